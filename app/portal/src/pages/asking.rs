//! What is asked of a traveller now: plan, facts and reports together, and their words.

use axum::http::HeaderMap;
use chrono::{DateTime, NaiveDate, Utc};
use okaeri_domain::{
    prompt::{
        Asked, Delivery, Expected, Followed, Prompt, PromptFacts, PromptKind, PromptState,
        asked_until, coming,
    },
    report::Report,
    traveller::Traveller,
};
use okaeri_frame::{context::Ctx, dates, problem::Problem};

use super::chrome;

pub use okaeri_frame::texts::prompts::{say, tell};

/// What is asked of a traveller, and how each prompt stands.
#[derive(Debug, Clone)]
pub struct Asking {
    /// None before the pledge.
    pub who: Option<Followed>,
    /// As stored.
    pub facts: PromptFacts,
    /// Prompts whose time has come, from the first day that was asked for on.
    pub asked: Vec<Asked>,
}

impl Asking {
    /// Those of the days from `first` on, with the reports that may answer them.
    pub async fn load(
        ctx: &Ctx,
        traveller: &Traveller,
        reports: &[Report],
        first: NaiveDate,
    ) -> Result<Self, Problem> {
        let facts = ctx.backend.store.prompt_facts(traveller.id).await?;
        let who = Followed::of(traveller);
        let persons = Expected::of(traveller, ctx.zone());
        let asked = who.as_ref().map_or_else(Vec::new, |who| {
            let answers = (persons.as_slice(), reports);
            let programme = &ctx.backend.programme;
            asked_until(programme, who, &facts, answers, first, ctx.now)
        });
        Ok(Self { who, facts, asked })
    }

    /// The prompt of this kind that waits for an answer now.
    pub fn open(&self, kind: PromptKind, now: DateTime<Utc>) -> Option<&Prompt> {
        let is_open = |it: &&Asked| it.prompt.id.kind == kind && is_asked(it, now);
        self.asked.iter().find(is_open).map(|it| &it.prompt)
    }

    /// The words of the kinds that wait for an answer now.
    pub fn open_kinds(&self, now: DateTime<Utc>) -> String {
        let kinds = [PromptKind::Location, PromptKind::Health].into_iter();
        let open = kinds.filter(|kind| self.open(*kind, now).is_some());
        open.map(PromptKind::as_str).collect::<Vec<_>>().join(" ")
    }

    /// The location prompt that comes next.
    pub fn next_location(&self, ctx: &Ctx) -> Option<Prompt> {
        let who = self.who.as_ref()?;
        coming(&ctx.backend.programme, who, ctx.now)
            .find(|it| it.id.kind == PromptKind::Location && it.opens > ctx.now)
    }

    /// The residence check that may come now, or else the next time.
    pub fn next_check(&self, ctx: &Ctx) -> Option<Prompt> {
        let who = self.who.as_ref()?;
        coming(&ctx.backend.programme, who, ctx.now)
            .find(|it| it.id.kind == PromptKind::CheckAnnouncement)
    }

    /// Notes that the page shows what is asked now. A page that a browser fetches for later has not
    /// been seen by anybody.
    pub fn note_shown(&self, ctx: &Ctx, headers: &HeaderMap) {
        if chrome::is_early(headers) {
            return;
        }
        let new = self.asked.iter().filter(|it| it.state == PromptState::Sent);
        let shown: Vec<Delivery> = new
            .map(|it| Delivery {
                prompt: it.prompt.id,
                opens: it.prompt.opens,
                due: it.prompt.due,
                delivered_at: ctx.now,
                opened_at: Some(ctx.now),
            })
            .collect();
        if let (Some(who), false) = (&self.who, shown.is_empty()) {
            ctx.backend.store.note_shown(who.traveller, shown);
        }
    }
}

/// Whether it waits for an answer.
pub fn is_asked(asked: &Asked, now: DateTime<Utc>) -> bool {
    asked.prompt.is_open(now)
        && matches!(
            asked.state,
            PromptState::Sent | PromptState::Delivered | PromptState::Opened
        )
}

/// A time of day, and the date before it where that is not today.
pub fn moment(ctx: &Ctx, at: DateTime<Utc>) -> String {
    let at = ctx.local(at);
    if at.date_naive() == ctx.today() {
        dates::time(ctx.locale, &at.time())
    } else {
        dates::date_time(ctx.locale, &at)
    }
}
