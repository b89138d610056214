//! The whole guide in the order in which somebody reads it from paper: for the page to print and
//! for the file.

use okaeri_domain::programme::{Contact, Desk, Programme, Reach};
use okaeri_frame::{context::spoken_phone, locale::Locale, texts::frame};
use serde::Serialize;

use crate::{
    facts::Facts,
    faq::{self, GROUPS},
    section::{SECTIONS, Section},
    welcome::{PLEDGE, RULES},
};

/// A part with a heading of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chapter {
    pub title: String,
    /// What it is about, in a sentence or two.
    pub lead: Option<String>,
    pub blocks: Vec<Block>,
}

/// A piece of a chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "text", rename_all = "lowercase")]
pub enum Block {
    /// Of a part of the chapter.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Short sentences, each by itself.
    List(Vec<String>),
    /// A question, or a thing, with what is to be said about it.
    Pairs(Vec<(String, String)>),
}

/// How the days are counted: each rule, and why or what follows.
const COUNTING: [(&str, &str); 3] = [
    ("guide-days-rule-arrival", "guide-days-rule-midnight"),
    ("guide-days-rule-next", "guide-days-rule-zone"),
    ("guide-days-rule-last", "guide-days-rule-release"),
];

/// All chapters in one language.
pub fn chapters(programme: &Programme, locale: Locale) -> Vec<Chapter> {
    let facts = Facts::of(programme, locale);
    let mut chapters = vec![rules(&facts), pledge(&facts)];
    chapters.extend(SECTIONS.iter().map(|it| section(&facts, it)));
    chapters.push(counting(&facts));
    chapters.push(questions(&facts, programme, locale));
    chapters.push(contacts(&facts, programme, locale));
    chapters
}

fn rules(facts: &Facts) -> Chapter {
    let rules = RULES.iter().map(|(_, key)| facts.get(key)).collect();
    Chapter {
        title: facts.get("guide-rules-title"),
        lead: None,
        blocks: vec![Block::List(rules)],
    }
}

fn pledge(facts: &Facts) -> Chapter {
    Chapter {
        title: facts.get("guide-pledge-title"),
        lead: None,
        blocks: PLEDGE.map(|key| Block::Text(facts.get(key))).into(),
    }
}

fn section(facts: &Facts, section: &Section) -> Chapter {
    let mut blocks = Vec::new();
    for (title, paragraphs) in section.parts() {
        blocks.push(Block::Heading(facts.get(&title)));
        let paragraphs = paragraphs.iter().map(|key| Block::Text(facts.get(key)));
        blocks.extend(paragraphs);
    }
    Chapter {
        title: facts.get(&section.key("title")),
        lead: Some(facts.get(&section.key("lead"))),
        blocks,
    }
}

fn counting(facts: &Facts) -> Chapter {
    let rules = COUNTING.map(|(rule, why)| (facts.get(rule), facts.get(why)));
    Chapter {
        title: facts.get("guide-days-rules-title"),
        lead: None,
        blocks: vec![
            Block::Pairs(rules.into()),
            Block::Text(facts.get("guide-days-rule-change")),
        ],
    }
}

fn questions(facts: &Facts, programme: &Programme, locale: Locale) -> Chapter {
    let texts = Facts::of_faq(programme, locale);
    let mut blocks = Vec::new();
    for group in &GROUPS {
        blocks.push(Block::Heading(texts.get(&group.title_key())));
        let pair = |slug: &&str| {
            let (question, answer) = (faq::question_key(slug), faq::answer_key(slug));
            (texts.get(&question), texts.get(&answer))
        };
        blocks.push(Block::Pairs(group.questions.iter().map(pair).collect()));
    }
    Chapter {
        title: facts.get("guide-questions-title"),
        lead: None,
        blocks,
    }
}

