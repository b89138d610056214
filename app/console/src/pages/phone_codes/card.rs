//! The card on the page of a case: codes that are open, and the way to a new one for each person.

use leptos::prelude::*;
use okaeri_domain::{
    ids::{CompanionId, TravellerId},
    phone_code::{OpenCode, companions_who_may, may_have},
};
use okaeri_frame::{components::icon::Icon, context::Ctx};

use super::{super::case::Case, super::words, said, tell, why_not};

/// For whoever may decide on the case.
#[component]
pub fn CodesCard(ctx: Ctx, case: Case) -> impl IntoView {
    let traveller = &case.traveller;
    let (now, zone) = (ctx.now, ctx.zone());
    let open = case.codes.iter().filter_map(|code| {
        let name = match code.companion {
            None => Some(traveller.name.clone()),
            Some(id) => traveller
                .present()
                .find(|it| it.id == id)
                .map(|it| it.name.clone()),
        };
        let (ctx, id, code) = (ctx.clone(), traveller.id, *code);
        name.map(|name| view! { <Open ctx traveller=id name code/> })
    });
    let own = match may_have(traveller, None, now, zone) {
        Ok(()) => way(&ctx, traveller.id, None, &traveller.name).into_any(),
        Err(why) => view! { <p class="soft">{why_not(&ctx, why)}</p> }.into_any(),
    };
    let companions = companions_who_may(traveller, now, zone)
        .map(|it| way(&ctx, traveller.id, Some(it.id), &it.name))
        .collect_view();
    view! {
        <section class="card" aria-labelledby="codes">
            <h2 class="card__title" id="codes">
                {said(ctx.locale, "desk-code-title")}
            </h2>
            <p class="soft">{said(ctx.locale, "desk-code-card-lead")}</p>
            {open.collect_view()}
            {own}
            {companions}
        </section>
    }
}

fn way(
    ctx: &Ctx,
    traveller: TravellerId,
    companion: Option<CompanionId>,
    name: &str,
) -> impl IntoView + use<> {
    let query = companion.map_or_else(String::new, |it| format!("?for={it}"));
    let href = ctx.path(&format!("/console/cases/{traveller}/phone-codes{query}"));
    let text = tell(
        ctx.locale,
        "desk-code-for",
        [("name", name.to_owned().into())],
    );
    view! {
        <p>
            <a class="alone" href=href>
                {text}
            </a>
        </p>
    }
}

#[component]
fn Open(ctx: Ctx, traveller: TravellerId, name: String, code: OpenCode) -> impl IntoView {
    let until = words::moment(ctx.locale, &ctx.local(code.until), &ctx.local(ctx.now));
    let given = [("name", name.into()), ("time", until.into())];
    view! {
        <p>{tell(ctx.locale, "desk-code-open", given)}</p>
        <TakeBack ctx traveller companion=code.companion/>
    }
}

#[component]
pub fn TakeBack(ctx: Ctx, traveller: TravellerId, companion: Option<CompanionId>) -> impl IntoView {
    let action = ctx.path(&format!("/console/cases/{traveller}/phone-codes/take-back"));
    let whom = companion.map_or_else(String::new, |it| it.to_string());
    view! {
        <form class="actions" method="post" action=action>
            <input type="hidden" name="for" value=whom/>
            <button class="button button--small button--quiet" type="submit">
                {said(ctx.locale, "desk-code-take-back")}
            </button>
        </form>
    }
}

#[component]
pub fn BackToCase(ctx: Ctx, traveller: TravellerId) -> impl IntoView {
    view! {
        <a class="back" href=ctx.path(&format!("/console/cases/{traveller}"))>
            <svg class="icon icon--back" viewBox="0 0 24 24" aria-hidden="true">
                <path d=Icon::Chevron.outline()/>
            </svg>
            {said(ctx.locale, "desk-code-back")}
        </a>
    }
}
