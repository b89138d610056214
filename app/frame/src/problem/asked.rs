//! What is known of a request that was refused.

use axum::{
    extract::FromRequestParts as _,
    http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header, request::Parts},
};

use super::Problem;
use crate::{backend::Backend, context::Ctx, locale::Locale};

/// What is kept of a request to explain a refusal of it. Cheap, since most are not refused.
#[derive(Debug, Clone)]
pub struct Asked {
    uri: Uri,
    kept: [Option<HeaderValue>; 3],
    /// Not a GET: there is nothing that a browser could load again by itself.
    pub posted: bool,
    /// A script, not a browser that shows pages.
    pub wants_json: bool,
}

/// What the language of a page depends on, and the phone whose settings it explains.
const KEPT: [HeaderName; 3] = [header::COOKIE, header::ACCEPT_LANGUAGE, header::USER_AGENT];

impl Asked {
    /// Taken before the request is handed on.
    pub fn of(parts: &Parts) -> Self {
        Self {
            uri: parts.uri.clone(),
            kept: KEPT.map(|name| parts.headers.get(name).cloned()),
            posted: parts.method != Method::GET && parts.method != Method::HEAD,
            wants_json: wants_json(&parts.headers),
        }
    }

    pub(super) async fn ctx(&self, backend: &Backend) -> Result<Ctx, Problem> {
        let (mut parts, ()) = axum::http::Request::new(()).into_parts();
        parts.uri = self.uri.clone();
        for (name, value) in KEPT.into_iter().zip(&self.kept) {
            if let Some(value) = value {
                parts.headers.insert(name, value.clone());
            }
        }
        Ctx::from_request_parts(&mut parts, backend).await
    }

    /// The language of a page about it.
    pub async fn locale(&self, backend: &Backend) -> Locale {
        match Ctx::named_locale(&self.uri, backend) {
            Some(locale) => locale,
            None => self
                .ctx(backend)
                .await
                .map_or(Locale::FALLBACK, |ctx| ctx.locale),
        }
    }
}

fn wants_json(headers: &HeaderMap) -> bool {
    let says_json = |name| {
        headers
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
            .is_some_and(|value| value.starts_with("application/json"))
    };
    says_json(header::ACCEPT) || says_json(header::CONTENT_TYPE)
}
