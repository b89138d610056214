//! The table of a line list: who, which day, where, why and since when, and the last report.

use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    attention::Attention,
    report::Person,
    store::{ListPage, ListRow, Total},
    waiting_days::Period,
};
use okaeri_frame::{components::notice::Tag, context::Ctx, dates};

use super::{asked::Asked, case_times::DoNotPhone, table::Table, words};
use crate::texts;

/// A real table; on a phone its rows are cards that carry the names of the columns.
#[component]
pub fn ListTable(ctx: Ctx, asked: Asked, page: ListPage) -> impl IntoView {
    let t = texts(ctx.locale);
    let columns = [
        fl!(t, "column-traveller"),
        fl!(t, "column-flight"),
        fl!(t, "column-day"),
        fl!(t, "column-place"),
        fl!(t, "column-why"),
        fl!(t, "column-last-report"),
    ];
    let caption = match page.total {
        Total::Exactly(count) => fl!(t, "list-count", count = count),
        Total::Many => fl!(t, "list-count-many"),
    };
    let back = asked.first_page().query();
    let rows = page.rows.into_iter().map(|row| {
        view! { <Line ctx=ctx.clone() back=back.clone() row/> }
    });
    let rows = rows.collect_view();
    view! {
        <Table caption=caption columns=columns.to_vec()>
            {rows}
        </Table>
    }
}

/// `back`: the query of the list, for the way back from the case.
#[component]
fn Line(ctx: Ctx, back: String, row: ListRow) -> impl IntoView {
    let t = texts(ctx.locale);
    let href = ctx.path(&format!("/console/cases/{}{back}", row.traveller));
    let period = Period::new(row.arrival_date, row.days);
    let not_phoned = row
        .is_not_phoned
        .then(|| view! { " " <DoNotPhone ctx=ctx.clone()/> });
    let reasons = if row.attention.is_empty() {
        view! { <span class="soft">{fl!(t, "why-none")}</span> }.into_any()
    } else {
        let reasons = row.attention.iter().map(|flag| {
            view! { <Reason ctx=ctx.clone() flag=*flag/> }
        });
        reasons.collect_view().into_any()
    };
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                <a class="table__link" href=href>
                    <bdi>{row.name.clone()}</bdi>
                </a>
                {not_phoned}
            </th>
            <td role="cell" data-label=fl!(t, "column-flight")>
                <Seat ctx=ctx.clone() flight=row.flight.clone() seat=row.seat.clone()/>
            </td>
            <td role="cell" data-label=fl!(t, "column-day")>
                <span class="number">{words::day(ctx.locale, &period, ctx.today())}</span>
            </td>
            <td role="cell" data-label=fl!(t, "column-place")>
                <Address ctx=ctx.clone() address=row.address.clone()/>
            </td>
            <td role="cell" class="table__why">
                {reasons}
            </td>
            <td role="cell" data-label=fl!(t, "column-last-report")>
                <LastReport ctx row/>
            </td>
        </tr>
    }
}

/// Why, and since when.
#[component]
fn Reason(ctx: Ctx, flag: Attention) -> impl IntoView {
    let t = texts(ctx.locale);
    let (tone, icon) = words::look(flag.kind);
    let since = ctx.local(flag.since);
    let text = words::since(ctx.locale, &since, &ctx.local(ctx.now));
    let companion = match flag.person {
        Person::Traveller => None,
        Person::Companion(_) => Some(fl!(t, "why-companion") + &fl!(t, "row-separator")),
    };
    view! {
        <span class="why">
            <Tag tone icon text=words::why(ctx.locale, flag.kind)/>
            " "
            <span>
                {companion}
                <time datetime=dates::machine(&since)>{text}</time>
            </span>
        </span>
    }
}

/// Flight and seat, as far as the arrival record has them.
#[component]
pub fn Seat(ctx: Ctx, flight: String, seat: String) -> impl IntoView {
    let known: Vec<String> = [flight, seat]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    if known.is_empty() {
        let text = fl!(texts(ctx.locale), "case-not-given");
        view! { <span class="soft">{text}</span> }.into_any()
    } else {
        view! { <span dir="ltr">{known.join(" · ")}</span> }.into_any()
    }
}

#[component]
fn Address(ctx: Ctx, address: Option<String>) -> impl IntoView {
    if let Some(address) = address {
        view! { <bdi>{address}</bdi> }.into_any()
    } else {
        let text = fl!(texts(ctx.locale), "case-place-none");
        view! { <span class="soft">{text}</span> }.into_any()
    }
}

/// When the traveller last reported anything.
#[component]
fn LastReport(ctx: Ctx, row: ListRow) -> impl IntoView {
    let last = row.last_location.map(|(at, _)| at).max(row.last_health);
    if let Some(at) = last.map(|at| ctx.local(at)) {
        let text = words::moment(ctx.locale, &at, &ctx.local(ctx.now));
        view! { <time datetime=dates::machine(&at)>{text}</time> }.into_any()
    } else {
        let text = fl!(texts(ctx.locale), "column-none");
        view! { <span class="soft">{text}</span> }.into_any()
    }
}
