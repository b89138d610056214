//! All routes, each with its policy, and what every request passes through.

use std::{path::PathBuf, sync::Arc};

use axum::{Json, Router, http::StatusCode};
use chrono::{DateTime, Utc};
use okaeri_frame::{
    backend::Backend,
    gate::Policy,
    problem::Problem,
    routes::{Route, Routes},
};
use serde::Deserialize;

use crate::{adapters::MovableClock, assets, layers};

/// What the router is made of.
#[derive(Debug)]
pub struct Parts {
    /// For every handler.
    pub backend: Backend,
    /// The folder that the build wrote.
    pub assets: PathBuf,
    /// In the demo only.
    pub movable_clock: Option<Arc<MovableClock>>,
}

/// The router, and the table of its routes for the test that tries them all.
pub fn build(parts: Parts) -> (Router, Vec<Route>) {
    let routes = Routes::new(parts.backend.clone());
    let routes = okaeri_guide::routes(routes);
    let routes = okaeri_portal::routes(routes);
    let routes = okaeri_console::routes(routes);
    let routes = match parts.movable_clock {
        // Moves the demo's clock. There is no such route outside the demo.
        Some(clock) => routes.post(
            "/demo/clock",
            Policy::Public,
            async move |Json(body): Json<SetClock>| {
                clock.set(body.now);
                StatusCode::NO_CONTENT
            },
        ),
        None => routes,
    };
    let (router, table) = routes.finish();
    let router = router
        .merge(assets::router(&parts.assets))
        .fallback(async || Problem::NOT_FOUND);
    (layers::wrap(router, &parts.backend), table)
}

#[derive(Deserialize)]
struct SetClock {
    now: DateTime<Utc>,
}
