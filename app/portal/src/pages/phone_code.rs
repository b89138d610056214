//! The code for another phone with what to do there, or that today there is no more.

use leptos::prelude::*;
use okaeri_domain::my_data::PHONE_CODES_A_DAY;
use okaeri_frame::{
    components::{
        icon::Icon,
        notice::{Notice, Tone},
        phone_code::{self, PhoneCode},
    },
    context::Ctx,
    texts::my_data,
};

use crate::texts;

/// `identity`: what has to be typed besides. Without a code, as many as a day takes were made.
#[component]
pub fn MadeCode(ctx: Ctx, code: Option<String>, identity: String) -> impl IntoView {
    let m = my_data::texts(ctx.locale);
    let Some(code) = code else {
        let given = [
            ("count", PHONE_CODES_A_DAY.into()),
            ("phone", ctx.phone().into()),
        ];
        let many = m.tell("mydata-newphone-many", given);
        return view! {
            <Notice tone=Tone::Unclear icon=Icon::Clock title=m.get("mydata-newphone-make")>
                <p>{many}</p>
            </Notice>
        }
        .into_any();
    };
    let label = texts(ctx.locale).get("start-code-label");
    view! {
        <p class="lead">{phone_code::until(&ctx)}</p>
        <ol class="phone-code__steps">
            <li>{m.get("mydata-newphone-scan")}</li>
            <li>{identity}</li>
        </ol>
        <PhoneCode theirs=ctx.locale ctx label code/>
    }
    .into_any()
}
