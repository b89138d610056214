//! How each language is set: its fonts, the room between its lines, and how typst calls it.

use okaeri_domain::programme::Programme;
use okaeri_frame::locale::Locale;
use serde::Serialize;

use crate::fonts::Fonts;

/// For Latin and Cyrillic letters, and for digits and signs in every language.
const COMMON: &str = "Noto Sans";

/// What a template needs to know about a language.
#[derive(Debug, Serialize)]
pub struct Script {
    /// ISO 639.
    lang: &'static str,
    /// ISO 3166, where it says more than the language.
    region: Option<&'static str>,
    /// The first that has a letter is taken.
    pub fonts: Vec<&'static str>,
    /// Between two lines, in tenths of the size of the letters.
    leading: u8,
    /// Between two sentences.
    between: &'static str,
    /// Runs from right to left.
    rtl: bool,
}

impl Script {
    /// Of a language. One that is not here is written in Latin or Cyrillic letters.
    pub fn of(locale: Locale) -> Self {
        let (font, leading) = match locale.tag() {
            "ja" => ("Noto Sans CJK JP", 9),
            // Readings make room for themselves.
            "ja-easy" => ("Noto Sans CJK JP", 7),
            "zh-Hans" => ("Noto Sans CJK SC", 9),
            "zh-Hant" => ("Noto Sans CJK TC", 9),
            "ko" => ("Noto Sans CJK KR", 9),
            "th" => ("Noto Sans Thai", 11),
            "ne" => ("Noto Sans Devanagari", 9),
            "my" => ("Noto Sans Myanmar", 14),
            "km" => ("Noto Sans Khmer", 13),
            "ar" => ("Noto Sans Arabic", 11),
            _ => (COMMON, 7),
        };
        let (lang, region) = match locale.tag() {
            "zh-Hans" => ("zh", Some("CN")),
            "zh-Hant" => ("zh", Some("TW")),
            tag => match tag.split_once('-') {
                Some((lang, region)) if region.len() == 2 => (lang, Some(region)),
                _ => (locale.lang(), None),
            },
        };
        let mut fonts = vec![font];
        if font != COMMON {
            fonts.push(COMMON);
        }
        Self {
            lang,
            region,
            fonts,
            leading,
            rtl: locale.direction() == "rtl",
            between: if ["ja", "zh"].contains(&lang) {
                ""
            } else {
                " "
            },
        }
    }

    /// The data of a template. Marks that keep words of two directions in order are left out where
    /// there is one direction only: readers of PDF would take them for parts of the words.
    pub fn data(&self, data: &impl Serialize) -> String {
        let json = serde_json::to_string(data).unwrap_or_default();
        if self.rtl {
            json
        } else {
            json.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
        }
    }

    /// The families of it that are not there.
    pub fn missing(&self, fonts: &Fonts) -> Vec<&'static str> {
        let wanted = self.fonts.iter().copied();
        wanted.filter(|family| !fonts.has(family)).collect()
    }
}

/// Languages without files, because a font of theirs is missing.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// Tags.
    pub languages: Vec<&'static str>,
    /// Names of fonts.
    pub families: Vec<&'static str>,
}

/// What is missing for the languages of a programme.
pub fn missing_fonts(programme: &Programme, fonts: &Fonts) -> Missing {
    let mut all = Missing::default();
    for locale in Locale::offered(programme) {
        let missing = Script::of(locale).missing(fonts);
        if !missing.is_empty() {
            all.languages.push(locale.tag());
        }
        for family in missing {
            if !all.families.contains(&family) {
                all.families.push(family);
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typst_and_readers_know_each_language_by_its_codes() {
        for (tag, lang, region) in [
            ("en", "en", None),
            ("ja-easy", "ja", None),
            ("zh-Hans", "zh", Some("CN")),
            ("zh-Hant", "zh", Some("TW")),
            ("fil", "fil", None),
            ("pt-BR", "pt", Some("BR")),
        ] {
            let script = Script::of(Locale::parse(tag).unwrap());
            assert_eq!((script.lang, script.region), (lang, region), "{tag}");
        }
    }
}
