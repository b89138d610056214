//! What stands on every file, whatever is in it.

use i18n_embed_fl::fl;
use okaeri_domain::programme::Programme;
use okaeri_frame::{
    components::code::Code,
    context::spoken_phone,
    dates,
    locale::Locale,
    texts::{FluentArgs, frame},
};
use okaeri_guide::{documents::texts, facts::Facts};
use serde::Serialize;

use crate::script::Script;

/// Read by `common.typ`; finished texts.
#[derive(Serialize)]
pub struct Common {
    pub script: Script,
    title: String,
    authority: String,
    centre: String,
    phone: String,
    automated: Option<String>,
    checked: String,
    reviewed: String,
    /// As it is in links.
    address: String,
    code_text: String,
    code_name: String,
}

impl Common {
    /// `address`: the page that the code leads to.
    pub fn new(programme: &Programme, locale: Locale, title: String, address: String) -> Self {
        let facts = Facts::of(programme, locale);
        let t = texts(locale);
        let authority = programme.authority.in_locale(locale.tag()).to_owned();
        let frame = frame::texts(locale);
        let mut names = FluentArgs::new();
        names.set("authority", authority);
        names.set("date", dates::full(locale, programme.checked));
        Self {
            script: Script::of(locale),
            title,
            authority: frame.get_args_fluent("frame-footer-authority", Some(&names)),
            centre: programme.centre.in_locale(locale.tag()).to_owned(),
            phone: spoken_phone(programme),
            automated: (programme.phone.automated).then(|| facts.get("guide-phone-automated")),
            checked: okaeri_guide::texts(locale).get_args_fluent("guide-checked", Some(&names)),
            reviewed: frame.get("locale-reviewed-note"),
            code_text: fl!(t, "documents-code-text"),
            code_name: fl!(t, "documents-code-name", address = address.clone()),
            address,
        }
    }

    /// The code as a picture.
    pub fn picture(&self) -> (&'static str, String) {
        let code = Code::of(&self.address);
        ("code.svg", code.map(|code| code.svg()).unwrap_or_default())
    }
}