/// The centre, and each desk that is reached in another way.
fn contacts(facts: &Facts, programme: &Programme, locale: Locale) -> Chapter {
    let centre = programme.centre.in_locale(locale.tag()).to_owned();
    let mut pairs = vec![(centre, phone(programme, locale))];
    pairs.extend(programme.contacts.iter().filter_map(|desk| {
        let ways: Vec<String> = own_ways(programme, desk);
        (!ways.is_empty()).then(|| (facts.get(desk_key(desk.id)), ways.join(" · ")))
    }));
    Chapter {
        title: facts.get("guide-phone-title"),
        lead: None,
        blocks: vec![Block::Pairs(pairs)],
    }
}

/// The centre's number, when somebody answers, and who answers first.
fn phone(programme: &Programme, locale: Locale) -> String {
    let phone = &programme.phone;
    let hours = phone.hours.as_ref();
    let hours = hours.map(|hours| hours.in_locale(locale.tag()).to_owned());
    let note = phone
        .automated
        .then(|| frame::texts(locale).get("frame-footer-automated"));
    let number = Some(spoken_phone(programme));
    let parts: Vec<String> = [number, hours, note].into_iter().flatten().collect();
    parts.join(" · ")
}

fn own_ways(programme: &Programme, desk: &Contact) -> Vec<String> {
    let ways = programme.reach(desk.id).into_iter();
    let ways = ways.filter(|way| *way != Reach::Phone(&programme.phone));
    ways.map(|way| match way {
        Reach::Phone(phone) => phone.spoken.clone(),
        Reach::Email(address) | Reach::Link(address) => address.to_owned(),
    })
    .collect()
}

/// The title under which the guide speaks of a desk.
fn desk_key(desk: Desk) -> &'static str {
    match desk {
        Desk::PublicHealthCentre => "guide-ill-1-title",
        Desk::ChangeOfPlace => "guide-ill-2-title",
        Desk::MedicalVisit => "guide-ill-3-title",
        Desk::FrequentQuestions => "guide-help-1-title",
        Desk::HealthFollowUp => "guide-help-2-title",
        Desk::AppTrouble => "guide-help-3-title",
        Desk::Opinions => "guide-help-4-title",
        Desk::OtherQuestions => "guide-help-5-title",
    }
}

#[cfg(test)]
mod tests {
    use okaeri_domain::programme::JAPAN_2021;

    use super::*;

    #[test]
    fn a_desk_with_a_way_of_its_own_is_among_the_contacts() {
        let mut programme = Programme::parse(JAPAN_2021).unwrap();
        let last = |programme: &Programme| {
            let chapters = chapters(programme, Locale::FALLBACK);
            match chapters.last().unwrap().blocks.as_slice() {
                [Block::Pairs(pairs)] => pairs.clone(),
                other => panic!("{other:?}"),
            }
        };
        let [(_, centre)] = &last(&programme)[..] else {
            panic!("every desk is reached through the centre");
        };
        assert!(centre.starts_with("03\u{2011}6757\u{2011}1038 · An automated voice"));
        programme.contacts[4].email = Some("health@centre.example".to_owned());
        let desks = last(&programme);
        assert_eq!(desks.len(), 2);
        assert_eq!(desks[1].0, "Questions about your health reports");
        assert_eq!(desks[1].1, "health@centre.example");
    }

    #[test]
    fn every_question_and_every_section_is_in_the_whole() {
        let programme = Programme::parse(JAPAN_2021).unwrap();
        for locale in Locale::all() {
            let chapters = chapters(&programme, locale);
            assert_eq!(chapters.len(), SECTIONS.len() + 5);
            let blocks = chapters.iter().flat_map(|chapter| &chapter.blocks);
            let pairs = blocks.map(|block| match block {
                Block::Pairs(pairs) => pairs.len(),
                _ => 0,
            });
            let questions: usize = GROUPS.iter().map(|group| group.questions.len()).sum();
            assert_eq!(pairs.sum::<usize>(), questions + COUNTING.len() + 1);
        }
    }
}
