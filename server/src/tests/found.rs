//! What search engines are told.

use okaeri_domain::programme::{JAPAN_2021, Programme};
use okaeri_frame::{gate::Policy, locale::Locale};

use crate::testing;

/// Whether `Disallow` has a line for the path, as search engines read them: `*` is anything.
fn is_disallowed(robots: &str, path: &str) -> bool {
    robots
        .lines()
        .filter_map(|line| line.strip_prefix("Disallow: /*/"))
        .any(|name| {
            let below = path.split_once('/').map_or("", |(_, rest)| rest);
            below
                .split_once('/')
                .is_some_and(|(_, rest)| rest.starts_with(name))
        })
}

#[tokio::test]
async fn pages_of_somebody_are_not_for_search_engines_and_those_of_the_guide_are() {
    let app = testing::app().await;
    let robots = app.get("/robots.txt", "").await;
    assert!(robots.header("content-type").starts_with("text/plain"));
    assert!(
        robots
            .body
            .contains("Sitemap: http://okaeri.test/sitemap.xml")
    );
    for route in &app.table {
        if route.policy != Policy::Public {
            assert!(is_disallowed(&robots.body, route.path), "{}", route.path);
        }
    }
    let sitemap = app.get("/sitemap.xml", "").await.body;
    let pages: Vec<&str> = sitemap
        .split("<loc>http://okaeri.test")
        .skip(1)
        .filter_map(|rest| rest.split("</loc>").next())
        .collect();
    let languages = Locale::offered(&Programme::parse(JAPAN_2021).unwrap()).count();
    assert!(pages.len() >= 10 * languages, "{}", pages.len());
    assert!(sitemap.contains("<lastmod>20"));
    for page in pages.iter().filter(|page| page.starts_with("/en")) {
        assert!(!is_disallowed(&robots.body, page), "{page}");
        let answer = app.get(page, "").await;
        assert_eq!(answer.status.as_u16(), 200, "{page}");
        assert!(answer.body.contains(&format!(
            "<link rel=\"canonical\" href=\"http://okaeri.test{page}\""
        )));
        // The page (but for its menu and the way for all others) and the map name the same languages.
        let block = sitemap
            .split("<url>")
            .find(|block| block.contains(&format!("{page}</loc>")));
        let in_map = block.map(|block| block.matches("hreflang=").count());
        let in_page = answer.body.matches("hreflang=").count() - languages - 1;
        assert_eq!(in_map, Some(in_page), "{page}");
    }
}
