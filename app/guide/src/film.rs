//! The film of the first day: which films the build has, its page and its captions. A film is made by
//! `cargo xtask film`, which also writes down when each caption is said; what it says is in `film.ftl`.

mod page;
mod script;

use std::sync::OnceLock;

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use okaeri_frame::{assets::Assets, context::Ctx, locale::Locale, problem::Problem};

use self::script::Script;
pub use self::{
    page::{FilmLink, show},
    script::{SCENES, Scene},
};

okaeri_frame::texts!("film", "*/film.ftl");

/// The page, below its language.
pub const REST: &str = "/guide/film";
/// Its captions.
const CAPTIONS: &str = "/guide/film.vtt";

/// One film: a phone used in one language.
#[derive(Debug)]
struct Film {
    locale: Locale,
    script: Script,
    /// Addresses.
    video: String,
    poster: String,
    bytes: u64,
}

impl Film {
    /// The film of a language, if the build has it.
    fn load(assets: &Assets, locale: Locale) -> Option<Self> {
        let tag = locale.tag();
        let file = |extension: &str| format!("film/{tag}.{extension}");
        let bytes = assets.bytes(&file("mp4"))?;
        let text = assets
            .read(&file("json"))
            .map_err(|error| error.to_string());
        let script = text.and_then(|text| Script::parse(&text));
        let script = script
            .inspect_err(|error| tracing::warn!(tag, error, "a film is left out"))
            .ok()?;
        Some(Self {
            locale,
            script,
            video: assets.url(&file("mp4")),
            poster: assets.url(&file("webp")),
            bytes,
        })
    }
}

/// All films of the build, looked for when the first page asks: they stay the same for as long as
/// the server runs.
#[derive(Debug, Default)]
pub struct Films(OnceLock<Vec<Film>>);

impl Films {
    /// The film in the language of the page, else the one in English.
    fn of(&self, ctx: &Ctx) -> Option<&Film> {
        let load = || {
            let assets = &ctx.backend.assets;
            let films = Locale::all().map(|locale| Film::load(assets, locale));
            films.flatten().collect()
        };
        let films = self.0.get_or_init(load);
        let find = |locale| films.iter().find(|film| film.locale == locale);
        find(ctx.locale).or_else(|| find(Locale::FALLBACK))
    }
}

/// `GET /{lang}/guide/film.vtt`: the captions of the film that this language is shown.
pub fn captions(ctx: &Ctx, films: &Films) -> Result<Response, Problem> {
    let film = films.of(ctx).ok_or(Problem::NOT_FOUND)?;
    let kind = HeaderValue::from_static("text/vtt; charset=utf-8");
    let body = film.script.captions(ctx.locale);
    Ok(([(header::CONTENT_TYPE, kind)], body).into_response())
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    /// For a first visit on a slow network it is long enough.
    const MOST_BYTES: u64 = 2 * 1024 * 1024;

    #[test]
    fn the_film_in_the_repository_says_what_the_texts_say_and_is_small() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/film");
        let text = fs::read_to_string(folder.join("en.json")).unwrap();
        let script = Script::parse(&text).unwrap();
        assert!(
            (45.0..=90.0).contains(&script.seconds),
            "{}",
            script.seconds
        );
        let mut bytes = 0;
        for extension in ["mp4", "webp"] {
            let file = folder.join(format!("en.{extension}"));
            bytes += fs::metadata(file).unwrap().len();
        }
        assert!(bytes <= MOST_BYTES, "{bytes}");
    }

    #[test]
    fn every_scene_has_all_its_texts_and_no_others() {
        for locale in Locale::all() {
            let t = texts(locale);
            for scene in &SCENES {
                let keys = scene.caption_keys().chain([scene.title_key()]);
                for key in keys {
                    assert!(t.has(&key), "{locale:?} lacks {key}");
                }
                let next = scene.caption_key(scene.captions + 1);
                assert!(!t.has(&next), "{locale:?}: {next} is never said");
            }
        }
    }
}
