//! Texts: one Fluent file per part and language, all loaded once, selected per request.

/// What a message can be given.
pub use fluent::{FluentArgs, FluentValue};
/// Re-exported for the macro.
pub use i18n_embed::fluent::FluentLanguageLoader as Texts;

/// Declares a crate's `texts(locale)` for its file `app/i18n/*/<domain>.ftl`.
#[macro_export]
macro_rules! texts {
    ($domain:literal, $include:literal) => {
        #[derive(rust_embed::RustEmbed)]
        #[folder = "../i18n"]
        #[include = $include]
        struct Files;

        static TEXTS: std::sync::LazyLock<Vec<$crate::texts::Texts>> =
            std::sync::LazyLock::new(|| $crate::locale::Locale::load_texts($domain, &Files));

        /// The texts of this part in one language.
        pub fn texts(locale: $crate::locale::Locale) -> &'static $crate::texts::Texts {
            &TEXTS[locale.index()]
        }
    };
}

/// The settings of how to read, which every page leads to, and the buttons that read aloud.
pub mod reading {
    use crate as okaeri_frame;
    okaeri_frame::texts!("reading", "*/reading.ftl");
}

/// Prompts on the traveller's pages, and the clock of the demonstration.
pub mod prompts {
    use crate as okaeri_frame;
    okaeri_frame::texts!("prompts", "*/prompts.ftl");
}

/// A message with what is filled in, of a file whose keys are looked for at run time.
pub fn filled<const N: usize>(
    texts: &Texts,
    key: &str,
    given: [(&'static str, FluentValue<'static>); N],
) -> String {
    let given: FluentArgs<'static> = given.into_iter().collect();
    texts.get_args_fluent(key, Some(&given))
}

/// The texts of the frame itself.
pub mod frame {
    use crate as okaeri_frame;
    okaeri_frame::texts!("frame", "*/frame.ftl");
}
