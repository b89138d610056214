//! The messages of a case, oldest first, and below them what an operator can write.

use leptos::{either::Either, prelude::*};
use okaeri_domain::message::{Author, Message, Words};
use okaeri_frame::{context::Ctx, dates, locale::Locale, messages};

use super::{
    case::Case,
    case_writing::{WriteForms, Writing},
    message_words::{said, tell},
    words,
};

/// The section.
#[component]
pub fn CaseMessages(ctx: Ctx, case: Case, writing: Writing) -> impl IntoView {
    let locale = ctx.locale;
    let theirs = Locale::parse(&case.traveller.locale).unwrap_or(Locale::FALLBACK);
    let state = case.traveller.case_at(ctx.now, ctx.zone());
    let thread = if case.messages.is_empty() {
        view! { <p class="soft">{said(locale, "desk-message-none")}</p> }.into_any()
    } else {
        let items = case.messages.iter().map(|message| {
            view! { <Item ctx=ctx.clone() message=message.clone() theirs/> }
        });
        view! {
            <ol class="thread" role="list">
                {items.collect_view()}
            </ol>
        }
        .into_any()
    };
    let traveller = case.traveller.id;
    let write = case.may_write.then(|| {
        if state.accepts_reports() {
            view! { <WriteForms ctx=ctx.clone() traveller theirs writing/> }.into_any()
        } else {
            view! { <p class="soft">{said(locale, "desk-message-ended")}</p> }.into_any()
        }
    });
    view! {
        <h2 id="messages">{said(locale, "desk-message-title")}</h2>
        {thread}
        {write}
    }
}

#[component]
fn Item(ctx: Ctx, message: Message, theirs: Locale) -> impl IntoView {
    let (class, who) = match message.author {
        Author::Traveller => (
            "thread__item",
            said(ctx.locale, "desk-message-from-traveller"),
        ),
        Author::Centre(_) => (
            "thread__item thread__item--own",
            said(ctx.locale, "desk-message-from-centre"),
        ),
    };
    let at = ctx.local(message.at);
    let time = words::moment(ctx.locale, &at, &ctx.local(ctx.now));
    let note = note(&ctx, &message).map(|note| view! { <p class="thread__note">{note}</p> });
    view! {
        <li class=class>
            <p class="thread__head">
                <b>{who}</b>
                " "
                <time datetime=dates::machine(&at)>{time}</time>
            </p>
            {said_in_it(&ctx, message.words, theirs)}
            {note}
        </li>
    }
}

/// A template stands in the operator's language and in the traveller's.
fn said_in_it(ctx: &Ctx, words: Words, theirs: Locale) -> impl IntoView + use<> {
    match words {
        Words::Typed(text) => {
            let text = text.as_str().to_owned();
            Either::Left(view! { <p class="thread__words" dir="auto">{text}</p> })
        }
        Words::Template(template) => {
            let translated = (theirs != ctx.locale).then(|| {
                let words = messages::template(ctx, theirs, template);
                view! {
                    <p class="soft" lang=theirs.lang() dir=theirs.direction()>
                        {words}
                    </p>
                }
            });
            let own = messages::template(ctx, ctx.locale, template);
            Either::Right(view! {
                <p class="thread__words">{own}</p>
                {translated}
            })
        }
    }
}

/// Whether the traveller has opened it, or how it was answered.
fn note(ctx: &Ctx, message: &Message) -> Option<String> {
    let moment = |at| {
        let time = words::moment(ctx.locale, &ctx.local(at), &ctx.local(ctx.now));
        [("time", time.into())]
    };
    match (message.author, message.read_at, message.answered_at) {
        (Author::Centre(_), Some(at), _) => Some(tell(ctx.locale, "desk-message-read", moment(at))),
        (Author::Centre(_), None, _) => Some(said(ctx.locale, "desk-message-unread")),
        (Author::Traveller, _, Some(at)) => {
            Some(tell(ctx.locale, "desk-message-answered", moment(at)))
        }
        (Author::Traveller, _, None) => None,
    }
}
