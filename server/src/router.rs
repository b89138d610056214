//! All routes, each with its policy, and what every request passes through.

use std::{path::PathBuf, sync::Arc};

use axum::{Json, Router, extract::State, http::StatusCode};
use chrono::{DateTime, Utc};
use okaeri_frame::{
    backend::Backend,
    gate::Policy,
    problem::Problem,
    routes::{Class, Route, Routes},
};
use serde::Deserialize;

use crate::{
    adapters::MovableClock,
    admission::Admission,
    assets, demo,
    layers::{self, App},
    probes::{self, Readiness},
};

/// What the router is made of.
#[derive(Debug)]
pub struct Parts {
    /// For every handler.
    pub backend: Backend,
    /// The folder that the build wrote.
    pub assets: PathBuf,
    /// To typeset files with.
    pub fonts: okaeri_documents::Find,
    /// In the demo only.
    pub movable_clock: Option<Arc<MovableClock>>,
}

/// What comes of them.
#[derive(Debug)]
pub struct Built {
    /// For everybody.
    pub app: App,
    /// For those who look after the server: metrics, and the same probes.
    pub metrics: Router,
    /// For the test that tries all routes.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by tests"))]
    pub table: Vec<Route>,
    /// For the tests that fill the house.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by tests"))]
    pub admission: Arc<Admission>,
}

/// All routes, wrapped.
pub fn build(parts: Parts) -> Built {
    let routes = Routes::new(parts.backend.clone());
    let routes = okaeri_guide::routes(routes);
    let routes = okaeri_documents::routes(routes, parts.fonts);
    let routes = okaeri_portal::routes(routes);
    let routes = okaeri_console::routes(routes);
    let readiness = Readiness::new(&parts.backend);
    let [healthz, readyz] = Class::PROBES;
    let ready = readiness.clone();
    let routes = routes.get(healthz, Policy::Public, probes::health).get(
        readyz,
        Policy::Public,
        async move || ready.show().await,
    );
    let routes = match parts.movable_clock {
        // Moves the demo's clock. There is no such route outside the demo.
        Some(clock) => demo::clock_route(routes, Arc::clone(&clock)).post(
            "/demo/clock",
            Policy::Public,
            async move |State(backend): State<Backend>, Json(body): Json<SetClock>| {
                demo::move_clock(&backend, &clock, Some(body.now)).await?;
                Ok::<_, Problem>(StatusCode::NO_CONTENT)
            },
        ),
        None => routes,
    };
    let (router, table) = routes.finish();
    let router = router
        .merge(assets::router(&parts.assets))
        .fallback(async || Problem::NOT_FOUND);
    let admission = Arc::new(Admission::new(&*parts.backend.entropy));
    let app = layers::wrap(router, &parts.backend, &table, Arc::clone(&admission));
    Built {
        app,
        metrics: probes::metrics_router(readiness),
        table,
        admission,
    }
}

#[derive(Deserialize)]
struct SetClock {
    now: DateTime<Utc>,
}
