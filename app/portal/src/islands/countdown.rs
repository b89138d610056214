//! How long something is still open, counted down each second.
//!
//! It counts from what the server said and not from the phone's clock, which may be wrong.

use std::time::Duration;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What it says, in the page's language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountdownTexts {
    /// Around `{time}`.
    pub left: String,
    /// When the page was made.
    pub seconds: u32,
}

/// Minutes and seconds; hours where there are any.
#[island]
pub fn Countdown(texts: CountdownTexts) -> impl IntoView {
    let left = RwSignal::new(texts.seconds);
    let whole = texts.seconds;
    Effect::new(move |_| {
        let began = monotonic();
        let tick = move || left.set(whole.saturating_sub(monotonic().wrapping_sub(began)));
        // Stays as long as the page.
        let _ = set_interval_with_handle(tick, Duration::from_secs(1));
    });
    // Not read out each second: the time until when it is open stands beside it.
    view! {
        <span class="countdown" role="timer" aria-live="off">
            {move || texts.left.replace("{time}", &clock(left.get()))}
        </span>
    }
}

/// Whole seconds since the page was made.
fn monotonic() -> u32 {
    let millis = window().performance().map_or(0.0, |it| it.now());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a page is not open for a century"
    )]
    let seconds = (millis / 1_000.0) as u32;
    seconds
}

/// Such as `7:05` or `1:02:09`.
fn clock(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    let two = |number: u32| {
        let zero = if number < 10 { "0" } else { "" };
        zero.to_owned() + &number.to_string()
    };
    if hours > 0 {
        hours.to_string() + ":" + &two(minutes) + ":" + &two(seconds)
    } else {
        minutes.to_string() + ":" + &two(seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn counts_as_a_clock_does() {
        for (seconds, expected) in [
            (0, "0:00"),
            (65, "1:05"),
            (3_599, "59:59"),
            (3_729, "1:02:09"),
        ] {
            assert_eq!(clock(seconds), expected);
        }
    }
}
