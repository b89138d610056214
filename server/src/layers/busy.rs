//! The answer 503: JSON, or a page that is rendered once for each language and then only copied.

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use okaeri_frame::{
    backend::Backend,
    context::RequestId,
    locale::Locale,
    problem::{self, Asked, Problem},
};
use tokio::sync::OnceCell;

/// Makes a browser load the page again by itself.
const REFRESH: HeaderName = HeaderName::from_static("refresh");

/// The pages so far: one for what was asked for, one for what was sent.
#[derive(Debug)]
pub struct Busy(Vec<[OnceCell<Rendered>; 2]>);

#[derive(Debug)]
struct Rendered {
    headers: HeaderMap,
    html: Bytes,
}

impl Default for Busy {
    fn default() -> Self {
        Self(Locale::known().map(|_| Default::default()).collect())
    }
}

impl Busy {
    /// The refusal, with `again` seconds or the problem's own until another try.
    pub async fn answer(
        &self,
        backend: &Backend,
        asked: &Asked,
        id: &RequestId,
        problem: Problem,
        again: Option<u32>,
    ) -> Response {
        let mut answer = if asked.wants_json {
            problem::json(problem, id)
        } else {
            self.page(backend, asked, problem).await
        };
        if let Some(seconds) = again.or(problem.retry_after) {
            let seconds = HeaderValue::from(seconds);
            let headers = answer.headers_mut();
            if !asked.wants_json && !asked.posted {
                headers.insert(REFRESH, seconds.clone());
            }
            headers.insert(header::RETRY_AFTER, seconds);
        }
        answer
    }

    async fn page(&self, backend: &Backend, asked: &Asked, problem: Problem) -> Response {
        let locale = asked.locale(backend).await;
        let cell = &self.0[locale.index()][usize::from(asked.posted)];
        let rendered = cell
            .get_or_try_init(|| async {
                // Rare, and much larger than all the rest of a refusal.
                let page = Box::pin(problem::busy_page(backend, locale, asked.posted)).await;
                let (parts, body) = page.into_parts();
                let html = axum::body::to_bytes(body, usize::MAX).await?;
                Ok::<_, axum::Error>(Rendered {
                    headers: parts.headers,
                    html,
                })
            })
            .await;
        match rendered {
            Ok(Rendered { headers, html }) => {
                let mut response = Response::new(Body::from(html.clone()));
                *response.status_mut() = problem.status;
                response.headers_mut().clone_from(headers);
                response
            }
            Err(_) => problem.status.into_response(),
        }
    }
}
