//! The guide to keep: what a server without fonts says, and the page to print instead.

use axum::http::StatusCode;
use okaeri_frame::locale::Locale;

use crate::testing;

#[tokio::test]
async fn a_server_without_the_letters_says_so_and_offers_the_page_to_print() {
    let app = testing::app().await;
    for locale in Locale::all() {
        for file in ["guide.pdf", "leaflet.pdf"] {
            let tag = locale.tag();
            let answer = app.get(&format!("/{tag}/{file}"), "").await;
            assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{tag}");
            assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
            assert_eq!(answer.header("content-disposition"), "");
            let lang = format!("lang=\"{}\"", locale.lang());
            assert!(answer.body.contains(&lang), "{tag}: {}", answer.body);
            let other = format!("href=\"/{tag}/guide/print\"");
            assert!(answer.body.contains(&other), "{tag}: {}", answer.body);
        }
    }
}

#[tokio::test]
async fn the_page_to_print_has_every_question_with_its_answer() {
    let app = testing::app().await;
    for locale in Locale::all() {
        let path = format!("/{}/guide/print", locale.tag());
        let page = app.get(&path, "").await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(page.body.matches("<h1").count(), 1, "{path}");
        // Three rules of counting, the questions, the centre.
        assert!(page.body.matches("<dt>").count() >= 40, "{path}");
        assert!(!page.body.contains("No localization"), "{path}");
    }
}
