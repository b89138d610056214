//! Whom an alert goes to, and how far it has come with each.

use leptos::prelude::*;
use okaeri_domain::{alert::Ended, store::Recipient};
use okaeri_frame::context::Ctx;

use super::{
    super::{table::Table, words},
    found::{language, seat},
    said::say,
};

/// The table.
#[component]
pub fn Recipients(ctx: Ctx, to: Vec<Recipient>) -> impl IntoView {
    let columns = [
        "desk-alert-column-traveller",
        "desk-alert-column-seat",
        "desk-alert-column-language",
        "desk-alert-column-outcome",
    ];
    let columns = columns.map(|key| say(ctx.locale, key)).to_vec();
    let rows = to
        .into_iter()
        .map(|recipient| view! { <Line ctx=ctx.clone() recipient/> });
    let rows = rows.collect_view();
    view! {
        <Table caption=say(ctx.locale, "desk-alert-recipients") columns>
            {rows}
        </Table>
    }
}

#[component]
fn Line(ctx: Ctx, recipient: Recipient) -> impl IntoView {
    let locale = ctx.locale;
    let steps = steps(&ctx, &recipient);
    let party = recipient.party;
    let href = ctx.path(&format!("/console/cases/{}", party.traveller));
    let (seat, language) = (seat(locale, &party), language(&party));
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                <a class="table__link" href=href>
                    <bdi>{party.name}</bdi>
                </a>
            </th>
            <td role="cell" data-label=say(locale, "desk-alert-column-seat")>
                {seat}
            </td>
            <td role="cell" data-label=say(locale, "desk-alert-column-language")>
                {language}
            </td>
            <td role="cell" data-label=say(locale, "desk-alert-column-outcome")>
                {steps}
            </td>
        </tr>
    }
}

/// The furthest step, with its time, and what came of it.
fn steps(ctx: &Ctx, recipient: &Recipient) -> String {
    let steps = [
        ("desk-alert-step-read", recipient.read_at),
        ("desk-alert-step-delivered", recipient.delivered_at),
        ("desk-alert-step-sent", recipient.sent_at),
    ];
    let furthest = steps.into_iter().find_map(|(key, at)| Some((key, at?)));
    let mut parts = match furthest {
        Some((key, at)) => vec![
            say(ctx.locale, key),
            words::moment(ctx.locale, &ctx.local(at), &ctx.local(ctx.now)),
        ],
        None => vec![say(ctx.locale, "desk-alert-step-waiting")],
    };
    parts.extend(recipient.ended.map(|it| outcome(ctx, it)));
    words::joined(ctx.locale, &parts)
}

/// What came of it.
pub fn outcome(ctx: &Ctx, ended: Ended) -> String {
    match ended.outcome {
        Some(it) => say(ctx.locale, &format!("desk-alert-outcome-{}", it.as_str())),
        None => say(ctx.locale, "desk-alert-outcome-over"),
    }
}
