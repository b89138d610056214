//! The headers that every answer has.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use okaeri_frame::context::RequestId;

const REQUEST_ID: HeaderName = HeaderName::from_static(RequestId::HEADER);

/// On every answer that has not set its own.
const HEADERS: [(HeaderName, HeaderValue); 4] = [
    fixed(header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    fixed(header::REFERRER_POLICY, "no-referrer"),
    fixed(
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    fixed(
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; frame-ancestors 'none'",
    ),
];

/// On what a browser can open as a page. They say nothing to whoever reads JSON, and a report's
/// answer would be half as long again.
const OF_DOCUMENTS: [(HeaderName, HeaderValue); 2] = [
    fixed(
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    fixed(HeaderName::from_static("permissions-policy"), PERMISSIONS),
];

const PERMISSIONS: &str = "geolocation=(self), camera=(self), microphone=(self), payment=(), usb=(), \
                           interest-cohort=(), browsing-topics=()";

const HTTPS_ONLY: HeaderValue = HeaderValue::from_static("max-age=63072000");

const fn fixed(name: HeaderName, value: &'static str) -> (HeaderName, HeaderValue) {
    (name, HeaderValue::from_static(value))
}

/// Adds them.
pub fn add(headers: &mut HeaderMap, id: &RequestId, is_https: bool) {
    headers.reserve(HEADERS.len() + OF_DOCUMENTS.len() + 2);
    let is_json = headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind == "application/json");
    let of_documents = OF_DOCUMENTS.into_iter().filter(|_| !is_json);
    for (name, value) in HEADERS.into_iter().chain(of_documents) {
        headers.entry(name).or_insert(value);
    }
    if is_https {
        headers
            .entry(header::STRICT_TRANSPORT_SECURITY)
            .or_insert(HTTPS_ONLY);
    }
    if let Ok(id) = HeaderValue::from_str(&id.0) {
        headers.insert(REQUEST_ID, id);
    }
}
