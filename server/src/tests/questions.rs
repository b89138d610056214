//! Questions and answers, and the search, as a browser gets them.

use axum::http::StatusCode;

use crate::testing;

/// Answers that are open, without a script.
fn opened(page: &str) -> usize {
    let tags = page.split("<details").skip(1);
    tags.filter_map(|rest| rest.split('>').next())
        .filter(|tag| tag.split(' ').any(|attribute| attribute == "open"))
        .count()
}

#[tokio::test]
async fn the_address_opens_an_answer() {
    let app = testing::app().await;
    let page = app.get("/en/guide/questions", "").await;
    assert_eq!(page.status, StatusCode::OK);
    let all = page.body.matches("question__title").count();
    assert!(all >= 28, "only {all} questions");
    for (query, expected) in [
        ("", 0),
        ("?open=moving", 1),
        ("?open=nothing", 0),
        ("?open=all", all),
    ] {
        let page = app.get(&format!("/ja/guide/questions{query}"), "").await;
        assert_eq!(opened(&page.body), expected, "{query}");
        assert!(page.body.contains("id=\"moving\""), "{query}");
    }
}

#[tokio::test]
async fn a_search_leads_to_the_answer() {
    let app = testing::app().await;
    for (query, link, mark) in [
        (
            "/en/search?q=dog",
            "/en/guide/questions?open=outdoors#outdoors",
            "<mark>dog</mark>",
        ),
        (
            "/ja/search?q=%E7%8A%AC",
            "/ja/guide/questions?open=outdoors#outdoors",
            "<mark>犬</mark>",
        ),
        (
            "/en/search?q=contact-tracing",
            "/en/guide/outside#part-2",
            "<mark>contact-tracing</mark>",
        ),
    ] {
        let page = app.get(query, "").await;
        assert_eq!(page.status, StatusCode::OK, "{query}");
        assert!(page.body.contains(link), "{query}: {}", page.body);
        assert!(page.body.contains(mark), "{query}: {}", page.body);
    }
}

#[tokio::test]
async fn a_search_for_nothing_is_the_field_alone() {
    let app = testing::app().await;
    for path in ["/en/search", "/en/search?q=", "/en/search?q=%20"] {
        let page = app.get(path, "").await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.body.contains("role=\"search\""), "{path}");
        assert!(!page.body.contains("<h2"), "{path}");
    }
    let nonsense = app.get("/en/search?q=zzzz%20qqqq", "").await;
    assert_eq!(nonsense.status, StatusCode::OK);
    assert!(nonsense.body.contains("Nothing found"));
    assert!(nonsense.body.contains("/en/guide/questions"));
}

#[tokio::test]
async fn a_search_of_any_length_is_answered() {
    let app = testing::app().await;
    let long = "dog".repeat(2000);
    let page = app.get(&format!("/en/search?q={long}"), "").await;
    assert_eq!(page.status, StatusCode::OK);
    let kept = format!("value=\"{}\"", &long[..100]);
    assert!(page.body.contains(&kept), "{}", page.body);
    let page = app.get("/en/search?q=%FF%FE", "").await;
    assert_eq!(page.status, StatusCode::OK);
}
