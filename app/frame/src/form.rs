//! A submitted form: names and values as typed, so that nothing is lost when something is wrong.

use std::convert::Infallible;

use axum::{
    extract::{FromRequest, FromRequestParts, RawForm, Request},
    http::{StatusCode, request::Parts},
};

use crate::problem::Problem;

/// Pairs of a form or of a query, in their order.
#[derive(Debug, Clone, Default)]
pub struct Submitted(Vec<(String, String)>);

impl Submitted {
    /// Reads `a=1&b=2`; what cannot be decoded is left out.
    pub fn parse(text: &[u8]) -> Self {
        Self(serde_urlencoded::from_bytes(text).unwrap_or_default())
    }

    /// The first value of that name, without space and other unseen characters around it; empty if
    /// there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value.trim_matches(is_unseen))
    }

    /// Whether there is a value of that name.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// All values of that name.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.clone())
            .collect()
    }

    /// With one more value, for building a form's first state.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }
}

/// Space, and what keyboards and copied text put between letters without showing it: alone it is
/// nothing that anybody could read.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The body of a POST, `application/x-www-form-urlencoded`.
#[derive(Debug)]
pub struct Form(pub Submitted);

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let RawForm(bytes) = RawForm::from_request(request, state)
            .await
            .map_err(|rejection| {
                let status = axum::response::IntoResponse::into_response(rejection).status();
                match status {
                    StatusCode::PAYLOAD_TOO_LARGE => Problem::TOO_LARGE,
                    StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::CONTENT_TYPE,
                    _ => Problem::BAD_REQUEST,
                }
            })?;
        Ok(Self(Submitted::parse(&bytes)))
    }
}

/// The query of the address.
#[derive(Debug)]
pub struct Query(pub Submitted);

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(Submitted::parse(
            parts.uri.query().unwrap_or_default().as_bytes(),
        )))
    }
}

/// What is wrong with a form: the id of the field and a finished sentence, in the form's order.
#[derive(Debug, Clone, Default)]
pub struct FieldErrors(Vec<(String, String)>);

impl FieldErrors {
    /// Notes an error for a field; the first one of a field counts.
    pub fn add(&mut self, field: impl Into<String>, message: impl Into<String>) {
        let field = field.into();
        if self.get(&field).is_none() {
            self.0.push((field, message.into()));
        }
    }

    /// The sentence for a field.
    pub fn get(&self, field: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, message)| message.as_str())
    }

    /// Whether everything is right.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// For the summary: field and sentence.
    pub fn iter(&self) -> impl Iterator<Item = &(String, String)> {
        self.0.iter()
    }
}
