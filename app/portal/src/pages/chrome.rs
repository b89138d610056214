//! What the traveller's pages have in common: links at the foot, and loading the traveller.

use i18n_embed_fl::fl;
use okaeri_domain::{ids::TravellerId, outbox::Owner, session::Trust, traveller::Traveller};
use okaeri_frame::{
    context::Ctx,
    document::{Area, Outbox, Page},
    problem::Problem,
    texts::filled,
};

use crate::{offline, texts};

/// A page of somebody who is signed in, with the links that this phone may use.
pub fn page(ctx: &Ctx, title: String, traveller: TravellerId, trust: Trust) -> Page {
    let t = texts(ctx.locale);
    let owner = Owner::of(traveller).as_str().to_owned();
    let warning = filled(
        offline::texts(ctx.locale),
        "offline-sign-out-warning",
        [("count", "{count}".into())],
    );
    let mut links = vec![(fl!(t, "nav-today"), ctx.path("/today"))];
    if trust == Trust::Trusted {
        links.push((fl!(t, "nav-timeline"), ctx.path("/timeline")));
    }
    links.push((fl!(t, "nav-guide"), ctx.path("")));
    Page::new(title)
        .personal(Area::Traveller)
        .links(links)
        .sign_out(fl!(t, "sign-out"), ctx.path("/sign-out"))
        .outbox(Outbox::Of(owner), Some(warning))
}

/// The traveller of a session. One whose case was destroyed has no session either.
pub async fn traveller(ctx: &Ctx, id: TravellerId) -> Result<Traveller, Problem> {
    ctx.backend
        .store
        .traveller(id)
        .await?
        .ok_or(Problem::NOT_FOUND)
}
