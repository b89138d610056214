//! The guide and the leaflet as PDF, in every language. What they say is the guide's; how they look
//! is in `templates`; [`typesetter`] knows typst and nothing of Okaeri.
//!
//! A crate of its own because typst takes minutes to compile: only the server depends on it.

mod common;
mod fonts;
mod guide;
mod leaflet;
mod script;
mod shelf;
mod show;
#[cfg(test)]
mod tests;
mod typesetter;

use std::sync::Arc;

use axum::http::HeaderMap;
use okaeri_frame::{context::Ctx, gate::Policy::Public, routes::Routes};
use okaeri_guide::documents;

use self::shelf::Shelf;
pub use self::{
    fonts::{Find, Fonts, PACKAGES},
    script::{Missing, missing_fonts},
    shelf::Kind,
    typesetter::{Failure, Typeset, typeset},
};

/// Adds the addresses of the files. `fonts` are looked for when somebody wants the first one.
pub fn routes(routes: Routes, fonts: Find) -> Routes {
    let shelf = Arc::new(Shelf::new(fonts));
    let file = move |kind: Kind| {
        let shelf = Arc::clone(&shelf);
        move |ctx: Ctx, headers: HeaderMap| show::file(ctx, headers, Arc::clone(&shelf), kind)
    };
    debug_assert!(documents::GUIDE == "/guide.pdf" && documents::LEAFLET == "/leaflet.pdf");
    routes
        .get("/{lang}/guide.pdf", Public, file(Kind::Guide))
        .get("/{lang}/leaflet.pdf", Public, file(Kind::Leaflet))
}
