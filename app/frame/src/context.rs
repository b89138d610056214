//! What a handler knows about a request: language, time, address, phone system.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Uri, header, request::Parts},
};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use okaeri_domain::{programme::Programme, waiting_days::local_date};

use crate::{
    backend::Backend, gate::cookie_value, locale::Locale, problem::Problem, reading::Reading,
};

/// The cookie that remembers the language.
pub const LANGUAGE_COOKIE: &str = "language";

/// Made by the server, in the answer's header and in the log.
#[derive(Debug, Clone)]
pub struct RequestId(pub Arc<str>);

impl RequestId {
    /// The header that carries it.
    pub const HEADER: &'static str = "x-request-id";
}

/// What kind of phone or computer it is, to explain its settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// iPhone or iPad.
    Ios,
    /// Android.
    Android,
    /// Anything else.
    Other,
}

impl System {
    fn of(headers: &HeaderMap) -> Self {
        let agent = headers
            .get(header::USER_AGENT)
            .and_then(|value| value.to_str().ok());
        let agent = agent.unwrap_or_default();
        if ["iPhone", "iPad", "iPod"]
            .iter()
            .any(|name| agent.contains(name))
        {
            Self::Ios
        } else if agent.contains("Android") {
            Self::Android
        } else {
            Self::Other
        }
    }
}

/// A request, as far as every page needs it.
#[derive(Debug, Clone)]
pub struct Ctx {
    /// The doorway.
    pub backend: Backend,
    /// Of the page.
    pub locale: Locale,
    /// Path and query as asked for.
    pub uri: Uri,
    /// One instant for the whole request.
    pub now: DateTime<Utc>,
    /// Whose settings to explain.
    pub system: System,
    /// How the visitor likes to read.
    pub reading: Reading,
    /// Whether the cookie already holds this language.
    pub remembers_language: bool,
}

impl Ctx {
    /// A path in the page's language: `path("/today")` is `/ja/today`.
    pub fn path(&self, rest: &str) -> String {
        format!("/{}{rest}", self.locale.tag())
    }

    /// This page in another language, with its query.
    pub fn path_in(&self, locale: Locale) -> String {
        let path = self.uri.path_and_query().map_or("/", |it| it.as_str());
        let own = self.path("");
        match path.strip_prefix(&own) {
            Some(rest) if rest.is_empty() || rest.starts_with(['/', '?']) => {
                format!("/{}{rest}", locale.tag())
            }
            _ => format!("/{}", locale.tag()),
        }
    }

    /// The language that the first segment of the path names, if the programme offers it.
    pub fn named_locale(uri: &Uri, backend: &Backend) -> Option<Locale> {
        let first = uri.path().split('/').nth(1).unwrap_or_default();
        Locale::parse(first).filter(|locale| locale.may_be_named(&backend.programme))
    }

    /// The time zone of the programme: days and deadlines are in it.
    pub fn zone(&self) -> Tz {
        self.backend.programme.zone
    }

    /// The centre's number as people read it. It must not break at the end of a line.
    pub fn phone(&self) -> String {
        spoken_phone(&self.backend.programme)
    }

    /// Today in the programme's zone.
    pub fn today(&self) -> NaiveDate {
        local_date(self.now, self.zone())
    }

    /// An instant on the programme's clock.
    pub fn local(&self, at: DateTime<Utc>) -> DateTime<Tz> {
        at.with_timezone(&self.zone())
    }
}

/// The centre's number as people read it, its parts held together by hyphens that do not break.
pub fn spoken_phone(programme: &Programme) -> String {
    programme.phone.spoken.replace('-', "\u{2011}")
}

impl FromRequestParts<Backend> for Ctx {
    type Rejection = Problem;

    /// A path that names no language (an error page) gets the cookie's or Accept-Language's.
    async fn from_request_parts(parts: &mut Parts, backend: &Backend) -> Result<Self, Problem> {
        let cookie = cookie_value(&parts.headers, LANGUAGE_COOKIE);
        let named = Self::named_locale(&parts.uri, backend);
        let negotiate = || Locale::negotiate(&parts.headers, cookie, &backend.programme);
        let locale = named.unwrap_or_else(negotiate);
        Ok(Self {
            backend: backend.clone(),
            locale,
            uri: parts.uri.clone(),
            now: backend.clock.now(),
            system: System::of(&parts.headers),
            reading: Reading::of(&parts.headers),
            remembers_language: named.is_none() || cookie == Some(locale.tag()),
        })
    }
}
