//! What a browser needs to put the service on the home screen, in the language of the page.

use axum::{
    Json,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use okaeri_frame::{context::Ctx, texts::frame};
use serde_json::json;

const TYPE: HeaderValue = HeaderValue::from_static("application/manifest+json");
const FRESH: HeaderValue = HeaderValue::from_static("no-cache");
/// The drawing leaves room for the system to cut a circle out of it.
const PURPOSES: [&str; 2] = ["any", "maskable"];
/// Paper, as in `style/tokens.css`.
const PAPER: &str = "#faf7f0";

/// `GET /{lang}/manifest.webmanifest`
pub async fn show(ctx: Ctx) -> Response {
    let name = frame::texts(ctx.locale).get("frame-name");
    let assets = &ctx.backend.assets;
    let icons = [192, 512].into_iter().flat_map(|size| {
        let source = assets.url(&format!("icon-{size}.png"));
        PURPOSES.map(|purpose| {
            json!({
                "src": source,
                "sizes": format!("{size}x{size}"),
                "type": "image/png",
                "purpose": purpose,
            })
        })
    });
    let manifest = json!({
        // One application, whatever its language.
        "id": "/",
        "name": name,
        "short_name": name,
        "lang": ctx.locale.lang(),
        "dir": ctx.locale.direction(),
        "start_url": ctx.path("/today"),
        "scope": "/",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": icons.collect::<Vec<_>>(),
    });
    let headers = [(header::CONTENT_TYPE, TYPE), (header::CACHE_CONTROL, FRESH)];
    (headers, Json(manifest)).into_response()
}
