//! The file with what the desk says of requests for deletion, and of their moments.

use okaeri_frame::{
    context::Ctx,
    locale::Locale,
    texts::{FluentValue, filled},
};

use super::words;

mod own {
    okaeri_frame::texts!("console-mydata", "*/console-mydata.ftl");
}

/// A message of `console-mydata.ftl`, which is looked for at run time.
pub fn said(locale: Locale, key: &str) -> String {
    own::texts(locale).get(key)
}

/// The same with what is filled in.
pub fn tell<const N: usize>(
    locale: Locale,
    key: &str,
    given: [(&'static str, FluentValue<'static>); N],
) -> String {
    filled(own::texts(locale), key, given)
}

/// Since when, and how long that is now.
pub fn since(ctx: &Ctx, at: chrono::DateTime<chrono::Utc>) -> String {
    words::since(ctx.locale, &ctx.local(at), &ctx.local(ctx.now))
}
