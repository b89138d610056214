//! Companions on the page of a case: who is asked for, how the centre decides, and who has a phone of
//! their own.

use axum::{
    extract::Path,
    response::{IntoResponse as _, Redirect, Response},
};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    companions::{Act, Companion, CompanionRequest, NotPossible, Why},
    ids::{CompanionId, TravellerId},
    message::{LONGEST_TEXT, Text, TextError},
    store::Origin,
    traveller::Traveller,
};
use okaeri_frame::{
    companions::refusal,
    components::{
        field::{FieldNotes, FieldTexts},
        text_area::TextArea,
    },
    context::Ctx,
    dates,
    form::{FieldErrors, Form, Submitted},
    gate::Staff,
    locale::Locale,
    problem::Problem,
};

use super::{
    case,
    case::Case,
    case_writing::Writing,
    chrome::Desk,
    companion_words::{said, tell},
    words,
};
use crate::texts;

/// A request, and who has a case with that passport number already.
#[derive(Debug, Clone)]
pub struct Asking {
    pub request: CompanionRequest,
    pub followed: Option<TravellerId>,
}

impl Asking {
    /// Those of a case that are open, the oldest first.
    pub async fn load(ctx: &Ctx, traveller: TravellerId) -> Result<Vec<Self>, Problem> {
        let store = &ctx.backend.store;
        let mut open = Vec::new();
        for request in store.companion_requests(traveller).await? {
            if request.is_open() {
                let identity = &request.request.identity;
                let followed = store.followed_already(identity, ctx.today()).await?;
                open.push(Self { request, followed });
            }
        }
        Ok(open)
    }
}

/// `POST /{lang}/console/cases/{id}/companions`
pub async fn submit(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    let id: TravellerId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    case::seen(&ctx, id).await?;
    let request = form.get("request").parse();
    let request: CompanionId = request.map_err(|_| Problem::BAD_REQUEST)?;
    let by = staff.operator;
    let act = match form.get("decision") {
        "approve" => Ok(Act::Approve { request, by }),
        "refuse" => read(&ctx, request, &form).map(|(why, words)| Act::Refuse {
            request,
            by,
            why,
            words,
        }),
        _ => return Err(Problem::BAD_REQUEST),
    };
    let mut errors = FieldErrors::default();
    match act {
        Err((field, message)) => errors.add(field_of(request, field), message),
        Ok(act) => {
            let (store, programme) = (&ctx.backend.store, &ctx.backend.programme);
            match store.change_companions(id, act, ctx.now, programme).await? {
                Ok(()) => ctx.backend.letters.written(id),
                Err(NotPossible::TooMany) => {
                    let message = said(ctx.locale, "desk-companion-error-many");
                    errors.add(field_of(request, "approve"), message);
                }
                // What was decided or withdrawn meanwhile stays as it is: the page shows how.
                Err(_) => {}
            }
        }
    }
    if errors.is_empty() {
        let case = ctx.path(&format!("/console/cases/{id}"));
        return Ok(Redirect::to(&case).into_response());
    }
    let nothing = Submitted::default();
    case::respond(ctx, staff, id, &nothing, Writing { form, errors }).await
}

/// Several requests may be open, and each has fields of its own.
fn field_of(request: CompanionId, field: &str) -> String {
    format!("{field}-{request}")
}

fn read(
    ctx: &Ctx,
    request: CompanionId,
    form: &Submitted,
) -> Result<(Why, Option<Text>), (&'static str, String)> {
    let why = Why::from_word(form.get("why"));
    let why = why.ok_or_else(|| ("why", said(ctx.locale, "desk-companion-error")))?;
    match Text::parse(form.get(&field_of(request, "words"))) {
        Ok(words) => Ok((why, Some(words))),
        Err(TextError::Empty) => Ok((why, None)),
        Err(TextError::TooLong(_)) => {
            let most = [("most", LONGEST_TEXT.into())];
            Err(("words", tell(ctx.locale, "desk-companion-error-long", most)))
        }
    }
}

/// Each request that is open; for whoever may, the two ways to decide.
#[component]
pub fn OpenRequests(ctx: Ctx, case: Case, writing: Writing) -> impl IntoView {
    let theirs = Locale::parse(&case.traveller.locale).unwrap_or(Locale::FALLBACK);
    let action = ctx.path(&format!("/console/cases/{}/companions", case.traveller.id));
    let requests = case.requests.iter().map(|asking| {
        let id = asking.request.id;
        let decide = case.may_decide.then(|| {
            let (ctx, action) = (ctx.clone(), action.clone());
            let writing = writing.clone();
            view! { <Decide ctx action id theirs writing/> }
        });
        view! {
            <div class="stack">
                <Asked ctx=ctx.clone() asking=asking.clone()/>
                {decide}
            </div>
        }
    });
    requests.collect_view()
}

#[component]
fn Asked(ctx: Ctx, asking: Asking) -> impl IntoView {
    let (locale, t) = (ctx.locale, texts(ctx.locale));
    let who = asking.request.request;
    let period = ctx.backend.programme.period_from(who.arrival_date);
    let day = words::day(locale, &period, ctx.today());
    let arrived = words::joined(locale, &[dates::full(locale, who.arrival_date), day]);
    let born = words::date_with_year(locale, who.identity.birth_date);
    let passport = who.identity.passport.masked();
    let facts = [
        (
            said(locale, "desk-companion-name"),
            view! { <bdi>{who.name}</bdi> }.into_any(),
        ),
        (
            fl!(t, "case-passport"),
            view! {
                <span class="receipt__code" dir="ltr">
                    {passport}
                </span>
            }
            .into_any(),
        ),
        (fl!(t, "case-born"), born.into_any()),
        (fl!(t, "case-arrived"), arrived.into_any()),
    ];
    let facts = facts.map(|(term, fact)| {
        view! {
            <div>
                <dt>{term}</dt>
                <dd>{fact}</dd>
            </div>
        }
    });
    let followed = asking.followed.map(|id| {
        let href = ctx.path(&format!("/console/cases/{id}"));
        view! {
            <p>
                <a href=href>{said(locale, "desk-companion-followed")}</a>
            </p>
        }
    });
    view! {
        <dl class="pairs">{facts.collect_view()}</dl>
        {followed}
    }
}

