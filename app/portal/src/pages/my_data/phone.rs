//! A code for one more phone: shown once, typed or scanned there within some minutes.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use okaeri_domain::{
    arrival_code::ArrivalCode,
    my_data::{PHONE_CODE_VALID, PHONE_CODES_A_DAY},
    session::Trust,
};
use okaeri_frame::{
    components::{
        code::CodePicture,
        icon::Icon,
        notice::{Notice, Tone},
    },
    context::Ctx,
    dates, document,
    gate::TravellerSelf,
    problem::Problem,
};

use super::{super::chrome, texts_of};
use crate::texts;

/// `POST /{lang}/my-data/phone`. The answer is the only place where the code is ever shown, so it is
/// the page itself: sent again, there is another code, and this one no longer works.
pub async fn submit(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    let code = ArrivalCode::new(&*ctx.backend.entropy);
    let store = &ctx.backend.store;
    let is_made = store
        .make_phone_code(me.traveller, code.hash(), ctx.now)
        .await?;
    let title = texts_of(&ctx).get("mydata-newphone-title");
    let page = chrome::page(&ctx, title, me.traveller, Trust::Trusted).await;
    let (page, code) = if is_made {
        (page, Some(code.to_string()))
    } else {
        (page.status(StatusCode::TOO_MANY_REQUESTS), None)
    };
    Ok(document::render(&ctx.clone(), page, move || view! { <CodePage ctx code/> }).await)
}

#[component]
fn CodePage(ctx: Ctx, code: Option<String>) -> impl IntoView {
    let m = texts_of(&ctx);
    let content = if let Some(code) = code {
        view! { <Code ctx=ctx.clone() code/> }.into_any()
    } else {
        let given = [
            ("count", PHONE_CODES_A_DAY.into()),
            ("phone", ctx.phone().into()),
        ];
        let many = m.tell("mydata-newphone-many", given);
        view! {
            <Notice tone=Tone::Unclear icon=Icon::Clock title=m.get("mydata-newphone")>
                <p>{many}</p>
            </Notice>
        }
        .into_any()
    };
    view! {
        <h1>{m.get("mydata-newphone-title")}</h1>
        {content}
        <p>
            <a class="alone" href=ctx.path("/my-data")>
                {m.get("mydata-back")}
            </a>
        </p>
    }
}

#[component]
fn Code(ctx: Ctx, code: String) -> impl IntoView {
    let m = texts_of(&ctx);
    let address = format!("{}{}", ctx.backend.site.origin, ctx.path("/start"));
    let until = ctx.local(ctx.now + PHONE_CODE_VALID);
    let until = dates::time(ctx.locale, &until.time());
    let until = m.tell("mydata-newphone-until", [("time", until.into())]);
    view! {
        <p class="lead">{until}</p>
        <ol class="data__steps">
            <li>{m.get("mydata-newphone-scan")}</li>
            <li>{m.get("mydata-newphone-type")}</li>
        </ol>
        <div class="card data__new">
            <CodePicture
                address=format!("{address}?code={code}")
                name=m.get("mydata-newphone-picture")
            />
            <p class="soft small" dir="ltr" translate="no">
                {address}
            </p>
            <p class="soft">{texts(ctx.locale).get("start-code-label")}</p>
            <p class="data__big receipt__code" dir="ltr" translate="no">
                {code}
            </p>
        </div>
    }
}
