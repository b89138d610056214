//! Companions in the operators' words, and the file that the words are in.

use okaeri_frame::{
    locale::Locale,
    texts::{FluentValue, filled},
};

mod own {
    okaeri_frame::texts!("console-companions", "*/console-companions.ftl");
}

/// A message of `console-companions.ftl`, which is looked for at run time.
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
