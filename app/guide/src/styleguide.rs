//! Every component on one page, to look at while working on it. Only in development builds.

use axum::response::Response;
use leptos::prelude::*;
use okaeri_frame::{
    components::{
        day_ring::DayRing,
        error_summary::ErrorSummary,
        field::{Field, FieldKind, FieldTexts},
        icon::{Drawing, Icon, Mark},
        notice::{Notice, Tag, Tone},
        phone::{CallButton, Phone},
        receipt::ReceiptCode,
        timeline::{Item, ItemReceipt, Timeline},
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

/// Name of the colour and the modifier that shows it.
const PALETTE: [(&str, &str); 8] = [
    ("Washi, paper", "paper"),
    ("Surface", "surface"),
    ("Sunken", "sunken"),
    ("Sumi, ink", "ink"),
    ("Ai, to act", "accent"),
    ("Wakaba, inside", "inside"),
    ("Yamabuki, cannot tell", "unclear"),
    ("Beni, outside", "outside"),
];

const ICONS: [Icon; 14] = [
    Icon::Pin,
    Icon::Thermometer,
    Icon::Check,
    Icon::Question,
    Icon::Alert,
    Icon::Phone,
    Icon::Calendar,
    Icon::Globe,
    Icon::Chevron,
    Icon::Home,
    Icon::Enter,
    Icon::Clock,
    Icon::People,
    Icon::Mask,
];

/// `GET /{lang}/styleguide`
pub async fn show(ctx: Ctx) -> Response {
    let page = Page::new("Styleguide").stylesheet("styleguide.css");
    document::render(&ctx.clone(), page, move || {
        let mut errors = FieldErrors::default();
        errors.add("light-passport", "A passport number has only letters and numbers.");
        view! {
            <h1>"Styleguide"</h1>
            <p class="lead">
                "Every component in both schemes. A colour never speaks alone: an icon and a word say the same."
            </p>
            <ErrorSummary locale=ctx.locale errors/>
            <div class="schemes">
                <div class="scheme scheme--light">
                    <h2>"Light"</h2>
                    <Identity/>
                    <Components ctx=ctx.clone() scheme="light"/>
                </div>
                <div class="scheme scheme--dark">
                    <h2>"Dark"</h2>
                    <Identity/>
                    <Components ctx scheme="dark"/>
                </div>
            </div>
        }
    })
    .await
}

/// Palette, mark, type and icons.
#[component]
fn Identity() -> impl IntoView {
    let swatches = PALETTE.map(|(name, modifier)| {
        view! { <li class=format!("swatch swatch--{modifier}")>{name}</li> }
    });
    let icons = ICONS.map(|icon| {
        view! {
            <li>
                <Drawing icon/>
            </li>
        }
    });
    view! {
        <h3>"Palette"</h3>
        <ul class="swatches" role="list">{swatches.collect_view()}</ul>
        <h3>"Mark"</h3>
        <p class="marks">
            <Mark class="brand__mark"/>
        </p>
        <h3>"Type"</h3>
        <p class="type--display">"Display おかえり أهلًا"</p>
        <p class="type--title">"Title おかえり أهلًا"</p>
        <p class="type--large">"Large おかえり أهلًا"</p>
        <p>"Base おかえり أهلًا"</p>
        <p class="soft small">"Soft and small おかえり أهلًا"</p>
        <h3>"Icons"</h3>
        <ul class="icons" role="list">{icons.collect_view()}</ul>
    }
}

/// Everything that pages are made of; ids begin with the scheme.
#[component]
fn Components(ctx: Ctx, scheme: &'static str) -> impl IntoView {
    let notices = TONES.map(|(tone, icon, title)| {
        view! {
            <Notice tone icon title>
                <p>"One or two plain sentences."</p>
            </Notice>
        }
    });
    let tags = TONES.map(|(tone, icon, text)| {
        view! {
            <Tag tone icon text/>
            " "
        }
    });
    let entries = TONES.map(|(tone, icon, what)| Item {
        tone,
        icon,
        what: what.to_owned(),
        details: vec!["A further fact.".to_owned()],
        when: "09:12".to_owned(),
        machine: "2026-11-20T09:12+09:00".to_owned(),
        receipt: Some(ItemReceipt {
            code: "4F7K-29QM".to_owned(),
            name: "4F7K-29QM".to_owned(),
            href: "#".to_owned(),
        }),
        way: None,
    });
    view! {
        <h3>"Buttons"</h3>
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
            <button class="button" type="button" aria-disabled="true">
                "Busy"
            </button>
            <button class="button button--text" type="button">
                "Text"
            </button>
        </div>
        <h3>"Fields"</h3>
        <Fields scheme/>
        <h3>"Notices and tags"</h3>
        {notices.collect_view()}
        <p>{tags.collect_view()}</p>
        <h3>"Day ring"</h3>
        <DayRing day=4 days=14/>
        <h3>"Timeline and receipt"</h3>
        <Timeline items=entries.to_vec()/>
        <p class="receipt">
            <span>"Receipt " <ReceiptCode code="4F7K-29QM"/></span>
            <span>"09:12"</span>
        </p>
        <h3>"Table"</h3>
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
        <h3>"Telephone"</h3>
        <Phone ctx=ctx.clone()/>
        <CallButton ctx text="Call the centre"/>
    }
}

#[component]
fn Fields(scheme: &'static str) -> impl IntoView {
    let label = |label: &str| FieldTexts {
        label: label.to_owned(),
        ..FieldTexts::default()
    };
    let hinted = FieldTexts {
        hint: Some("A hint.".to_owned()),
        ..label("Temperature (°C)")
    };
    let wrong = FieldTexts {
        error: Some("A passport number has only letters and numbers.".to_owned()),
        ..label("Passport number")
    };
    view! {
        <Field
            id=format!("{scheme}-temperature")
            kind=FieldKind::Decimal
            texts=hinted
            value="36.5"
        />
        <Field id=format!("{scheme}-passport") kind=FieldKind::Code texts=wrong value="TZ#1"/>
        <fieldset class="field">
            <legend class="field__label">"Choices"</legend>
            <div class="choices">
                <label class="choice">
                    <input class="choice__input" type="checkbox" name=format!("{scheme}-one")/>
                    <span>"Cough"</span>
                </label>
                <label class="choice">
                    <input class="choice__input" type="radio" name=format!("{scheme}-two") checked/>
                    <span>"Yes"</span>
                </label>
            </div>
        </fieldset>
    }
}
