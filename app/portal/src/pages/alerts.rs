//! Contact alerts: the card on Today until it is read, and the whole of each in Messages.

use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{alert::Received, ids::TravellerId, traveller::Traveller};
use okaeri_frame::{
    alerts::{AlertWords, say},
    components::{
        icon::{Drawing, Icon},
        phone::CallButton,
    },
    context::Ctx,
    dates,
    problem::Problem,
    texts::messages,
};

use super::asking::moment;
use crate::texts;

/// The alerts that the traveller has not read, the newest first. Notes that they are on the screen;
/// `is_seen`: somebody looks at it.
pub async fn unread(ctx: &Ctx, id: TravellerId, is_seen: bool) -> Result<Vec<Received>, Problem> {
    let store = &ctx.backend.store;
    let mut alerts = store.alerts_of(id).await?;
    alerts.retain(Received::is_unread);
    alerts.reverse();
    if is_seen && alerts.iter().any(|it| it.delivered_at.is_none()) {
        store.show_alerts(id, false, ctx.now).await?;
    }
    Ok(alerts)
}

/// On Today, one card for all that is unread: what happened, and the way to what is to be done. It
/// is short, so that the button of the day stays in sight.
#[component]
pub fn AlertCard(ctx: Ctx, traveller: Traveller, alerts: Vec<Received>) -> impl IntoView {
    let newest = alerts.into_iter().next()?;
    let words = AlertWords::of(&ctx, &newest, traveller.present().next().is_some());
    let href = ctx.path("/messages");
    Some(view! {
        <section class="notice no-print" aria-labelledby="alert">
            <h2 class="notice__title" id="alert">
                <Drawing icon=Icon::People/>
                <span>{words.title.clone()}</span>
            </h2>
            {words.what.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            <a class="button" href=href>
                {say(ctx.locale, "alert-open")}
            </a>
        </section>
    })
}

/// In Messages, before everything else, the newest first. `has_group`: others report through the
/// same phone.
#[component]
pub fn AlertNotes(ctx: Ctx, alerts: Vec<Received>, has_group: bool) -> impl IntoView {
    let (t, m) = (texts(ctx.locale), messages::texts(ctx.locale));
    let items = alerts.into_iter().rev().map(|alert| {
        let words = AlertWords::of(&ctx, &alert, has_group);
        let new = alert.is_unread().then(|| {
            view! {
                " "
                <span class="tag tag--accent">{m.get("message-new")}</span>
            }
        });
        let id = format!("alert-{}", alert.alert);
        let at = ctx.local(alert.sent_at);
        let time = moment(&ctx, alert.sent_at);
        let guide = ctx.path("/guide/close-contact");
        let call = fl!(t, "call-centre", phone = ctx.phone());
        view! {
            <section class="notice" aria-labelledby=id>
                <p class="thread__head">
                    <b>{say(ctx.locale, "alert-name")}</b>
                    " "
                    <time datetime=dates::machine(&at)>{time}</time>
                    {new}
                </p>
                <h2 class="notice__title" id=id.clone()>
                    <Drawing icon=Icon::People/>
                    <span>{words.title.clone()}</span>
                </h2>
                <Sentences ctx=ctx.clone() words/>
                <CallButton ctx=ctx.clone() text=call/>
                <p>
                    <a class="alone" href=guide>
                        {say(ctx.locale, "alert-guide")}
                    </a>
                </p>
            </section>
        }
    });
    items.collect_view()
}

/// What happened, what to do now, and whom to call.
#[component]
fn Sentences(ctx: Ctx, words: AlertWords) -> impl IntoView {
    let what = words.what.into_iter();
    let what = what.map(|line| view! { <p>{line}</p> });
    let todo = words.todo.into_iter();
    let todo = todo.map(|line| view! { <li>{line}</li> });
    view! {
        {what.collect_view()}
        <h3>{say(ctx.locale, "alert-now")}</h3>
        <ul>{todo.collect_view()}</ul>
        <p>{words.ill}</p>
    }
}
