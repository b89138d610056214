//! What a client is told when something does not work: a status, a code and a request id.
//!
//! Handlers return [`Problem`]; the domain and storage have error types of their own, and their
//! details go to the log. [`explain`] turns a problem into a page in the visitor's language, or
//! into JSON for scripts.

use axum::{
    Json,
    extract::{FromRequestParts as _, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::store::StoreError;
use serde::Serialize;

use crate::{
    backend::Backend,
    components::phone::Phone,
    context::{Ctx, RequestId},
    document::{self, Page, Rendered},
    texts::frame::texts,
};

/// A refusal. `code` is stable and documented; it never holds what was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// Of the answer.
    pub status: StatusCode,
    /// For scripts, the log and the desk.
    pub code: &'static str,
    /// Seconds until another try makes sense.
    pub retry_after: Option<u32>,
}

impl Problem {
    /// The body is not what the address takes.
    pub const BAD_REQUEST: Self = Self::new(StatusCode::BAD_REQUEST, "bad-request");
    /// Not signed in, or the session has ended.
    pub const UNAUTHORISED: Self = Self::new(StatusCode::UNAUTHORIZED, "unauthorised");
    /// Signed in, and not allowed.
    pub const FORBIDDEN: Self = Self::new(StatusCode::FORBIDDEN, "forbidden");
    /// No such page or thing.
    pub const NOT_FOUND: Self = Self::new(StatusCode::NOT_FOUND, "not-found");
    /// More bytes than the address takes.
    pub const TOO_LARGE: Self = Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large");
    /// Another Content-Type than the address takes.
    pub const CONTENT_TYPE: Self = Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "content-type");
    /// The id is taken by another body.
    pub const ID_CONFLICT: Self = Self::new(StatusCode::CONFLICT, "id-conflict");
    /// A fault of ours.
    pub const INTERNAL: Self = Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal");
    /// Storage is busy or away; nothing was stored.
    pub const UNAVAILABLE: Self = Self {
        status: StatusCode::SERVICE_UNAVAILABLE,
        code: "unavailable",
        retry_after: Some(30),
    };

    const fn new(status: StatusCode, code: &'static str) -> Self {
        Self {
            status,
            code,
            retry_after: None,
        }
    }

    /// A rule refused the content: 422 with the rule's code.
    pub const fn refused(code: &'static str) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, code)
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy => Self::UNAVAILABLE,
            StoreError::Unavailable(_) => {
                tracing::error!(%error, "storage");
                Self::UNAVAILABLE
            }
            StoreError::Rejected(_) | StoreError::Unreadable { .. } => {
                tracing::error!(%error, "storage");
                Self::INTERNAL
            }
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Serialize)]
struct ProblemBody<'a> {
    code: &'a str,
    request_id: &'a str,
}

/// Middleware: gives every refusal that has no page of its own one, in the visitor's language.
pub async fn explain(State(backend): State<Backend>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let mut for_ctx = parts.clone();
    let wants_json = wants_json(&parts.headers);
    let id = RequestId::of(&parts);
    parts.extensions.insert(id.clone());
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error())
        || response.extensions().get::<Rendered>().is_some()
        || has_body_of_its_own(response.headers())
    {
        return response;
    }
    let problem = response
        .extensions()
        .get::<Problem>()
        .copied()
        .unwrap_or_else(|| of(status));
    for_ctx.extensions.insert(id.clone());
    let mut answer = if wants_json {
        let body = ProblemBody {
            code: problem.code,
            request_id: &id.0,
        };
        (problem.status, Json(body)).into_response()
    } else {
        match Ctx::from_request_parts(&mut for_ctx, &backend).await {
            Ok(ctx) => page(&ctx, problem, &id).await,
            Err(Problem { status, .. }) => status.into_response(),
        }
    };
    if let Some(seconds) = problem.retry_after {
        answer
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    if let Some(allow) = response.headers().get(header::ALLOW) {
        answer.headers_mut().insert(header::ALLOW, allow.clone());
    }
    answer
}

fn of(status: StatusCode) -> Problem {
    match status {
        StatusCode::NOT_FOUND => Problem::NOT_FOUND,
        StatusCode::FORBIDDEN => Problem::FORBIDDEN,
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TOO_LARGE,
        StatusCode::METHOD_NOT_ALLOWED => Problem::new(status, "method-not-allowed"),
        StatusCode::TOO_MANY_REQUESTS => Problem {
            retry_after: Some(60),
            ..Problem::new(status, "too-many-requests")
        },
        status if status.is_client_error() => Problem::new(status, "bad-request"),
        _ => Problem::INTERNAL,
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

fn has_body_of_its_own(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with("application/json"))
}

/// The page for a refusal, in the visitor's language.
async fn page(ctx: &Ctx, problem: Problem, id: &RequestId) -> Response {
    let t = texts(ctx.locale);
    let (title, text) = match problem.status.as_u16() {
        401 | 403 => (
            fl!(t, "frame-error-403-title"),
            fl!(t, "frame-error-403-text"),
        ),
        404 | 405 => (
            fl!(t, "frame-error-404-title"),
            fl!(t, "frame-error-404-text"),
        ),
        413 => (
            fl!(t, "frame-error-413-title"),
            fl!(t, "frame-error-413-text"),
        ),
        429 => (
            fl!(t, "frame-error-429-title"),
            fl!(
                t,
                "frame-error-429-text",
                minutes = problem.retry_after.unwrap_or(60).div_ceil(60)
            ),
        ),
        503 => (
            fl!(t, "frame-error-503-title"),
            fl!(t, "frame-error-503-text"),
        ),
        500..=599 => (
            fl!(t, "frame-error-500-title"),
            fl!(t, "frame-error-500-text", id = id.0.to_string()),
        ),
        _ => (
            fl!(t, "frame-error-422-title"),
            fl!(t, "frame-error-422-text"),
        ),
    };
    let request_id = fl!(t, "frame-error-request-id", id = id.0.to_string());
    let home = fl!(t, "frame-error-home");
    let home_path = ctx.path("");
    let heading = title.clone();
    let contact = ctx.clone();
    let page = Page::new(title).status(problem.status);
    document::render(ctx, page, move || {
        view! {
            <h1>{heading}</h1>
            <p class="lead">{text}</p>
            <p><a class="button" href=home_path>{home}</a></p>
            <Phone ctx=contact/>
            <p class="soft small">{request_id}</p>
        }
    })
    .await
}
