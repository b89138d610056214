//! A code that opens one more phone, on the page that shows it: nowhere else does it ever stand.

use leptos::prelude::*;
use okaeri_domain::my_data::PHONE_CODE_VALID;

use super::code::CodePicture;
use crate::{context::Ctx, dates, locale::Locale, texts::my_data};

/// Until when it works, if it was made in this request.
pub fn until(ctx: &Ctx) -> String {
    let until = ctx.local(ctx.now + PHONE_CODE_VALID);
    let time = dates::time(ctx.locale, &until.time());
    my_data::tell(ctx.locale, "mydata-newphone-until", [("time", time.into())])
}

/// A picture for the camera of the other phone; for whoever types, the address and the code. `theirs`:
/// the language in which the other phone begins; `label`: what the code is called.
#[component]
pub fn PhoneCode(ctx: Ctx, theirs: Locale, label: String, code: String) -> impl IntoView {
    let address = format!("{}/{}/start", ctx.backend.site.origin, theirs.tag());
    view! {
        <div class="card phone-code">
            <CodePicture
                address=format!("{address}?code={code}")
                name=my_data::say(ctx.locale, "mydata-newphone-picture")
            />
            <p class="soft small" dir="ltr" translate="no">
                {address}
            </p>
            <p class="soft">{label}</p>
            <p class="phone-code__letters receipt__code" dir="ltr" translate="no">
                {code}
            </p>
        </div>
    }
}
