//! The public guide: welcome, sections, questions, search and the day counter. No sign-in, no
//! script.

pub mod code;
mod days;
pub mod documents;
pub mod facts;
mod faq;
mod home;
mod ics;
mod print;
mod search;
mod section;
#[cfg(debug_assertions)]
mod styleguide;
mod welcome;
pub mod whole;

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
        .get("/{lang}/guide/print", Public, print::show)
        .get("/{lang}/guide/{section}", Public, section::show)
        .get("/{lang}/search", Public, search)
        .get("/{lang}/days", Public, days::show)
        .get("/{lang}/days.ics", Public, ics::download);
    #[cfg(debug_assertions)]
    let routes = routes.get("/{lang}/styleguide", Public, styleguide::show);
    routes
}
