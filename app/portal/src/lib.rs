//! What a traveller uses. The pages are rendered by the server; the islands are the few pieces
//! that must live in the browser, and all that `portal.wasm` holds.

// A page is one nested type; the deepest is an island in a section in a document.
#![recursion_limit = "256"]

pub mod islands;
#[cfg(feature = "ssr")]
mod pages;

#[cfg(feature = "ssr")]
pub use pages::routes;
#[cfg(feature = "ssr")]
okaeri_frame::texts!("portal", "*/portal.ftl");

/// The texts of what happens without a network.
#[cfg(feature = "ssr")]
mod offline {
    okaeri_frame::texts!("offline", "*/offline.ftl");
}

/// The texts that announce a residence check.
#[cfg(feature = "ssr")]
mod checks {
    okaeri_frame::texts!("checks", "*/checks.ftl");
}

/// The texts of the phone check.
#[cfg(feature = "ssr")]
mod phone {
    okaeri_frame::texts!("phone", "*/phone.ftl");
}

/// Called by the page's script once the bundle is there.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
