//! A code for one more phone: shown once, typed or scanned there within some minutes.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use okaeri_domain::{arrival_code::ArrivalCode, session::Trust};
use okaeri_frame::{context::Ctx, document, gate::TravellerSelf, problem::Problem};

use super::{
    super::{chrome, phone_code::MadeCode},
    texts_of,
};

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
    view! {
        <h1>{m.get("mydata-newphone-title")}</h1>
        <MadeCode ctx=ctx.clone() code identity=m.get("mydata-newphone-type")/>
        <p>
            <a class="alone" href=ctx.path("/my-data")>
                {m.get("mydata-back")}
            </a>
        </p>
    }
}
