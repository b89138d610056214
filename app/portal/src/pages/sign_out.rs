//! Signing out: the session ends, and the browser forgets what it kept.

use axum::{
    http::{HeaderName, HeaderValue},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_frame::{
    context::Ctx,
    document::{self, Area, Outbox, Page},
    gate::Reporter,
    problem::Problem,
};

use crate::texts;

/// `POST /{lang}/sign-out`
pub async fn submit(ctx: Ctx, reporter: Reporter, jar: CookieJar) -> Result<Response, Problem> {
    let jar = reporter.sign_out(&ctx.backend, jar).await?;
    Ok(done(&ctx, jar))
}

/// This phone is signed out: the browser forgets what it kept.
pub fn done(ctx: &Ctx, jar: CookieJar) -> Response {
    let forget = HeaderName::from_static("clear-site-data");
    let what = HeaderValue::from_static("\"cache\", \"storage\"");
    let next = Redirect::to(&ctx.path("/signed-out"));
    ([(forget, what)], jar, next).into_response()
}

/// `GET /{lang}/signed-out`
pub async fn show(ctx: Ctx) -> Response {
    let title = fl!(texts(ctx.locale), "sign-out-done");
    let page = Page::new(title.clone())
        .personal(Area::Traveller)
        .outbox(Outbox::Forget, None);
    document::render(&ctx.clone(), page, move || {
        let t = texts(ctx.locale);
        view! {
            <h1>{title}</h1>
            <p>
                <a class="button" href=ctx.path("/start")>
                    {fl!(t, "start-title")}
                </a>
            </p>
            <p>
                <a class="alone" href=ctx.path("")>
                    {fl!(t, "nav-guide")}
                </a>
            </p>
        }
    })
    .await
}
