//! Built files: their names hold a hash of their content, so browsers may keep them for good. A
//! player asks for parts of a film.

use std::path::Path;

use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::{Next, from_fn},
    response::Response,
};
use okaeri_frame::{backend::Backend, document::Rendered};
use tower::ServiceBuilder;
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

const FOR_GOOD: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// Serves `folder/assets` at `/assets`, compressed where the build has compressed, and in parts where
/// that is asked for.
pub fn router(folder: &Path) -> Router<Backend> {
    let files = ServeDir::new(folder.join("assets"))
        .precompressed_br()
        .precompressed_gzip();
    let files = ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::overriding(
            header::CACHE_CONTROL,
            |response: &axum::http::Response<_>| response.status().is_success().then_some(FOR_GOOD),
        ))
        .service(files);
    Router::new()
        .nest_service("/assets", files)
        .layer(from_fn(for_players))
}

/// What a player is told needs no page that explains it: beyond the end it reads how long the file is.
async fn for_players(request: Request, next: Next) -> Response {
    let mut response = whole_if_changed(request, next).await;
    if response.status() == StatusCode::RANGE_NOT_SATISFIABLE {
        response.extensions_mut().insert(Rendered);
    }
    response
}

/// `If-Range` (RFC 9110, section 13.1.5), which `ServeDir` does not look at: a part is of use only to
/// whoever has the rest of the same file, and anybody else gets the whole.
async fn whole_if_changed(request: Request, next: Next) -> Response {
    let Some(known) = request.headers().get(header::IF_RANGE).cloned() else {
        return next.run(request).await;
    };
    let mut whole = Request::new(Body::empty());
    whole.method_mut().clone_from(request.method());
    whole.uri_mut().clone_from(request.uri());
    whole.headers_mut().clone_from(request.headers());
    whole.headers_mut().remove(header::RANGE);
    let part = next.clone().run(request).await;
    let is_about_a_part = matches!(
        part.status(),
        StatusCode::PARTIAL_CONTENT | StatusCode::RANGE_NOT_SATISFIABLE
    );
    if is_about_a_part && !is_the_same(&known, part.headers()) {
        return next.run(whole).await;
    }
    part
}

/// Whether a strong tag or a date is exactly that of the file.
fn is_the_same(known: &HeaderValue, headers: &HeaderMap) -> bool {
    [header::ETAG, header::LAST_MODIFIED]
        .iter()
        .any(|name| headers.get(name) == Some(known))
}
