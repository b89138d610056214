//! What operators did about codes and phones, for the timeline.

use chrono::{DateTime, Utc};
use okaeri_domain::my_data::Access;
use okaeri_frame::{
    components::{icon::Icon, notice::Tone},
    context::Ctx,
};

use super::{super::chrome::role_name, said};

/// When, how it looks, what, and as what the operator did it.
pub fn rows(ctx: &Ctx, deeds: &[Access]) -> Vec<(DateTime<Utc>, Tone, Icon, String, String)> {
    let row = |it: &Access| {
        let what = said(ctx.locale, &format!("desk-code-row-{}", it.deed.as_str()));
        let role = it.role.map(|it| role_name(ctx.locale, it));
        (
            it.at,
            Tone::Plain,
            Icon::Lock,
            what,
            role.unwrap_or_default(),
        )
    };
    deeds.iter().map(row).collect()
}
