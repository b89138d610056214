//! Brings Today up to date when something is asked: loads the page again while nothing is under way
//! on it, and otherwise says that there is something new.

use std::{cell::RefCell, rc::Rc, time::Duration};

use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, closure::Closure};
use web_sys::{Event, EventSource};

/// Something is asked, was asked again, or is over.
pub const NEWS: &str = "news";

/// After which a line that the server refused is tried again.
const TRY_AGAIN: Duration = Duration::from_secs(30);

/// What the bar says, in the page's language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TodayNewsTexts {
    /// That there is something new.
    pub new: String,
    /// On the link that loads the page again.
    pub show: String,
    /// Where that link leads.
    pub href: String,
    /// The address of the stream.
    pub stream: String,
}

/// Empty until there is something new that cannot be shown at once.
#[island]
pub fn TodayNews(texts: TodayNewsTexts) -> impl IntoView {
    let is_new = RwSignal::new(false);
    let stream = texts.stream.clone();
    Effect::new(move |_| {
        let listener = Rc::new(Listener {
            address: stream.clone(),
            is_new,
            stream: RefCell::new(None),
        });
        listener.follow();
        // Stays as long as the page.
        let _ = window_event_listener_untyped("visibilitychange", move |_| listener.follow());
    });
    let texts = StoredValue::new(texts);
    view! {
        <div class="live" aria-live="polite">
            {move || is_new.get().then(|| texts.with_value(bar))}
        </div>
    }
}

fn bar(texts: &TodayNewsTexts) -> impl IntoView + use<> {
    view! {
        <p class="live__bar">
            <span>{texts.new.clone()}</span>
            " "
            <a class="button button--small" href=texts.href.clone()>
                {texts.show.clone()}
            </a>
        </p>
    }
}

struct Listener {
    address: String,
    is_new: RwSignal<bool>,
    stream: RefCell<Option<Stream>>,
}

impl Listener {
    /// Opens the stream on a page that can be seen and closes it on one that cannot: nobody has
    /// seen what a page in the background was told.
    fn follow(self: &Rc<Self>) {
        let stream = (!document().hidden()).then(|| Stream::open(self)).flatten();
        *self.stream.borrow_mut() = stream;
    }

    fn hear(&self) {
        // A search, a report on its way or its receipt would be lost.
        let panel = document().query_selector(".here__live > *");
        if matches!(panel, Ok(None)) {
            let _ = window().location().reload();
        } else {
            self.is_new.set(true);
        }
    }

    /// A broken line mends itself; one that was refused stays closed.
    fn hear_error(self: &Rc<Self>) {
        let state = self
            .stream
            .borrow()
            .as_ref()
            .map(|stream| stream.source.ready_state());
        if state == Some(EventSource::CLOSED) {
            let listener = Rc::clone(self);
            set_timeout(move || listener.follow(), TRY_AGAIN);
        }
    }
}

/// An open stream. Dropped, it is closed.
struct Stream {
    source: EventSource,
    // The browser calls these as long as the stream is open.
    _on_news: Closure<dyn Fn(Event)>,
    _on_error: Closure<dyn Fn(Event)>,
}

impl Stream {
    /// None where the browser cannot do it.
    fn open(listener: &Rc<Listener>) -> Option<Self> {
        let source = EventSource::new(&listener.address).ok()?;
        let (hearing, failing) = (Rc::downgrade(listener), Rc::downgrade(listener));
        let on_news = Closure::<dyn Fn(Event)>::new(move |_| {
            if let Some(listener) = hearing.upgrade() {
                listener.hear();
            }
        });
        let on_error = Closure::<dyn Fn(Event)>::new(move |_| {
            if let Some(listener) = failing.upgrade() {
                listener.hear_error();
            }
        });
        source
            .add_event_listener_with_callback(NEWS, on_news.as_ref().unchecked_ref())
            .ok()?;
        source.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Some(Self {
            source,
            _on_news: on_news,
            _on_error: on_error,
        })
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.source.set_onerror(None);
        self.source.close();
    }
}
