//! What the operators' pages have in common: their languages, the header, the bar of news.

use axum::{
    extract::FromRequestParts,
    http::{Method, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use i18n_embed_fl::fl;
use okaeri_domain::operator::{Permission, Role};
use okaeri_frame::{
    backend::Backend,
    context::Ctx,
    document::{Area, CONSOLE_LOCALES, Page},
    locale::Locale,
    problem::Problem,
};

use super::{alerts, notices::say};
use crate::{islands::new_reports::NewReportsTexts, texts};

/// A request in a language in which operators work. A page asked for in another one is shown in
/// the fallback.
#[derive(Debug)]
pub struct Desk(pub Ctx);

impl FromRequestParts<Backend> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, backend: &Backend) -> Result<Self, Response> {
        let ctx = Ctx::from_request_parts(parts, backend)
            .await
            .map_err(IntoResponse::into_response)?;
        if CONSOLE_LOCALES.contains(&ctx.locale.tag()) || ctx.locale.is_for_tests() {
            Ok(Self(ctx))
        } else if parts.method == Method::GET {
            Err(Redirect::to(&ctx.path_in(Locale::FALLBACK)).into_response())
        } else {
            Err(Problem::NOT_FOUND.into_response())
        }
    }
}

/// A page of an operator who is signed in.
pub fn page(ctx: &Ctx, title: String, role: Role) -> Page {
    let t = texts(ctx.locale);
    let links = [
        (Permission::ReadCases, fl!(t, "nav-lists"), "/console"),
        (
            Permission::SendAlerts,
            alerts::say(ctx.locale, "nav-alerts"),
            "/console/alerts",
        ),
        (
            Permission::WriteGuide,
            say(ctx.locale, "nav-notices"),
            "/console/notices",
        ),
        (
            Permission::WriteGuide,
            say(ctx.locale, "nav-answers"),
            "/console/clarity",
        ),
    ];
    let links = links.into_iter().filter(|(needs, ..)| role.may(*needs));
    let links = links.map(|(_, text, path)| (text, ctx.path(path)));
    Page::new(title)
        .personal(Area::Console)
        .links(links.collect())
        .signed_in_as(role_name(ctx.locale, role))
        .sign_out(fl!(t, "console-sign-out"), ctx.path("/console/sign-out"))
}

/// The first page of a role: that of its first link.
pub fn home(role: Role) -> &'static str {
    if role.may(Permission::ReadCases) {
        "/console"
    } else {
        "/console/notices"
    }
}

/// What a role is called.
pub fn role_name(locale: Locale, role: Role) -> String {
    let t = texts(locale);
    match role {
        Role::Viewer => fl!(t, "role-viewer"),
        Role::FollowUp => fl!(t, "role-follow-up"),
        Role::Supervisor => fl!(t, "role-supervisor"),
        Role::Editor => fl!(t, "role-editor"),
        Role::Administrator => fl!(t, "role-administrator"),
    }
}

/// How many reports have been accepted so far. To be asked before the page reads anything, so
/// that no report falls between the page and its bar of news.
pub fn accepted_so_far(ctx: &Ctx) -> u64 {
    *ctx.backend.news.watch().borrow()
}

/// The texts of the bar of news, for a page made when `accepted` reports had been accepted. Its
/// link leads to `href`.
pub fn news_texts(ctx: &Ctx, accepted: u64, href: String) -> NewReportsTexts {
    let t = texts(ctx.locale);
    NewReportsTexts {
        one: fl!(t, "list-new-reports-one"),
        many: fl!(t, "list-new-reports-many", count = "{count}"),
        show: fl!(t, "list-new-reports-show"),
        href,
        stream: ctx.path(&format!("/console/events?since={accepted}")),
    }
}
