//! After an answer: thanks, and room for what is missing.

use axum::{
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use okaeri_domain::{
    clarity::{Answer, Comment, CommentError, CommentId, LONGEST_COMMENT},
    store::KeptComment,
};
use okaeri_frame::{
    components::{error_summary::ErrorSummary, field::FieldTexts, text_area::TextArea},
    context::Ctx,
    document::{self, Page},
    form::{FieldErrors, Form, Query},
    locale::Locale,
    problem::Problem,
};

use super::check;
use crate::notices::{say, tell};

/// `POST /{lang}/clarity`: `page` and `answer`.
pub async fn answer(ctx: Ctx, Form(form): Form) -> Result<Response, Problem> {
    let page = form.get("page");
    check(&ctx, page).await?;
    let answer = Answer::from_word(form.get("answer")).ok_or(Problem::BAD_REQUEST)?;
    let store = &ctx.backend.store;
    store
        .count_answer(page, ctx.locale.tag(), ctx.today(), answer)
        .await?;
    Ok(to_thanks(&ctx, page, answer.as_str()))
}

/// `GET /{lang}/clarity?page=…&answer=yes|no|sent`
pub async fn thanks(ctx: Ctx, Query(query): Query) -> Result<Response, Problem> {
    let page = query.get("page").to_owned();
    check(&ctx, &page).await?;
    let state = State {
        asks: query.get("answer") == Answer::Unclear.as_str(),
        page,
        ..State::default()
    };
    Ok(respond(ctx, state).await)
}

/// `POST /{lang}/clarity/comment`: `page` and `missing`.
pub async fn comment(ctx: Ctx, Form(form): Form) -> Result<Response, Problem> {
    let page = form.get("page");
    check(&ctx, page).await?;
    let typed = form.get("missing");
    match Comment::parse(typed) {
        Ok(text) => {
            let kept = KeptComment {
                id: CommentId::new(&*ctx.backend.entropy),
                page: page.to_owned(),
                locale: ctx.locale.tag().to_owned(),
                day: ctx.today(),
                text,
            };
            ctx.backend.store.keep_comment(kept).await?;
            Ok(to_thanks(&ctx, page, "sent"))
        }
        Err(error) => {
            let mut errors = FieldErrors::default();
            errors.add("missing", explain(ctx.locale, error));
            let state = State {
                page: page.to_owned(),
                asks: true,
                typed: typed.to_owned(),
                errors,
            };
            Ok(respond(ctx, state).await)
        }
    }
}

fn to_thanks(ctx: &Ctx, page: &str, answer: &str) -> Response {
    let query = format!("/clarity?page={page}&answer={answer}");
    Redirect::to(&ctx.path(&query)).into_response()
}

fn explain(locale: Locale, error: CommentError) -> String {
    match error {
        CommentError::Empty => say(locale, "clarity-missing-empty"),
        CommentError::TooLong(count) => {
            let given = [("count", count.into()), ("most", LONGEST_COMMENT.into())];
            tell(locale, "clarity-missing-too-long", given)
        }
    }
}

#[derive(Debug, Clone, Default)]
struct State {
    /// The page that was asked about, below the language.
    page: String,
    /// Whether there is a field for what is missing.
    asks: bool,
    typed: String,
    errors: FieldErrors,
}

async fn respond(ctx: Ctx, state: State) -> Response {
    let status = if state.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = Page::new(say(ctx.locale, "clarity-thanks-title")).status(status);
    document::render(&ctx.clone(), page, move || view! { <Thanks ctx state/> }).await
}

#[component]
fn Thanks(ctx: Ctx, state: State) -> impl IntoView {
    let locale = ctx.locale;
    let form = state.asks.then(|| {
        let hint = tell(
            locale,
            "clarity-missing-hint",
            [("most", LONGEST_COMMENT.into())],
        );
        let texts = FieldTexts {
            label: say(locale, "clarity-missing-label"),
            hint: Some(hint),
            error: state.errors.get("missing").map(str::to_owned),
        };
        view! {
            <form class="stack" method="post" action=ctx.path("/clarity/comment") novalidate>
                <input type="hidden" name="page" value=state.page.clone()/>
                <TextArea id="missing" texts value=state.typed.clone()/>
                <button class="button button--big" type="submit">
                    {say(locale, "clarity-missing-submit")}
                </button>
            </form>
        }
    });
    let back = ctx.path(state.page.trim_end_matches('/'));
    view! {
        <ErrorSummary locale errors=state.errors/>
        <h1>{say(locale, "clarity-thanks-title")}</h1>
        <p class="lead">{say(locale, "clarity-thanks-text")}</p>
        {form}
        <p>
            <a class="alone" href=back>
                {say(locale, "clarity-back")}
            </a>
        </p>
    }
}
