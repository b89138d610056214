//! The file with what the desk says of messages.

use okaeri_frame::{
    locale::Locale,
    texts::{FluentValue, filled},
};

mod own {
    okaeri_frame::texts!("console-messages", "*/console-messages.ftl");
}

/// A message of `console-messages.ftl`, which is looked for at run time.
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
