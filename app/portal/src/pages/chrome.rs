//! What the traveller's pages have in common: the places at the bottom of the screen, links at the
//! foot, and loading the traveller.

use axum::http::HeaderMap;
use i18n_embed_fl::fl;
use okaeri_domain::{ids::TravellerId, outbox::Owner, session::Trust, traveller::Traveller};
use okaeri_frame::{
    components::{icon::Icon, place_bar::Place},
    context::Ctx,
    document::{Area, Outbox, Page},
    problem::Problem,
    texts::{messages, my_data},
};

use crate::{offline, texts};

/// A page of somebody who is signed in, with the places and links that this phone may use.
pub async fn page(ctx: &Ctx, title: String, traveller: TravellerId, trust: Trust) -> Page {
    let t = texts(ctx.locale);
    let owner = Owner::of(traveller).as_str().to_owned();
    let my_data = (
        my_data::texts(ctx.locale).get("nav-mydata"),
        ctx.path("/my-data"),
    );
    let (links, unread) = match trust {
        Trust::Trusted => (
            vec![(fl!(t, "nav-timeline"), ctx.path("/timeline")), my_data],
            unread(ctx, traveller).await,
        ),
        Trust::ReportOnly => (vec![my_data], 0),
    };
    Page::new(title)
        .personal(Area::Traveller)
        .places(places(ctx, unread))
        .links(links)
        .sign_out(fl!(t, "sign-out"), ctx.path("/sign-out"))
        .outbox(Outbox::Of(owner), Some(outbox_warning(ctx)))
}

/// What is asked before a sign-out loses reports that wait on the phone, with `{count}`.
pub fn outbox_warning(ctx: &Ctx) -> String {
    offline::texts(ctx.locale).tell("offline-sign-out-warning", [("count", "{count}".into())])
}

/// How many messages of the centre nobody has opened. The page stands without the number too.
async fn unread(ctx: &Ctx, traveller: TravellerId) -> usize {
    match ctx.backend.store.unread_messages(traveller).await {
        Ok(count) => count,
        Err(error) => {
            tracing::warn!(%error, "a page does not say how many messages are unread");
            0
        }
    }
}

fn places(ctx: &Ctx, unread: usize) -> Vec<Place> {
    let (t, m) = (texts(ctx.locale), messages::texts(ctx.locale));
    let news = (unread > 0).then(|| {
        let words = m.tell("nav-unread", [("count", unread.into())]);
        (unread, words)
    });
    let place = |icon, name, path: &str| Place {
        icon,
        name,
        path: ctx.path(path),
        news: None,
    };
    vec![
        place(Icon::Calendar, fl!(t, "nav-today"), "/today"),
        place(Icon::Book, fl!(t, "nav-guide"), ""),
        Place {
            news,
            ..place(Icon::Speech, m.get("nav-messages"), "/messages")
        },
        place(Icon::Help, m.get("nav-help"), "/guide/help"),
    ]
}

/// Whether a browser fetches the page for later: nobody has seen it then.
pub fn is_early(headers: &HeaderMap) -> bool {
    let purpose = headers.get("sec-purpose").and_then(|it| it.to_str().ok());
    purpose.is_some_and(|it| it.contains("prefetch"))
}

/// The traveller of a session. One whose case was destroyed has no session either.
pub async fn traveller(ctx: &Ctx, id: TravellerId) -> Result<Traveller, Problem> {
    ctx.backend
        .store
        .traveller(id)
        .await?
        .ok_or(Problem::NOT_FOUND)
}
