//! The notices of one language as a feed (Atom, RFC 4287), for whoever reads news elsewhere.

use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use okaeri_domain::{
    notice::{Board, Notice},
    waiting_days::start_of_day,
};
use okaeri_frame::{context::Ctx, problem::Problem, readings};

use super::{Item, feed_link};

/// `GET /{lang}/notices.atom`
pub async fn download(ctx: Ctx, headers: HeaderMap) -> Result<Response, Problem> {
    let board = ctx.backend.store.board(ctx.now).await?;
    // Weak: compressed, it is the same feed.
    let edition = format!("W/\"{:016x}\"", board.edition(ctx.now));
    let tag = HeaderValue::from_str(&edition).map_err(|_| Problem::INTERNAL)?;
    let is_known = headers.get(header::IF_NONE_MATCH) == Some(&tag);
    let cached = [
        (header::ETAG, tag),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    if is_known {
        return Ok((StatusCode::NOT_MODIFIED, cached).into_response());
    }
    let kind = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    let body = feed(&ctx, &board).to_string();
    Ok((cached, [(header::CONTENT_TYPE, kind)], body).into_response())
}

fn feed(ctx: &Ctx, board: &Board) -> Feed {
    let programme = &ctx.backend.programme;
    let (title, own) = feed_link(ctx);
    let own = absolute(ctx, &own);
    let authority = programme.authority.in_locale(ctx.locale.tag());
    let entries: Vec<Entry> = board
        .public(ctx.now)
        .map(|(notice, since)| entry(ctx, notice, since))
        .collect();
    let newest = entries.iter().map(|entry| entry.updated).max();
    let name = ctx.backend.programme.centre.in_locale(ctx.locale.tag());
    Feed {
        title: plain(&title).into(),
        subtitle: Some(plain(name).into()),
        id: own.clone(),
        updated: newest
            .unwrap_or_else(|| start_of_day(programme.checked, programme.zone).fixed_offset()),
        authors: vec![Person {
            name: plain(authority),
            ..Person::default()
        }],
        links: vec![
            link("self", own, "application/atom+xml", ctx.locale.lang()),
            page_link(ctx, "/notices"),
        ],
        lang: Some(ctx.locale.lang().to_owned()),
        entries,
        ..Feed::default()
    }
}

fn entry(ctx: &Ctx, notice: &Notice, since: DateTime<Utc>) -> Entry {
    let item = Item::new(ctx, notice, since);
    let lang = item.lang().map(str::to_owned);
    let mark = item.mark(ctx.locale).into_iter().map(|it| plain(&it));
    let paragraphs = item.paragraphs.iter().map(|it| plain(it));
    let html = mark.chain(paragraphs).map(|it| paragraph(&it));
    let title = Text {
        lang: lang.clone(),
        ..plain(&item.title).into()
    };
    Entry {
        title,
        // The same wherever the server stands and whatever language it is read in.
        id: format!("urn:uuid:{}", notice.id),
        updated: instant(notice.changed_at.max(since)),
        published: Some(instant(since)),
        links: vec![page_link(ctx, &item.rest)],
        content: Some(Content {
            lang,
            content_type: Some("html".to_owned()),
            value: Some(html.collect()),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

fn paragraph(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    format!("<p>{}</p>", text.replace('\n', "<br>"))
}

fn page_link(ctx: &Ctx, rest: &str) -> Link {
    let href = absolute(ctx, &ctx.path(rest));
    link("alternate", href, "text/html", ctx.locale.lang())
}

fn link(rel: &str, href: String, mime_type: &str, lang: &str) -> Link {
    Link {
        rel: rel.to_owned(),
        href,
        mime_type: Some(mime_type.to_owned()),
        hreflang: Some(lang.to_owned()),
        ..Link::default()
    }
}

fn absolute(ctx: &Ctx, path: &str) -> String {
    format!("{}{path}", ctx.backend.site.origin)
}

fn instant(at: DateTime<Utc>) -> FixedDateTime {
    at.fixed_offset()
}

/// A news reader has no room for readings, and shows the marks of direction as boxes.
fn plain(text: &str) -> String {
    readings::plain(text).replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}
