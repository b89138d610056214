//! What operators use. The pages are rendered by the server; the one island tells that there are
//! new reports, and is all that `console.wasm` holds.

// A page is one nested type, in release builds the whole of it.
#![recursion_limit = "256"]

pub mod islands;
#[cfg(feature = "ssr")]
mod pages;

#[cfg(feature = "ssr")]
pub use pages::routes;
#[cfg(feature = "ssr")]
okaeri_frame::texts!("console", "*/console.ftl");

/// Called by the page's script once the bundle is there.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
