//! The public guide: welcome, sections, the film, questions, search, the day counter and notices. No
//! sign-in, no script.

mod clarity;
pub mod code;
mod days;
pub mod documents;
pub mod facts;
mod faq;
mod film;
mod found;
mod home;
mod ics;
mod notices;
mod print;
mod read_aloud;
mod reading;
mod search;
mod section;
#[cfg(debug_assertions)]
mod styleguide;
mod welcome;
pub mod whole;

use std::sync::Arc;

use okaeri_frame::{
    context::Ctx, form::Query, gate::Policy::Public, kept::Freshness, routes::Routes,
};

okaeri_frame::texts!("guide", "*/guide.ftl");

/// Adds the guide's addresses.
pub fn routes(routes: Routes) -> Routes {
    let indices = Arc::new(search::Indices::default());
    let search = move |ctx: Ctx, query: Query| search::show(ctx, query, Arc::clone(&indices));
    let films = Arc::new(film::Films::default());
    let (for_welcome, for_section) = (Arc::clone(&films), Arc::clone(&films));
    let welcome = move |ctx: Ctx| welcome::show(ctx, Arc::clone(&for_welcome));
    let section = move |ctx: Ctx, path| section::show(ctx, path, Arc::clone(&for_section));
    let for_captions = Arc::clone(&films);
    let captions = move |ctx: Ctx| {
        let films = Arc::clone(&for_captions);
        async move { film::captions(&ctx, &films) }
    };
    let film = move |ctx: Ctx| film::show(ctx, Arc::clone(&films));
    let routes = routes
        .get("/", Public, home::redirect)
        .page_for_everybody("/{lang}", Freshness::Asked, welcome)
        .page_for_everybody("/{lang}/guide/questions", Freshness::Minutes, faq::show)
        .page_for_everybody("/{lang}/guide/print", Freshness::Minutes, print::show)
        .page_for_everybody("/{lang}/guide/{section}", Freshness::Minutes, section)
        .page_for_everybody("/{lang}/guide/film", Freshness::Minutes, film)
        .page_for_everybody("/{lang}/guide/film.vtt", Freshness::Minutes, captions)
        .get("/{lang}/search", Public, search)
        .get("/{lang}/days", Public, days::show)
        .get("/{lang}/days.ics", Public, ics::download)
        .get("/{lang}/reading", Public, reading::show)
        .post("/{lang}/reading", Public, reading::choose)
        .page_for_everybody("/sitemap.xml", Freshness::Minutes, found::sitemap)
        .get("/robots.txt", Public, found::robots)
        .get("/speculation-rules.json", Public, found::speculation_rules)
        .page_for_everybody("/{lang}/notices", Freshness::Asked, notices::list)
        .get("/{lang}/notices.atom", Public, notices::download)
        .get("/{lang}/notices/{id}", Public, notices::show)
        .get("/{lang}/clarity", Public, clarity::thanks)
        .post("/{lang}/clarity", Public, clarity::answer)
        .post("/{lang}/clarity/comment", Public, clarity::comment);
    #[cfg(debug_assertions)]
    let routes = routes.get("/{lang}/styleguide", Public, styleguide::show);
    routes
}
