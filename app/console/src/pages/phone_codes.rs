//! A code for a new phone, given to somebody whose own is lost or broken: the card on the page of the
//! case, the form, the code, and how it is taken back.

mod card;
mod form;
mod made;
mod row;
mod typed;

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use okaeri_domain::{
    arrival_code::ArrivalCode,
    companions::Companion,
    ids::{CompanionId, TravellerId},
    my_data::PHONE_CODES_A_DAY,
    phone_code::{Given, NoCode, may_have},
    store::AuditAct,
    traveller::Traveller,
};
use okaeri_frame::{
    context::Ctx,
    document,
    form::{Form, Query},
    gate::Staff,
    problem::Problem,
};

use self::{
    form::FormPage,
    made::{Made, MadePage},
    typed::{Typed, read},
};
use super::{case, chrome, chrome::Desk};

pub use self::{card::CodesCard, row::rows};

mod own {
    okaeri_frame::texts!("console-codes", "*/console-codes.ftl");
}

use own::{say as said, tell};

/// For whom a code is asked, as the case stands now.
#[derive(Debug, Clone)]
struct Asked {
    traveller: Traveller,
    /// None: the traveller.
    companion: Option<Companion>,
}

impl Asked {
    /// `whom`: the id of a companion who reports through the traveller's phone, or nothing. None if
    /// there is no such companion any more.
    async fn load(ctx: &Ctx, id: TravellerId, whom: &str) -> Result<Option<Self>, Problem> {
        let traveller = case::seen(ctx, id).await?;
        let Some(whom) = whose(whom)? else {
            return Ok(Some(Self {
                traveller,
                companion: None,
            }));
        };
        let companion = traveller.present().find(|it| it.id == whom).cloned();
        Ok(companion.map(|it| Self {
            traveller,
            companion: Some(it),
        }))
    }

    fn name(&self) -> &str {
        let companion = self.companion.as_ref();
        companion.map_or(&self.traveller.name, |it| &it.name)
    }

    fn is_unknown(&self) -> bool {
        let companion = self.companion.as_ref();
        companion.is_some_and(|it| it.identity.is_none())
    }

    fn path(&self, ctx: &Ctx) -> String {
        ctx.path(&format!("/console/cases/{}/phone-codes", self.traveller.id))
    }

    /// As forms and addresses say it.
    fn whom(&self) -> String {
        let companion = self.companion.as_ref();
        companion.map_or_else(String::new, |it| it.id.to_string())
    }
}

fn whose(word: &str) -> Result<Option<CompanionId>, Problem> {
    if word.is_empty() {
        return Ok(None);
    }
    word.parse().map(Some).map_err(|_| Problem::BAD_REQUEST)
}

/// `GET /{lang}/console/cases/{id}/phone-codes`, with `?for=…` for a companion.
pub async fn show(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query,
) -> Result<Response, Problem> {
    let id: TravellerId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    let Some(asked) = Asked::load(&ctx, id, query.get("for")).await? else {
        return Ok(back(&ctx, id));
    };
    respond(ctx, staff, asked, Typed::default()).await
}

/// `POST /{lang}/console/cases/{id}/phone-codes`. The answer is the only place where the code is ever
/// shown, so it is the page itself: sent again, there is another code, and this one no longer works.
pub async fn submit(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    let id: TravellerId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    let Some(asked) = Asked::load(&ctx, id, form.get("for")).await? else {
        return Ok(back(&ctx, id));
    };
    let mut typed = Typed {
        form,
        ..Typed::default()
    };
    let Some((whom, checked)) = read(&ctx, &asked, &mut typed)? else {
        return respond(ctx, staff, asked, typed).await;
    };
    let code = ArrivalCode::new(&*ctx.backend.entropy);
    let given = Given {
        whom,
        checked,
        code_hash: code.hash(),
        by: staff.operator,
    };
    let (store, programme) = (&ctx.backend.store, &ctx.backend.programme);
    let made = match store.give_code(id, given, ctx.now, programme).await? {
        Ok(signed_out) => Made {
            asked,
            code: code.to_string(),
            signed_out,
        },
        Err(NoCode::NotTheirs | NoCode::NoIdentity) => return Ok(back(&ctx, id)),
        Err(why) => {
            typed.errors.add("code", why_not(&ctx, why));
            return respond(ctx, staff, asked, typed).await;
        }
    };
    let page = chrome::page(&ctx, title(&ctx, &made.asked), staff.role);
    Ok(document::render(&ctx.clone(), page, move || view! { <MadePage ctx made/> }).await)
}

/// `POST /{lang}/console/cases/{id}/phone-codes/take-back`
pub async fn take_back(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    let id: TravellerId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    case::seen(&ctx, id).await?;
    let whom = whose(form.get("for"))?;
    // What was used or taken back meanwhile stays so: the page shows how it stands.
    let store = &ctx.backend.store;
    store
        .take_back_code(id, whom, staff.operator, ctx.now)
        .await?;
    Ok(back(&ctx, id))
}

fn back(ctx: &Ctx, id: TravellerId) -> Response {
    let case = ctx.path(&format!("/console/cases/{id}#codes"));
    Redirect::to(&case).into_response()
}

/// Why there is no code, in a sentence.
fn why_not(ctx: &Ctx, why: NoCode) -> String {
    match why {
        NoCode::Closed => said(ctx.locale, "desk-code-closed"),
        NoCode::TooMany => {
            let count = PHONE_CODES_A_DAY.into();
            tell(ctx.locale, "desk-code-many", [("count", count)])
        }
        _ => said(ctx.locale, "desk-code-released"),
    }
}

fn title(ctx: &Ctx, asked: &Asked) -> String {
    let name = asked.name().to_owned();
    tell(ctx.locale, "desk-code-for", [("name", name.into())])
}

/// The form, or why there is none.
async fn respond(ctx: Ctx, staff: Staff, asked: Asked, typed: Typed) -> Result<Response, Problem> {
    let (id, store) = (asked.traveller.id, &ctx.backend.store);
    store
        .note(staff.operator, AuditAct::ReadCase(id), ctx.now)
        .await?;
    let phones = store.phones(id, ctx.now).await?.len();
    let companion = asked.companion.as_ref().map(|it| it.id);
    let may = may_have(&asked.traveller, companion, ctx.now, ctx.zone());
    let status = match may {
        _ if typed.errors.is_empty() => StatusCode::OK,
        Err(_) => StatusCode::CONFLICT,
        Ok(()) if typed.errors.get("code").is_some() => StatusCode::TOO_MANY_REQUESTS,
        Ok(()) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let why_not = may.err().map(|it| why_not(&ctx, it));
    let page = chrome::page(&ctx, title(&ctx, &asked), staff.role).status(status);
    Ok(document::render(&ctx.clone(), page, move || {
        view! { <FormPage ctx asked phones why_not typed/> }
    })
    .await)
}
