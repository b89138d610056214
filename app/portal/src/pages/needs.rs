//! "What we should know about you": what makes it harder to answer. Each can be taken back by
//! removing its tick.

use std::collections::BTreeSet;

use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use okaeri_domain::{
    programme::WindowName,
    session::Trust,
    times::{Need, Wish, Wishes, counts_from},
    traveller::Traveller,
};
use okaeri_frame::{
    components::icon::{Drawing, Icon},
    context::Ctx,
    dates, document,
    form::{Form, Submitted},
    gate::TravellerSelf,
    problem::Problem,
};

use super::{
    chrome,
    times::{Way, between, say, tell},
};

/// `GET /{lang}/needs`
pub async fn show(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    if !traveller.case_at(ctx.now, ctx.zone()).accepts_reports() {
        return Ok(Redirect::to(&ctx.path("/today")).into_response());
    }
    let title = say(ctx.locale, "needs-link");
    let page = chrome::page(&ctx, title, me.traveller, Trust::Trusted).await;
    Ok(document::render(
        &ctx.clone(),
        page,
        move || view! { <NeedsPage ctx traveller/> },
    )
    .await)
}

/// `POST /{lang}/needs`
pub async fn submit(ctx: Ctx, me: TravellerSelf, Form(form): Form) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    if !traveller.case_at(ctx.now, ctx.zone()).accepts_reports() {
        return Err(Problem::BAD_REQUEST);
    }
    let wish = Wish {
        window: None,
        needs: Some(ticked(&form)),
    };
    let (store, programme) = (&ctx.backend.store, &ctx.backend.programme);
    store
        .wish(me.traveller, wish, None, ctx.now, programme)
        .await?;
    Ok(Redirect::to(&ctx.path("/needs")).into_response())
}

fn ticked(form: &Submitted) -> BTreeSet<Need> {
    let words = form.all("need");
    let is_ticked = |need: &Need| words.iter().any(|it| it == need.as_str());
    Need::ALL.into_iter().filter(is_ticked).collect()
}

#[component]
fn NeedsPage(ctx: Ctx, traveller: Traveller) -> impl IntoView {
    let locale = ctx.locale;
    let wishes = &traveller.wishes;
    let longer = ctx.backend.programme.location.longer_min;
    let choices = Need::ALL.into_iter().map(|need| {
        let word = need.as_str();
        let note = tell(
            locale,
            &format!("needs-{word}-note"),
            [("minutes", longer.into())],
        );
        view! {
            <label class="choice">
                <input
                    class="choice__input"
                    type="checkbox"
                    name="need"
                    value=word
                    checked=wishes.needs.contains(&need)
                />
                <span>
                    <b>{say(locale, &format!("needs-{word}"))}</b>
                    <br/>
                    <span class="soft">{note}</span>
                </span>
            </label>
        }
    });
    let told = wishes.told_at.map(|at| {
        let date = dates::date_time(locale, &ctx.local(at));
        let text = tell(locale, "needs-told", [("date", date.into())]);
        view! {
            <p class="with-icon" role="status">
                <Drawing icon=Icon::Check/>
                " "
                <span>{text}</span>
            </p>
        }
    });
    view! {
        <h1 id="title">{say(locale, "needs-link")}</h1>
        <p class="lead">{say(locale, "needs-lead")}</p>
        {told}
        <LaterHours ctx=ctx.clone() traveller=traveller.clone()/>
        <form class="stack" method="post" action=ctx.path("/needs")>
            <fieldset class="field" aria-labelledby="title">
                <div class="choices">{choices.collect_view()}</div>
            </fieldset>
            <button class="button button--big" type="submit">
                {say(locale, "times-submit")}
            </button>
        </form>
        <Way ctx=ctx.clone() path="/messages" key="needs-other"/>
        <Way ctx path="/times" key="times-link"/>
    }
}

/// For whoever works at night and is not asked late yet: the latest hours, a press away.
#[component]
fn LaterHours(ctx: Ctx, traveller: Traveller) -> impl IntoView {
    let (name, hours) = later(&ctx, &traveller)?;
    Some(view! {
        <form method="post" action=ctx.path("/times")>
            <button class="button button--quiet" name="window" value=name.as_str()>
                <Drawing icon=Icon::Clock/>
                {between(ctx.locale, "needs-offer", hours)}
            </button>
        </form>
    })
}

fn later(
    ctx: &Ctx,
    traveller: &Traveller,
) -> Option<(WindowName, okaeri_domain::programme::Hours)> {
    let wishes: &Wishes = &traveller.wishes;
    let from = counts_from(&traveller.period, ctx.today())?;
    let latest = ctx.backend.programme.windows_offered().pop()?;
    let is_offered =
        wishes.needs.contains(&Need::Night) && wishes.times.window_on(from) != latest.0;
    is_offered.then_some(latest)
}
