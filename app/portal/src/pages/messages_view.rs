//! How the thread looks, oldest first, and below it the form and the newest notices.

use chrono::NaiveDate;
use i18n_embed_fl::fl;
use leptos::{either::Either, prelude::*};
use okaeri_domain::{
    alert::Received,
    ids::MessageId,
    message::{Author, LONGEST_TEXT, Message, Words},
    waiting_days::local_date,
};
use okaeri_frame::{
    components::{
        error_summary::ErrorSummary, field::FieldTexts, phone::CallButton, text_area::TextArea,
    },
    context::Ctx,
    dates,
    form::{FieldErrors, Submitted},
    locale::Locale,
    messages,
    problem::Problem,
    readings,
    texts::messages as own,
};

use super::{alerts::AlertNotes, asking::moment};
use crate::texts;

/// How many notices stand below the thread.
const NEWEST: usize = 3;

/// All that the page shows.
pub struct Shown {
    /// Contact alerts, oldest first, as they were before the page was opened.
    pub alerts: Vec<Received>,
    /// Whether others report through the same phone.
    pub has_group: bool,
    /// Oldest first, as it was before the page was opened.
    pub thread: Vec<Message>,
    /// Until the case ends.
    pub can_write: bool,
    /// Of the message that the form makes.
    pub id: MessageId,
    /// As typed.
    pub form: Submitted,
    pub errors: FieldErrors,
    pub news: Vec<News>,
}

/// A notice: its date and title, and where it stands.
pub struct News {
    path: String,
    date: NaiveDate,
    title: String,
    /// The language of the title, where that is not the page's.
    stands_in: Option<Locale>,
}

impl News {
    /// The newest that are public.
    pub async fn newest(ctx: &Ctx) -> Result<Vec<Self>, Problem> {
        let board = ctx.backend.store.board(ctx.now).await?;
        let newest = board.public(ctx.now).take(NEWEST);
        let news = newest.map(|(notice, since)| {
            let shown = notice.shown_in(ctx.locale.tag());
            let written_in = Locale::parse(shown.locale).unwrap_or(Locale::FALLBACK);
            let stands_in = shown.stands_in().then_some(written_in);
            let title = shown.text.title();
            Self {
                path: ctx.path(&format!("/notices/{}", notice.id)),
                date: local_date(since, ctx.zone()),
                // Only pages of a language with readings show them.
                title: match stands_in {
                    Some(_) => readings::plain(title),
                    None => title.to_owned(),
                },
                stands_in,
            }
        });
        Ok(news.collect())
    }
}

/// The whole page.
#[component]
pub fn MessagesPage(ctx: Ctx, shown: Shown) -> impl IntoView {
    let m = own::texts(ctx.locale);
    let Shown {
        alerts,
        has_group,
        thread,
        can_write,
        id,
        form,
        errors,
        news,
    } = shown;
    let phone = ctx.phone();
    // What was typed while the case ended stays where it can be copied from.
    let has_form = can_write || !form.get("text").is_empty();
    let write = if has_form {
        view! { <WriteForm ctx=ctx.clone() id form errors=errors.clone()/> }.into_any()
    } else {
        let ended = m.tell("message-ended", [("phone", phone.clone().into())]);
        let call = fl!(texts(ctx.locale), "call-centre", phone = phone);
        view! {
            <p>{ended}</p>
            <CallButton ctx=ctx.clone() text=call/>
        }
        .into_any()
    };
    view! {
        <ErrorSummary locale=ctx.locale errors/>
        <h1>{m.get("nav-messages")}</h1>
        <AlertNotes ctx=ctx.clone() alerts has_group/>
        <p class="lead">{m.get("message-lead")}</p>
        <Thread ctx=ctx.clone() thread/>
        {write}
        <Notices ctx news/>
    }
}

#[component]
fn Thread(ctx: Ctx, thread: Vec<Message>) -> impl IntoView {
    let m = own::texts(ctx.locale);
    if thread.is_empty() {
        return Either::Left(view! { <p class="soft">{m.get("message-none")}</p> });
    }
    let last = thread.len() - 1;
    let items = thread.into_iter().enumerate().map(|(place, message)| {
        let is_own = message.author == Author::Traveller;
        let (class, who) = if is_own {
            ("thread__item thread__item--own", m.get("message-from-you"))
        } else {
            ("thread__item", m.get("message-from-centre"))
        };
        let new = message.is_unread().then(|| {
            view! {
                " "
                <span class="tag tag--accent">{m.get("message-new")}</span>
            }
        });
        let at = ctx.local(message.at);
        let time = moment(&ctx, message.at);
        view! {
            <li class=class id=(place == last).then_some("newest")>
                <p class="thread__head">
                    <b>{who}</b>
                    " "
                    <time datetime=dates::machine(&at)>{time}</time>
                    {new}
                </p>
                {words(&ctx, message.words)}
            </li>
        }
    });
    Either::Right(view! {
        <ol class="thread" role="list">
            {items.collect_view()}
        </ol>
    })
}

/// What somebody typed may be in any language; a template is in the page's.
fn words(ctx: &Ctx, words: Words) -> impl IntoView + use<> {
    match words {
        Words::Typed(text) => {
            let text = text.as_str().to_owned();
            Either::Left(view! { <p class="thread__words" dir="auto">{text}</p> })
        }
        Words::Template(template) => {
            let text = messages::template(ctx, ctx.locale, template);
            Either::Right(view! { <p class="thread__words">{text}</p> })
        }
    }
}

#[component]
fn WriteForm(ctx: Ctx, id: MessageId, form: Submitted, errors: FieldErrors) -> impl IntoView {
    let m = own::texts(ctx.locale);
    let text = FieldTexts {
        label: m.get("message-write"),
        hint: Some(m.tell("message-hint", [("count", LONGEST_TEXT.into())])),
        error: errors.get("text").map(str::to_owned),
    };
    let value = form.get("text").to_owned();
    view! {
        <form class="stack no-print" method="post" action=ctx.path("/messages")>
            <input type="hidden" name="id" value=id.to_string()/>
            <TextArea id="text" texts=text value/>
            <button class="button button--big" type="submit">
                {m.get("message-send")}
            </button>
        </form>
    }
}

#[component]
fn Notices(ctx: Ctx, news: Vec<News>) -> impl IntoView {
    let m = own::texts(ctx.locale);
    let items = news.into_iter().map(|it| {
        let (lang, dir) = (
            it.stands_in.map(Locale::lang),
            it.stands_in.map(Locale::direction),
        );
        view! {
            <li class="news__item">
                <a class="news__link" href=it.path lang=lang dir=dir>
                    {it.title}
                </a>
                <span class="news__date">
                    <time datetime=it.date.to_string()>{dates::full(ctx.locale, it.date)}</time>
                </span>
            </li>
        }
    });
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="notices">
                <h2 id="notices">{m.get("message-notices")}</h2>
                <ol class="news" role="list">
                    {items}
                </ol>
                <p>
                    <a class="alone" href=ctx.path("/notices")>
                        {m.get("message-notices-all")}
                    </a>
                </p>
            </section>
        }
    })
}
