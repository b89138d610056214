//! The page of a receipt, for whoever was shown its code: that a report has arrived, of which kind and
//! when, and nothing of whose it is or what it says.
//!
//! It is public, so that anybody's phone can check it. The eight symbols that people read out would be
//! too few for that: among the reports of a year somebody who tries long enough finds one. So the code
//! holds the report's own id, whose 74 random bits nobody guesses.

use std::fmt::Display;

use axum::{extract::Path, http::StatusCode, response::Response};
use leptos::prelude::*;
use okaeri_domain::{ids::ReportId, report::Receipt, store::Received};
use okaeri_frame::{
    components::{
        code::CodePicture,
        icon::Icon,
        notice::{Notice, Tone},
        receipt::ReceiptCode,
    },
    context::Ctx,
    dates,
    document::{self, Area, Page},
    problem::Problem,
};

use super::times::say;

/// Where the receipt of the report with this id is checked.
pub fn path(ctx: &Ctx, report: impl Display) -> String {
    ctx.path(&format!("/receipts/{report}"))
}

/// `GET /{lang}/receipts/{id}`
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let id = id.parse::<ReportId>().ok();
    let found = match id {
        Some(id) => ctx.backend.store.received(id).await?.map(|it| (id, it)),
        None => None,
    };
    let page = Page::new(say(ctx.locale, "receipt-title")).personal(Area::Guide);
    let page = match found {
        Some(_) => page,
        None => page.status(StatusCode::NOT_FOUND),
    };
    Ok(document::render(&ctx.clone(), page, move || match found {
        Some((id, received)) => view! { <Arrived ctx id received/> }.into_any(),
        None => view! { <NoReceipt ctx/> }.into_any(),
    })
    .await)
}

#[component]
fn Arrived(ctx: Ctx, id: ReportId, received: Received) -> impl IntoView {
    let locale = ctx.locale;
    let at = ctx.local(received.at);
    let address = format!("{}{}", ctx.backend.site.origin, path(&ctx, id));
    // With the year: it may be shown much later.
    let date = dates::full(locale, at.date_naive());
    let when = format!("{date} · {}", dates::time(locale, &at.time()));
    let kind = say(locale, &format!("receipt-{}", received.kind));
    view! {
        <h1>{say(locale, "receipt-title")}</h1>
        <Notice tone=Tone::Inside icon=Icon::Check title=say(locale, "receipt-arrived")>
            <dl class="data">
                <div>
                    <dt>{say(locale, "receipt-kind")}</dt>
                    <dd>{kind}</dd>
                </div>
                <div>
                    <dt>{say(locale, "receipt-at")}</dt>
                    <dd>
                        <time datetime=dates::machine(&at)>{when}</time>
                    </dd>
                </div>
                <div>
                    <dt>{say(locale, "receipt-number")}</dt>
                    <dd translate="no">
                        <ReceiptCode code=Receipt::of(id).to_string()/>
                    </dd>
                </div>
            </dl>
        </Notice>
        <section class="card phone-code" aria-label=say(locale, "receipt-code")>
            <CodePicture address name=say(locale, "receipt-code")/>
            <p class="no-print">{say(locale, "receipt-show")}</p>
            <p class="soft small">{say(locale, "receipt-says-not")}</p>
        </section>
    }
}

#[component]
fn NoReceipt(ctx: Ctx) -> impl IntoView {
    view! {
        <h1>{say(ctx.locale, "receipt-title")}</h1>
        <Notice
            tone=Tone::Unclear
            icon=Icon::Question
            title=say(ctx.locale, "receipt-none-title")
        >
            <p>{say(ctx.locale, "receipt-none")}</p>
        </Notice>
    }
}
