//! Pages that are the same for everybody: rendered once for each content, kept in memory small, and
//! then only copied. [`Content`] holds them and says when they are out of date.

mod encoding;
mod page;

use std::{
    future::Future,
    hash::{Hash, Hasher},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use axum::{
    extract::Request,
    handler::Handler,
    http::{HeaderMap, Method, StatusCode, Uri},
    response::{IntoResponse as _, Response},
};
use chrono::{DateTime, TimeDelta, Utc};
use quick_cache::{Equivalent, sync::Cache};

use self::page::Page;
use crate::{backend::Backend, context::Ctx, reading::Reading};

/// Pages times ways to read: all pages as they are at first, and the rest as they are asked for.
const PAGES: usize = 1024;

/// A page with news on it is rendered again after this long, whatever has been said of its content:
/// news may have come due, or come from another process.
const NEWS: TimeDelta = TimeDelta::seconds(5);

/// How long a browser may show a page without asking again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// It asks each time and is told that nothing has changed: for pages with news on them.
    Asked,
    /// It shows what it has for a minute, and for another hour while it asks behind the reader's
    /// back: for texts that change once in weeks.
    Minutes,
}

/// What everybody is shown alike, and in which version.
#[derive(Debug)]
pub struct Content {
    version: AtomicU64,
    pages: Cache<Key, Arc<Page>>,
}

impl Content {
    /// Nothing is kept yet.
    pub fn new() -> Self {
        Self {
            version: AtomicU64::new(0),
            pages: Cache::new(PAGES),
        }
    }

    /// Something that public pages show has changed: each is rendered again when it is next asked
    /// for. Call it after the change can be read.
    pub fn changed(&self) {
        self.version.fetch_add(1, Ordering::AcqRel);
    }

    fn version(&self) -> u64 {
        self.version.load(Ordering::Acquire)
    }

    /// The answer to a request, if its page is kept. The gate was passed when it was rendered.
    pub fn answer(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        now: DateTime<Utc>,
    ) -> Option<Response> {
        let can_be_kept = uri.query().is_none() && [Method::GET, Method::HEAD].contains(method);
        if !can_be_kept {
            return None;
        }
        let page = self.pages.get(&Asked {
            path: uri.path(),
            reading: Reading::of(headers),
        })?;
        if !page.is_current(self.version(), now) {
            return None;
        }
        if page.is_asked_for_again() {
            let page = Arc::clone(&page);
            // It takes a tenth of a second, which only a page that is read often is worth.
            tokio::task::spawn_blocking(move || page.make_smallest());
        }
        Some(page.answer(method, headers))
    }
}

impl Default for Content {
    fn default() -> Self {
        Self::new()
    }
}

/// One page as one way of reading has it.
#[derive(Debug, Hash, PartialEq, Eq)]
struct Key {
    path: Box<str>,
    reading: Reading,
}

/// The same without a copy of the path.
#[derive(Debug, Clone, Copy)]
struct Asked<'a> {
    path: &'a str,
    reading: Reading,
}

impl Hash for Asked<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.path.hash(state);
        self.reading.hash(state);
    }
}

impl Equivalent<Key> for Asked<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        *self.path == *key.path && self.reading == key.reading
    }
}

/// A handler whose pages are kept.
#[derive(Debug, Clone)]
pub(crate) struct Keeping<H> {
    pub(crate) handler: H,
    pub(crate) freshness: Freshness,
}

impl<T, H: Handler<T, Backend>> Handler<T, Backend> for Keeping<H> {
    type Future = Pin<Box<dyn Future<Output = Response> + Send>>;

    fn call(self, request: Request, backend: Backend) -> Self::Future {
        Box::pin(async move {
            if request.uri().query().is_some() {
                // Queries are as many as people can make up.
                return self.handler.call(request, backend).await;
            }
            let (parts, body) = request.into_parts();
            let (method, uri, headers) = (
                parts.method.clone(),
                parts.uri.clone(),
                parts.headers.clone(),
            );
            // Read before it is rendered: what changes meanwhile makes the page old at once.
            let version = backend.content.version();
            let now = backend.clock.now();
            let response = self
                .handler
                .call(Request::from_parts(parts, body), backend.clone())
                .await;
            if response.status() != StatusCode::OK {
                return response;
            }
            let locale = Ctx::named_locale(&uri, &backend);
            let cookie = locale.map(|locale| locale.cookie(backend.site.is_https()));
            let (parts, body) = response.into_parts();
            let Ok(plain) = axum::body::to_bytes(body, usize::MAX).await else {
                return StatusCode::INTERNAL_SERVER_ERROR.into_response();
            };
            let key = Key {
                path: uri.path().into(),
                reading: Reading::of(&headers),
            };
            if let Some(page) = backend.content.pages.get(&key)
                && page.renew(&plain, version, now)
            {
                return page.answer(&method, &headers);
            }
            let kept = Page::of(parts, plain, self.freshness, cookie).await;
            let Some(page) = kept.map(Arc::new) else {
                return StatusCode::INTERNAL_SERVER_ERROR.into_response();
            };
            page.renewed(version, now);
            backend.content.pages.insert(key, Arc::clone(&page));
            page.answer(&method, &headers)
        })
    }
}
