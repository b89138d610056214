//! One alert: what it says, how far it is, and whom it goes to.

use axum::{extract::Path, http::StatusCode, response::Response};
use leptos::prelude::*;
use okaeri_domain::{
    alert::AlertState,
    ids::{AlertId, OperatorId},
    store::{AlertLine, AuditAct, Recipient},
};
use okaeri_frame::{
    alerts::AlertWords,
    components::{error_summary::ErrorSummary, notice::Tag},
    context::Ctx,
    dates, document,
    form::{FieldErrors, Submitted},
    gate::Staff,
    problem::Problem,
};

use super::{
    super::{chrome, chrome::Desk, words},
    decide::Decide,
    recipients::Recipients,
    said::{name, say, state, tell, who},
    sheet::Back,
};

/// What was sent from the page, and why it was not done.
#[derive(Debug, Clone, Default)]
pub struct Sent {
    pub form: Submitted,
    pub errors: FieldErrors,
    /// Why the rules did not allow it.
    pub refused: Option<String>,
}

/// `GET /{lang}/console/alerts/{id}`
pub async fn show(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Problem> {
    respond(ctx, staff, parsed(&id)?, Sent::default()).await
}

/// The id of an address.
pub fn parsed(id: &str) -> Result<AlertId, Problem> {
    id.parse().map_err(|_| Problem::NOT_FOUND)
}

/// The page, and why what was sent from it was not done.
pub async fn respond(ctx: Ctx, staff: Staff, id: AlertId, sent: Sent) -> Result<Response, Problem> {
    let store = &ctx.backend.store;
    let line = store.alert(id).await?.ok_or(Problem::NOT_FOUND)?;
    store
        .note(staff.operator, AuditAct::ReadAlert(id), ctx.now)
        .await?;
    let retention = &ctx.backend.programme.retention;
    let mut to = store.recipients(id).await?;
    // Operators do not see these cases any more.
    to.retain(|it| !retention.is_hidden(it.party.released_on, ctx.today()));
    let status = match (&sent.refused, sent.errors.is_empty()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    let page = chrome::page(&ctx, name(&ctx, &line.alert), staff.role).status(status);
    let me = staff.operator;
    Ok(document::render(
        &ctx.clone(),
        page,
        move || view! { <AlertPage ctx line to me sent/> },
    )
    .await)
}

#[component]
fn AlertPage(
    ctx: Ctx,
    line: AlertLine,
    to: Vec<Recipient>,
    me: OperatorId,
    sent: Sent,
) -> impl IntoView {
    let locale = ctx.locale;
    let (tone, icon, text) = state(locale, &line.alert.state);
    let refused = sent.refused.clone().map(|why| {
        view! {
            <p class="notice notice--outside" role="alert">
                {why}
            </p>
        }
    });
    let decide = (line.alert.state == AlertState::Asked).then(|| {
        let alert = line.alert.clone();
        view! { <Decide ctx=ctx.clone() alert me sent=sent.clone()/> }
    });
    let progress = matches!(
        line.alert.state,
        AlertState::Sending { .. } | AlertState::Sent { .. }
    );
    let progress = progress.then(|| view! { <Progress ctx=ctx.clone() line=line.clone()/> });
    view! {
        <ErrorSummary locale errors=sent.errors/>
        <Back ctx=ctx.clone()/>
        <h1>{name(&ctx, &line.alert)}</h1>
        <p>
            <Tag tone icon text/>
        </p>
        {refused}
        <div class="case">
            <div class="case__main stack">
                {decide}
                {progress}
                <Recipients ctx=ctx.clone() to/>
            </div>
            <aside class="case__side stack" aria-label=name(&ctx, &line.alert)>
                <Facts ctx=ctx.clone() line=line.clone()/>
                <Preview ctx=ctx.clone() line=line.clone()/>
            </aside>
        </div>
    }
}

/// How far the sending is.
#[component]
fn Progress(ctx: Ctx, line: AlertLine) -> impl IntoView {
    let given = [
        ("sent", line.sent.into()),
        ("to", line.to.into()),
        ("delivered", line.delivered.into()),
        ("read", line.read.into()),
    ];
    let text = tell(ctx.locale, "desk-alert-progress", given);
    let again = matches!(line.alert.state, AlertState::Sending { .. }).then(|| {
        let href = ctx.path(&format!("/console/alerts/{}", line.alert.id));
        view! {
            <p>
                <a class="button button--quiet" href=href>
                    {say(ctx.locale, "desk-alert-again")}
                </a>
            </p>
        }
    });
    view! {
        <section class="stack">
            <p id="progress">{text}</p>
            <progress class="progress" max=line.to value=line.sent aria-labelledby="progress"></progress>
            {again}
        </section>
    }
}

/// Days, seats, and who did what.
#[component]
fn Facts(ctx: Ctx, line: AlertLine) -> impl IntoView {
    let locale = ctx.locale;
    let alert = &line.alert;
    let seats = match &alert.seats {
        Some(seats) => seats.to_string(),
        None => say(locale, "desk-alert-where-destroyed"),
    };
    let facts = [
        (
            "desk-alert-arrival",
            dates::full(locale, alert.arrival_date),
        ),
        (
            "desk-alert-contact",
            dates::full(locale, alert.contact_date),
        ),
        ("desk-alert-where", seats),
        ("desk-alert-until", dates::full(locale, alert.last_day)),
    ];
    let facts = facts.map(|(key, value)| {
        view! {
            <div>
                <dt>{say(locale, key)}</dt>
                <dd>{value}</dd>
            </div>
        }
    });
    let steps = steps(&ctx, &line).into_iter();
    let steps = steps.map(|step| view! { <p class="soft as-typed">{step}</p> });
    view! {
        <section class="card">
            <dl class="pairs">{facts.collect_view()}</dl>
            {steps.collect_view()}
        </section>
    }
}

/// Who asked, who decided and how, each with its time.
fn steps(ctx: &Ctx, line: &AlertLine) -> Vec<String> {
    let locale = ctx.locale;
    let moment = |at| words::moment(locale, &ctx.local(at), &ctx.local(ctx.now));
    let by = |key, name: &Option<String>, at| {
        let given = [
            ("name", who(locale, name.clone()).into()),
            ("time", moment(at).into()),
        ];
        tell(locale, key, given)
    };
    let mut steps = vec![by(
        "desk-alert-asked-by",
        &line.asked_by,
        line.alert.asked_at,
    )];
    match &line.alert.state {
        AlertState::Asked => {}
        AlertState::Withdrawn { at } => {
            let time = [("time", moment(*at).into())];
            steps.push(tell(locale, "desk-alert-withdrawn-at", time));
        }
        AlertState::Refused { at, reason, .. } => {
            steps.push(by("desk-alert-refused-by", &line.decided_by, *at));
            steps.push(reason.as_str().to_owned());
        }
        AlertState::Sending { at, .. } => {
            steps.push(by("desk-alert-released-by", &line.decided_by, *at));
        }
        AlertState::Sent {
            at, finished_at, ..
        } => {
            steps.push(by("desk-alert-released-by", &line.decided_by, *at));
            let time = [("time", moment(*finished_at).into())];
            steps.push(tell(locale, "desk-alert-finished-at", time));
        }
    }
    steps
}

/// What travellers read, each in their own language.
#[component]
fn Preview(ctx: Ctx, line: AlertLine) -> impl IntoView {
    let alert = &line.alert;
    let words = AlertWords::new(&ctx, &alert.flight, alert.contact_date, false);
    let lines = words.what.into_iter().chain(words.todo).chain([words.ill]);
    let lines = lines.map(|line| view! { <p>{line}</p> });
    view! {
        <section class="card">
            <h2 class="card__title">{say(ctx.locale, "desk-alert-says")}</h2>
            <p>
                <b>{words.title}</b>
            </p>
            {lines.collect_view()}
        </section>
    }
}
