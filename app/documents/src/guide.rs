//! The guide as a file: all its chapters, with a cover.

use i18n_embed_fl::fl;
use okaeri_domain::programme::Programme;
use okaeri_frame::locale::Locale;
use okaeri_guide::{
    documents::texts,
    facts::Facts,
    whole::{Chapter, chapters},
};
use serde::Serialize;

use crate::{common::Common, typesetter::Work};

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    common: Common,
    welcome: String,
    lead: String,
    who: String,
    contents: String,
    chapters: Vec<Chapter>,
}

/// All that is needed to set it. `origin`: how the server is reached.
pub fn work(programme: &Programme, locale: Locale, origin: &str) -> Work {
    let facts = Facts::of(programme, locale);
    let title = fl!(texts(locale), "documents-guide-title");
    let address = format!("{origin}/{}", locale.tag());
    let data = Data {
        common: Common::new(programme, locale, title, address),
        welcome: facts.get("guide-welcome-title"),
        lead: facts.get("guide-welcome-lead"),
        who: facts.get("guide-welcome-who"),
        contents: facts.get("guide-contents-title"),
        chapters: chapters(programme, locale),
    };
    Work {
        template: include_str!("../templates/guide.typ"),
        pictures: vec![data.common.picture()],
        data: data.common.script.data(&data),
    }
}
