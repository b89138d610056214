//! What the pages of travellers and of operators have in common about companions.

use okaeri_domain::companions::Why;

use crate::{context::Ctx, locale::Locale, readings, texts::companions};

/// Why the centre does not agree, in a language. Only pages of a language with readings show them.
pub fn refusal(ctx: &Ctx, locale: Locale, why: Why) -> String {
    let key = format!("companion-refusal-{}", why.as_str());
    let words = companions::texts(locale).tell(&key, [("phone", ctx.phone().into())]);
    if ctx.locale.has_readings() {
        words
    } else {
        readings::plain(&words)
    }
}
