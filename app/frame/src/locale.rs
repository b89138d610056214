//! Which languages there are, and which one a visitor gets.

#[cfg(debug_assertions)]
mod pseudo;

use std::{borrow::Cow, fmt};

use axum::http::{HeaderMap, HeaderValue, header};
use axum_extra::extract::cookie::{Cookie, SameSite};
use i18n_embed::{I18nAssets, LanguageLoader as _, fluent::FluentLanguageLoader};
use okaeri_domain::programme::Programme;
use unic_langid::LanguageIdentifier;

use crate::{context::LANGUAGE_COOKIE, texts::Texts};

/// What is fixed about a language.
#[derive(Debug, PartialEq, Eq)]
struct Language {
    tag: &'static str,
    lang: &'static str,
    name: &'static str,
    rtl: bool,
    has_readings: bool,
}

impl Language {
    const fn new(tag: &'static str, name: &'static str) -> Self {
        Self {
            tag,
            lang: tag,
            name,
            rtl: false,
            has_readings: false,
        }
    }
}

/// Every language that has a folder in `app/i18n`, in the order of the menu. A new one is one folder
/// and one line here.
static LANGUAGES: &[Language] = &[
    Language::new("en", "English"),
    Language::new("ja", "日本語"),
    Language {
        lang: "ja",
        has_readings: true,
        ..Language::new("ja-easy", "やさしい日本語")
    },
    Language::new("zh-Hans", "简体中文"),
    Language::new("zh-Hant", "繁體中文"),
    Language::new("ko", "한국어"),
    Language::new("vi", "Tiếng Việt"),
    Language::new("th", "ไทย"),
    Language::new("id", "Bahasa Indonesia"),
    Language::new("fil", "Filipino"),
    Language::new("ne", "नेपाली"),
    Language::new("my", "မြန်မာ"),
    Language::new("km", "ភាសាខ្មែរ"),
    Language::new("mn", "Монгол"),
    Language::new("pt-BR", "Português (Brasil)"),
    Language::new("es", "Español"),
    Language::new("fr", "Français"),
    Language {
        rtl: true,
        ..Language::new("ar", "العربية")
    },
];

