//! The outbox of the page's own scripts (`public/outbox.js`), which the service worker shares: it
//! keeps a report, sends it, and tells what becomes of it.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;

use super::search::Reading;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = okaeriOutbox)]
    fn locate(latitude: f64, longitude: f64, accuracy: f64, hear: JsValue);
}

/// The server's receipt.
#[derive(Debug, Clone, PartialEq)]
pub struct Accepted {
    /// Of the report.
    pub id: String,
    /// To read out.
    pub receipt: String,
    /// `inside`, `outside`, `cannot_tell`; none where none is shown.
    pub verdict: Option<String>,
    /// Metres from the waiting place.
    pub distance_m: Option<f64>,
    /// Metres.
    pub accuracy_m: f64,
    /// When the server received it, as the language writes it.
    pub time: String,
}

impl Accepted {
    fn read(answer: &JsValue) -> Option<Self> {
        let get = |name: &str| Reflect::get(answer, &name.into()).ok();
        Some(Self {
            id: get("id")?.as_string()?,
            receipt: get("receipt")?.as_string()?,
            verdict: get("verdict")?.as_string(),
            distance_m: get("distance_m")?.as_f64(),
            accuracy_m: get("accuracy_m")?.as_f64()?,
            time: get("time")?.as_string()?,
        })
    }
}

/// What became of a report so far. Until there is a receipt, more may come.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The server has it.
    Accepted(Accepted),
    /// A rule refused it; the code of the refusal.
    Refused(String),
    /// It waits on the phone for the network or the server.
    Kept,
    /// It waits, and only as long as this page is open.
    NotKept,
    /// Too many wait; this one was not kept.
    Full,
    /// It waits for the person to sign in again.
    SignedOut,
    /// Nobody has signed in on this phone; it was not kept.
    Unknown,
}

impl Outcome {
    fn of(word: &str, answer: &JsValue) -> Self {
        match word {
            "sent" => Accepted::read(answer).map_or(Self::Kept, Self::Accepted),
            "refused" => Self::Refused(answer.as_string().unwrap_or_default()),
            "memory" => Self::NotKept,
            "full" => Self::Full,
            "signed-out" => Self::SignedOut,
            "nobody" => Self::Unknown,
            _ => Self::Kept,
        }
    }
}

/// Reports this fix, captured now by the phone's clock. `hear` is told of each step.
pub fn report(reading: Reading, hear: impl Fn(Outcome) + 'static) {
    let hear = Closure::<dyn Fn(String, JsValue)>::new(move |word: String, answer: JsValue| {
        hear(Outcome::of(&word, &answer));
    });
    let Reading {
        latitude,
        longitude,
        accuracy,
    } = reading;
    // Kept by the script as long as the report waits, and by the browser no longer.
    locate(latitude, longitude, accuracy, hear.into_js_value());
}
