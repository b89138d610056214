//! What stands in without a network: a page that is the same for everybody, and the service worker
//! that keeps it.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_frame::{
    backend::Backend,
    components::{icon::Icon, notice::Notice, phone::CallButton},
    context::Ctx,
    document::{self, Bundle, Outbox, Page},
};

use super::{today_cards::Here, waiting::Waiting};
use crate::{offline, texts};

/// The built files that the offline page is made of; the scripts of the outbox belong to it too.
const FILES: [&str; 4] = ["portal.css", "portal.js", "portal.wasm", "favicon.svg"];
const WORKER: &str = "service-worker.js";
const POLICY: HeaderValue =
    HeaderValue::from_static("default-src 'none'; script-src 'self'; connect-src 'self'");

/// `GET /{lang}/offline`
pub async fn show(ctx: Ctx) -> Response {
    let title = offline::texts(ctx.locale).get("offline-title");
    let page = Page::new(title)
        .of_travellers()
        .islands(Bundle::Portal)
        .outbox(Outbox::OfWhomItKnows, None);
    document::render(&ctx.clone(), page, move || view! { <Offline ctx/> }).await
}

#[component]
fn Offline(ctx: Ctx) -> impl IntoView {
    let (t, o) = (texts(ctx.locale), offline::texts(ctx.locale));
    let phone = ctx.phone();
    let unknown = o.tell("offline-unknown-text", [("phone", phone.clone().into())]);
    view! {
        <h1>{o.get("offline-title")}</h1>
        <p class="lead">{o.get("offline-lead")}</p>
        <div id="needs-owner" hidden>
            <Notice icon=Icon::Lock title=o.get("offline-unknown-title")>
                <p>{unknown}</p>
            </Notice>
        </div>
        <Here ctx=ctx.clone() asking=None moving=None/>
        <Waiting ctx=ctx.clone()/>
        <a class="button button--big button--quiet" href=ctx.path("/today")>
            {o.get("offline-open-today")}
        </a>
        <CallButton ctx=ctx.clone() text=fl!(t, "call-centre", phone = phone)/>
    }
}

/// `GET /service-worker.js`: the list of files and the two scripts that do the work. It stands at the
/// root, because a service worker looks after what lies below it.
pub async fn service_worker(State(backend): State<Backend>) -> Response {
    let assets = &backend.assets;
    let [outbox, page] = Outbox::SCRIPTS;
    let files = FILES.into_iter().chain([outbox, page]);
    let files: Vec<_> = files.map(|name| assets.url(name)).collect();
    // Each name holds the hash of its file.
    let mut version = DefaultHasher::new();
    files.hash(&mut version);
    let version = format!("{:016x}", version.finish());
    let shell = serde_json::json!({ "version": version, "files": files });
    let (outbox, worker) = (assets.url(outbox), assets.url(WORKER));
    let script = format!("self.okaeriShell = {shell};\nimportScripts('{outbox}', '{worker}');\n");
    let headers: [(HeaderName, HeaderValue); 3] = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/javascript; charset=utf-8"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (header::CONTENT_SECURITY_POLICY, POLICY),
    ];
    (headers, script).into_response()
}
