//! What a client is told when something does not work: a status, a code and a request id.
//!
//! Handlers return [`Problem`]; the domain and storage have error types of their own, and their
//! details go to the log. [`explain`] turns a problem into a page in the visitor's language, or
//! into JSON for scripts; [`busy_page`] is made once and given to many.

mod asked;
mod page;

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use okaeri_domain::store::StoreError;

pub use self::{asked::Asked, page::busy_page};
use crate::{backend::Backend, context::RequestId, document::Rendered};

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
    /// The body did not arrive in time.
    pub const TIMEOUT: Self = Self::new(StatusCode::REQUEST_TIMEOUT, "timeout");
    /// There is more to do than we can; when to come again is the server's to say.
    pub const BUSY: Self = Self::new(StatusCode::SERVICE_UNAVAILABLE, "busy");
    /// Storage is away; nothing was stored.
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
            StoreError::Busy => Self::BUSY,
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

/// Tells a client when to come again, in seconds.
pub fn come_again(response: &mut Response, after: Option<i64>) {
    if let Some(seconds) = after {
        let headers = response.headers_mut();
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
}

/// What an answer refuses, if it does and says so neither with a page nor in JSON.
pub fn unexplained(response: &Response) -> Option<Problem> {
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error())
        || response.extensions().get::<Rendered>().is_some()
        || has_body_of_its_own(response.headers())
    {
        return None;
    }
    let problem = response.extensions().get::<Problem>().copied();
    Some(problem.unwrap_or_else(|| of(status)))
}

/// Gives a refusal a page in the visitor's language, or JSON.
pub async fn explain(
    backend: &Backend,
    asked: &Asked,
    id: &RequestId,
    problem: Problem,
    response: Response,
) -> Response {
    let mut answer = if asked.wants_json {
        json(problem, id)
    } else {
        match asked.ctx(backend).await {
            Ok(ctx) => page::page(&ctx, problem, id).await,
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

/// A refusal for a script.
pub fn json(problem: Problem, id: &RequestId) -> Response {
    // Neither a code nor an id holds anything that JSON would have to escape.
    let body = format!(r#"{{"code":"{}","request_id":"{}"}}"#, problem.code, id.0);
    let json = HeaderValue::from_static("application/json");
    (problem.status, [(header::CONTENT_TYPE, json)], body).into_response()
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

fn has_body_of_its_own(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with("application/json"))
}
