//! What machines ask: whether the process answers, whether it can work, and its metrics.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Json, Router,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
    routing,
};
use okaeri_domain::{clock::Clock, session::TokenHash, store::Store};
use okaeri_frame::backend::Backend;
use serde_json::json;
use tokio::{sync::Mutex, time::timeout};

use crate::metrics;

/// For each of the two questions to storage.
const PATIENCE: Duration = Duration::from_secs(1);
/// So long an answer of storage is given again: whoever asks more often does not load it.
const FRESH: Duration = Duration::from_secs(1);
/// No token has this hash.
const NOBODY: TokenHash = TokenHash([0; 32]);

/// Whether the server can work.
#[derive(Debug, Clone)]
pub struct Readiness {
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    last: Arc<Mutex<Option<(Instant, State)>>>,
}

/// None, or why not.
type State = Option<&'static str>;

impl Readiness {
    /// Not asked yet.
    pub fn new(backend: &Backend) -> Self {
        Self {
            store: Arc::clone(&backend.store),
            clock: Arc::clone(&backend.clock),
            last: Arc::default(),
        }
    }

    /// `GET /readyz`
    pub async fn show(&self) -> Response {
        // Whoever asks meanwhile waits for the same answer.
        let mut last = self.last.lock().await;
        let state = match *last {
            Some((at, state)) if at.elapsed() < FRESH => state,
            _ => {
                let state = self.ask().await;
                *last = Some((Instant::now(), state));
                state
            }
        };
        drop(last);
        match state {
            None => no_store(StatusCode::OK, json!({"ready": true})),
            Some(reason) => no_store(
                StatusCode::SERVICE_UNAVAILABLE,
                json!({"ready": false, "reason": reason}),
            ),
        }
    }

    async fn ask(&self) -> State {
        let found = timeout(PATIENCE, self.store.session(NOBODY, self.clock.now())).await;
        if !matches!(found, Ok(Ok(_))) {
            return Some("database");
        }
        // Changes no row, and needs the one connection that writes.
        let written = self.store.end_session(NOBODY);
        match timeout(PATIENCE, written).await {
            Ok(Ok(())) => None,
            _ => Some("writer"),
        }
    }
}

/// `GET /healthz`: the process answers.
pub async fn health() -> Response {
    no_store(StatusCode::OK, json!({"alive": true}))
}

fn no_store(status: StatusCode, body: serde_json::Value) -> Response {
    let no_store = HeaderValue::from_static("no-store");
    (status, [(header::CACHE_CONTROL, no_store)], Json(body)).into_response()
}

/// The listener of those who look after the server; the public one has no metrics.
pub fn metrics_router(readiness: Readiness) -> Router {
    let text = async || {
        let kind = HeaderValue::from_static(metrics::CONTENT_TYPE);
        ([(header::CONTENT_TYPE, kind)], metrics::text())
    };
    Router::new()
        .route("/metrics", routing::get(text))
        .route("/healthz", routing::get(health))
        .route(
            "/readyz",
            routing::get(async move || readiness.show().await),
        )
}
