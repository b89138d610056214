//! Listening to the server's stream of news, as long as somebody can see the page.

use std::{cell::RefCell, rc::Rc, time::Duration};

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, EventSource, MessageEvent, Request, RequestInit, Response};

/// Reports were accepted: how many since the page was made.
pub const NEWS: &str = "news";
/// The session has ended.
pub const ENDED: &str = "ended";

/// After which a line that the server refused is tried again.
const TRY_AGAIN: Duration = Duration::from_secs(30);

/// What came from the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// So many new reports.
    News(u64),
    /// Nobody is signed in any more.
    Ended,
}

/// Listens while the page can be seen: a browser has few connections to one server, and tabs in
/// the background would take them all.
pub fn listen(address: String, tell: impl Fn(Heard) + 'static) {
    let listener = Rc::new(Listener {
        address,
        tell: Box::new(tell),
        stream: RefCell::new(None),
    });
    listener.follow();
    // Stays as long as the page.
    let _ = window_event_listener_untyped("visibilitychange", move |_| listener.follow());
}

struct Listener {
    address: String,
    tell: Box<dyn Fn(Heard)>,
    stream: RefCell<Option<Stream>>,
}

impl Listener {
    /// Opens the stream on a page that can be seen and closes it on one that cannot.
    fn follow(self: &Rc<Self>) {
        let stream = (!document().hidden()).then(|| Stream::open(self)).flatten();
        *self.stream.borrow_mut() = stream;
    }

    fn hear(&self, message: &MessageEvent) {
        if message.type_() == ENDED {
            (self.tell)(Heard::Ended);
        } else if let Some(count) = message.data().as_string().and_then(|it| it.parse().ok()) {
            (self.tell)(Heard::News(count));
        }
    }

    /// A broken line mends itself; one that was refused stays closed, and the browser does not
    /// tell why, so the server is asked.
    fn hear_error(self: &Rc<Self>) {
        let state = self
            .stream
            .borrow()
            .as_ref()
            .map(|stream| stream.source.ready_state());
        if state != Some(EventSource::CLOSED) {
            return;
        }
        let listener = Rc::clone(self);
        spawn_local(async move {
            match status(&listener.address).await {
                Ok(401 | 403) => (listener.tell)(Heard::Ended),
                _ => set_timeout(move || listener.follow(), TRY_AGAIN),
            }
        });
    }
}

/// An open stream. Dropped, it is closed.
struct Stream {
    source: EventSource,
    // The browser calls these as long as the stream is open.
    _on_message: Closure<dyn Fn(MessageEvent)>,
    _on_error: Closure<dyn Fn(Event)>,
}

impl Stream {
    /// None where the browser cannot do it.
    fn open(listener: &Rc<Listener>) -> Option<Self> {
        let source = EventSource::new(&listener.address).ok()?;
        let (hearing, failing) = (Rc::downgrade(listener), Rc::downgrade(listener));
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
            if let Some(listener) = hearing.upgrade() {
                listener.hear(&message);
            }
        });
        let on_error = Closure::<dyn Fn(Event)>::new(move |_| {
            if let Some(listener) = failing.upgrade() {
                listener.hear_error();
            }
        });
        for kind in [NEWS, ENDED] {
            let listener = on_message.as_ref().unchecked_ref();
            source
                .add_event_listener_with_callback(kind, listener)
                .ok()?;
        }
        source.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Some(Self {
            source,
            _on_message: on_message,
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

/// The status with which the server would answer.
async fn status(address: &str) -> Result<u16, JsValue> {
    let options = RequestInit::new();
    options.set_method("HEAD");
    let request = Request::new_with_str_and_init(address, &options)?;
    let response = JsFuture::from(window().fetch_with_request(&request)).await?;
    Ok(response.dyn_into::<Response>()?.status())
}
