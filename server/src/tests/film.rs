//! The film: its page and captions in every language, and its file in parts.

use std::{fs, sync::Arc};

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use okaeri_frame::{assets::Assets, locale::Locale};
use serde_json::json;

use crate::testing::{self, Answer, TestApp};

/// Stands for a film: what is compared are its bytes.
const BYTES: &str = "0123456789abcdefghijklmnopqrstuvwxyz";
/// Large enough to be compressed, were it a text.
const REPEATED: usize = 100;
const FILE: &str = "/assets/film/en.mp4";

/// A server with a built film of these languages.
async fn app(films: &[&str]) -> TestApp {
    let base = testing::store().await;
    let folder = base.folder.path().to_owned();
    let public = concat!(env!("CARGO_MANIFEST_DIR"), "/../public/film/en.json");
    let script = fs::read_to_string(public).unwrap();
    let mut files = serde_json::Map::new();
    fs::create_dir_all(folder.join("assets/film")).unwrap();
    for tag in films {
        for (extension, content) in [("mp4", BYTES.repeat(REPEATED)), ("json", script.clone())] {
            let name = format!("film/{tag}.{extension}");
            fs::write(folder.join("assets").join(&name), &content).unwrap();
            files.insert(
                name.clone(),
                json!({ "path": name, "bytes": content.len() }),
            );
        }
    }
    let manifest = json!({ "files": files }).to_string();
    fs::write(folder.join("assets.json"), manifest).unwrap();
    testing::app_with(base, Arc::new(Assets::load(&folder).unwrap()))
}

async fn ask(app: &TestApp, method: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(FILE);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    app.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn the_page_has_the_film_its_captions_and_all_its_words() {
    let app = app(&["en", "ja"]).await;
    for locale in Locale::all() {
        let tag = locale.tag();
        let page = app.get(&format!("/{tag}/guide/film"), "").await;
        assert_eq!(page.status, StatusCode::OK, "{tag}");
        assert!(!page.body.contains("<script"), "{tag}");
        let film = if tag == "ja" { "ja" } else { "en" };
        let video = format!("<source src=\"/assets/film/{film}.mp4\" type=\"video/mp4\">");
        assert!(page.body.contains(&video), "{tag}: {}", page.body);
        let is_marked = page.body.contains("notice--unclear");
        assert_eq!(is_marked, film != tag, "{tag}");
        assert!(page.body.contains(" preload=\"none\""), "{tag}");
        assert!(!page.body.contains("autoplay"), "{tag}");
        let policy = page.header("content-security-policy");
        assert!(policy.contains("media-src 'self';"), "{policy}");

        let captions = app.get(&format!("/{tag}/guide/film.vtt"), "").await;
        assert_eq!(captions.header("content-type"), "text/vtt; charset=utf-8");
        assert!(captions.body.starts_with("WEBVTT\n"), "{}", captions.body);
        let said = captions.body.lines().filter(|line| line.contains(" --> "));
        assert_eq!(said.count(), 12, "{tag}");
        for path in ["", "/guide/app"] {
            let from = app.get(&format!("/{tag}{path}"), "").await;
            let link = format!("href=\"/{tag}/guide/film\"");
            assert!(from.body.contains(&link), "{tag}{path}");
        }
    }
}

#[tokio::test]
async fn without_a_film_its_words_are_there_still() {
    let app = app(&[]).await;
    let page = app.get("/en/guide/film", "").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("<video"));
    assert_eq!(page.body.matches("<h2 id=").count(), 6);
    let captions = app.get("/en/guide/film.vtt", "").await;
    assert_eq!(captions.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get("/en/guide/app", "").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_player_gets_the_part_that_it_asks_for() {
    let app = app(&["en"]).await;
    let size = BYTES.len() * REPEATED;
    let whole = ask(&app, "GET", &[("accept-encoding", "br, gzip")]).await;
    assert_eq!(whole.status, StatusCode::OK);
    assert_eq!(whole.header("content-type"), "video/mp4");
    assert_eq!(whole.header("content-encoding"), "");
    assert_eq!(whole.header("accept-ranges"), "bytes");
    assert_eq!(whole.header("content-length"), size.to_string());
    assert!(whole.header("cache-control").contains("immutable"));
    for (range, content, place) in [
        ("bytes=0-1", "01", "0-1"),
        ("bytes=37-40", "1234", "37-40"),
        ("bytes=-3", "xyz", "3597-3599"),
        ("bytes=3598-", "yz", "3598-3599"),
        ("bytes=3598-9999", "yz", "3598-3599"),
    ] {
        let asked = [("range", range), ("accept-encoding", "br, gzip")];
        let part = ask(&app, "GET", &asked).await;
        assert_eq!(part.status, StatusCode::PARTIAL_CONTENT, "{range}");
        assert_eq!(part.body, content, "{range}");
        let place = format!("bytes {place}/{size}");
        assert_eq!(part.header("content-range"), place, "{range}");
        assert_eq!(part.header("content-length"), content.len().to_string());
        assert_eq!(part.header("content-encoding"), "");
        let head = ask(&app, "HEAD", &asked).await;
        assert_eq!(head.header("content-range"), place, "{range}");
        assert_eq!(head.body, "");
    }
    for range in ["bytes=3600-", "bytes=9000-9001"] {
        let beyond = ask(&app, "GET", &[("range", range)]).await;
        assert_eq!(beyond.status, StatusCode::RANGE_NOT_SATISFIABLE, "{range}");
        assert_eq!(beyond.header("content-range"), format!("bytes */{size}"));
        assert_eq!(beyond.header("cache-control"), "");
    }
}

#[tokio::test]
async fn who_has_another_film_gets_the_whole_of_this_one() {
    let app = app(&["en"]).await;
    let whole = ask(&app, "HEAD", &[]).await;
    let (tag, date) = (whole.header("etag"), whole.header("last-modified"));
    let weak = format!("W/{tag}");
    for (known, status) in [
        (tag, StatusCode::PARTIAL_CONTENT),
        (date, StatusCode::PARTIAL_CONTENT),
        ("\"another\"", StatusCode::OK),
        // A weak tag says nothing about single bytes.
        (weak.as_str(), StatusCode::OK),
        ("Thu, 01 Jan 2015 00:00:00 GMT", StatusCode::OK),
    ] {
        for range in ["bytes=2-3", "bytes=9999-"] {
            let answer = ask(&app, "GET", &[("range", range), ("if-range", known)]).await;
            let status = match (status, range) {
                (StatusCode::PARTIAL_CONTENT, "bytes=9999-") => StatusCode::RANGE_NOT_SATISFIABLE,
                (status, _) => status,
            };
            assert_eq!(answer.status, status, "{known} {range}");
            let length = match status {
                StatusCode::OK => BYTES.len() * REPEATED,
                StatusCode::PARTIAL_CONTENT => 2,
                _ => continue,
            };
            assert_eq!(answer.body.len(), length, "{known} {range}");
        }
    }
    let again = ask(&app, "GET", &[("if-none-match", tag)]).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
}
