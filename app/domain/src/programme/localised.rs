//! A name or a short text of the programme in several languages.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Deserializer, de};

/// A text by locale. Once the programme is parsed there is at least the text of the fallback locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localised {
    texts: BTreeMap<String, String>,
    /// The locale that stands in for others; set when the programme knows its locales.
    fallback: String,
}

impl Localised {
    /// The text in `locale`, or else in the programme's first locale.
    pub fn in_locale(&self, locale: &str) -> &str {
        self.texts
            .get(locale)
            .or_else(|| self.texts.get(&self.fallback))
            .map_or("", String::as_str)
    }

    /// Whether `locale` has a text of its own, so that a page can mark one that stands in.
    pub fn is_translated(&self, locale: &str) -> bool {
        self.texts.contains_key(locale)
    }

    /// Ties the texts to the programme's `locales`, the first of which must have a text. The error is the locale's
    /// name, which is the last part of the key, and what is wrong with it.
    pub(super) fn bind(&mut self, locales: &[String]) -> Result<(), (String, String)> {
        for (locale, text) in &self.texts {
            if !locales.contains(locale) {
                let offered = locales.join(", ");
                let problem = format!(
                    "not one of the programme's locales ({offered}): add it to `locales` or remove it here"
                );
                return Err((locale.clone(), problem));
            }
            if text.trim().is_empty() {
                return Err((
                    locale.clone(),
                    "the text is empty: write it or remove the line".to_owned(),
                ));
            }
        }
        let first = locales.first().cloned().unwrap_or_default();
        if !self.texts.contains_key(&first) {
            let problem = format!(
                "missing: add a text for {first:?}, the first of `locales`, which stands in for the others"
            );
            return Err((first, problem));
        }
        self.fallback = first;
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Localised {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let texts = deserializer.deserialize_map(TextsVisitor)?;
        Ok(Self {
            texts,
            fallback: String::new(),
        })
    }
}

struct TextsVisitor;

impl<'de> de::Visitor<'de> for TextsVisitor {
    type Value = BTreeMap<String, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a section with one line for each language, such as en = \"…\"")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut texts = BTreeMap::new();
        while let Some((locale, text)) = map.next_entry()? {
            texts.insert(locale, text);
        }
        Ok(texts)
    }
}
