//! Sending a location report, and what comes back.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uuid::Builder;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, Request, RequestInit, Response};

use super::search::Reading;

/// The body of a location report, as documented for the address it is sent to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Body {
    id: String,
    captured_at: String,
    latitude: f64,
    longitude: f64,
    accuracy: f64,
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
            latitude: reading.latitude,
            longitude: reading.longitude,
            accuracy: reading.accuracy,
        }
    }
}

/// The server's receipt.
#[derive(Debug, Clone, PartialEq, Deserialize)]
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

#[derive(Deserialize)]
struct Refusal {
    code: String,
}

/// Sends the body. Sending it twice stores it once.
pub async fn send(action: &str, body: &Body) -> Result<Accepted, NotAccepted> {
    let response = post(action, body).await.map_err(|_| NotAccepted::NotSent)?;
    let text = read(&response).await.map_err(|_| NotAccepted::NotSent)?;
    match response.status() {
        200 => serde_json::from_str(&text).map_err(|_| NotAccepted::NotSent),
        401 | 403 => Err(NotAccepted::SignedOut),
        409 | 422 => {
            let code = serde_json::from_str::<Refusal>(&text).map(|refusal| refusal.code);
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
    let json = serde_json::to_string(body).map_err(|_| JsValue::NULL)?;
    options.set_body(&json.into());
    let request = Request::new_with_str_and_init(action, &options)?;
    let response = JsFuture::from(window().fetch_with_request(&request)).await?;
    response.dyn_into()
}

async fn read(response: &Response) -> Result<String, JsValue> {
    let text = JsFuture::from(response.text()?).await?;
    text.as_string().ok_or(JsValue::NULL)
}
