//! What the programme says, as variables for the guide's texts.

use okaeri_domain::programme::{Localised, Programme};
use okaeri_frame::{
    context::{Ctx, spoken_phone},
    dates,
    locale::Locale,
    texts::{FluentArgs, FluentValue, Texts},
};

use crate::faq;

/// The texts of a page together with the programme's facts. The facts are put together once, since
/// a page has many texts.
#[derive(Debug)]
pub struct Facts {
    texts: &'static Texts,
    facts: FluentArgs<'static>,
}

impl Facts {
    /// For one request.
    pub fn new(ctx: &Ctx) -> Self {
        Self::of(&ctx.backend.programme, ctx.locale)
    }

    /// In one language, without a request.
    pub fn of(programme: &Programme, locale: Locale) -> Self {
        let facts = names(programme, locale)
            .into_iter()
            .chain(numbers(programme))
            .chain(times(programme, locale));
        Self {
            texts: crate::texts(locale),
            facts: facts.collect(),
        }
    }

    /// The same for the questions and their answers.
    pub fn of_faq(programme: &Programme, locale: Locale) -> Self {
        Self {
            texts: faq::texts(locale),
            ..Self::of(programme, locale)
        }
    }

    /// A message that may use any of the facts. Its key is put together at run time, so a test
    /// (and not the compiler) holds that every section's messages are there.
    pub fn get(&self, key: &str) -> String {
        self.texts.get_args_fluent(key, Some(&self.facts))
    }
}

type Fact = (&'static str, FluentValue<'static>);

fn names(programme: &Programme, locale: Locale) -> [Fact; 5] {
    let name = |name: &Localised| name.in_locale(locale.tag()).to_owned();
    let url = programme.links.multilingual_guide.clone();
    [
        ("authority", name(&programme.authority).into()),
        ("centre", name(&programme.centre).into()),
        ("country", name(&programme.country_name).into()),
        ("phone", spoken_phone(programme).into()),
        ("url", url.unwrap_or_default().into()),
    ]
}

fn numbers(programme: &Programme) -> [Fact; 9] {
    let (check, kept) = (&programme.residence_check, &programme.retention);
    [
        ("radius", programme.place.radius_m.into()),
        ("days", programme.period.days.into()),
        (
            "answer_minutes",
            programme.location.answer_within_min.into(),
        ),
        ("tries", check.tries.into()),
        ("tries_apart", check.tries_apart_min.into()),
        ("clip_days", kept.clip_days.into()),
        ("position_hours", kept.coordinates_hours.into()),
        ("hidden_days", kept.hidden_after_days.into()),
        ("destroyed_days", kept.destroyed_after_days.into()),
    ]
}

fn times(programme: &Programme, locale: Locale) -> [Fact; 6] {
    let (asked, quiet) = (&programme.location, &programme.quiet);
    let check = &programme.residence_check;
    [
        ("from", asked.from),
        ("until", asked.until),
        ("quiet_from", quiet.from),
        ("quiet_until", quiet.until),
        ("call_from", check.from),
        ("call_until", check.until),
    ]
    .map(|(name, time)| (name, dates::time(locale, &time).into()))
}
