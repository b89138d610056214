//! Moving the demo's clock: for the whole process, with all that would have happened meanwhile.

use std::sync::Arc;

use axum::{
    extract::State,
    response::{IntoResponse as _, Redirect, Response},
};
use chrono::{DateTime, Utc};
use okaeri_domain::{clock::Clock as _, store::Result};
use okaeri_frame::{
    backend::Backend,
    form::{Form, Submitted},
    gate::Policy,
    problem::Problem,
    routes::Routes,
};

use crate::{adapters::MovableClock, jobs};

/// From now on it is `now`; without it, what the system says. Returns when the prompts that have
/// ended by then are looked at, and the cases are destroyed whose time is over then; no clock brings
/// them back.
pub async fn move_clock(
    backend: &Backend,
    clock: &MovableClock,
    now: Option<DateTime<Utc>>,
) -> Result<()> {
    let before = clock.now();
    match now {
        Some(now) => clock.set(now),
        None => clock.reset(),
    }
    if clock.now() < before {
        backend.store.look_again().await?;
    }
    jobs::destroy_cases(&*backend.store, clock, &backend.programme, 0).await?;
    jobs::look_at_prompts(&*backend.store, clock).await?;
    backend.clock_moves.moved();
    Ok(())
}

/// Adds the route of the bar on every personal page.
pub fn clock_route(routes: Routes, clock: Arc<MovableClock>) -> Routes {
    routes.post(
        "/{lang}/demo/clock",
        Policy::Public,
        async move |State(backend): State<Backend>, Form(form): Form| {
            move_to(&backend, &clock, &form).await
        },
    )
}

/// `now`: milliseconds, or nothing for the real time. `back`: the page that the bar stands on.
async fn move_to(
    backend: &Backend,
    clock: &MovableClock,
    form: &Submitted,
) -> Result<Response, Problem> {
    let now = match form.get("now") {
        "" => None,
        millis => {
            let millis = millis.parse().map_err(|_| Problem::BAD_REQUEST)?;
            let now = DateTime::from_timestamp_millis(millis);
            Some(now.ok_or(Problem::BAD_REQUEST)?)
        }
    };
    move_clock(backend, clock, now).await?;
    let back = form.get("back");
    // Never to another site: browsers read two slashes, and a backslash, as the beginning of one.
    let is_ours = back.starts_with('/') && !back.starts_with("//") && !back.contains('\\');
    Ok(Redirect::to(if is_ours { back } else { "/" }).into_response())
}
