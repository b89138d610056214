//! How the page of moving looks: the place that is valid, how a request stands, and the form.

use leptos::{either::Either, prelude::*};
use okaeri_domain::{
    places::{PlaceChange, stays},
    traveller::Traveller,
};
use okaeri_frame::{
    components::{
        error_summary::ErrorSummary,
        icon::Icon,
        notice::{Notice, Tone},
    },
    context::Ctx,
    dates,
    form::{FieldErrors, Submitted},
    places::{reason, refusal, until},
};

use super::{
    moving::{address, say, tell},
    place_change_form::ChangeForm,
};

/// The whole page.
#[component]
pub fn ChangePage(
    ctx: Ctx,
    traveller: Traveller,
    form: Submitted,
    errors: FieldErrors,
) -> impl IntoView {
    let locale = ctx.locale;
    let present = traveller.address_on(ctx.today()).map(str::to_owned);
    let changes = &traveller.changes;
    let coming: Vec<_> = stays(changes)
        .into_iter()
        .filter(|it| ctx.today() < it.from)
        .map(|it| view! { <Agreed ctx=ctx.clone() traveller=traveller.clone() change=it.change.clone()/> })
        .collect();
    let newest = changes.last();
    let open = changes.iter().position(PlaceChange::is_open);
    let state = match (open, newest) {
        (Some(index), _) => {
            let change = changes[index].clone();
            view! { <Asked ctx=ctx.clone() change index/> }.into_any()
        }
        (None, Some(change)) if change.refusal().is_some() => {
            view! { <Refused ctx=ctx.clone() change=change.clone()/> }.into_any()
        }
        _ => ().into_any(),
    };
    // What was typed before somebody else's request was open stays where it can be copied from.
    let is_planned = !coming.is_empty() && errors.is_empty();
    let write = (open.is_none() || !errors.is_empty()).then(|| {
        let traveller = traveller.clone();
        let form = view! { <ChangeForm ctx=ctx.clone() traveller form errors=errors.clone()/> };
        if is_planned {
            // Few have one more to ask for.
            Either::Left(view! {
                <details class="steps">
                    <summary>{say(locale, "move-another")}</summary>
                    <div class="steps__text">{form}</div>
                </details>
            })
        } else {
            Either::Right(form)
        }
    });
    view! {
        <ErrorSummary locale errors/>
        <h1>{say(locale, "move-title")}</h1>
        <p class="lead">{say(locale, "move-lead")}</p>
        <section class="card">
            <p class="soft">{say(locale, "move-now")}</p>
            <p translate="no">
                <b>
                    <bdi>{present}</bdi>
                </b>
            </p>
        </section>
        {coming}
        {state}
        {write}
    }
}

/// What was asked for, line by line.
#[component]
fn Details(ctx: Ctx, change: PlaceChange) -> impl IntoView {
    let locale = ctx.locale;
    let day = change.approved_from().unwrap_or(change.request.moves_on);
    let words = change.request.words.clone();
    let words = words.map(|it| {
        let words = it.as_str().to_owned();
        view! { <p class="thread__words" dir="auto">{words}</p> }
    });
    let facts = [
        (
            say(locale, "move-to"),
            view! { <bdi translate="no">{address(&change)}</bdi> }.into_any(),
        ),
        (say(locale, "move-day"), dates::full(locale, day).into_any()),
        (
            say(locale, "move-until"),
            until(locale, change.request.until).into_any(),
        ),
        (
            say(locale, "move-reason"),
            view! {
                {reason(locale, change.request.reason)}
                {words}
            }
            .into_any(),
        ),
    ];
    let facts = facts.map(|(term, fact)| {
        view! {
            <div>
                <dt class="soft small">{term}</dt>
                <dd>{fact}</dd>
            </div>
        }
    });
    view! { <dl class="stack">{facts.collect_view()}</dl> }
}

#[component]
fn Asked(ctx: Ctx, change: PlaceChange, index: usize) -> impl IntoView {
    let locale = ctx.locale;
    view! {
        <Notice tone=Tone::Unclear icon=Icon::Clock title=say(locale, "move-asked-title")>
            <p>{say(locale, "move-asked-text")}</p>
            <Details ctx=ctx.clone() change/>
            <TakeBack ctx index text=say(locale, "move-withdraw")/>
        </Notice>
    }
}

/// A move whose day has not come.
#[component]
fn Agreed(ctx: Ctx, traveller: Traveller, change: PlaceChange) -> impl IntoView {
    let locale = ctx.locale;
    let index = traveller.changes.iter().position(|it| *it == change);
    let date = dates::full(locale, change.approved_from().unwrap_or_default());
    let title = tell(locale, "move-approved-title", [("date", date.into())]);
    view! {
        <Notice tone=Tone::Inside icon=Icon::Check title>
            <p>{say(locale, "move-approved-text")}</p>
            <Details ctx=ctx.clone() change/>
            {index.map(|index| view! { <TakeBack ctx index text=say(locale, "move-cancel")/> })}
        </Notice>
    }
}

#[component]
fn Refused(ctx: Ctx, change: PlaceChange) -> impl IntoView {
    let locale = ctx.locale;
    let why = change.refusal().map(|why| refusal(&ctx, locale, why));
    view! {
        <Notice tone=Tone::Outside icon=Icon::Alert title=say(locale, "move-refused-title")>
            <p>{why}</p>
            <p>{say(locale, "move-refused-text")}</p>
            <p class="soft" translate="no">
                <bdi>{address(&change)}</bdi>
            </p>
        </Notice>
    }
}

#[component]
fn TakeBack(ctx: Ctx, index: usize, text: String) -> impl IntoView {
    view! {
        <form class="no-print" method="post" action=ctx.path("/place/change/withdraw")>
            <input type="hidden" name="change" value=index.to_string()/>
            <button class="button button--quiet" type="submit">
                {text}
            </button>
        </form>
    }
}
