//! Writing to a traveller from their case, and noting that something was answered in another way.

use axum::{
    extract::Path,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use okaeri_domain::{
    ids::{MessageId, TravellerId},
    message::{Author, LONGEST_TEXT, Template, Text, TextError, Words},
};
use okaeri_frame::{
    components::{
        field::{FieldNotes, FieldTexts},
        text_area::TextArea,
    },
    context::Ctx,
    form::{FieldErrors, Form, Submitted},
    gate::Staff,
    locale::Locale,
    messages,
    problem::Problem,
};

use super::{
    case,
    chrome::Desk,
    message_words::{said, tell},
};

/// What an operator sent, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Writing {
    pub form: Submitted,
    pub errors: FieldErrors,
}

/// `POST /{lang}/console/cases/{id}/messages`
pub async fn submit(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    let id: TravellerId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    let traveller = case::seen(&ctx, id).await?;
    let (field, words) = if form.get("kind") == "template" {
        ("template", template_of(&ctx, &form))
    } else {
        ("text", text_of(&ctx, &form))
    };
    let is_open = traveller.case_at(ctx.now, ctx.zone()).accepts_reports();
    let error = match words {
        _ if !is_open => said(ctx.locale, "desk-message-ended"),
        Err(error) => error,
        Ok(words) => {
            let author = Author::Centre(staff.operator);
            // The centre may write as often as it has something to say.
            let _ = messages::send(&ctx, id, form.get("id"), author, words).await?;
            ctx.backend.letters.written(id);
            return Ok(back(&ctx, id));
        }
    };
    let mut errors = FieldErrors::default();
    errors.add(field, error);
    let nothing = Submitted::default();
    case::respond(ctx, staff, id, &nothing, Writing { form, errors }).await
}

fn template_of(ctx: &Ctx, form: &Submitted) -> Result<Words, String> {
    Template::from_word(form.get("template"))
        .map(Words::Template)
        .ok_or_else(|| said(ctx.locale, "desk-message-error-template"))
}

fn text_of(ctx: &Ctx, form: &Submitted) -> Result<Words, String> {
    let text = Text::parse(form.get("text")).map_err(|error| match error {
        TextError::Empty => said(ctx.locale, "desk-message-error-missing"),
        TextError::TooLong(count) => {
            let given = [("count", count.into()), ("most", LONGEST_TEXT.into())];
            tell(ctx.locale, "desk-message-error-long", given)
        }
    });
    text.map(Words::Typed)
}

/// `POST /{lang}/console/cases/{id}/messages/answered`
pub async fn answered(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let id: TravellerId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    case::seen(&ctx, id).await?;
    // Noted twice is noted once.
    let store = &ctx.backend.store;
    store.answer_messages(id, staff.operator, ctx.now).await?;
    Ok(back(&ctx, id))
}

fn back(ctx: &Ctx, id: TravellerId) -> Response {
    let case = ctx.path(&format!("/console/cases/{id}#messages"));
    Redirect::to(&case).into_response()
}

/// For what was settled by telephone.
#[component]
pub fn MarkAnswered(ctx: Ctx, traveller: TravellerId) -> impl IntoView {
    let action = ctx.path(&format!("/console/cases/{traveller}/messages/answered"));
    view! {
        <form class="actions" method="post" action=action>
            <button class="button button--small button--quiet" type="submit">
                {said(ctx.locale, "desk-message-mark")}
            </button>
        </form>
    }
}

/// Free words, or a template; `theirs` is the traveller's language.
#[component]
pub fn WriteForms(
    ctx: Ctx,
    traveller: TravellerId,
    theirs: Locale,
    writing: Writing,
) -> impl IntoView {
    let action = ctx.path(&format!("/console/cases/{traveller}/messages"));
    let texts = FieldTexts {
        label: said(ctx.locale, "desk-message-write"),
        hint: Some(tell(
            ctx.locale,
            "desk-message-hint",
            [
                ("language", theirs.name().into()),
                ("most", LONGEST_TEXT.into()),
            ],
        )),
        error: writing.errors.get("text").map(str::to_owned),
    };
    let value = writing.form.get("text").to_owned();
    let (first, second) = (messages::new_id(&ctx), messages::new_id(&ctx));
    view! {
        <form class="stack" method="post" action=action.clone()>
            <Id id=first/>
            <TextArea id="text" texts value/>
            <button class="button" type="submit" name="kind" value="text">
                {said(ctx.locale, "desk-message-send")}
            </button>
        </form>
        <Templates ctx action id=second theirs writing/>
    }
}

#[component]
fn Id(id: MessageId) -> impl IntoView {
    view! { <input type="hidden" name="id" value=id.to_string()/> }
}

/// Each in the operator's language and in the traveller's.
#[component]
fn Templates(
    ctx: Ctx,
    action: String,
    id: MessageId,
    theirs: Locale,
    writing: Writing,
) -> impl IntoView {
    let chosen = Template::from_word(writing.form.get("template"));
    let error = writing.errors.get("template").map(str::to_owned);
    let is_open = error.is_some();
    let texts = FieldTexts {
        label: said(ctx.locale, "desk-message-templates"),
        hint: None,
        error,
    };
    let (described_by, class) = (texts.described_by("template"), texts.block_class());
    let label = texts.label.clone();
    let choices = Template::ALL.into_iter().map(|template| {
        let is_chosen = chosen == Some(template);
        let own = messages::template(&ctx, ctx.locale, template);
        let translated = (theirs != ctx.locale).then(|| {
            let words = messages::template(&ctx, theirs, template);
            view! {
                <br/>
                <span class="soft" lang=theirs.lang() dir=theirs.direction()>
                    {words}
                </span>
            }
        });
        view! {
            <label class="choice">
                <input
                    class="choice__input"
                    type="radio"
                    name="template"
                    value=template.as_str()
                    checked=is_chosen
                />
                <span>{own} {translated}</span>
            </label>
        }
    });
    view! {
        <details class="steps" open=is_open>
            <summary>{label.clone()}</summary>
            <form class="steps__text stack" method="post" action=action>
                <Id id/>
                <fieldset class=class id="template" aria-label=label aria-describedby=described_by>
                    <FieldNotes id="template" texts/>
                    <div class="choices">{choices.collect_view()}</div>
                </fieldset>
                <button class="button" type="submit" name="kind" value="template">
                    {said(ctx.locale, "desk-message-send-template")}
                </button>
            </form>
        </details>
    }
}
