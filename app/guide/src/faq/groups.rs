//! Which questions there are, in the order of the page.

/// Questions about one matter.
#[derive(Debug)]
pub struct Group {
    slug: &'static str,
    /// Each names its two messages and its place on the page.
    pub questions: &'static [&'static str],
}

impl Group {
    /// The key of its title.
    pub fn title_key(&self) -> String {
        format!("faq-group-{}", self.slug)
    }

    /// Its place on the page.
    pub fn anchor(&self) -> String {
        format!("group-{}", self.slug)
    }
}

/// All of them.
pub static GROUPS: [Group; 7] = [
    Group {
        slug: "days",
        questions: &[
            "arrival-day",
            "end",
            "time-zone",
            "early-end",
            "leaving",
            "vaccinated",
        ],
    },
    Group {
        slug: "place",
        questions: &[
            "moving",
            "shopping",
            "delivery",
            "rubbish",
            "outdoors",
            "visitors",
            "household",
            "children",
        ],
    },
    Group {
        slug: "reports",
        questions: &[
            "missed",
            "asleep",
            "no-position",
            "permission",
            "away",
            "not-away",
            "no-network",
            "tracking",
        ],
    },
    Group {
        slug: "calls",
        questions: &["missed-call", "call-back", "automated", "pictures", "scam"],
    },
    Group {
        slug: "health",
        questions: &[
            "feeling-ill",
            "doctor",
            "family-ill",
            "family-visit",
            "emergency",
            "close-contact",
            "lonely",
        ],
    },
    Group {
        slug: "phone",
        questions: &[
            "no-smartphone",
            "broken",
            "new-phone",
            "no-code",
            "language",
            "no-script",
        ],
    },
    Group {
        slug: "data",
        questions: &[
            "stored",
            "how-long",
            "who-sees",
            "wrong-details",
            "who-pays",
            "feedback",
        ],
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use okaeri_frame::locale::Locale;

    use super::{
        super::{answer_key, question_key, texts},
        *,
    };

    const ENGLISH: &str = include_str!("../../../i18n/en/faq.ftl");

    fn keys() -> Vec<String> {
        let of_group = |group: &Group| {
            let questions = group.questions.iter();
            let mut keys: Vec<String> = questions
                .flat_map(|slug| [question_key(slug), answer_key(slug)])
                .collect();
            keys.push(group.title_key());
            keys
        };
        GROUPS.iter().flat_map(of_group).collect()
    }

    #[test]
    fn every_question_has_its_texts() {
        for locale in Locale::all() {
            for key in keys() {
                assert!(texts(locale).has(&key), "{locale:?} lacks {key}");
            }
        }
    }

    #[test]
    fn every_text_is_shown_once() {
        let keys = keys();
        let shown: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
        assert_eq!(shown.len(), keys.len(), "a question stands twice");
        let written: BTreeSet<&str> = ENGLISH
            .lines()
            .filter(|line| line.starts_with("faq-"))
            .filter_map(|line| line.split(' ').next())
            .collect();
        assert_eq!(shown, written);
    }
}
