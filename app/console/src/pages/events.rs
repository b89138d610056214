//! `GET /{lang}/console/events`: Server-Sent Events that tell an open page how many reports have
//! come since it was made. They say that there is something new, and not what.

use std::{convert::Infallible, time::Duration};

use axum::{
    http::{HeaderName, HeaderValue},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::stream;
use okaeri_frame::{backend::Backend, form::Query, gate::Staff};
use tokio::{
    sync::watch,
    time::{Instant, sleep_until},
};

use super::chrome::Desk;
use crate::islands::listen::{ENDED, NEWS};

/// Between two signs of life, so that nothing on the way closes a silent line.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// Between two looks at the session.
const CHECK: Duration = Duration::from_secs(30);
/// Between two news: at a full hour hundreds of reports come each second.
const QUIET: Duration = Duration::from_secs(2);
/// After which a browser whose line broke tries again.
const RETRY: Duration = Duration::from_secs(5);

/// `?since=`: how many reports had been accepted when the page was made.
pub async fn stream(Desk(ctx): Desk, staff: Staff, Query(query): Query) -> Response {
    let news = ctx.backend.news.watch();
    let since = query
        .get("since")
        .parse()
        .unwrap_or_else(|_| *news.borrow());
    let listener = Listener {
        backend: ctx.backend,
        staff,
        news,
        since,
        told: 0,
        quiet_until: None,
        check_at: Instant::now() + CHECK,
        state: State::Opening,
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
    ([unbuffered], events).into_response()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Opening,
    Open,
    Ended,
}

/// One open page.
struct Listener {
    backend: Backend,
    staff: Staff,
    news: watch::Receiver<u64>,
    since: u64,
    told: u64,
    quiet_until: Option<Instant>,
    check_at: Instant,
    state: State,
}

impl Listener {
    /// The next event; none once the session has ended.
    async fn next(&mut self) -> Option<Event> {
        match self.state {
            State::Ended => return None,
            State::Opening => {
                // Sent at once, so that the browser knows that the line stands.
                self.state = State::Open;
                return Some(Event::default().retry(RETRY));
            }
            State::Open => {}
        }
        loop {
            if let Some(until) = self.quiet_until.take() {
                sleep_until(until).await;
            }
            if Instant::now() >= self.check_at {
                self.check_at = Instant::now() + CHECK;
                // Storage that does not answer now will at the next look.
                if let Ok(false) = self.staff.is_signed_in(&self.backend).await {
                    self.state = State::Ended;
                    return Some(Event::default().event(ENDED).data(ENDED));
                }
            }
            let count = accepted_since(self.since, *self.news.borrow_and_update());
            if count != self.told {
                self.told = count;
                self.quiet_until = Some(Instant::now() + QUIET);
                return Some(Event::default().event(NEWS).data(count.to_string()));
            }
            tokio::select! {
                changed = self.news.changed() => changed.ok()?,
                () = sleep_until(self.check_at) => {}
            }
        }
    }
}

/// Reports accepted since the counter stood at `since`. A counter that stands lower began anew
/// with the server, after the page was made: all it has counted is new.
fn accepted_since(since: u64, now: u64) -> u64 {
    now.checked_sub(since).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::accepted_since;

    #[test]
    fn counts_from_where_the_page_was_made() {
        for (since, now, expected) in [(0, 0, 0), (5, 5, 0), (5, 8, 3), (5, 2, 2)] {
            assert_eq!(accepted_since(since, now), expected);
        }
    }
}
