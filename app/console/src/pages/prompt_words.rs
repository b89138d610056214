//! Prompts in the operators' words, and the file that the words are in.

use chrono::{DateTime, Utc};
use okaeri_domain::{
    attention::AttentionKind,
    prompt::{Asked, Contest, Expected, Followed, Mark, PromptKind, PromptState, asked_until},
};
use okaeri_frame::{
    components::{icon::Icon, notice::Tone},
    context::Ctx,
    locale::Locale,
};

use super::{case::Case, words};

mod own {
    okaeri_frame::texts!("console-prompts", "*/console-prompts.ftl");
}

pub use own::{say as said, tell};

/// The rule behind a flag of prompts.
pub fn rule(ctx: &Ctx, kind: AttentionKind) -> String {
    let count = ctx.backend.programme.escalation.missed_in_row;
    let key = match kind {
        AttentionKind::PhoneNotWorking => "asked-rule-not-reached",
        _ => "asked-rule-missed",
    };
    tell(ctx.locale, key, [("count", count.into())])
}

/// What the traveller says of a mark, and which it is.
pub fn says(ctx: &Ctx, contest: &Contest) -> String {
    let at = words::moment(ctx.locale, &ctx.local(contest.at), &ctx.local(ctx.now));
    let reason = contest.reason.as_str().to_owned();
    let mark = match contest.mark {
        Mark::Missed(prompt) => missed(ctx.locale, prompt.kind),
        Mark::Outside(_) => said(ctx.locale, "asked-mark-outside"),
    };
    let given = [
        ("mark", mark.into()),
        ("time", at.into()),
        ("reason", reason.into()),
    ];
    tell(ctx.locale, "asked-contest-says", given)
}

fn missed(locale: Locale, kind: PromptKind) -> String {
    match kind {
        PromptKind::Health => said(locale, "asked-missed-health"),
        _ => said(locale, "asked-missed-location"),
    }
}

/// Prompts that left a mark or were excused, as the traveller's own timeline has them: when, how it
/// looks, what, and the rule behind it.
pub fn marks(ctx: &Ctx, case: &Case) -> Vec<(DateTime<Utc>, Tone, Icon, String, String)> {
    let Some(who) = Followed::of(&case.traveller) else {
        return Vec::new();
    };
    let persons = Expected::of(&case.traveller, ctx.zone());
    let asked = asked_until(
        &ctx.backend.programme,
        &who,
        &case.prompts,
        (&persons, &case.reports),
        who.period.arrival_date,
        ctx.now,
    );
    asked
        .iter()
        .filter_map(|it| {
            let (tone, icon, what) = match it.state {
                PromptState::Missed => {
                    let what = missed(ctx.locale, it.prompt.id.kind);
                    (Tone::Outside, Icon::Clock, what)
                }
                PromptState::Excused => {
                    (Tone::Plain, Icon::Check, said(ctx.locale, "asked-excused"))
                }
                PromptState::Contested => {
                    let what = said(ctx.locale, "asked-contested");
                    (Tone::Unclear, Icon::Question, what)
                }
                _ => return None,
            };
            Some((it.prompt.due, tone, icon, what, details(ctx, case, it)))
        })
        .collect()
}

/// The window, and what is behind the mark.
fn details(ctx: &Ctx, case: &Case, asked: &Asked) -> String {
    let time = |at| words::moment(ctx.locale, &ctx.local(at), &ctx.local(ctx.now));
    let window = [
        ("from", time(asked.prompt.opens).into()),
        ("until", time(asked.prompt.due).into()),
    ];
    let mut parts = vec![tell(ctx.locale, "asked-window", window)];
    let excuse = case.prompts.excuse_of(&asked.prompt);
    if let (PromptState::Excused, Some(excuse)) = (asked.state, excuse) {
        let reason = said(
            ctx.locale,
            &format!("asked-excuse-{}", excuse.reason.as_str()),
        );
        let given = [
            ("reason", reason.into()),
            ("time", time(excuse.until).into()),
        ];
        parts.push(tell(ctx.locale, "asked-excuse-says", given));
    }
    if let Some(contest) = case.prompts.contest_of(Mark::Missed(asked.prompt.id)) {
        parts.push(says(ctx, contest));
        parts.push(match contest.settled.map(|it| it.stands) {
            Some(true) => said(ctx.locale, "asked-contest-kept"),
            Some(false) => said(ctx.locale, "asked-contest-taken-back"),
            None => said(ctx.locale, "asked-contest-open"),
        });
    }
    words::joined(ctx.locale, &parts)
}
