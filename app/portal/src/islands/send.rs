//! Sending a location report, and what comes back.

//!
//! Bodies are built and read by the browser's own JSON: Rust's reading and writing of decimal
//! numbers would add a tenth to the bundle.

use js_sys::{JSON, Object, Reflect};
use leptos::prelude::*;
use uuid::Builder;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, Request, RequestInit, Response};

use super::search::Reading;

/// A location report that is to be sent, once or again.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    id: String,
    captured_at: String,
    reading: Reading,
}

impl Body {
    /// A new report of this fix, captured now by the phone's clock.
    pub fn new(reading: Reading) -> Self {
        let now = js_sys::Date::new_0();
        let mut random = [0; 10];
        if let Ok(crypto) = window().crypto() {
            // Fails only for more than 65,536 bytes.
            let _ = crypto.get_random_values_with_u8_array(&mut random);
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "milliseconds since 1970 are whole and positive"
        )]
        let millis = now.get_time() as u64;
        Self {
            id: Builder::from_unix_timestamp_millis(millis, &random)
                .into_uuid()
                .to_string(),
            captured_at: now.to_iso_string().into(),
            reading,
        }
    }

    /// As the server takes it.
    fn json(&self) -> Result<JsValue, JsValue> {
        let body = Object::new();
        let set = |name: &str, value: JsValue| Reflect::set(&body, &name.into(), &value);
        set("id", JsValue::from_str(&self.id))?;
        set("captured_at", JsValue::from_str(&self.captured_at))?;
        set("latitude", self.reading.latitude.into())?;
        set("longitude", self.reading.longitude.into())?;
        set("accuracy", self.reading.accuracy.into())?;
        JSON::stringify(&body).map(JsValue::from)
    }
}

/// The server's receipt.
#[derive(Debug, Clone, PartialEq)]
pub struct Accepted {
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
            receipt: get("receipt")?.as_string()?,
            verdict: get("verdict")?.as_string(),
            distance_m: get("distance_m")?.as_f64(),
            accuracy_m: get("accuracy_m")?.as_f64()?,
            time: get("time")?.as_string()?,
        })
    }
}

/// Why there is no receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotAccepted {
    /// No answer, or the server is busy: send the same again.
    NotSent,
    /// The session has ended: sign in again.
    SignedOut,
    /// A rule refused it; the code of the refusal.
    Refused(String),
}

/// Sends the body. Sending it twice stores it once.
pub async fn send(action: &str, body: &Body) -> Result<Accepted, NotAccepted> {
    let response = post(action, body).await.map_err(|_| NotAccepted::NotSent)?;
    match response.status() {
        200 => {
            let answer = read(&response).await;
            let accepted = answer.ok().and_then(|answer| Accepted::read(&answer));
            accepted.ok_or(NotAccepted::NotSent)
        }
        401 | 403 => Err(NotAccepted::SignedOut),
        409 | 422 => {
            let answer = read(&response).await.unwrap_or(JsValue::NULL);
            let code = Reflect::get(&answer, &"code".into()).ok();
            let code = code.and_then(|code| code.as_string());
            Err(NotAccepted::Refused(code.unwrap_or_default()))
        }
        _ => Err(NotAccepted::NotSent),
    }
}

async fn post(action: &str, body: &Body) -> Result<Response, JsValue> {
    let headers = Headers::new()?;
    headers.set("content-type", "application/json")?;
    headers.set("accept", "application/json")?;
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_headers(&headers);
    options.set_body(&body.json()?);
    let request = Request::new_with_str_and_init(action, &options)?;
    let response = JsFuture::from(window().fetch_with_request(&request)).await?;
    response.dyn_into()
}

async fn read(response: &Response) -> Result<JsValue, JsValue> {
    JsFuture::from(response.json()?).await
}
