//! The public guide: welcome, sections, questions, search, the day counter and notices. No sign-in,
//! no script.

mod clarity;
mod days;
mod facts;
mod faq;
mod home;
mod ics;
mod notices;
mod search;
mod section;
#[cfg(debug_assertions)]
mod styleguide;
mod welcome;

use std::sync::Arc;

use okaeri_frame::{context::Ctx, form::Query, gate::Policy::Public, routes::Routes};

okaeri_frame::texts!("guide", "*/guide.ftl");

/// Adds the guide's addresses.
pub fn routes(routes: Routes) -> Routes {
    let indices = Arc::new(search::Indices::default());
    let search = move |ctx: Ctx, query: Query| search::show(ctx, query, Arc::clone(&indices));
    let routes = routes
        .get("/", Public, home::redirect)
        .get("/{lang}", Public, welcome::show)
        .get("/{lang}/guide/questions", Public, faq::show)
        .get("/{lang}/guide/{section}", Public, section::show)
        .get("/{lang}/search", Public, search)
        .get("/{lang}/days", Public, days::show)
        .get("/{lang}/days.ics", Public, ics::download)
        .get("/{lang}/notices", Public, notices::list)
        .get("/{lang}/notices.atom", Public, notices::download)
        .get("/{lang}/notices/{id}", Public, notices::show)
        .get("/{lang}/clarity", Public, clarity::thanks)
        .post("/{lang}/clarity", Public, clarity::answer)
        .post("/{lang}/clarity/comment", Public, clarity::comment);
    #[cfg(debug_assertions)]
    let routes = routes.get("/{lang}/styleguide", Public, styleguide::show);
    routes
}
