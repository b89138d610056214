//! Changes of place in the operators' words, and the file that the words are in.

use okaeri_domain::timeline::Step;
use okaeri_frame::{
    components::{icon::Icon, notice::Tone},
    context::Ctx,
    places::refusal,
};

mod own {
    okaeri_frame::texts!("console-places", "*/console-places.ftl");
}

pub use own::{say as said, tell};

/// What became of a change of place, as the traveller's own timeline has it: how it looks, what, and
/// why the centre did not agree.
pub fn step(ctx: &Ctx, step: Step) -> (Tone, Icon, String, Option<String>) {
    let (tone, icon, key) = match step {
        Step::Asked => (Tone::Unclear, Icon::Home, "desk-place-step-asked"),
        Step::Approved => (Tone::Plain, Icon::Check, "desk-place-step-approved"),
        Step::Refused(_) => (Tone::Plain, Icon::Alert, "desk-place-step-refused"),
        Step::Withdrawn => (Tone::Plain, Icon::Home, "desk-place-step-withdrawn"),
        Step::Arrived => (Tone::Plain, Icon::Home, "desk-place-step-arrived"),
    };
    let why = match step {
        Step::Refused(why) => Some(refusal(ctx, ctx.locale, why)),
        _ => None,
    };
    (tone, icon, said(ctx.locale, key), why)
}
