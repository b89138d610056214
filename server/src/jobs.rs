//! What happens by the clock, without a request.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, Days, TimeDelta, Utc};
use okaeri_domain::{
    clock::Clock,
    my_data::Over,
    programme::Programme,
    store::{Now, Result, Store},
    waiting_days::local_date,
};
use okaeri_frame::backend::Letters;
use tokio::time::{Instant, MissedTickBehavior, sleep};

/// How often the clock is looked at. Coordinates live at most this much longer than promised, so
/// they are destroyed this much earlier.
const EVERY: Duration = Duration::from_mins(10);
/// How often prompts are looked at that have ended.
const PROMPTS_EVERY: Duration = Duration::from_mins(1);
/// How often a contact alert that was released is looked for.
const ALERTS_EVERY: Duration = Duration::from_secs(2);
/// Travellers that get an alert, or for whom one ends, in one transaction.
const ALERTS_AT_ONCE: u32 = 50;

/// Destroys what the programme says must not be kept any longer; runs as long as the server.
pub async fn retention(store: Arc<dyn Store>, clock: Arc<dyn Clock>, programme: Arc<Programme>) {
    let mut tick = tokio::time::interval(EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        if let Err(error) = destroy_entries(&*store, &*clock, &programme).await {
            tracing::error!(%error, "retention will be tried again");
        }
        // Reports come first.
        let destroyed = destroy_cases(&*store, &*clock, &programme, 3).await;
        if let Err(error) = destroyed {
            tracing::error!(%error, "cases will be destroyed later");
        }
    }
}

/// What [`destroy`] has destroyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Destroyed {
    /// With all that was stored about a person.
    pub cases: u64,
    /// Whatever else.
    pub entries: u64,
}

/// Once, and everything at once.
pub async fn destroy(
    store: &dyn Store,
    clock: &dyn Clock,
    programme: &Programme,
) -> Result<Destroyed> {
    Ok(Destroyed {
        cases: destroy_cases(store, clock, programme, 0).await?,
        entries: destroy_entries(store, clock, programme).await?,
    })
}

/// All that is kept for a shorter time than the case that it belongs to; how many entries.
async fn destroy_entries(
    store: &dyn Store,
    clock: &dyn Clock,
    programme: &Programme,
) -> Result<u64> {
    let now = clock.now();
    let hours = TimeDelta::hours(programme.retention.coordinates_hours.into());
    let early = TimeDelta::seconds(EVERY.as_secs().cast_signed());
    let coordinates = store.forget_coordinates(now - hours + early).await?;
    let stay = TimeDelta::days(i64::from(programme.period.days) + 1);
    let sign_ins = store.forget_sign_ins(now - stay).await?;
    // Lists leave them out anyway. Two days are enough for a clock that is set back a little.
    let today = local_date(now, programme.zone);
    let lines = store.unlist_released(today - Days::new(2)).await?;
    let kept = Days::new(programme.retention.comments_days.into());
    let comments = store.forget_comments(today - kept).await?;
    while store
        .end_alerts(Now { at: now, today }, ALERTS_AT_ONCE)
        .await?
        > 0
    {}
    if coordinates + sign_ins + lines + comments > 0 {
        tracing::info!(
            coordinates,
            sign_ins,
            lines,
            comments,
            "destroyed by retention"
        );
    }
    Ok(coordinates + sign_ins + comments)
}

/// All cases whose time is over, a few at a time, so that whoever is interrupted goes on where they
/// stopped; how many. After each few, others have `rest` times as long for what they want to write.
pub async fn destroy_cases(
    store: &dyn Store,
    clock: &dyn Clock,
    programme: &Programme,
    rest: u32,
) -> Result<u64> {
    let mut cases = 0;
    loop {
        let began = Instant::now();
        let today = local_date(clock.now(), programme.zone);
        match store
            .destroy_cases(Over::on(&programme.retention, today))
            .await?
        {
            0 => break,
            few => cases += few as u64,
        }
        sleep(began.elapsed() * rest).await;
    }
    if cases > 0 {
        tracing::info!(cases, "destroyed, because their time is over");
    }
    Ok(cases)
}

/// Sends contact alerts that were released; runs as long as the server.
pub async fn alerts(
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    programme: Arc<Programme>,
    letters: Letters,
) {
    let mut tick = tokio::time::interval(ALERTS_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        // Reports come first, so at most a quarter of the writer's time is spent on it.
        loop {
            let began = Instant::now();
            match send_alerts(&*store, clock.now(), &programme, &letters).await {
                Ok(0) => break,
                Ok(_) => sleep(began.elapsed() * 3).await,
                Err(error) => {
                    tracing::error!(%error, "contact alerts will be sent on");
                    break;
                }
            }
        }
    }
}

/// Some of them, and tells their open pages; how many.
pub async fn send_alerts(
    store: &dyn Store,
    now: DateTime<Utc>,
    programme: &Programme,
    letters: &Letters,
) -> Result<usize> {
    let today = local_date(now, programme.zone);
    let now = Now { at: now, today };
    let sent = store.send_alerts(now, ALERTS_AT_ONCE).await?;
    for traveller in &sent {
        letters.written(*traveller);
    }
    Ok(sent.len())
}

/// Raises and clears the flags of prompts as they end; runs as long as the server.
pub async fn prompts(store: Arc<dyn Store>, clock: Arc<dyn Clock>) {
    let mut tick = tokio::time::interval(PROMPTS_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        // After a pause of the server very many have ended; reports come first, so at most a
        // quarter of the writer's time is spent on them.
        loop {
            let began = Instant::now();
            match store.look_at_prompts(clock.now()).await {
                Ok(0) => break,
                Ok(_) => sleep(began.elapsed() * 3).await,
                Err(error) => {
                    tracing::error!(%error, "prompts will be looked at again");
                    break;
                }
            }
        }
    }
}

/// Once, without a pause, and everybody whose time has come; how many.
pub async fn look_at_prompts(store: &dyn Store, clock: &dyn Clock) -> Result<usize> {
    let mut all = 0;
    loop {
        match store.look_at_prompts(clock.now()).await? {
            0 => return Ok(all),
            looked => all += looked,
        }
    }
}
