//! `/`: no page, but the way to the one in the visitor's language.

use axum::{
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use okaeri_frame::context::Ctx;

/// Leads to the language of the cookie, or the best of Accept-Language.
pub async fn redirect(ctx: Ctx) -> Response {
    let vary = [
        (header::VARY, "Accept-Language, Cookie"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (vary, Redirect::to(&ctx.path(""))).into_response()
}
