//! What a contact alert says: travellers read it, and supervisors before they release it.

use chrono::NaiveDate;
use okaeri_domain::alert::{Flight, Received};

use crate::{context::Ctx, dates, texts::alerts as own};

pub use own::{say, tell};

/// The sentences of an alert, in the page's language.
#[derive(Debug, Clone)]
pub struct AlertWords {
    /// In a few words.
    pub title: String,
    /// What happened, and what it means.
    pub what: Vec<String>,
    /// What to do now.
    pub todo: Vec<String>,
    /// Whom to call, for whoever feels ill.
    pub ill: String,
}

impl AlertWords {
    /// `has_group`: others report through the same phone.
    pub fn new(ctx: &Ctx, flight: &Flight, contact_date: NaiveDate, has_group: bool) -> Self {
        let locale = ctx.locale;
        let given = [
            ("flight", flight.to_string().into()),
            ("date", dates::short(locale, contact_date).into()),
        ];
        let group = has_group.then(|| say(locale, "alert-group"));
        let what = [
            tell(locale, "alert-text", given),
            say(locale, "alert-means"),
        ];
        let todo = ["alert-do-stay", "alert-do-health", "alert-do-call"];
        Self {
            title: say(locale, "alert-title"),
            what: what.into_iter().chain(group).collect(),
            todo: todo.map(|key| say(locale, key)).into(),
            ill: tell(locale, "alert-ill", [("phone", ctx.phone().into())]),
        }
    }

    /// As a traveller got it.
    pub fn of(ctx: &Ctx, received: &Received, has_group: bool) -> Self {
        Self::new(ctx, &received.flight, received.contact_date, has_group)
    }
}
