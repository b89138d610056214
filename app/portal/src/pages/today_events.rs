//! `GET /{lang}/today/events`: Server-Sent Events that tell an open Today that a prompt has opened,
//! was repeated or is over, or that the centre has written. They say that there is something new, and
//! not what: the page asks again, and what it then shows has reached the phone. It is the first of the
//! channels; push and mail will follow the same instants.

use std::{convert::Infallible, time::Duration};

use axum::{
    http::{HeaderName, HeaderValue},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::stream;
use okaeri_domain::{
    ids::TravellerId,
    message::Message,
    prompt::{Prompt, PromptKind, PromptState, coming},
    traveller::Traveller,
    waiting_days::{local_date, start_of_day},
};
use okaeri_frame::{context::Ctx, form::Query, gate::TravellerSelf, problem::Problem};
use tokio::{
    sync::{
        broadcast::{self, error::RecvError},
        watch,
    },
    time::sleep,
};

use super::{asking::Asking, chrome, timeline};

/// Something is asked, was asked again, or is over. `public/today.js` listens for it.
const NEWS: &str = "news";
/// Between two signs of life, so that nothing on the way closes a silent line.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// The longest sleep: clocks of machines are set, too.
const LOOK: Duration = Duration::from_mins(1);
/// After which a browser whose line broke tries again.
const RETRY: Duration = Duration::from_secs(5);

/// `?since=`: when the page was made, in milliseconds.
pub async fn stream(ctx: Ctx, me: TravellerSelf, Query(query): Query) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    let since = query.get("since").parse().ok();
    let since = since.and_then(DateTime::from_timestamp_millis);
    let since = since.unwrap_or(ctx.now);
    let letters = ctx.backend.letters.listen();
    // Between the page and this line, too, something may have been written.
    let is_new = |it: &Message| it.is_unread() && since < it.at && it.at <= ctx.now;
    let thread = ctx.backend.store.thread(me.traveller).await?;
    let alerts = ctx.backend.store.alerts_of(me.traveller).await?;
    let is_alerted = alerts
        .iter()
        .any(|it| it.is_unread() && since < it.sent_at && it.sent_at <= ctx.now);
    let listener = Listener {
        since,
        moves: ctx.backend.clock_moves.watch(),
        letters,
        is_written_to: is_alerted || thread.iter().any(is_new),
        traveller,
        ctx,
        is_open: false,
    };
    let events = stream::unfold(listener, |mut listener| async {
        let event = listener.next().await?;
        Some((Ok::<_, Infallible>(event), listener))
    });
    let unbuffered = (
        HeaderName::from_static("x-accel-buffering"),
        HeaderValue::from_static("no"),
    );
    let events = Sse::new(events).keep_alive(KeepAlive::new().interval(KEEP_ALIVE));
    Ok(([unbuffered], events).into_response())
}

/// One open page.
struct Listener {
    ctx: Ctx,
    traveller: Traveller,
    moves: watch::Receiver<()>,
    letters: broadcast::Receiver<TravellerId>,
    /// Since the page was made.
    is_written_to: bool,
    /// What happened up to here is told.
    since: DateTime<Utc>,
    is_open: bool,
}

impl Listener {
    async fn next(&mut self) -> Option<Event> {
        if !self.is_open {
            // Sent at once, so that the browser knows that the line stands.
            self.is_open = true;
            return Some(Event::default().retry(RETRY));
        }
        loop {
            self.ctx.now = self.ctx.backend.clock.now();
            // Storage that does not answer now will at the next look.
            if std::mem::take(&mut self.is_written_to) || self.is_news().await.unwrap_or(false) {
                self.since = self.ctx.now;
                return Some(Event::default().event(NEWS).data(NEWS));
            }
            let next = self.next_instant() - self.ctx.now;
            let next = next.to_std().unwrap_or_default().min(LOOK);
            let id = self.traveller.id;
            tokio::select! {
                changed = self.moves.changed() => changed.ok()?,
                () = written_to(&mut self.letters, id) => self.is_written_to = true,
                () = sleep(next) => {}
            }
        }
    }

    /// Whether the page would look different now.
    async fn is_news(&self) -> Result<bool, Problem> {
        let (since, now) = (self.since, self.ctx.now);
        if now + TimeDelta::minutes(1) < since {
            // The clock was set back.
            return Ok(true);
        }
        let day = |at| local_date(at, self.ctx.zone());
        if day(since) != day(now) {
            return Ok(true);
        }
        let is_between = |at: DateTime<Utc>| since < at && at <= now;
        if !instants(&self.plan_since(since)).any(is_between) {
            return Ok(false);
        }
        // Nobody is disturbed for what is answered or excused.
        let store = &self.ctx.backend.store;
        let reports = store.reports_of(self.traveller.id, timeline::MOST).await?;
        let asking = Asking::load(&self.ctx, &self.traveller, &reports, day(now)).await?;
        let waits = asking
            .asked
            .iter()
            .filter(|it| !matches!(it.state, PromptState::Answered | PromptState::Excused));
        let waiting: Vec<Prompt> = waits.map(|it| it.prompt).collect();
        Ok(instants(&waiting).any(is_between))
    }

    /// Prompts that are not over at `since`.
    fn plan_since(&self, since: DateTime<Utc>) -> Vec<Prompt> {
        let programme = &self.ctx.backend.programme;
        let who = okaeri_domain::prompt::Followed::of(&self.traveller);
        let plan = who.map(|who| coming(programme, &who, since).take(PLANNED).collect());
        plan.unwrap_or_default()
    }

    /// When something happens next; at midnight at the latest.
    fn next_instant(&self) -> DateTime<Utc> {
        let now = self.ctx.now;
        let tomorrow = self.ctx.today() + chrono::Days::new(1);
        let midnight = start_of_day(tomorrow, self.ctx.zone());
        let plan = self.plan_since(now);
        let next = instants(&plan).filter(|at| *at > now).min();
        next.unwrap_or(midnight).min(midnight)
    }
}

/// Until the centre writes to this traveller, or may have: so much was written that some was missed.
async fn written_to(letters: &mut broadcast::Receiver<TravellerId>, traveller: TravellerId) {
    loop {
        match letters.recv().await {
            Ok(to) if to != traveller => {}
            Ok(_) | Err(RecvError::Lagged(_)) => return,
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}

/// More than a day has.
const PLANNED: usize = 30;

/// When something happens to these prompts.
fn instants(plan: &[Prompt]) -> impl Iterator<Item = DateTime<Utc>> {
    plan.iter()
        .filter(|prompt| prompt.id.kind != PromptKind::CheckAnnouncement)
        .flat_map(|prompt| [Some(prompt.opens), prompt.remind_at, Some(prompt.due)])
        .flatten()
}
