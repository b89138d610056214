//! Signing out: the session ends, and the browser forgets the pages it has seen.

use axum::{
    http::{HeaderName, HeaderValue},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use okaeri_frame::{gate::Staff, problem::Problem};

use super::chrome::Desk;

/// `POST /{lang}/console/sign-out`
pub async fn submit(Desk(ctx): Desk, staff: Staff, jar: CookieJar) -> Result<Response, Problem> {
    let jar = staff.sign_out(&ctx.backend, jar).await?;
    // Only the cache: what a traveller's phone keeps on this computer is not the operator's.
    let forget = HeaderName::from_static("clear-site-data");
    let what = HeaderValue::from_static("\"cache\"");
    let next = Redirect::to(&ctx.path("/console/sign-in?signed-out"));
    Ok(([(forget, what)], jar, next).into_response())
}
