//! One page that is kept, in every encoding.

use std::{
    fmt::Write as _,
    sync::{
        OnceLock,
        atomic::{AtomicI64, AtomicU32, AtomicU64, Ordering},
    },
};

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header, response::Parts},
    response::Response,
};
use chrono::{DateTime, Utc};
use sha2::{Digest as _, Sha256};

use super::{
    Freshness, NEWS,
    encoding::{self, Encoding},
};
use crate::{
    context::LANGUAGE_COOKIE, document::Rendered, gate::cookie_value, locale::LocaleCookie,
};

/// Both need the same of what a cookie changes.
const VARY: HeaderValue = HeaderValue::from_static("accept-encoding, cookie");

impl Freshness {
    /// With the cookie of a language it is one visitor's answer, which no shared cache may keep.
    fn header(self, for_one: bool) -> HeaderValue {
        HeaderValue::from_static(match (self, for_one) {
            (Self::Asked, false) => "public, no-cache",
            (Self::Asked, true) => "private, no-cache",
            (Self::Minutes, false) => "public, max-age=60, stale-while-revalidate=3600",
            (Self::Minutes, true) => "private, max-age=60, stale-while-revalidate=3600",
        })
    }
}

#[derive(Debug)]
pub(super) struct Page {
    version: AtomicU64,
    /// Milliseconds since 1970.
    rendered_at: AtomicI64,
    freshness: Freshness,
    /// Remembers the language of the page.
    cookie: Option<LocaleCookie>,
    headers: HeaderMap,
    etag: String,
    plain: Bytes,
    gzip: Bytes,
    brotli: Bytes,
    smallest: OnceLock<Bytes>,
    asked: AtomicU32,
}

impl Page {
    /// Takes what is the same for everybody out of an answer.
    pub(super) async fn of(
        mut parts: Parts,
        plain: Bytes,
        freshness: Freshness,
        cookie: Option<LocaleCookie>,
    ) -> Option<Self> {
        let source = plain.clone();
        let (gzip, brotli) = tokio::task::spawn_blocking(move || {
            (
                encoding::gzip(&source),
                encoding::brotli(&source, encoding::QUICK),
            )
        })
        .await
        .ok()?;
        // Weak, since the same page is sent in three encodings.
        let mut etag = "W/\"".to_owned();
        for byte in &Sha256::digest(&plain)[..12] {
            // Writing to a string cannot fail.
            let _ = write!(etag, "{byte:02x}");
        }
        etag.push('"');
        parts.headers.remove(header::SET_COOKIE);
        parts.headers.remove(header::CONTENT_LENGTH);
        parts.headers.insert(header::VARY, VARY);
        parts
            .headers
            .insert(header::CACHE_CONTROL, freshness.header(false));
        parts
            .headers
            .insert(header::ETAG, HeaderValue::from_str(&etag).ok()?);
        Some(Self {
            version: AtomicU64::new(0),
            rendered_at: AtomicI64::new(0),
            freshness,
            cookie,
            headers: parts.headers,
            etag,
            plain,
            gzip,
            brotli,
            smallest: OnceLock::new(),
            asked: AtomicU32::new(0),
        })
    }

    /// It says what content of this version has at this time.
    pub(super) fn renewed(&self, version: u64, now: DateTime<Utc>) {
        self.version.store(version, Ordering::Release);
        self.rendered_at
            .store(now.timestamp_millis(), Ordering::Release);
    }

    /// The same, if the page that was rendered anew is the one that is kept.
    pub(super) fn renew(&self, plain: &Bytes, version: u64, now: DateTime<Utc>) -> bool {
        let is_same = self.plain == plain;
        if is_same {
            self.renewed(version, now);
        }
        is_same
    }

    /// Whether it need not be rendered again.
    pub(super) fn is_current(&self, version: u64, now: DateTime<Utc>) -> bool {
        let age = now.timestamp_millis() - self.rendered_at.load(Ordering::Acquire);
        self.version.load(Ordering::Acquire) == version
            && (self.freshness == Freshness::Minutes || age.abs() < NEWS.num_milliseconds())
    }

    /// Whether this is the second request for it.
    pub(super) fn is_asked_for_again(&self) -> bool {
        // Looked at first: a counter that many threads write to is slow.
        self.asked.load(Ordering::Relaxed) < 2 && self.asked.fetch_add(1, Ordering::Relaxed) == 1
    }

    pub(super) fn make_smallest(&self) {
        let smallest = encoding::brotli(&self.plain, encoding::SMALLEST);
        // Somebody else has made the same.
        let _ = self.smallest.set(smallest);
    }

    pub(super) fn answer(&self, method: &Method, asked: &HeaderMap) -> Response {
        let mut response = Response::new(Body::empty());
        let headers = response.headers_mut();
        headers.clone_from(&self.headers);
        if let Some(cookie) = &self.cookie
            && cookie_value(asked, LANGUAGE_COOKIE) != Some(cookie.tag)
        {
            headers.insert(header::SET_COOKIE, cookie.header.clone());
            headers.insert(header::CACHE_CONTROL, self.freshness.header(true));
        }
        if self.is_known_to(asked) {
            // Its headers take the place of those that the browser has, so they are all there.
            headers.remove(header::CONTENT_TYPE);
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        } else {
            let (bytes, encoding) = self.encoded(Encoding::accepted(asked));
            if let Some(encoding) = encoding {
                headers.insert(header::CONTENT_ENCODING, encoding);
            }
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
            if method != Method::HEAD {
                *response.body_mut() = Body::from(bytes);
            }
        }
        response.extensions_mut().insert(Rendered);
        response
    }

    fn encoded(&self, encoding: Encoding) -> (Bytes, Option<HeaderValue>) {
        let bytes = match encoding {
            Encoding::Brotli => self.smallest.get().unwrap_or(&self.brotli),
            Encoding::Gzip => &self.gzip,
            Encoding::Plain => &self.plain,
        };
        (bytes.clone(), encoding.header())
    }

    /// Whether the browser has exactly this.
    fn is_known_to(&self, asked: &HeaderMap) -> bool {
        let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
        let known = asked.get_all(header::IF_NONE_MATCH).into_iter();
        known
            .filter_map(|value| value.to_str().ok())
            .flat_map(|text| text.split(','))
            .any(|tag| tag.trim() == "*" || bare(tag) == bare(&self.etag))
    }
}
