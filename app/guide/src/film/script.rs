//! What the film says, and when: its scenes, and the times that were taken as it was recorded.

use std::fmt::Write as _;

use okaeri_frame::{
    locale::Locale,
    readings::{self, Part},
};
use serde::Deserialize;

use super::texts;

/// A part of the film, with a title and what is said in it, one caption after the other.
#[derive(Debug)]
pub struct Scene {
    pub name: &'static str,
    pub captions: usize,
}

/// In order. `end2end/film/first-day.film.ts` plays them, and the texts are in `film.ftl`.
pub static SCENES: [Scene; 6] = [
    Scene::of_two("start"),
    Scene::of_two("pledge"),
    Scene::of_two("place"),
    Scene::of_two("here"),
    Scene::of_two("health"),
    Scene::of_two("done"),
];

impl Scene {
    const fn of_two(name: &'static str) -> Self {
        Self { name, captions: 2 }
    }

    pub fn title_key(&self) -> String {
        format!("film-{}-title", self.name)
    }

    /// Counted from 1.
    pub fn caption_key(&self, number: usize) -> String {
        format!("film-{}-{number}", self.name)
    }

    pub fn caption_keys(&self) -> impl Iterator<Item = String> + use<'_> {
        (1..=self.captions).map(|number| self.caption_key(number))
    }
}

/// When a caption is shown, in seconds from the beginning.
#[derive(Debug, Clone, Copy, Deserialize)]
struct Shown {
    from: f64,
    until: f64,
}

/// A scene as it was recorded.
#[derive(Debug, Deserialize)]
struct Recorded {
    name: String,
    captions: Vec<Shown>,
}

/// The times of one film.
#[derive(Debug, Deserialize)]
pub struct Script {
    pub seconds: f64,
    scenes: Vec<Recorded>,
}

impl Script {
    /// Reads what was written beside the film.
    ///
    /// # Errors
    /// When it has other scenes than there are texts for, or its times do not follow each other.
    pub fn parse(text: &str) -> Result<Self, String> {
        let script: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let recorded = script.scenes.iter();
        let recorded = recorded.map(|scene| (scene.name.as_str(), scene.captions.len()));
        if !recorded.eq(SCENES.iter().map(|scene| (scene.name, scene.captions))) {
            return Err("it has other scenes: record it again".to_owned());
        }
        let mut before = 0.0;
        for Shown { from, until } in script.scenes.iter().flat_map(|scene| &scene.captions) {
            if !(before <= *from && from < until && *until <= script.seconds) {
                return Err(format!(
                    "a caption from {from} until {until}: record it again"
                ));
            }
            before = *until;
        }
        Ok(script)
    }

    /// The length as minutes and seconds, for example `1:06`.
    pub fn length(&self) -> String {
        let seconds = milliseconds(self.seconds).div_ceil(1000);
        format!("{}:{:02}", seconds / 60, seconds % 60)
    }

    /// As `WebVTT`.
    pub fn captions(&self, locale: Locale) -> String {
        let mut vtt = "WEBVTT\n".to_owned();
        for (scene, recorded) in SCENES.iter().zip(&self.scenes) {
            for (key, shown) in scene.caption_keys().zip(&recorded.captions) {
                let (from, until) = (time(shown.from), time(shown.until));
                let text = cue(&texts(locale).get(&key));
                // Writing to a string cannot fail.
                let _ = write!(vtt, "\n{key}\n{from} --> {until}\n{text}\n");
            }
        }
        vtt
    }
}

/// Markup of a caption: readings stand over their words here too.
fn cue(text: &str) -> String {
    let text = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let part = |part: Part<'_>| match part.reading {
        Some(reading) => format!("<ruby>{}<rt>{reading}</rt></ruby>", part.word),
        None => part.word.to_owned(),
    };
    readings::parts(&text).map(part).collect()
}

fn time(seconds: f64) -> String {
    let millis = milliseconds(seconds);
    let (minutes, seconds) = (millis / 60_000, millis / 1000 % 60);
    format!("{minutes:02}:{seconds:02}.{:03}", millis % 1000)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a film has minutes, and none before its beginning: `parse` has looked"
)]
fn milliseconds(seconds: f64) -> u64 {
    (seconds * 1000.0).round() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each caption is shown for four seconds, the first of them from `first` on.
    fn written(names: &[&str], first: f64) -> String {
        let caption = |number: f64| {
            let (from, until) = (first + number * 4.0, first + number * 4.0 + 4.0);
            format!("{{\"from\":{from},\"until\":{until}}}")
        };
        let scenes: Vec<String> = (0_u8..)
            .zip(names)
            .map(|(index, name)| {
                let number = f64::from(index) * 2.0;
                let captions = [caption(number), caption(number + 1.0)].join(",");
                format!("{{\"name\":\"{name}\",\"captions\":[{captions}]}}")
            })
            .collect();
        format!("{{\"seconds\":66.04,\"scenes\":[{}]}}", scenes.join(","))
    }

    fn names() -> Vec<&'static str> {
        SCENES.iter().map(|scene| scene.name).collect()
    }

    #[test]
    fn a_film_that_does_not_fit_its_texts_is_refused() {
        let names = names();
        assert!(Script::parse(&written(&names, 1.5)).is_ok());
        assert!(Script::parse(&written(&names[1..], 1.5)).is_err());
        let mut turned = names.clone();
        turned.reverse();
        assert!(Script::parse(&written(&turned, 1.5)).is_err());
        // Longer than the film, before its beginning, no film at all.
        assert!(Script::parse(&written(&names, 30.0)).is_err());
        assert!(Script::parse(&written(&names, -1.0)).is_err());
        assert!(Script::parse("{}").is_err());
    }

    #[test]
    fn captions_come_when_the_recording_says_in_the_language_of_the_page() {
        let script = Script::parse(&written(&names(), 15.5)).unwrap();
        assert_eq!(script.length(), "1:07");
        for locale in Locale::all() {
            let vtt = script.captions(locale);
            assert!(vtt.starts_with("WEBVTT\n\nfilm-start-1\n00:15.500 --> 00:19.500\n"));
            assert_eq!(vtt.matches(" --> ").count(), 12, "{locale:?}");
            assert!(vtt.contains("\nfilm-done-2\n00:59.500 --> 01:03.500\n"));
            assert_eq!(vtt.contains("<ruby>"), locale.has_readings(), "{locale:?}");
            assert!(!vtt.contains(['｜', '《', '》']), "{vtt}");
        }
        let vtt = script.captions(Locale::FALLBACK);
        assert!(vtt.contains(&texts(Locale::FALLBACK).get("film-here-2")));
    }

    #[test]
    fn a_caption_is_no_markup_but_its_readings() {
        for (text, expected) in [
            ("A < B & C --> D", "A &lt; B &amp; C --&gt; D"),
            ("｜家《いえ》に", "<ruby>家<rt>いえ</rt></ruby>に"),
        ] {
            assert_eq!(cue(text), expected);
        }
    }
}
