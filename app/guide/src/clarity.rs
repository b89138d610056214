//! “Is this page clear?” at the foot of every page. The form is the same for everybody, so the page
//! around it can be kept; an answer is a number and a comment a text, and neither says whose.

mod page;

use leptos::prelude::*;
use okaeri_domain::{ids::NoticeId, notice::Found};
use okaeri_frame::{context::Ctx, problem::Problem};

pub use self::page::{answer, comment, thanks};
use crate::{notices::say, section::SECTIONS};

/// The question with its two buttons. `page` is the path of the page below its language, `/` for the
/// first one.
#[component]
pub fn Clarity(ctx: Ctx, #[prop(into)] page: String) -> impl IntoView {
    let locale = ctx.locale;
    let button = |answer: &'static str, text: String| {
        view! {
            <button class="button button--quiet button--small" name="answer" value=answer>
                {text}
            </button>
        }
    };
    view! {
        <form
            class="clarity no-print"
            method="post"
            action=ctx.path("/clarity")
            aria-labelledby="clarity"
        >
            <input type="hidden" name="page" value=page/>
            <p id="clarity">{say(locale, "clarity-question")}</p>
            <div class="clarity__answers">
                {button("yes", say(locale, "clarity-yes"))}
                {button("no", say(locale, "clarity-no"))}
            </div>
        </form>
    }
}

/// The pages that ask, but sections and single notices.
const PAGES: [&str; 6] = [
    "/",
    "/guide/film",
    "/guide/questions",
    "/search",
    "/days",
    "/notices",
];

/// Refuses what is no page that asks: anybody can send a form.
async fn check(ctx: &Ctx, page: &str) -> Result<(), Problem> {
    if PAGES.contains(&page) || SECTIONS.iter().any(|section| section.rest() == page) {
        return Ok(());
    }
    let id = page.strip_prefix("/notices/").unwrap_or_default();
    let id: NoticeId = id.parse().map_err(|_| Problem::NOT_FOUND)?;
    let board = ctx.backend.store.board(ctx.now).await?;
    match board.find(id, ctx.now) {
        // Written as we write it, so that one page has one name.
        Found::Public(..) if page == format!("/notices/{id}") => Ok(()),
        _ => Err(Problem::NOT_FOUND),
    }
}
