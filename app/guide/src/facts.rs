//! What the programme says, as variables for the guide's texts.

use std::collections::HashMap;

use i18n_embed::fluent::FluentLanguageLoader;
use okaeri_frame::{context::Ctx, texts::FluentValue};

/// The texts of a page together with the programme's facts.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    ctx: &'a Ctx,
    texts: &'static FluentLanguageLoader,
}

impl<'a> Facts<'a> {
    /// For one request.
    pub fn new(ctx: &'a Ctx) -> Self {
        Self {
            ctx,
            texts: crate::texts(ctx.locale),
        }
    }

    /// A message that may use any of the facts. Its key is put together at run time, so a test
    /// (and not the compiler) holds that every section's messages are there.
    pub fn get(self, key: &str) -> String {
        let programme = &self.ctx.backend.programme;
        let lang = self.ctx.locale.tag();
        let phone = self.ctx.phone();
        let mut facts: HashMap<&str, FluentValue<'_>> = HashMap::new();
        facts.insert("authority", programme.authority.in_locale(lang).into());
        facts.insert("centre", programme.centre.in_locale(lang).into());
        facts.insert("phone", phone.as_str().into());
        facts.insert("radius", programme.place.radius_m.into());
        facts.insert("days", programme.period.days.into());
        let url = programme
            .links
            .multilingual_guide
            .as_deref()
            .unwrap_or_default();
        facts.insert("url", url.into());
        self.texts.get_args(key, facts)
    }
}
