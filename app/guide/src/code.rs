//! The code that leads from a screen, or from paper, to where a traveller begins.

use leptos::prelude::*;
use okaeri_frame::{components::code::CodePicture, context::Ctx, texts::FluentArgs};

use crate::documents::texts;

/// Where a traveller begins, in the language of the page.
pub fn start_address(ctx: &Ctx) -> String {
    format!("{}{}", ctx.backend.site.origin, ctx.path("/start"))
}

/// The way from this screen, or from paper, to the traveller's own phone. A phone does not show it.
#[component]
pub fn PhoneCode(ctx: Ctx) -> impl IntoView {
    let t = texts(ctx.locale);
    let address = start_address(&ctx);
    let mut facts = FluentArgs::new();
    facts.set("address", address.clone());
    let name = t.get_args_fluent("documents-code-name", Some(&facts));
    view! {
        <section class="code" aria-labelledby="code">
            <CodePicture address=address.clone() name/>
            <div class="code__words">
                <h2 class="code__title" id="code">{t.get("documents-code-title")}</h2>
                <p>{t.get("documents-code-text")}</p>
                <p>
                    <a class="code__address" href=ctx.path("/start") dir="ltr" translate="no">
                        {address}
                    </a>
                </p>
            </div>
        </section>
    }
}
