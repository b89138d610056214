//! The public guide: welcome, sections, questions and the day counter. No sign-in, no
//! script.

mod days;
mod facts;
mod faq;
mod home;
mod ics;
mod section;
#[cfg(debug_assertions)]
mod styleguide;
mod welcome;

use okaeri_frame::{gate::Policy::Public, routes::Routes};

okaeri_frame::texts!("guide", "*/guide.ftl");

/// Adds the guide's addresses.
pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .get("/", Public, home::redirect)
        .get("/{lang}", Public, welcome::show)
        .get("/{lang}/guide/questions", Public, faq::show)
        .get("/{lang}/guide/{section}", Public, section::show)
        .get("/{lang}/days", Public, days::show)
        .get("/{lang}/days.ics", Public, ics::download);
    #[cfg(debug_assertions)]
    let routes = routes.get("/{lang}/styleguide", Public, styleguide::show);
    routes
}