/// English to test with; see [`pseudo`].
#[cfg(debug_assertions)]
static PSEUDO: [Language; 1] = [Language::new(pseudo::TAG, pseudo::NAME)];
#[cfg(not(debug_assertions))]
static PSEUDO: [Language; 0] = [];

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

    /// All, and in debug builds the one for tests: as many as [`Locale::index`] counts.
    pub fn known() -> impl Iterator<Item = Self> {
        Self::all().chain(PSEUDO.iter().map(Self))
    }

    /// The language with exactly this tag.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::known().find(|locale| locale.tag() == tag)
    }

    /// Those that the programme offers, in the order of the menu.
    pub fn offered(programme: &Programme) -> impl Iterator<Item = Self> {
        Self::all().filter(|locale| locale.is_offered(programme))
    }

    /// Whether the programme offers it.
    pub fn is_offered(self, programme: &Programme) -> bool {
        programme.locales.iter().any(|tag| tag == self.tag())
    }

    /// Whether a page may be asked for in it: any that is offered, and the one for tests.
    pub fn may_be_named(self, programme: &Programme) -> bool {
        self.is_offered(programme) || self.is_for_tests()
    }

    /// Whether it is no language of anybody's.
    pub fn is_for_tests(self) -> bool {
        PSEUDO.iter().any(|it| it == self.0)
    }

    /// As in paths, in the programme file and in the name of its folder.
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// The BCP 47 tag for `lang` attributes. Plain Japanese has none of its own that browsers and
    /// screen readers know.
    pub fn lang(self) -> &'static str {
        self.0.lang
    }

    /// Whether its texts carry readings over difficult words, as in [`crate::readings`].
    pub fn has_readings(self) -> bool {
        self.0.has_readings
    }

    /// The name of the language in itself.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// `ltr` or `rtl`.
    pub fn direction(self) -> &'static str {
        if self.0.rtl { "rtl" } else { "ltr" }
    }

    /// What makes a browser remember the language.
    pub fn cookie(self, is_https: bool) -> LocaleCookie {
        let cookie = Cookie::build((LANGUAGE_COOKIE, self.tag()))
            .path("/")
            .secure(is_https)
            .http_only(true)
            .same_site(SameSite::Lax)
            .permanent()
            .build();
        LocaleCookie {
            tag: self.tag(),
            header: HeaderValue::from_str(&cookie.to_string())
                .expect("tags and attributes are ASCII"),
        }
    }

    /// The language for a visitor whose path names none: the cookie's, else the best of
    /// Accept-Language, else the programme's first.
    pub fn negotiate(headers: &HeaderMap, cookie: Option<&str>, programme: &Programme) -> Self {
        cookie
            .and_then(Self::parse)
            .filter(|locale| locale.is_offered(programme))
            .or_else(|| Self::accepted(headers, programme))
            .or_else(|| Self::parse(programme.fallback_locale()))
            .unwrap_or(Self::FALLBACK)
    }

    fn accepted(headers: &HeaderMap, programme: &Programme) -> Option<Self> {
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
            .iter()
            .filter_map(|(_, tag)| Self::nearest(tag))
            .find(|locale| locale.is_offered(programme))
    }

    /// The language nearest to one that a browser asks for. Plain Japanese is chosen by people only.
    fn nearest(wanted: &LanguageIdentifier) -> Option<Self> {
        Self::parse(match wanted.language.as_str() {
            "zh" if is_traditional(wanted) => "zh-Hant",
            "zh" => "zh-Hans",
            "pt" => "pt-BR",
            "tl" => "fil",
            "in" => "id",
            other => other,
        })
    }

    /// Loads one file of every language; each is then there for good. A language without the file
    /// gets the texts of the fallback.
    ///
    /// # Panics
    /// If a file cannot be read: the files are part of the program, so the first test finds it.
    pub fn load_texts(domain: &str, files: &impl I18nAssets) -> Vec<Texts> {
        let fallback = id(Self::FALLBACK);
        let loader = FluentLanguageLoader::new(domain, fallback.clone());
        loader
            .load_available_languages(&Folders(files))
            .expect("the texts are built in");
        let all =
            Self::all().map(|locale| loader.select_languages(&[id(locale), fallback.clone()]));
        #[cfg(debug_assertions)]
        let all = all.chain([Self::load_pseudo(domain, files)]);
        Texts::of(all.collect())
    }

    #[cfg(debug_assertions)]
    fn load_pseudo(domain: &str, files: &impl I18nAssets) -> FluentLanguageLoader {
        let loader = FluentLanguageLoader::new(domain, id(Self::FALLBACK));
        loader
            .load_languages(files, &[id(Self::FALLBACK)])
            .expect("the texts are built in");
        loader.with_bundles_mut(|bundle| bundle.set_transform(Some(pseudo::transform)));
        loader
    }

    /// The place of this language in what [`Locale::load_texts`] returned.
    pub fn index(self) -> usize {
        Self::known()
            .position(|locale| std::ptr::eq(locale.0, self.0))
            .unwrap_or(0)
    }
}

/// The cookie of a language.
#[derive(Debug, Clone)]
pub struct LocaleCookie {
    /// Its value.
    pub tag: &'static str,
    /// The header that sets it.
    pub header: HeaderValue,
}

