//! The few icons that islands draw; the frame's, which the browser bundle does not carry.

use leptos::prelude::*;

pub const PIN: &str = "M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21zM9.5 9.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z";
pub const CHECK: &str = "m5 12.5 4.5 4.5L19 7.5";
pub const QUESTION: &str = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM9.5 9.6a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.9M12 17v.01";
pub const ALERT: &str = "M12 4 2.8 20h18.4zM12 10v4.5m0 2.7v.01";
pub const SIGNAL: &str = "M10 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM7.8 16.2a6 6 0 0 1 0-8.4m8.4 0a6 6 0 0 1 0 8.4M5 19a10 10 0 0 1 0-14m14 0a10 10 0 0 1 0 14";
pub const PHONE: &str = "M6 3h3l1.5 4.5-2 1.5a12 12 0 0 0 6.5 6.5l1.5-2L21 15v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z";

/// An icon beside words.
pub fn icon(outline: &'static str, class: &'static str) -> impl IntoView {
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true">
            <path d=outline></path>
        </svg>
    }
}
