//! All contact alerts, the newest first: where each stands, and whom it has reached.

use axum::response::Response;
use leptos::prelude::*;
use okaeri_domain::store::AlertLine;
use okaeri_frame::{
    components::{
        icon::{Drawing, Icon},
        notice::Tag,
    },
    context::Ctx,
    document,
    gate::Staff,
    problem::Problem,
};

use super::{
    super::{chrome, chrome::Desk, table::Table, words},
    said::{name, say, state, who},
};

/// More than a desk looks back at.
const MOST: u32 = 200;

/// `GET /{lang}/console/alerts`
pub async fn show(Desk(ctx): Desk, staff: Staff) -> Result<Response, Problem> {
    let alerts = ctx.backend.store.alerts(MOST).await?;
    let page = chrome::page(&ctx, say(ctx.locale, "desk-alert-title"), staff.role);
    Ok(document::render(&ctx.clone(), page, move || view! { <List ctx alerts/> }).await)
}

#[component]
fn List(ctx: Ctx, alerts: Vec<AlertLine>) -> impl IntoView {
    let locale = ctx.locale;
    let table = if alerts.is_empty() {
        view! {
            <p class="empty">
                <Drawing icon=Icon::Check/>
                <span>{say(locale, "desk-alert-empty")}</span>
            </p>
        }
        .into_any()
    } else {
        view! { <Lines ctx=ctx.clone() alerts/> }.into_any()
    };
    view! {
        <h1>{say(locale, "desk-alert-title")}</h1>
        <p class="lead">{say(locale, "desk-alert-lead")}</p>
        <p>
            <a class="button" href=ctx.path("/console/alerts/new")>
                {say(locale, "desk-alert-new")}
            </a>
        </p>
        {table}
    }
}

#[component]
fn Lines(ctx: Ctx, alerts: Vec<AlertLine>) -> impl IntoView {
    let columns = [
        "desk-alert-column-flight",
        "desk-alert-column-state",
        "desk-alert-column-asked",
        "desk-alert-column-to",
        "desk-alert-column-delivered",
        "desk-alert-column-read",
    ];
    let columns = columns.map(|key| say(ctx.locale, key)).to_vec();
    let rows = alerts
        .into_iter()
        .map(|line| view! { <Line ctx=ctx.clone() line/> });
    let rows = rows.collect_view();
    view! {
        <Table caption=say(ctx.locale, "desk-alert-caption") columns>
            {rows}
        </Table>
    }
}

#[component]
fn Line(ctx: Ctx, line: AlertLine) -> impl IntoView {
    let locale = ctx.locale;
    let href = ctx.path(&format!("/console/alerts/{}", line.alert.id));
    let (tone, icon, text) = state(locale, &line.alert.state);
    let asked_at = ctx.local(line.alert.asked_at);
    let asked = [
        who(locale, line.asked_by),
        words::moment(locale, &asked_at, &ctx.local(ctx.now)),
    ];
    let counts = [
        ("desk-alert-column-to", line.to),
        ("desk-alert-column-delivered", line.delivered),
        ("desk-alert-column-read", line.read),
    ];
    let counts = counts.map(|(key, count)| {
        view! {
            <td role="cell" data-label=say(locale, key)>
                <span class="number">{count}</span>
            </td>
        }
    });
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                <a class="table__link" href=href>
                    {name(&ctx, &line.alert)}
                </a>
            </th>
            <td role="cell" data-label=say(locale, "desk-alert-column-state")>
                <Tag tone icon text/>
            </td>
            <td role="cell" data-label=say(locale, "desk-alert-column-asked")>
                {words::joined(locale, &asked)}
            </td>
            {counts.collect_view()}
        </tr>
    }
}
