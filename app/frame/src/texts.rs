//! Texts: one Fluent file per part and language, all loaded once, selected per request.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, OnceLock},
};

use fluent::types::FluentNumberOptions;
/// What a message can be given.
pub use fluent::{FluentArgs, FluentValue};
use i18n_embed::{LanguageLoader as _, fluent::FluentLanguageLoader};
use quick_cache::sync::Cache;

/// Messages with numbers that are remembered, of one part in one language: a calendar's days are
/// some hundreds.
const REMEMBERED: usize = 512;
/// A message with more numbers than this is written each time.
const MOST_NUMBERS: usize = 4;

/// The texts of one part in one language, with the methods that [`i18n_embed_fl::fl`] calls.
///
/// A page has a hundred texts, and Fluent works a microsecond on each. So what depends on nothing is
/// written once, and what depends on numbers alone is remembered for a while. What is given words
/// (a name, an address) is never kept.
pub struct Texts {
    loader: FluentLanguageLoader,
    /// The place of each message in `plain`; the same for all languages. Looked up for each text of
    /// each page, so not with the standard library's careful hash: no name comes from outside.
    places: Arc<hashbrown::HashMap<String, usize>>,
    plain: Box<[OnceLock<Box<str>>]>,
    numbered: Cache<Numbered, Arc<str>>,
}

/// A message and its numbers, in the order of their names: which names a message is given, the macro
/// checks when it is compiled.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Numbered {
    place: usize,
    numbers: [Option<u64>; MOST_NUMBERS],
}

impl Texts {
    /// One for each language; `loaders` all have the messages of the first.
    pub(crate) fn of(loaders: Vec<FluentLanguageLoader>) -> Vec<Self> {
        let ids = loaders.first().map_or_else(Vec::new, |first| {
            first.with_message_iter(first.fallback_language(), |messages| {
                messages.map(|it| it.id.name.to_owned()).collect()
            })
        });
        let places: hashbrown::HashMap<String, usize> = ids.into_iter().zip(0..).collect();
        let places = Arc::new(places);
        let of = |loader| Self {
            loader,
            places: Arc::clone(&places),
            plain: places.iter().map(|_| OnceLock::new()).collect(),
            numbered: Cache::new(REMEMBERED),
        };
        loaders.into_iter().map(of).collect()
    }

    /// A message that is given nothing.
    pub fn get(&self, id: &str) -> String {
        match self.places.get(id) {
            Some(place) => {
                let text = self.plain[*place].get_or_init(|| self.loader.get(id).into());
                text.as_ref().to_owned()
            }
            None => self.loader.get(id),
        }
    }

    /// A message with what it is given.
    pub fn get_args(&self, id: &str, args: HashMap<&str, &str>) -> String {
        self.loader.get_args(id, args)
    }

    /// The same, as the macro calls it.
    pub fn get_args_concrete<'args>(
        &self,
        id: &str,
        args: HashMap<&'args str, FluentValue<'args>>,
    ) -> String {
        let Some(key) = self.numbered(id, &args) else {
            return self.loader.get_args_concrete(id, args);
        };
        let text = self.numbered.get(&key).unwrap_or_else(|| {
            let text: Arc<str> = self.loader.get_args_concrete(id, args).into();
            self.numbered.insert(key, Arc::clone(&text));
            text
        });
        text.as_ref().to_owned()
    }

    /// The same, with what was put together before.
    pub fn get_args_fluent<'args>(
        &self,
        id: &str,
        args: Option<&'args FluentArgs<'args>>,
    ) -> String {
        self.loader.get_args_fluent(id, args)
    }

    /// A message with what is filled in, of a key that is put together when the program runs.
    pub fn tell<const N: usize>(
        &self,
        key: &str,
        given: [(&'static str, FluentValue<'static>); N],
    ) -> String {
        let given: FluentArgs<'static> = given.into_iter().collect();
        self.loader.get_args_fluent(key, Some(&given))
    }

    /// Whether there is such a message, in this language or in the one that stands in.
    pub fn has(&self, id: &str) -> bool {
        self.loader.has(id)
    }

    /// If there is nothing but a few numbers in them.
    fn numbered(&self, id: &str, args: &HashMap<&str, FluentValue<'_>>) -> Option<Numbered> {
        let place = *self.places.get(id)?;
        let mut given = [None; MOST_NUMBERS];
        if args.len() > given.len() {
            return None;
        }
        for (slot, (name, value)) in given.iter_mut().zip(args) {
            let FluentValue::Number(number) = value else {
                return None;
            };
            if number.options != FluentNumberOptions::default() {
                return None;
            }
            *slot = Some((*name, number.value.to_bits()));
        }
        given[..args.len()].sort_unstable();
        let numbers = given.map(|it| it.map(|(_, bits)| bits));
        Some(Numbered { place, numbers })
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts")
            .field("loader", &self.loader)
            .finish_non_exhaustive()
    }
}

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

        /// A message whose key is put together when the program runs.
        #[allow(dead_code, reason = "most parts know all their keys")]
        pub fn say(locale: $crate::locale::Locale, key: &str) -> String {
            texts(locale).get(key)
        }

        /// The same with what is filled in.
        #[allow(dead_code, reason = "as above")]
        pub fn tell<const N: usize>(
            locale: $crate::locale::Locale,
            key: &str,
            given: [(&'static str, $crate::texts::FluentValue<'static>); N],
        ) -> String {
            texts(locale).tell(key, given)
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

/// Messages between travellers and the centre: the traveller's page, the places at the bottom of the
/// screen, and the templates, which operators see too.
pub mod messages {
    use crate as okaeri_frame;
    okaeri_frame::texts!("messages", "*/messages.ftl");
}

/// What is stored about a traveller: their own page, and what they are told when they sign in.
pub mod my_data {
    use crate as okaeri_frame;
    okaeri_frame::texts!("mydata", "*/mydata.ftl");
}

/// Codes for a new phone: what operators did about them, as the traveller reads it, and that one no
/// longer works.
pub mod codes {
    use crate as okaeri_frame;
    okaeri_frame::texts!("codes", "*/codes.ftl");
}

/// Contact alerts: what travellers read, and supervisors before they release one.
pub mod alerts {
    use crate as okaeri_frame;
    okaeri_frame::texts!("alerts", "*/alerts.ftl");
}

/// Changes of place: the traveller's pages, and the reasons, which operators see too.
pub mod places {
    use crate as okaeri_frame;
    okaeri_frame::texts!("places", "*/places.ftl");
}

/// When and how travellers are asked, and the page of a receipt.
pub mod times {
    use crate as okaeri_frame;
    okaeri_frame::texts!("times", "*/times.ftl");
}

/// Companions: the traveller's pages, and why the centre does not agree, which operators see too.
pub mod companions {
    use crate as okaeri_frame;
    okaeri_frame::texts!("companions", "*/companions.ftl");
}

/// The texts of the frame itself.
pub mod frame {
    use crate as okaeri_frame;
    okaeri_frame::texts!("frame", "*/frame.ftl");
}