/// To agree, or to refuse with a reason in the traveller's language and words besides.
#[component]
fn Decide(
    ctx: Ctx,
    action: String,
    id: CompanionId,
    theirs: Locale,
    writing: Writing,
) -> impl IntoView {
    let locale = ctx.locale;
    let error = |field: &str| writing.errors.get(&field_of(id, field)).map(str::to_owned);
    let many = error("approve").map(|error| {
        view! {
            <p class="field__error" id=field_of(id, "approve")>
                {error}
            </p>
        }
    });
    let is_open = error("why").is_some() || error("words").is_some();
    let typed = |field: String| {
        let typed = is_open.then(|| writing.form.get(&field).to_owned());
        typed.unwrap_or_default()
    };
    let most = ("most", LONGEST_TEXT.into());
    let language = ("language", theirs.name().into());
    let words = FieldTexts {
        label: said(locale, "desk-companion-words"),
        hint: Some(tell(locale, "desk-companion-words-hint", [most, language])),
        error: error("words"),
    };
    let chosen = Why::from_word(&typed("why".to_owned()));
    let why = view! { <WhyField ctx=ctx.clone() id theirs chosen error=error("why")/> };
    let value = typed(field_of(id, "words"));
    view! {
        {many}
        <form class="actions" method="post" action=action.clone()>
            <input type="hidden" name="request" value=id.to_string()/>
            <button class="button button--small" name="decision" value="approve">
                {said(locale, "desk-companion-approve")}
            </button>
        </form>
        <details class="steps" open=is_open>
            <summary>{said(locale, "desk-companion-refuse-open")}</summary>
            <form class="steps__text stack" method="post" action=action>
                <input type="hidden" name="request" value=id.to_string()/>
                {why}
                <TextArea id=field_of(id, "words") texts=words value/>
                <button class="button" name="decision" value="refuse">
                    {said(locale, "desk-companion-refuse")}
                </button>
            </form>
        </details>
    }
}

#[component]
fn WhyField(
    ctx: Ctx,
    id: CompanionId,
    theirs: Locale,
    chosen: Option<Why>,
    error: Option<String>,
) -> impl IntoView {
    let field = field_of(id, "why");
    let texts = FieldTexts {
        label: said(ctx.locale, "desk-companion-refuse-why"),
        hint: None,
        error,
    };
    let (described_by, class) = (texts.described_by(&field), texts.block_class());
    let label = texts.label.clone();
    let choices = Why::ALL.into_iter().map(|why| {
        let translated = (theirs != ctx.locale).then(|| {
            view! {
                <br/>
                <span class="soft" lang=theirs.lang() dir=theirs.direction()>
                    {refusal(&ctx, theirs, why)}
                </span>
            }
        });
        view! {
            <label class="choice">
                <input
                    class="choice__input"
                    type="radio"
                    name="why"
                    value=why.as_str()
                    checked=chosen == Some(why)
                />
                <span>{refusal(&ctx, ctx.locale, why)} {translated}</span>
            </label>
        }
    });
    let id = field.clone();
    view! {
        <fieldset class=class id=id aria-label=label aria-describedby=described_by>
            <FieldNotes id=field texts/>
            <div class="choices">{choices.collect_view()}</div>
        </fieldset>
    }
}

/// The day of a companion where it is their own, when the centre agreed to them, and the way to their
/// own case.
#[component]
pub fn CompanionDays(ctx: Ctx, traveller: Traveller, companion: Companion) -> impl IntoView {
    let locale = ctx.locale;
    if let Some(left) = companion.left {
        let since = words::moment(locale, &ctx.local(left.at), &ctx.local(ctx.now));
        let text = tell(locale, "desk-companion-left", [("time", since.into())]);
        let text = match left.case {
            Some(id) => {
                let href = ctx.path(&format!("/console/cases/{id}"));
                view! { <a href=href>{text}</a> }.into_any()
            }
            None => text.into_any(),
        };
        return view! { <span class="soft">{text}</span> }.into_any();
    }
    let day = companion
        .period
        .as_ref()
        .map(|it| words::day(locale, it, ctx.today()));
    let joined = companion.joined_at.map(|at| {
        let at = words::moment(locale, &ctx.local(at), &ctx.local(ctx.now));
        tell(locale, "desk-companion-joined", [("time", at.into())])
    });
    let longer = traveller
        .outlasting()
        .any(|it| it.id == companion.id)
        .then(|| said(locale, "desk-companion-longer"));
    let facts: Vec<String> = day.into_iter().chain(joined).chain(longer).collect();
    let line = words::joined(locale, &facts);
    (!line.is_empty())
        .then(|| view! { <span class="soft">{line}</span> })
        .into_any()
}

/// From whose phone the traveller came; what was sent there stands in the timeline too.
#[component]
pub fn CameFrom(ctx: Ctx, origin: Origin) -> impl IntoView {
    let locale = ctx.locale;
    let href = ctx.path(&format!("/console/cases/{}", origin.traveller));
    let since = words::moment(locale, &ctx.local(origin.since), &ctx.local(ctx.now));
    let given = [("name", origin.name.into()), ("time", since.into())];
    view! {
        <p>
            <a href=href>{tell(locale, "desk-companion-from", given)}</a>
        </p>
    }
}
