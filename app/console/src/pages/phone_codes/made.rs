//! The code, to be read out or shown.

use leptos::prelude::*;
use okaeri_frame::{
    components::{
        icon::{Drawing, Icon},
        phone_code::{self, PhoneCode},
    },
    context::Ctx,
    locale::Locale,
};

use super::{
    Asked,
    card::{BackToCase, TakeBack},
    said, tell, title,
};

/// A code that was made in this request.
pub struct Made {
    pub asked: Asked,
    pub code: String,
    /// How many phones.
    pub signed_out: usize,
}

#[component]
pub fn MadePage(ctx: Ctx, made: Made) -> impl IntoView {
    let locale = ctx.locale;
    let Made {
        asked,
        code,
        signed_out,
    } = made;
    let theirs = Locale::parse(&asked.traveller.locale).unwrap_or(Locale::FALLBACK);
    let companion = asked.companion.as_ref().map(|it| it.id);
    let signed_out = (signed_out > 0).then(|| {
        let text = tell(
            locale,
            "desk-code-signed-out",
            [("count", signed_out.into())],
        );
        view! {
            <p class="with-icon">
                <Drawing icon=Icon::Check/>
                " "
                {text}
            </p>
        }
    });
    view! {
        <BackToCase ctx=ctx.clone() traveller=asked.traveller.id/>
        <h1>{title(&ctx, &asked)}</h1>
        <p class="lead">{phone_code::until(&ctx)}</p>
        {signed_out}
        <ol class="phone-code__steps">
            <li>{said(locale, "desk-code-type")}</li>
            <li>{said(locale, "desk-code-read")}</li>
        </ol>
        <div class="main--form">
            <PhoneCode ctx=ctx.clone() theirs label=said(locale, "desk-code-label") code/>
        </div>
        <TakeBack ctx traveller=asked.traveller.id companion/>
    }
}
