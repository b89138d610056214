//! The pages for refusals.

use axum::{
    http::{StatusCode, Uri},
    response::Response,
};
use i18n_embed_fl::fl;
use leptos::prelude::*;

use super::Problem;
use crate::{
    backend::Backend,
    components::{phone::Phone, search_form::SearchForm},
    context::{Ctx, RequestId, System},
    document::{self, Area, Page},
    locale::Locale,
    reading::Reading,
    texts::frame::texts,
};

/// The page for a refusal, in the visitor's language.
pub(super) async fn page(ctx: &Ctx, problem: Problem, id: &RequestId) -> Response {
    let t = texts(ctx.locale);
    let (title, text) = title_and_text(ctx.locale, problem, id);
    let request_id = fl!(t, "frame-error-request-id", id = id.0.to_string());
    let (way, way_text) = match problem.status.as_u16() {
        401 | 403 => (sign_in(ctx), fl!(t, "frame-error-403-sign-in")),
        _ => ("", fl!(t, "frame-error-home")),
    };
    // Whoever comes upon one of these was looking for something.
    let may_search = problem.status == StatusCode::NOT_FOUND || problem.status.is_server_error();
    let contact = ctx.clone();
    let page = Page::new(title.clone()).status(problem.status);
    document::render(ctx, page, move || {
        let search = may_search.then(|| view! { <SearchForm ctx=contact.clone()/> });
        view! {
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            <p><a class="button" href=contact.path(way)>{way_text}</a></p>
            {search}
            <Phone ctx=contact/>
            <p class="soft small">{request_id}</p>
        }
    })
    .await
}

/// Where somebody signs in who wanted this page.
fn sign_in(ctx: &Ctx) -> &'static str {
    if ctx.uri.path().starts_with(&ctx.path("/console")) {
        "/console/sign-in"
    } else {
        "/start"
    }
}

fn title_and_text(locale: Locale, problem: Problem, id: &RequestId) -> (String, String) {
    let t = texts(locale);
    match problem.status.as_u16() {
        401 | 403 => (
            fl!(t, "frame-error-403-title"),
            fl!(t, "frame-error-403-text"),
        ),
        404 | 405 => (
            fl!(t, "frame-error-404-title"),
            fl!(t, "frame-error-404-text"),
        ),
        408 => (
            fl!(t, "frame-error-408-title"),
            fl!(t, "frame-error-408-text"),
        ),
        413 => (
            fl!(t, "frame-error-413-title"),
            fl!(t, "frame-error-413-text"),
        ),
        429 => (
            fl!(t, "frame-error-429-title"),
            fl!(
                t,
                "frame-error-429-text",
                minutes = problem.retry_after.unwrap_or(60).div_ceil(60)
            ),
        ),
        500..=599 => (
            fl!(t, "frame-error-500-title"),
            fl!(t, "frame-error-500-text", id = id.0.to_string()),
        ),
        _ => (
            fl!(t, "frame-error-422-title"),
            fl!(t, "frame-error-422-text"),
        ),
    }
}

/// The page for 503. It names no request, so that one is made for everybody: the page at a busy
/// hour must not cost what the page that was asked for would.
pub async fn busy_page(backend: &Backend, locale: Locale, posted: bool) -> Response {
    let ctx = Ctx {
        backend: backend.clone(),
        locale,
        uri: Uri::try_from(format!("/{}", locale.tag())).unwrap_or_default(),
        now: backend.clock.now(),
        system: System::Other,
        reading: Reading::default(),
        remembers_language: true,
    };
    let t = texts(locale);
    let title = fl!(t, "frame-error-503-title");
    let text = if posted {
        fl!(t, "frame-error-503-text-sent")
    } else {
        fl!(t, "frame-error-503-text")
    };
    // An empty address is the page that was asked for.
    let again = (!posted).then(|| {
        let again = fl!(t, "frame-error-503-again");
        view! { <p><a class="button" href="">{again}</a></p> }
    });
    let page = Page::new(title.clone())
        .personal(Area::Guide)
        .status(StatusCode::SERVICE_UNAVAILABLE);
    document::render(&ctx.clone(), page, move || {
        view! {
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            {again}
            <Phone ctx/>
        }
    })
    .await
}
