//! What the pages of travellers and of operators have in common about changes of place.

use chrono::NaiveDate;
use okaeri_domain::places::{Reason, Refusal};

use crate::{context::Ctx, dates, locale::Locale, readings, texts::places};

/// Why somebody moves.
pub fn reason(locale: Locale, reason: Reason) -> String {
    places::texts(locale).get(&format!("place-reason-{}", reason.as_str()))
}

/// Why the centre does not agree, in a language. Only pages of a language with readings show them.
pub fn refusal(ctx: &Ctx, locale: Locale, why: Refusal) -> String {
    let key = format!("place-refusal-{}", why.as_str());
    let words = places::texts(locale).tell(&key, [("phone", ctx.phone().into())]);
    if ctx.locale.has_readings() {
        words
    } else {
        readings::plain(&words)
    }
}

/// How long somebody stays: until a day, or to the end.
pub fn until(locale: Locale, until: Option<NaiveDate>) -> String {
    let texts = places::texts(locale);
    match until {
        Some(day) => {
            let date = dates::full(locale, day);
            texts.tell("move-until-day", [("date", date.into())])
        }
        None => texts.get("move-until-end"),
    }
}
