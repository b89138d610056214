//! How somebody likes to read: the size of the text, contrast, colours, movement. Kept in a cookie,
//! and on every page as classes of `<html>`. There are 36 ways, so that a public page can be kept
//! for each of them.

use axum::http::{HeaderMap, HeaderValue};
use axum_extra::extract::cookie::{Cookie, SameSite};

use crate::{backend::Site, gate::cookie_value};

const COOKIE: &str = "reading";

/// How large the text is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Size {
    /// As the browser has it.
    #[default]
    Standard,
    /// A sixth larger.
    Larger,
    /// Four tenths larger.
    Largest,
}

/// Which colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Colours {
    /// Those of the phone or computer.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// What one visitor has chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Reading {
    /// Of the text.
    pub size: Size,
    /// Light or dark.
    pub colours: Colours,
    /// Stronger colours than usual.
    pub high_contrast: bool,
    /// Nothing moves.
    pub still: bool,
}

impl Reading {
    /// From the cookie; what it does not know is as usual.
    pub fn of(headers: &HeaderMap) -> Self {
        cookie_value(headers, COOKIE).map_or_else(Self::default, Self::parse)
    }

    /// From words, in any order.
    pub fn parse(text: &str) -> Self {
        let mut reading = Self::default();
        for word in text.split(['.', ' ']) {
            match word {
                "larger" => reading.size = Size::Larger,
                "largest" => reading.size = Size::Largest,
                "light" => reading.colours = Colours::Light,
                "dark" => reading.colours = Colours::Dark,
                "contrast" => reading.high_contrast = true,
                "still" => reading.still = true,
                _ => {}
            }
        }
        reading
    }

    /// The words for what is not as usual.
    fn words(self) -> Vec<&'static str> {
        let size = match self.size {
            Size::Standard => None,
            Size::Larger => Some("larger"),
            Size::Largest => Some("largest"),
        };
        let colours = match self.colours {
            Colours::System => None,
            Colours::Light => Some("light"),
            Colours::Dark => Some("dark"),
        };
        let contrast = self.high_contrast.then_some("contrast");
        let still = self.still.then_some("still");
        [size, colours, contrast, still]
            .into_iter()
            .flatten()
            .collect()
    }

    /// Of `<html>`.
    pub fn class(self) -> Option<String> {
        let words: Vec<_> = self
            .words()
            .iter()
            .map(|word| format!("reads-{word}"))
            .collect();
        (!words.is_empty()).then(|| words.join(" "))
    }

    /// Keeps the choice in the browser. A script may not read it, and none has to.
    pub fn cookie(self, site: &Site) -> Option<HeaderValue> {
        let cookie = Cookie::build((COOKIE, self.words().join(".")))
            .path("/")
            .secure(site.is_https())
            .http_only(true)
            .same_site(SameSite::Lax)
            .permanent()
            .build();
        HeaderValue::from_str(&cookie.to_string()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_says_what_was_chosen() {
        for text in [
            "",
            "larger",
            "largest.dark",
            "light.contrast.still",
            "still",
        ] {
            assert_eq!(Reading::parse(text).words().join("."), text);
        }
        assert_eq!(Reading::parse("huge.dark.x"), Reading::parse("dark"));
        assert_eq!(
            Reading::parse("largest.contrast").class().unwrap(),
            "reads-largest reads-contrast"
        );
        assert_eq!(Reading::default().class(), None);
    }
}
