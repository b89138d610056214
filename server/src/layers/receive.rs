//! The bodies of requests: read before anything else is done, within bounds.

use std::{pin::pin, time::Duration};

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, header},
};
use futures_util::future::poll_immediate;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use okaeri_frame::problem::Problem;
use tokio::time::timeout;

/// Bytes of a request body.
const BODY: usize = 64 * 1024;
/// Until a request body has arrived.
const BODY_TIMEOUT: Duration = Duration::from_secs(20);

/// The whole body: all that is taken here is small.
pub async fn body(headers: &HeaderMap, body: Body) -> Result<Body, Problem> {
    if axum::body::HttpBody::is_end_stream(&body) {
        return Ok(body);
    }
    let says = headers.get(header::CONTENT_LENGTH);
    let says = says.and_then(|it: &HeaderValue| it.to_str().ok()?.parse::<usize>().ok());
    if says.is_some_and(|bytes| bytes > BODY) {
        return Err(Problem::TOO_LARGE);
    }
    let mut collecting = pin!(Limited::new(body, BODY).collect());
    // Most bodies came with their head: then there is nothing to set a timer for.
    let collected = match poll_immediate(&mut collecting).await {
        Some(collected) => Ok(collected),
        None => timeout(BODY_TIMEOUT, collecting).await,
    };
    match collected {
        Ok(Ok(collected)) => Ok(Body::from(collected.to_bytes())),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Problem::TOO_LARGE),
        // The client went away or does not speak HTTP.
        Ok(Err(_)) => Err(Problem::BAD_REQUEST),
        Err(_) => Err(Problem::TIMEOUT),
    }
}
