//! The file with what the desk says of contact alerts, and how their states look.

use chrono::NaiveDate;
use okaeri_domain::alert::{Alert, AlertState};
use okaeri_frame::{
    components::{icon::Icon, notice::Tone},
    context::Ctx,
    dates,
    locale::Locale,
};

use super::super::words;

mod own {
    okaeri_frame::texts!("console-alerts", "*/console-alerts.ftl");
}

pub use own::{say, tell};

/// Flight and day, such as `NH6, 20 November`.
pub fn name(ctx: &Ctx, alert: &Alert) -> String {
    let day: NaiveDate = alert.arrival_date;
    words::joined(
        ctx.locale,
        &[alert.flight.to_string(), dates::short(ctx.locale, day)],
    )
}

/// How far it has come.
pub fn state(locale: Locale, state: &AlertState) -> (Tone, Icon, String) {
    let (tone, icon) = match state {
        AlertState::Asked => (Tone::Unclear, Icon::Clock),
        AlertState::Withdrawn { .. } => (Tone::Plain, Icon::Chevron),
        AlertState::Refused { .. } => (Tone::Outside, Icon::Alert),
        AlertState::Sending { .. } => (Tone::Unclear, Icon::Share),
        AlertState::Sent { .. } => (Tone::Inside, Icon::Check),
    };
    let key = format!("desk-alert-state-{}", state.as_str());
    (tone, icon, say(locale, &key))
}

/// The name of an operator, if they are still known.
pub fn who(locale: Locale, name: Option<String>) -> String {
    name.unwrap_or_else(|| say(locale, "desk-alert-somebody"))
}
