//! What stands above an island's button, as plain data with one view for all of it: each further
//! kind of view would cost kilobytes in the bundle.

use leptos::prelude::*;

use super::{
    outline::{ALERT, CHECK, PHONE, QUESTION, SIGNAL, icon},
    search::{Failure, LIMIT},
    texts::{Saying, SearchTexts},
};

/// The tone of a box: its class and its icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good.
    Inside,
    /// Not known.
    Unclear,
    /// Needs something.
    Outside,
    /// Not sent.
    Waiting,
    /// Still at work.
    Busy,
}

/// Where a person can go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// An address or a telephone number.
    pub href: String,
    /// On the button or link.
    pub text: String,
}

/// One box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Class and icon.
    pub tone: Tone,
    /// One line.
    pub title: String,
    /// Short paragraphs.
    pub paragraphs: Vec<String>,
    /// Of an accepted report, and where anybody can check it.
    pub receipt: Option<Way>,
    /// Seconds of a search, out of [`LIMIT`].
    pub seconds: Option<u32>,
    /// Besides trying again.
    pub way: Option<Way>,
}

impl Shown {
    /// A box with a title and one paragraph.
    pub fn new(tone: Tone, saying: &Saying) -> Self {
        Self {
            tone,
            title: saying.title.clone(),
            paragraphs: vec![saying.text.clone()],
            receipt: None,
            seconds: None,
            way: None,
        }
    }

    /// While a fix is being looked for.
    pub fn looking(search: &SearchTexts, seconds: u32, accuracy: Option<f64>) -> Self {
        let text = accuracy.map(|metres| search.accuracy.replace("{metres}", &whole(metres)));
        Self {
            title: search.searching.clone(),
            paragraphs: text.into_iter().collect(),
            seconds: Some(seconds),
            ..Self::new(Tone::Busy, &Saying::default())
        }
    }

    /// Why there is no fix, and what to do.
    pub fn failed(search: &SearchTexts, failure: Failure) -> Self {
        let (saying, steps) = match failure {
            Failure::Denied => (&search.denied.saying, search.denied.steps.as_slice()),
            Failure::Unavailable => (
                &search.unavailable.saying,
                search.unavailable.steps.as_slice(),
            ),
            Failure::Timeout => (&search.timeout, [].as_slice()),
            Failure::Unsupported => (&search.unsupported, [].as_slice()),
        };
        let mut shown = Self::new(Tone::Unclear, saying);
        shown.paragraphs.extend_from_slice(steps);
        shown.way = Some(call(search));
        shown
    }
}

/// Calls the centre.
pub fn call(search: &SearchTexts) -> Way {
    Way {
        href: search.dial.clone(),
        text: search.call.clone(),
    }
}

/// Metres for people: whole.
pub fn whole(metres: f64) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the Earth is 40,000,000 metres round"
    )]
    let whole = metres.round() as i32;
    whole.to_string()
}

/// The box in a region that is read out, and the way on after it.
#[component]
pub fn Panel(shown: Signal<Option<Shown>>) -> impl IntoView {
    view! {
        <div class="here__live" role="status">
            {move || shown.get().map(view_of)}
        </div>
        {move || shown.get().and_then(|shown| shown.way).map(view_of_way)}
    }
}

fn view_of(shown: Shown) -> impl IntoView {
    let is_busy = shown.tone == Tone::Busy;
    let (block, outline) = match shown.tone {
        Tone::Inside => ("notice notice--inside", CHECK),
        Tone::Unclear => ("notice notice--unclear", QUESTION),
        Tone::Outside => ("notice notice--outside", ALERT),
        Tone::Waiting => ("notice notice--unclear", ALERT),
        Tone::Busy => ("search", SIGNAL),
    };
    let (wrapper, title, drawing) = if is_busy {
        ("", "search__title", "icon pulse")
    } else {
        ("verdict stack", "notice__title", "icon")
    };
    // The metres of a search change every second: they are seen, and not read out.
    let live = is_busy.then_some("off");
    let paragraphs = shown.paragraphs.into_iter();
    let paragraphs: Vec<_> = paragraphs
        .map(|text| view! { <p aria-live=live>{text}</p> })
        .collect();
    let progress = is_busy.then(|| {
        let seconds = shown.seconds.map(|seconds| seconds.to_string());
        view! {
            <progress class="progress" max=LIMIT.to_string() value=seconds aria-hidden="true"></progress>
        }
    });
    let receipt = shown
        .receipt
        .map(|way| view! { <p class="receipt"><a href=way.href>{way.text}</a></p> });
    view! {
        <div class=wrapper>
            <div class=block>
                <p class=title>{icon(outline, drawing)} <span>{shown.title}</span></p>
                {progress}
                {paragraphs}
                {receipt}
            </div>
        </div>
    }
}

fn view_of_way(way: Way) -> impl IntoView {
    let outline = if way.href.starts_with("tel:") {
        PHONE
    } else {
        CHECK
    };
    view! {
        <a class="button button--big button--quiet" href=way.href>
            {icon(outline, "icon")}
            {way.text}
        </a>
    }
}