/// Whether Chinese is written with traditional characters: as it says, or as is usual there.
fn is_traditional(chinese: &LanguageIdentifier) -> bool {
    match (&chinese.script, &chinese.region) {
        (Some(script), _) => script.as_str() == "Hant",
        (None, Some(region)) => ["TW", "HK", "MO"].contains(&region.as_str()),
        (None, None) => false,
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
    use axum::http::HeaderValue;
    use okaeri_domain::programme::JAPAN_2021;

    use super::*;

    fn chosen(accept: &str, cookie: Option<&str>, programme: &Programme) -> &'static str {
        let mut headers = HeaderMap::new();
        let accept = HeaderValue::from_bytes(accept.as_bytes()).unwrap();
        headers.insert(header::ACCEPT_LANGUAGE, accept);
        Locale::negotiate(&headers, cookie, programme).tag()
    }

    #[test]
    fn the_best_language_wins() {
        let programme = Programme::parse(JAPAN_2021).unwrap();
        // Latin stands for a language that is not there.
        for (accept, cookie, expected) in [
            ("ja", None, "ja"),
            ("ja-JP,ja;q=0.9,en-US;q=0.8", None, "ja"),
            ("la-VA,la;q=0.9", None, "en"),
            ("la;q=1.0, ar-EG;q=0.7, en;q=0.3", None, "ar"),
            ("en;q=0.1, ja;q=0.9", None, "ja"),
            ("ar;q=0, ja;q=0.1", None, "ja"),
            ("ja", Some("ar"), "ar"),
            ("ja", Some("tlh"), "ja"),
            ("*", None, "en"),
            ("☃;q=x,,", None, "en"),
        ] {
            let chosen = chosen(accept, cookie, &programme);
            assert_eq!(chosen, expected, "{accept} {cookie:?}");
        }
    }

    #[test]
    fn what_a_browser_calls_a_language_is_understood() {
        let programme = Programme::parse(JAPAN_2021).unwrap();
        for (accept, expected) in [
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-Hans-HK", "zh-Hans"),
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-MO", "zh-Hant"),
            ("zh-Hant", "zh-Hant"),
            ("pt", "pt-BR"),
            ("pt-PT", "pt-BR"),
            ("pt-BR", "pt-BR"),
            ("tl", "fil"),
            ("fil-PH", "fil"),
            ("in", "id"),
            ("id-ID", "id"),
            ("es-419", "es"),
            ("es-PE", "es"),
            ("my-MM", "my"),
            ("mn-Cyrl-MN", "mn"),
            // Nobody's browser asks for it; a person may.
            ("ja-easy", "ja"),
        ] {
            assert_eq!(chosen(accept, None, &programme), expected, "{accept}");
        }
        assert_eq!(chosen("ja", Some("ja-easy"), &programme), "ja-easy");
    }

    #[test]
    fn only_what_the_programme_offers_is_chosen() {
        let mut programme = Programme::parse(JAPAN_2021).unwrap();
        programme.locales = vec!["ja".to_owned(), "ko".to_owned()];
        for (accept, cookie, expected) in [
            ("ar, ko;q=0.1", None, "ko"),
            ("ko", Some("ar"), "ko"),
            ("ar", None, "ja"),
        ] {
            let chosen = chosen(accept, cookie, &programme);
            assert_eq!(chosen, expected, "{accept} {cookie:?}");
        }
        let offered: Vec<_> = Locale::offered(&programme).map(Locale::tag).collect();
        assert_eq!(offered, ["ja", "ko"]);
    }

    #[test]
    fn each_tag_is_a_language_of_the_built_in_programme_and_of_browsers() {
        let programme = Programme::parse(JAPAN_2021).unwrap();
        let known: Vec<_> = Locale::all().map(Locale::tag).collect();
        for tag in &programme.locales {
            assert!(known.contains(&tag.as_str()), "{tag} is not in LANGUAGES");
        }
        for locale in Locale::all() {
            assert!(
                locale.is_offered(&programme),
                "{locale:?} is not in `locales` of japan-2021.toml"
            );
            let lang: LanguageIdentifier = locale.lang().parse().unwrap();
            assert_eq!(lang.to_string(), locale.lang(), "is written as BCP 47 does");
        }
    }
}
