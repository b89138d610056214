//! The answers: a file with its headers, or a page that says that it is not there.

use std::sync::Arc;

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_frame::{
    components::phone::Phone,
    context::Ctx,
    document::{self, Page},
    locale::Locale,
    problem::Problem,
    readings,
};
use okaeri_guide::documents::{self, texts};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::shelf::{File, Kind, Shelf};

/// `GET /{lang}/guide.pdf` and `/{lang}/leaflet.pdf`
pub async fn file(
    ctx: Ctx,
    headers: HeaderMap,
    shelf: Arc<Shelf>,
    kind: Kind,
) -> Result<Response, Problem> {
    let programme = Arc::clone(&ctx.backend.programme);
    let origin = ctx.backend.site.origin.clone();
    match shelf.take(kind, ctx.locale, programme, origin).await? {
        Ok(file) => answer(ctx.locale, kind, file, &headers),
        Err(_) => Ok(unavailable(ctx).await),
    }
}

fn answer(locale: Locale, kind: Kind, file: File, asked: &HeaderMap) -> Result<Response, Problem> {
    let kept = [
        (header::ETAG, file.etag.clone()),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    if has(asked, &file.etag) {
        return Ok((StatusCode::NOT_MODIFIED, kept).into_response());
    }
    let disposition = HeaderValue::try_from(disposition(locale, kind));
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/pdf"),
        ),
        (
            header::CONTENT_DISPOSITION,
            disposition.map_err(|_| Problem::INTERNAL)?,
        ),
        (
            header::CONTENT_LANGUAGE,
            HeaderValue::from_static(locale.lang()),
        ),
    ];
    Ok((kept, headers, file.pdf).into_response())
}

/// Whether the one who asks has this very file.
fn has(asked: &HeaderMap, etag: &HeaderValue) -> bool {
    let tags = asked.get_all(header::IF_NONE_MATCH).into_iter();
    tags.filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|tag| tag.trim().trim_start_matches("W/"))
        .any(|tag| tag == "*" || tag.as_bytes() == etag.as_bytes())
}

/// Under a name in the language, and a plain one for browsers that know no other. To be kept, not
/// shown: what browsers show PDF with is stopped by our content security policy.
fn disposition(locale: Locale, kind: Kind) -> String {
    let t = texts(locale);
    let (plain, name) = match kind {
        Kind::Guide => ("okaeri-guide", fl!(t, "documents-guide-file")),
        Kind::Leaflet => ("okaeri-leaflet", fl!(t, "documents-leaflet-file")),
    };
    let name = format!("{}.pdf", readings::plain(&name));
    let name = utf8_percent_encode(&name, NON_ALPHANUMERIC);
    let tag = locale.tag();
    format!("attachment; filename=\"{plain}-{tag}.pdf\"; filename*=UTF-8''{name}")
}

/// Another way to the same: the whole guide as a page, which a browser prints with its own fonts.
async fn unavailable(ctx: Ctx) -> Response {
    let t = texts(ctx.locale);
    let title = fl!(t, "documents-unavailable-title");
    let page = Page::new(title.clone()).status(StatusCode::SERVICE_UNAVAILABLE);
    document::render(&ctx.clone(), page, move || {
        view! {
            <h1>{title}</h1>
            <p class="lead">{fl!(t, "documents-unavailable-text")}</p>
            <p>
                <a class="button" href=ctx.path(documents::PRINT)>
                    {fl!(t, "documents-print-link")}
                </a>
            </p>
            <Phone ctx/>
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_is_in_its_language_and_without_readings() {
        for (tag, end) in [
            (
                "en",
                "okaeri-guide-en.pdf\"; filename*=UTF-8''Okaeri%20guide%2Epdf",
            ),
            (
                "ja-easy",
                "okaeri-guide-ja-easy.pdf\"; filename*=UTF-8''Okaeri%E3%81%AE%E6%A1%88%E5%86%85%EF%BC%88\
                 %E3%82%84%E3%81%95%E3%81%97%E3%81%84%E6%97%A5%E6%9C%AC%E8%AA%9E%EF%BC%89%2Epdf",
            ),
        ] {
            let disposition = disposition(Locale::parse(tag).unwrap(), Kind::Guide);
            assert!(disposition.starts_with("attachment; filename=\""));
            assert!(disposition.ends_with(end), "{disposition}");
        }
        for locale in Locale::all() {
            for kind in [Kind::Guide, Kind::Leaflet] {
                let disposition = disposition(locale, kind);
                for sign in ["%2F", "%5C", "%3A", "%E2%81%A8"] {
                    assert!(!disposition.contains(sign), "{disposition}");
                }
            }
        }
    }

    #[test]
    fn whoever_has_the_file_is_not_sent_it_again() {
        let etag = HeaderValue::from_static("\"ab\"");
        for (asked, expected) in [
            ("\"ab\"", true),
            ("W/\"ab\"", true),
            ("\"x\", \"ab\"", true),
            ("*", true),
            ("\"abc\"", false),
            ("ab", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::IF_NONE_MATCH, HeaderValue::from_static(asked));
            assert_eq!(has(&headers, &etag), expected, "{asked}");
        }
        assert!(!has(&HeaderMap::new(), &etag));
    }
}
