//! Every component on one page, to look at while working on it. Only in development builds.

use axum::response::Response;
use leptos::prelude::*;
use okaeri_frame::{
    components::{
        day_ring::DayRing,
        error_summary::ErrorSummary,
        field::{Field, FieldKind, FieldTexts},
        icon::{Drawing, Icon},
        notice::{Notice, Tag, Tone},
        phone::{CallButton, Phone},
        receipt::ReceiptCode,
        timeline::{Item, Timeline},
    },
    context::Ctx,
    document::{self, Page},
    form::FieldErrors,
};

const TONES: [(Tone, Icon, &str); 4] = [
    (Tone::Plain, Icon::Clock, "Plain"),
    (Tone::Inside, Icon::Check, "Inside"),
    (Tone::Unclear, Icon::Question, "Cannot tell"),
    (Tone::Outside, Icon::Alert, "Outside"),
];

/// `GET /{lang}/styleguide`
pub async fn show(ctx: Ctx) -> Response {
    let page = Page::new("Styleguide");
    document::render(&ctx.clone(), page, move || view! { <Styleguide ctx/> }).await
}

#[component]
fn Styleguide(ctx: Ctx) -> impl IntoView {
    let notices = TONES.map(|(tone, icon, title)| {
        view! {
            <Notice tone icon title>
                <p>"One or two plain sentences."</p>
            </Notice>
        }
    });
    let tags = TONES.map(|(tone, icon, text)| view! { <Tag tone icon text/> " " });
    let entries = TONES
        .map(|(tone, icon, what)| Item {
            tone,
            icon,
            what: what.to_owned(),
            details: vec!["A further fact.".to_owned()],
            when: "09:12".to_owned(),
            machine: "2026-11-20T09:12+09:00".to_owned(),
            receipt: Some("4F7K-29QM".to_owned()),
        })
        .to_vec();
    view! {
        <h1>"Styleguide"</h1>
        <p class="lead">"Every component, in the language and colours of this browser."</p>
        <h2>"Buttons"</h2>
        <button class="button button--big" type="button">
            <Drawing icon=Icon::Pin/>
            "One big button"
        </button>
        <button class="button button--big button--quiet" type="button">
            "The quiet one"
        </button>
        <div class="actions">
            <button class="button" type="button">
                "Usual"
            </button>
            <button class="button button--quiet button--small" type="button">
                "Small"
            </button>
            <button class="button button--text" type="button">
                "Text"
            </button>
        </div>
        <h2>"Fields"</h2>
        <Fields ctx=ctx.clone()/>
        <h2>"Notices and tags"</h2>
        {notices.collect_view()}
        <p>{tags.collect_view()}</p>
        <h2>"Day ring"</h2>
        <DayRing day=4 days=14 before="Day" after="of 14"/>
        <h2>"Timeline"</h2>
        <Timeline items=entries/>
        <p class="receipt">
            <span>"Receipt " <ReceiptCode code="4F7K-29QM"/></span>
            <span>"09:12"</span>
        </p>
        <h2>"Table"</h2>
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">"Name"</th>
                    <th scope="col">"Day"</th>
                </tr>
            </thead>
            <tbody>
                <tr>
                    <td data-label="Name">"Suzuki Mei"</td>
                    <td data-label="Day">"4"</td>
                </tr>
            </tbody>
        </table>
        <h2>"Telephone"</h2>
        <Phone ctx=ctx.clone()/>
        <CallButton ctx text="Call the centre"/>
    }
}

#[component]
fn Fields(ctx: Ctx) -> impl IntoView {
    let mut errors = FieldErrors::default();
    errors.add(
        "passport",
        "A passport number has only letters and numbers.",
    );
    let label = |label: &str| FieldTexts {
        label: label.to_owned(),
        ..FieldTexts::default()
    };
    let hinted = FieldTexts {
        hint: Some("A hint.".to_owned()),
        ..label("Temperature (°C)")
    };
    let wrong = FieldTexts {
        error: errors.get("passport").map(str::to_owned),
        ..label("Passport number")
    };
    view! {
        <ErrorSummary locale=ctx.locale errors/>
        <Field id="temperature" kind=FieldKind::Decimal texts=hinted value="36.5"/>
        <Field id="passport" kind=FieldKind::Code texts=wrong value="TZ#1"/>
        <fieldset class="field">
            <legend class="field__label">"Choices"</legend>
            <div class="choices">
                <label class="choice">
                    <input class="choice__input" type="checkbox" name="one"/>
                    <span>"Cough"</span>
                </label>
                <label class="choice">
                    <input class="choice__input" type="radio" name="two" checked/>
                    <span>"Yes"</span>
                </label>
            </div>
        </fieldset>
    }
}
