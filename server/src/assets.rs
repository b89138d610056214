//! Built files: their names hold a hash of their content, so browsers may keep them for good.

use std::path::Path;

use axum::{
    Router,
    http::{HeaderValue, header},
};
use okaeri_frame::backend::Backend;
use tower::ServiceBuilder;
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

const FOR_GOOD: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// Serves `folder/assets` at `/assets`, compressed where the build has compressed.
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
    Router::new().nest_service("/assets", files)
}
