//! Hours and needs on the page of a case: how the traveller is asked, what to mind, and how to set it
//! for somebody who asks for it on the phone.

use std::collections::BTreeSet;

use axum::{
    extract::Path,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use okaeri_domain::{
    ids::TravellerId,
    programme::{Hours, WindowName},
    times::{Need, Wish, counts_from},
    traveller::Traveller,
};
use okaeri_frame::{
    components::{
        icon::Icon,
        notice::{Tag, Tone},
    },
    context::Ctx,
    dates,
    form::Form,
    gate::Staff,
    locale::Locale,
    problem::Problem,
};

use super::{case, case::Case, chrome::Desk, words};

mod own {
    okaeri_frame::texts!("console-times", "*/console-times.ftl");
}

pub use own::say as said;
use own::tell;

/// `POST /{lang}/console/cases/{id}/times`
pub async fn submit(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    let id: TravellerId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    case::seen(&ctx, id).await?;
    let (store, programme) = (&ctx.backend.store, &ctx.backend.programme);
    let window = WindowName::from_word(form.get("window"));
    // On the last day the form does not ask for it.
    if form.has("window") && !window.is_some_and(|it| programme.offers(it)) {
        return Err(Problem::BAD_REQUEST);
    }
    let ticked = form.all("need");
    let is_ticked = |need: &Need| ticked.iter().any(|it| it == need.as_str());
    let needs: BTreeSet<Need> = Need::ALL.into_iter().filter(is_ticked).collect();
    let wish = Wish {
        window,
        needs: Some(needs),
    };
    let by = Some(staff.operator);
    store.wish(id, wish, by, ctx.now, programme).await?;
    let case = ctx.path(&format!("/console/cases/{id}#times"));
    Ok(Redirect::to(&case).into_response())
}

/// The card beside the timeline.
#[component]
pub fn CaseTimes(ctx: Ctx, case: Case) -> impl IntoView {
    let locale = ctx.locale;
    let traveller = &case.traveller;
    let edit = may_change(&ctx, &case)
        .then(|| view! { <Change ctx=ctx.clone() traveller=traveller.clone()/> });
    view! {
        <section class="card" aria-labelledby="times">
            <h2 class="card__title" id="times">
                {said(locale, "desk-times-title")}
            </h2>
            <Stands ctx=ctx.clone() traveller=traveller.clone()/>
            {edit}
        </section>
    }
}

fn may_change(ctx: &Ctx, case: &Case) -> bool {
    let state = case.traveller.case_at(ctx.now, ctx.zone());
    case.may_decide && state.accepts_reports()
}

/// The hours of now and to come, and the needs with what each means for whoever calls.
#[component]
fn Stands(ctx: Ctx, traveller: Traveller) -> impl IntoView {
    let locale = ctx.locale;
    let programme = &ctx.backend.programme;
    let wishes = &traveller.wishes;
    let today = ctx.today().max(traveller.period.arrival_date);
    let now = hours(locale, wishes.times.hours_on(programme, today));
    let coming = wishes.times.coming(today).map(|terms| {
        let date = dates::full(locale, terms.from);
        let hours = hours(locale, wishes.times.hours_on(programme, terms.from));
        view! {
            <div>
                <dt>{tell(locale, "desk-times-coming", [("date", date.into())])}</dt>
                <dd>{hours}</dd>
            </div>
        }
    });
    let needs = if wishes.needs.is_empty() {
        view! { <p class="soft">{said(locale, "desk-times-none")}</p> }.into_any()
    } else {
        let needs = wishes.needs.iter();
        let needs = needs.map(|need| view! { <OneNeed ctx=ctx.clone() need=*need/> });
        needs.collect_view().into_any()
    };
    let told = wishes.told_at.map(|at| {
        let date = words::moment(locale, &ctx.local(at), &ctx.local(ctx.now));
        let text = tell(locale, "desk-times-told", [("date", date.into())]);
        view! { <p class="soft">{text}</p> }
    });
    view! {
        <dl class="pairs">
            <div>
                <dt>{said(locale, "desk-times-hours-term")}</dt>
                <dd>{now}</dd>
            </div>
            {coming}
        </dl>
        <h3 class="visually-hidden">{said(locale, "desk-times-needs")}</h3>
        {needs}
        {told}
    }
}

fn hours(locale: Locale, hours: Hours) -> String {
    let times = [hours.from, hours.until, hours.health_due];
    let [from, until, due] = times.map(|it| dates::time(locale, &it));
    let given = [
        ("from", from.into()),
        ("until", until.into()),
        ("due", due.into()),
    ];
    tell(locale, "desk-times-hours", given)
}

#[component]
fn OneNeed(ctx: Ctx, need: Need) -> impl IntoView {
    let (locale, word) = (ctx.locale, need.as_str());
    let (tone, icon) = match need {
        Need::Deaf => (Tone::Outside, Icon::Speech),
        Need::Night => (Tone::Unclear, Icon::Clock),
        Need::Children => (Tone::Plain, Icon::People),
        Need::SharedRoom => (Tone::Plain, Icon::Home),
    };
    let minutes = ctx.backend.programme.location.longer_min;
    let what = tell(
        locale,
        &format!("desk-need-{word}-what"),
        [("minutes", minutes.into())],
    );
    view! {
        <p>
            <Tag tone icon text=said(locale, &format!("desk-need-{word}"))/>
            <br/>
            {what}
        </p>
    }
}

/// Nobody may phone: beside the name, in the list and on the page of the case.
#[component]
pub fn DoNotPhone(ctx: Ctx) -> impl IntoView {
    let text = said(ctx.locale, "desk-need-deaf-mark");
    view! { <Tag tone=Tone::Outside icon=Icon::Speech text/> }
}

/// For whoever talks with the traveller.
#[component]
fn Change(ctx: Ctx, traveller: Traveller) -> impl IntoView {
    let locale = ctx.locale;
    let action = ctx.path(&format!("/console/cases/{}/times", traveller.id));
    let from = counts_from(&traveller.period, ctx.today());
    let rule = match from {
        Some(from) => {
            let date = dates::full(locale, from);
            tell(locale, "desk-times-from", [("date", date.into())])
        }
        None => said(locale, "desk-times-last"),
    };
    let windows = from.map(|from| {
        let chosen = traveller.wishes.times.window_on(from);
        view! { <Windows ctx=ctx.clone() chosen/> }
    });
    let needs = Need::ALL.into_iter().map(|need| {
        let word = need.as_str();
        view! {
            <label class="choice">
                <input
                    class="choice__input"
                    type="checkbox"
                    name="need"
                    value=word
                    checked=traveller.wishes.needs.contains(&need)
                />
                <span>{said(locale, &format!("desk-need-{word}"))}</span>
            </label>
        }
    });
    view! {
        <details class="steps">
            <summary>{said(locale, "desk-times-edit")}</summary>
            <form class="steps__text stack" method="post" action=action>
                <p class="soft">{said(locale, "desk-times-edit-lead")}</p>
                {windows}
                <fieldset class="field">
                    <legend class="field__label">{said(locale, "desk-times-needs")}</legend>
                    <div class="choices">{needs.collect_view()}</div>
                </fieldset>
                <p>{rule}</p>
                <button class="button button--small" type="submit">
                    {said(locale, "desk-times-save")}
                </button>
            </form>
        </details>
    }
}

#[component]
fn Windows(ctx: Ctx, chosen: WindowName) -> impl IntoView {
    let locale = ctx.locale;
    let offered = ctx.backend.programme.windows_offered().into_iter();
    let choices = offered.map(|(name, offered)| {
        let title = said(locale, &format!("desk-times-window-{}", name.as_str()));
        let text = words::joined(locale, &[title, hours(locale, offered)]);
        view! {
            <label class="choice">
                <input
                    class="choice__input"
                    type="radio"
                    name="window"
                    value=name.as_str()
                    checked=name == chosen
                />
                <span>{text}</span>
            </label>
        }
    });
    view! {
        <fieldset class="field">
            <legend class="field__label">{said(locale, "desk-times-window")}</legend>
            <div class="choices">{choices.collect_view()}</div>
        </fieldset>
    }
}
