//! What search engines and browsers ask for beside the pages: which pages there are, which of them
//! are for searching, and which may be loaded ahead.

use std::fmt::Write as _;

use axum::{
    http::{HeaderName, header},
    response::IntoResponse,
};
use okaeri_frame::{backend::Backend, context::Ctx, locale::Locale};

use crate::section::SECTIONS;

/// Every page of the guide below its language.
fn pages() -> impl Iterator<Item = String> {
    let fixed = ["", "/guide/film", "/guide/questions", "/days", "/notices"].map(str::to_owned);
    fixed
        .into_iter()
        .chain(SECTIONS.iter().map(crate::section::Section::rest))
}

/// Below a language: for those who are signed in or about to be, or made from what was typed.
const PRIVATE: [&str; 19] = [
    "clarity",
    "companions",
    "console",
    "health",
    "messages",
    "my-data",
    "needs",
    "phone-check",
    "place",
    "pledge",
    "reading",
    "receipts",
    "reports",
    "search",
    "sign-out",
    "signed-out",
    "timeline",
    "times",
    "today",
];

/// `GET /sitemap.xml`: every page with its languages, and the day on which it was last compared with
/// the facts.
pub async fn sitemap(ctx: Ctx) -> impl IntoResponse {
    let xml = write_sitemap(&ctx.backend);
    (
        [(header::CONTENT_TYPE, "application/xml; charset=utf-8")],
        xml,
    )
}

fn write_sitemap(backend: &Backend) -> String {
    let origin = &backend.site.origin;
    let checked = backend.programme.checked;
    let offered: Vec<Locale> = Locale::offered(&backend.programme).collect();
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
        .to_owned();
    for page in pages() {
        let mut others = String::new();
        // As in the head of each page: plain Japanese has no tag of its own.
        for other in offered.iter().filter(|it| it.lang() == it.tag()) {
            let (lang, tag) = (other.lang(), other.tag());
            // Writing to a string cannot fail.
            let _ = writeln!(
                others,
                "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{origin}/{tag}{page}\"/>"
            );
        }
        for locale in &offered {
            let tag = locale.tag();
            let _ = write!(
                xml,
                "<url>\n<loc>{origin}/{tag}{page}</loc>\n<lastmod>{checked}</lastmod>\n{others}</url>\n"
            );
        }
    }
    xml + "</urlset>\n"
}

/// `GET /robots.txt`. The pages of a demonstration are of nobody's authority, so no search engine
/// should find them.
pub async fn robots(ctx: Ctx) -> impl IntoResponse {
    let site = &ctx.backend.site;
    let text = if site.demo {
        "User-agent: *\nDisallow: /\n".to_owned()
    } else {
        let mut text = "User-agent: *\n".to_owned();
        for name in PRIVATE {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "Disallow: /*/{name}");
        }
        text + &format!("Sitemap: {}/sitemap.xml\n", site.origin)
    };
    (
        [
            (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
            (header::CACHE_CONTROL, "public, max-age=3600"),
        ],
        text,
    )
}

/// Which links a browser may follow before the finger has left them: pages of the guide, which are
/// small and change nothing. No others, since a page ahead of its time may show what was before.
const RULES: &str = r#"{"prefetch":[{"where":{"href_matches":["/:lang","/:lang/guide/*"]},"eagerness":"conservative"}]}"#;

/// `GET /speculation-rules.json`, which a header of each page of the guide names.
pub async fn speculation_rules() -> impl IntoResponse {
    let headers: [(HeaderName, &str); 2] = [
        (header::CONTENT_TYPE, "application/speculationrules+json"),
        (header::CACHE_CONTROL, "public, max-age=86400"),
    ];
    (headers, RULES)
}
