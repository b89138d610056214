//! "When shall we ask you?": a traveller chooses the hours of the prompts, from the next day on.

use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use okaeri_domain::{
    programme::{Hours, WindowName},
    session::Trust,
    times::{Wish, counts_from},
    traveller::Traveller,
};
use okaeri_frame::{
    components::{
        icon::{Drawing, Icon},
        notice::{Notice, Tone},
    },
    context::Ctx,
    dates, document,
    form::Form,
    gate::TravellerSelf,
    locale::Locale,
    problem::Problem,
};

use super::chrome;

pub use okaeri_frame::texts::times::{say, tell};

/// A message that names from when until when somebody is asked.
pub fn between(locale: Locale, key: &str, hours: Hours) -> String {
    let [from, until] = [hours.from, hours.until].map(|it| dates::time(locale, &it));
    tell(
        locale,
        key,
        [("from", from.into()), ("until", until.into())],
    )
}

/// `GET /{lang}/times`
pub async fn show(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    if !traveller.case_at(ctx.now, ctx.zone()).accepts_reports() {
        return Ok(Redirect::to(&ctx.path("/today")).into_response());
    }
    let title = say(ctx.locale, "times-link");
    let page = chrome::page(&ctx, title, me.traveller, Trust::Trusted).await;
    Ok(document::render(
        &ctx.clone(),
        page,
        move || view! { <TimesPage ctx traveller/> },
    )
    .await)
}

/// `POST /{lang}/times`
pub async fn submit(ctx: Ctx, me: TravellerSelf, Form(form): Form) -> Result<Response, Problem> {
    let traveller = chrome::traveller(&ctx, me.traveller).await?;
    let programme = &ctx.backend.programme;
    let window = WindowName::from_word(form.get("window")).filter(|it| programme.offers(*it));
    let is_open = traveller.case_at(ctx.now, ctx.zone()).accepts_reports();
    let (true, Some(window)) = (is_open, window) else {
        // Only somebody who wrote the request by hand gets here.
        return Err(Problem::BAD_REQUEST);
    };
    let wish = Wish {
        window: Some(window),
        needs: None,
    };
    let store = &ctx.backend.store;
    store
        .wish(me.traveller, wish, None, ctx.now, programme)
        .await?;
    Ok(Redirect::to(&ctx.path("/times")).into_response())
}

#[component]
fn TimesPage(ctx: Ctx, traveller: Traveller) -> impl IntoView {
    let locale = ctx.locale;
    let today = ctx.today();
    let programme = &ctx.backend.programme;
    let times = &traveller.wishes.times;
    let now = times.hours_on(programme, today.max(traveller.period.arrival_date));
    let coming = times.coming(today).map(|terms| {
        let hours = programme.hours(terms.window);
        let [from, until] = [hours.from, hours.until].map(|it| dates::time(locale, &it));
        let date = dates::full(locale, terms.from);
        let given = [
            ("date", date.into()),
            ("from", from.into()),
            ("until", until.into()),
        ];
        view! { <p>{tell(locale, "times-coming", given)}</p> }
    });
    let choice = match counts_from(&traveller.period, today) {
        Some(from) => {
            let chosen = times.window_on(from);
            let rule = tell(
                locale,
                "times-rule",
                [("date", dates::full(locale, from).into())],
            );
            let form = view! { <Choose ctx=ctx.clone() chosen rule/> };
            form.into_any()
        }
        None => view! { <p>{say(locale, "times-last")}</p> }.into_any(),
    };
    view! {
        <h1 id="title">{say(locale, "times-link")}</h1>
        <p class="lead">{say(locale, "times-lead")}</p>
        <Notice tone=Tone::Inside icon=Icon::Clock title=between(locale, "times-now", now)>
            {coming}
        </Notice>
        {choice}
        <Way ctx path="/needs" key="needs-link"/>
    }
}

#[component]
fn Choose(ctx: Ctx, chosen: WindowName, rule: String) -> impl IntoView {
    let locale = ctx.locale;
    let offered = ctx.backend.programme.windows_offered();
    let choices = offered.into_iter().map(|(name, hours)| {
        let title = say(locale, &format!("times-window-{}", name.as_str()));
        view! {
            <label class="choice">
                <input
                    class="choice__input"
                    type="radio"
                    name="window"
                    value=name.as_str()
                    checked=name == chosen
                />
                <span>
                    <b>{title}</b>
                    <br/>
                    <span class="soft">{range(locale, hours)}</span>
                </span>
            </label>
        }
    });
    view! {
        <form class="stack" method="post" action=ctx.path("/times")>
            <fieldset class="field" aria-labelledby="title">
                <div class="choices">{choices.collect_view()}</div>
            </fieldset>
            <p class="with-icon">
                <Drawing icon=Icon::Calendar/>
                " "
                <span>{rule}</span>
            </p>
            <button class="button button--big" type="submit">
                {say(locale, "times-submit")}
            </button>
        </form>
    }
}

/// The hours of a window, and until when the health report is due.
pub fn range(locale: Locale, hours: Hours) -> String {
    let times = [hours.from, hours.until, hours.health_due];
    let [from, until, due] = times.map(|it| dates::time(locale, &it));
    let given = [
        ("from", from.into()),
        ("until", until.into()),
        ("due", due.into()),
    ];
    tell(locale, "times-hours", given)
}

/// On Today: the two ways to say when and how one is asked.
#[component]
pub fn TimesLinks(ctx: Ctx) -> impl IntoView {
    let may_choose = !ctx.backend.programme.windows.is_empty();
    let times = may_choose.then(|| view! { <Way ctx=ctx.clone() path="/times" key="times-link"/> });
    view! {
        <div class="ways no-print">
            {times}
            <Way ctx path="/needs" key="needs-link"/>
        </div>
    }
}

/// A quiet link to a page with its title.
#[component]
pub fn Way(ctx: Ctx, path: &'static str, key: &'static str) -> impl IntoView {
    view! {
        <p class="no-print">
            <a class="button button--text" href=ctx.path(path)>
                {say(ctx.locale, key)}
                <Drawing icon=Icon::Chevron/>
            </a>
        </p>
    }
}
