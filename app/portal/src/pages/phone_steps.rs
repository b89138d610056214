//! The page of the phone check: a section a step, which `public/phone-check.js` leads through, and a
//! form for whoever has no script.

use leptos::prelude::*;
use okaeri_domain::phone_check::{Found, Outcome, Part};
use okaeri_frame::{
    components::{
        error_summary::ErrorSummary,
        field::{FieldNotes, FieldTexts},
        icon::{Drawing, Icon},
    },
    context::Ctx,
    form::{FieldErrors, Submitted},
};

use super::phone_words::{Steps, Verdict, explained, name, outcome, say, steps, tell};

/// `only`: the one part that is checked again.
#[component]
pub fn PhoneSteps(
    ctx: Ctx,
    only: Option<Part>,
    form: Submitted,
    errors: FieldErrors,
) -> impl IntoView {
    let locale = ctx.locale;
    let start = only.is_none().then(|| {
        view! {
            <section class="stack">
                <p class="lead">{say(locale, "phone-lead")}</p>
                <button class="button button--big" type="button" data-does="next">
                    {say(locale, "phone-start")}
                </button>
            </section>
        }
    });
    let parts: Vec<Part> = Part::ALL
        .into_iter()
        .filter(|part| only.is_none_or(|only| only == *part))
        .collect();
    let total = parts.len();
    let sections = (1_usize..).zip(parts).map(|(number, part)| {
        let place = (total > 1).then(|| {
            let given = [("number", number.into()), ("total", total.into())];
            tell(locale, "phone-step", given)
        });
        view! { <Step ctx=ctx.clone() part place/> }
    });
    view! {
        <ErrorSummary locale errors=errors.clone()/>
        <h1>{say(locale, "phone-title")}</h1>
        <div
            class="check"
            id="phone-check"
            data-send=ctx.path("/phone-check/measured")
            data-result=ctx.path("/phone-check/result")
            data-radius=ctx.backend.programme.place.radius_m.to_string()
            hidden
        >
            {start}
            {sections.collect_view()}
        </div>
        <ByHand ctx form errors/>
    }
}

/// One thing: what it is for, the button that begins, and all that may be said about it.
#[component]
fn Step(ctx: Ctx, part: Part, place: Option<String>) -> impl IntoView {
    let locale = ctx.locale;
    let hint = (part == Part::Battery).then(|| {
        let steps = steps(&ctx, part, Found::Fails);
        view! { <Steps ctx=ctx.clone() steps/> }
    });
    let is_camera = part == Part::Camera;
    let preview = is_camera.then(|| view! { <Preview ctx=ctx.clone()/> });
    let still = is_camera.then(|| {
        view! {
            <button class="button button--quiet" type="button" data-does="still" hidden>
                {say(locale, "phone-camera-still")}
            </button>
        }
    });
    let found = [Found::Works, Found::Skipped];
    let verdicts = found.iter().chain(part.may_find()).map(|found| {
        view! {
            <template data-does=found.as_str()>
                <Verdict ctx=ctx.clone() part found=*found/>
            </template>
        }
    });
    let heading = format!("check-{}", part.as_str());
    view! {
        <section class="stack" data-part=part.as_str() aria-labelledby=heading.clone() hidden>
            {place.map(|place| view! { <p class="soft small">{place}</p> })}
            <h2 id=heading.clone() tabindex="-1">
                {name(locale, part)}
            </h2>
            <p>{explained(locale, part)}</p>
            {hint}
            {preview}
            <div class="stack" role="status" data-does="said"></div>
            <Sayings ctx=ctx.clone() is_camera/>
            {verdicts.collect_view()}
            <div class="check__buttons">
                <button class="button button--big" type="button" data-does="check">
                    {say(locale, "phone-now")}
                </button>
                <button class="button button--big" type="button" data-does="next" hidden>
                    {say(locale, "phone-next")}
                    <Drawing icon=Icon::Chevron/>
                </button>
                {still}
                <button class="button button--quiet" type="button" data-does="again" hidden>
                    {say(locale, "phone-again")}
                </button>
                <button class="button button--text" type="button" data-does="skip">
                    {say(locale, "phone-skip")}
                </button>
            </div>
        </section>
    }
}

/// What a step says before it is over.
#[component]
fn Sayings(ctx: Ctx, is_camera: bool) -> impl IntoView {
    let speak = is_camera.then_some(("speak", "phone-camera-speak"));
    let all = [("checking", "phone-checking"), ("unsent", "phone-unsent")];
    let all = all.into_iter().chain(speak).map(|(name, key)| {
        view! {
            <template data-does=name>
                <p class="notice">{say(ctx.locale, key)}</p>
            </template>
        }
    });
    all.collect_view()
}

/// Oneself, and how loud it is.
#[component]
fn Preview(ctx: Ctx) -> impl IntoView {
    view! {
        <div class="check__preview" data-does="preview" hidden>
            <video class="check__picture" data-does="picture" autoplay muted playsinline></video>
            <meter
                class="check__level"
                data-does="level"
                min="0"
                max="1"
                value="0"
                aria-label=name(ctx.locale, Part::Camera)
            ></meter>
        </div>
    }
}

/// What works, as the person has found it.
#[component]
fn ByHand(ctx: Ctx, form: Submitted, errors: FieldErrors) -> impl IntoView {
    let locale = ctx.locale;
    let questions = Part::ALL.map(|part| {
        let error = errors.get(part.as_str()).map(str::to_owned);
        view! { <Question ctx=ctx.clone() part form=form.clone() error/> }
    });
    view! {
        <noscript>
            <p class="lead">{say(locale, "phone-lead")}</p>
        </noscript>
        <section class="stack" id="by-hand" aria-labelledby="by-hand-title">
            <h2 id="by-hand-title">{say(locale, "phone-by-hand")}</h2>
            <p>{say(locale, "phone-by-hand-text")}</p>
            <form class="stack" method="post" action=ctx.path("/phone-check")>
                {questions.collect_view()}
                <button class="button button--big" type="submit">
                    {say(locale, "phone-save")}
                </button>
            </form>
        </section>
    }
}

#[component]
fn Question(ctx: Ctx, part: Part, form: Submitted, error: Option<String>) -> impl IntoView {
    let locale = ctx.locale;
    let id = part.as_str();
    let notes = FieldTexts {
        error,
        ..FieldTexts::default()
    };
    let (class, described_by) = (notes.block_class(), notes.described_by(id));
    let chosen = form.get(id).to_owned();
    let answers = [
        ("yes", outcome(locale, Outcome::Works)),
        ("no", outcome(locale, Outcome::NeedsHelp)),
        ("untried", say(locale, "phone-is-untried")),
    ];
    let answers = answers.map(|(value, text)| {
        // Nothing is lost where nothing is known.
        let is_chosen = chosen == value || chosen.is_empty() && value == "untried";
        view! {
            <label class="choice">
                <input
                    class="choice__input"
                    type="radio"
                    name=id
                    value=value
                    checked=is_chosen
                />
                <span>{text}</span>
            </label>
        }
    });
    let steps = steps(&ctx, part, Found::Fails);
    view! {
        <fieldset class=class id=id aria-describedby=described_by>
            <legend class="field__label">{name(locale, part)}</legend>
            <Steps ctx steps/>
            <FieldNotes id texts=notes/>
            <div class="choices">{answers.collect_view()}</div>
        </fieldset>
    }
}
