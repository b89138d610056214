//! From a view to the answer with its headers.

use std::pin::Pin;

use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, Request, StatusCode, header},
    response::Response,
};
use futures_util::{Stream, StreamExt as _, stream};
use leptos::prelude::*;

use super::{
    page::{Area, Page, Rendered, RepeatsNothing},
    shell::document,
};
use crate::{context::Ctx, locale::Locale, readings};

/// Where a browser finds which pages to load before their link is let go of.
const SPECULATION_RULES: HeaderName = HeaderName::from_static("speculation-rules");
const PREFETCH: HeaderValue = HeaderValue::from_static("\"/speculation-rules.json\"");

type Html = Pin<Box<dyn Stream<Item = String> + Send>>;
type Later<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Renders a page as the answer to a request.
pub async fn render<V>(ctx: &Ctx, page: Page, main: impl FnOnce() -> V + Send + 'static) -> Response
where
    V: IntoView + 'static,
{
    let request = Request::builder()
        .uri(ctx.uri.clone())
        .body(Body::empty())
        .unwrap_or_default();
    let (status, personal, scripted) = (page.status, page.personal, page.bundle.is_some());
    let is_guide = page.area == Area::Guide && !personal && status == StatusCode::OK;
    let repeats_nothing =
        page.area == Area::Traveller && status == StatusCode::OK && ctx.uri.query().is_none();
    let nonce = leptos::nonce::Nonce::new();
    let has_files = !page.scripts.is_empty() || page.outbox.is_some();
    let script = match page.bundle {
        Some(_) => format!("'self' 'nonce-{nonce}' 'wasm-unsafe-eval'"),
        None if has_files => "'self'".to_owned(),
        None => "'none'".to_owned(),
    };
    let policy = content_security_policy(&script);
    let locale = ctx.locale;
    let shell = {
        let ctx = ctx.clone();
        move || document(&ctx, page, main)
    };
    let mut response = leptos_axum::handle_response_inner(
        move || {
            provide_context(nonce.clone());
            provide_context(locale);
        },
        shell,
        request,
        {
            if scripted {
                whole
            } else {
                whole_without_script
            }
        },
    )
    .await;
    *response.status_mut() = status;
    response.extensions_mut().insert(Rendered);
    if repeats_nothing {
        response.extensions_mut().insert(RepeatsNothing);
    }
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(if personal { "no-store" } else { "no-cache" }),
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if !personal {
        // The way somebody likes to read is in a cookie.
        headers.append(header::VARY, HeaderValue::from_static("cookie"));
    }
    if is_guide {
        headers.insert(SPECULATION_RULES, PREFETCH);
    }
    if !ctx.remembers_language {
        let cookie = ctx.locale.cookie(ctx.backend.site.is_https());
        headers.append(header::SET_COOKIE, cookie.header);
    }
    response
}

/// The whole page at once: it is small, and its data are there before rendering begins.
fn whole<V: IntoView + 'static>(
    app: V,
    chunks: Box<dyn FnOnce() -> Html + Send>,
    _out_of_order: bool,
) -> Later<Html> {
    let html = html(app);
    Box::pin(async move { Box::pin(stream::once(async move { html }).chain(chunks())) as Html })
}

/// The same without what islands need to start.
fn whole_without_script<V: IntoView + 'static>(
    app: V,
    _chunks: Box<dyn FnOnce() -> Html + Send>,
    _out_of_order: bool,
) -> Later<Html> {
    let html = html(app);
    Box::pin(async move { Box::pin(stream::once(async move { html })) as Html })
}

/// The page as text, with its readings where the language has them. Nothing in our views waits for
/// anything, so it is written in one go and not as a stream.
fn html<V: IntoView + 'static>(app: V) -> String {
    let has_readings = use_context::<Locale>().is_some_and(Locale::has_readings);
    let html = app.to_html();
    if has_readings {
        readings::in_page(&html)
    } else {
        html
    }
}

/// A page with islands may run the script with this answer's nonce and what that imports, one with
/// scripts of its own the files of this site, and either may start the service worker; any other
/// page may run none.
fn content_security_policy(script: &str) -> String {
    format!(
        "default-src 'none'; script-src {script}; style-src 'self'; img-src 'self'; font-src 'self'; \
         media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; \
         base-uri 'none'; \
         frame-ancestors 'none'"
    )
}
