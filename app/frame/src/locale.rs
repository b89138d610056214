//! Which languages there are, and which one a visitor gets.

use std::{borrow::Cow, fmt};

use axum::http::{HeaderMap, header};
use i18n_embed::{I18nAssets, LanguageLoader as _, fluent::FluentLanguageLoader};
use unic_langid::LanguageIdentifier;

/// What is fixed about a language.
#[derive(Debug, PartialEq, Eq)]
struct Language {
    tag: &'static str,
    name: &'static str,
    rtl: bool,
}

/// Every language that has a folder in `app/i18n`. A new one is one folder and one line here.
static LANGUAGES: [Language; 3] = [
    Language {
        tag: "en",
        name: "English",
        rtl: false,
    },
    Language {
        tag: "ja",
        name: "日本語",
        rtl: false,
    },
    Language {
        tag: "ar",
        name: "العربية",
        rtl: true,
    },
];

/// One of the languages that the service speaks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Locale(&'static Language);

impl Locale {
    /// What stands in where a text or a language is missing.
    pub const FALLBACK: Self = Self(&LANGUAGES[0]);

    /// All, in the order of the menu.
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.iter().map(Self)
    }

    /// The language with exactly this tag.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::all().find(|locale| locale.tag() == tag)
    }

    /// The BCP 47 tag, as in paths and `lang` attributes.
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// The name of the language in itself.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// `ltr` or `rtl`.
    pub fn direction(self) -> &'static str {
        if self.0.rtl { "rtl" } else { "ltr" }
    }

    /// The language for a visitor whose path names none: the cookie's, else the best of
    /// Accept-Language, else the fallback.
    pub fn negotiate(headers: &HeaderMap, cookie: Option<&str>) -> Self {
        cookie
            .and_then(Self::parse)
            .or_else(|| Self::accepted(headers))
            .unwrap_or(Self::FALLBACK)
    }

    fn accepted(headers: &HeaderMap) -> Option<Self> {
        let header = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        let mut wanted: Vec<(f32, LanguageIdentifier)> = header
            .split(',')
            .filter_map(|part| {
                let mut pieces = part.trim().split(";q=");
                let tag = pieces.next()?.trim().parse().ok()?;
                let weight = pieces.next().map_or(Some(1.0), |q| q.trim().parse().ok())?;
                (weight > 0.0).then_some((weight, tag))
            })
            .collect();
        // Stable, so that equal weights keep the order in which they were written.
        wanted.sort_by(|one, other| other.0.total_cmp(&one.0));
        wanted
            .into_iter()
            .find_map(|(_, tag)| Self::all().find(|locale| locale.0.tag == tag.language.as_str()))
    }

    /// Loads one file of every language; each is then there for good. A language without the file
    /// gets the texts of the fallback.
    ///
    /// # Panics
    /// If a file cannot be read: the files are part of the program, so the first test finds it.
    pub fn load_texts(domain: &str, files: &impl I18nAssets) -> Vec<FluentLanguageLoader> {
        let fallback = id(Self::FALLBACK);
        let loader = FluentLanguageLoader::new(domain, fallback.clone());
        loader
            .load_available_languages(&Folders(files))
            .expect("the texts are built in");
        Self::all()
            .map(|locale| loader.select_languages(&[id(locale), fallback.clone()]))
            .collect()
    }

    /// The place of this language in what [`Locale::load_texts`] returned.
    pub fn index(self) -> usize {
        Self::all().position(|locale| locale == self).unwrap_or(0)
    }
}

fn id(locale: Locale) -> LanguageIdentifier {
    locale
        .tag()
        .parse()
        .expect("every tag of the table is a language identifier")
}

/// The folders of the texts under the names that the loader asks for. It takes what follows the
/// language for a script and asks for `ja-Easy`.
struct Folders<'a, A>(&'a A);

impl<A: I18nAssets> I18nAssets for Folders<'_, A> {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let mut names = self.0.filenames_iter();
        names
            .find(|name| name.eq_ignore_ascii_case(file_path))
            .map_or_else(Vec::new, |name| self.0.get_files(&name))
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        self.0.filenames_iter()
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(accept: &str, cookie: Option<&str>) -> &'static str {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, accept.parse().unwrap());
        Locale::negotiate(&headers, cookie).tag()
    }

    #[test]
    fn the_best_language_wins() {
        for (accept, cookie, expected) in [
            ("ja", None, "ja"),
            ("ja-JP,ja;q=0.9,en-US;q=0.8", None, "ja"),
            ("fr-FR,fr;q=0.9", None, "en"),
            ("fr;q=1.0, ar-EG;q=0.7, en;q=0.3", None, "ar"),
            ("en;q=0.1, ja;q=0.9", None, "ja"),
            ("ar;q=0, ja;q=0.1", None, "ja"),
            ("ja", Some("ar"), "ar"),
            ("ja", Some("tlh"), "ja"),
            ("*", None, "en"),
            ("☃;q=x,,", None, "en"),
        ] {
            assert_eq!(
                chosen_lossy(accept, cookie),
                expected,
                "{accept} {cookie:?}"
            );
        }
    }

    fn chosen_lossy(accept: &str, cookie: Option<&str>) -> &'static str {
        if accept.is_ascii() {
            return chosen(accept, cookie);
        }
        let mut headers = HeaderMap::new();
        let value = axum::http::HeaderValue::from_bytes(accept.as_bytes()).unwrap();
        headers.insert(header::ACCEPT_LANGUAGE, value);
        Locale::negotiate(&headers, cookie).tag()
    }
}
