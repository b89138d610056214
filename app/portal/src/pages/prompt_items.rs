//! Prompts as entries of a timeline: each mark with the rule behind it, as operators see it.

use chrono::{DateTime, Utc};
use okaeri_domain::{
    geofence::Verdict,
    prompt::{Asked, Contest, Mark, PromptKind, PromptState},
    report::{Content, Report},
};
use okaeri_frame::{
    components::{icon::Icon, notice::Tone, timeline::Item},
    context::Ctx,
    dates,
};

use super::{
    asking::{Asking, moment, say, tell},
    timeline::ShowTime,
};

/// The prompts that left a mark or were excused. Those that were answered are there as reports, and
/// what did not reach the phone is no mark.
pub fn items(ctx: &Ctx, asking: &Asking, show: ShowTime) -> Vec<(DateTime<Utc>, Item)> {
    let asked = asking.asked.iter();
    asked
        .filter_map(|it| Some((it.prompt.due, item(ctx, asking, it, show)?)))
        .collect()
}

fn item(ctx: &Ctx, asking: &Asking, asked: &Asked, show: ShowTime) -> Option<Item> {
    let is_health = asked.prompt.id.kind == PromptKind::Health;
    let (tone, icon, what) = match asked.state {
        PromptState::Missed if is_health => (Tone::Outside, Icon::Clock, "prompt-missed-health"),
        PromptState::Missed => (Tone::Outside, Icon::Clock, "prompt-missed-location"),
        PromptState::Excused => (Tone::Plain, Icon::Check, "prompt-excused"),
        PromptState::Contested => (Tone::Unclear, Icon::Question, "prompt-contested"),
        _ => return None,
    };
    let mark = Mark::Missed(asked.prompt.id);
    let contest = asking.facts.contest_of(mark);
    let window = [
        ("from", moment(ctx, asked.prompt.opens).into()),
        ("until", moment(ctx, asked.prompt.due).into()),
    ];
    let can_contest = asked.state == PromptState::Missed && contest.is_none();
    Some(Item {
        tone,
        icon,
        what: say(ctx.locale, what),
        details: vec![
            tell(ctx.locale, "prompt-window", window),
            rule(ctx, asked.state, contest),
        ],
        when: show(ctx, asked.prompt.due),
        machine: dates::machine(&ctx.local(asked.prompt.due)),
        receipt: None,
        way: can_contest.then(|| way(ctx, &asked.prompt.id.to_string())),
    })
}

/// What the mark rests on, and what follows from it.
fn rule(ctx: &Ctx, state: PromptState, contest: Option<&Contest>) -> String {
    let decided = contest.and_then(|it| it.settled).map(|it| it.stands);
    let count = ctx.backend.programme.escalation.missed_in_row;
    match (state, decided) {
        (_, Some(true)) => say(ctx.locale, "prompt-rule-stands"),
        (_, Some(false)) => say(ctx.locale, "prompt-rule-taken-back"),
        (PromptState::Contested, None) => say(ctx.locale, "prompt-rule-contested"),
        (PromptState::Missed, None) => {
            tell(ctx.locale, "prompt-rule-missed", [("count", count.into())])
        }
        _ => say(ctx.locale, "prompt-rule-excused"),
    }
}

/// The mark "outside" of a report: what became of its contest, or the way to contest it.
pub fn outside(
    ctx: &Ctx,
    asking: &Asking,
    report: &Report,
) -> (Option<String>, Option<(String, String)>) {
    let is_outside = matches!(
        &report.content,
        Content::Location { judged: Some(it), .. } if it.verdict == Verdict::Outside
    );
    if !is_outside {
        return (None, None);
    }
    match asking.facts.contest_of(Mark::Outside(report.id)) {
        Some(contest) => (Some(rule(ctx, PromptState::Contested, Some(contest))), None),
        None => (None, Some(way(ctx, &report.id.to_string()))),
    }
}

fn way(ctx: &Ctx, mark: &str) -> (String, String) {
    let text = say(ctx.locale, "prompt-contest-link");
    (text, ctx.path(&format!("/timeline/{mark}/contest")))
}
