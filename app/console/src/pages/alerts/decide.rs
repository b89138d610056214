//! Four eyes: who asked can take an alert back, another supervisor releases or refuses it.

use axum::{
    extract::Path,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use okaeri_domain::{
    alert::{Act, Alert, NotPossible},
    ids::OperatorId,
    prompt::Reason,
    store::Now,
};
use okaeri_frame::{
    components::{field::FieldTexts, text_area::TextArea},
    context::Ctx,
    form::{FieldErrors, Form},
    gate::Staff,
    problem::Problem,
};

use super::{
    super::chrome::Desk,
    one::{self, Sent},
    said::{say, tell},
};

/// `POST /{lang}/console/alerts/{id}`
pub async fn submit(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    let id = one::parsed(&id)?;
    let act = match form.get("decision") {
        "withdraw" => Act::Withdraw,
        "release" => Act::Release,
        "refuse" => match reason(&ctx, form.get("reason")) {
            Ok(reason) => Act::Refuse(reason),
            Err(error) => {
                let mut errors = FieldErrors::default();
                errors.add("reason", error);
                let sent = Sent {
                    form,
                    errors,
                    refused: None,
                };
                return one::respond(ctx, staff, id, sent).await;
            }
        },
        _ => return Err(Problem::BAD_REQUEST),
    };
    let now = Now {
        at: ctx.now,
        today: ctx.today(),
    };
    let store = &ctx.backend.store;
    let done = store.act_on_alert(id, act, staff.operator, now).await?;
    match done.ok_or(Problem::NOT_FOUND)? {
        Ok(()) => {
            let page = ctx.path(&format!("/console/alerts/{id}"));
            Ok(Redirect::to(&page).into_response())
        }
        Err(why) => {
            let key = match why {
                NotPossible::Own => "desk-alert-not-self",
                NotPossible::NotOwn => "desk-alert-not-own",
                NotPossible::Closed => "desk-alert-not-open",
            };
            let refused = Some(say(ctx.locale, key));
            let errors = FieldErrors::default();
            let sent = Sent {
                form,
                errors,
                refused,
            };
            one::respond(ctx, staff, id, sent).await
        }
    }
}

fn reason(ctx: &Ctx, typed: &str) -> Result<Reason, String> {
    Reason::parse(typed).ok_or_else(|| {
        if typed.is_empty() {
            say(ctx.locale, "desk-alert-error-reason")
        } else {
            let most = [("most", Reason::LONGEST.into())];
            tell(ctx.locale, "desk-alert-error-reason-long", most)
        }
    })
}

/// What the one who looks at it can do.
#[component]
pub fn Decide(ctx: Ctx, alert: Alert, me: OperatorId, sent: Sent) -> impl IntoView {
    let locale = ctx.locale;
    let action = ctx.path(&format!("/console/alerts/{}", alert.id));
    if alert.asked_by == me {
        return view! {
            <section class="notice notice--unclear">
                <p>{say(locale, "desk-alert-own")}</p>
                <form method="post" action=action>
                    <button class="button button--small button--quiet" name="decision" value="withdraw">
                        {say(locale, "desk-alert-withdraw")}
                    </button>
                </form>
            </section>
        }
        .into_any();
    }
    let texts = FieldTexts {
        label: say(locale, "desk-alert-reason"),
        hint: Some(tell(
            locale,
            "desk-alert-reason-hint",
            [("most", Reason::LONGEST.into())],
        )),
        error: sent.errors.get("reason").map(str::to_owned),
    };
    let value = sent.form.get("reason").to_owned();
    view! {
        <section class="card">
            <form class="stack" method="post" action=action.clone()>
                <p>{say(locale, "desk-alert-release-hint")}</p>
                <p>
                    <button class="button" name="decision" value="release">
                        {say(locale, "desk-alert-release")}
                    </button>
                </p>
            </form>
            <form class="stack" method="post" action=action>
                <TextArea id="reason" texts value/>
                <p>
                    <button class="button button--quiet" name="decision" value="refuse">
                        {say(locale, "desk-alert-refuse")}
                    </button>
                </p>
            </form>
        </section>
    }
    .into_any()
}
