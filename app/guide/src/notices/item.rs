//! A notice as one reader gets it, and a list of them.

use chrono::{DateTime, NaiveDate, Utc};
use leptos::prelude::*;
use okaeri_domain::{
    notice::{Board, Notice},
    waiting_days::local_date,
};
use okaeri_frame::{context::Ctx, dates, locale::Locale, readings};

use super::{say, tell};

/// In the reader's language, or in the one that stands in for it.
#[derive(Debug, Clone)]
pub struct Item {
    /// Below the language.
    pub rest: String,
    /// In the programme's zone.
    pub date: NaiveDate,
    /// One line.
    pub title: String,
    /// What it says.
    pub paragraphs: Vec<String>,
    /// The language of title and paragraphs, where that is not the reader's.
    pub stands_in: Option<Locale>,
}

impl Item {
    /// One notice, public since then.
    pub fn new(ctx: &Ctx, notice: &Notice, since: DateTime<Utc>) -> Self {
        let shown = notice.shown_in(ctx.locale.tag());
        let written_in = Locale::parse(shown.locale).unwrap_or(Locale::FALLBACK);
        let stands_in = shown.stands_in().then_some(written_in);
        // Only pages of a language with readings show them.
        let words = |text: &str| match stands_in {
            Some(_) => readings::plain(text),
            None => text.to_owned(),
        };
        Self {
            rest: format!("/notices/{}", notice.id),
            date: local_date(since, ctx.zone()),
            title: words(shown.text.title()),
            paragraphs: shown.text.paragraphs().map(words).collect(),
            stands_in,
        }
    }

    /// All that is public, the newest first.
    pub fn all(ctx: &Ctx, board: &Board) -> impl Iterator<Item = Self> {
        board
            .public(ctx.now)
            .map(|(notice, since)| Self::new(ctx, notice, since))
    }

    /// `lang` of its words, where that is not the page's.
    pub fn lang(&self) -> Option<&'static str> {
        self.stands_in.map(Locale::lang)
    }

    /// `dir` of its words, where that may not be the page's.
    pub fn dir(&self) -> Option<&'static str> {
        self.stands_in.map(Locale::direction)
    }

    /// That it is in another language, in the reader's.
    pub fn mark(&self, reader: Locale) -> Option<String> {
        let language = self.stands_in?.name();
        Some(tell(
            reader,
            "notices-mark",
            [("language", language.into())],
        ))
    }
}

/// Dates and titles.
#[component]
pub fn List(ctx: Ctx, items: Vec<Item>) -> impl IntoView {
    let items = items.into_iter().map(|item| {
        let mark = item.mark(ctx.locale).map(|mark| {
            view! { <span class="news__mark">{mark}</span> }
        });
        view! {
            <li class="news__item">
                <a class="news__link" href=ctx.path(&item.rest) lang=item.lang() dir=item.dir()>
                    {item.title.clone()}
                </a>
                <span class="news__date">
                    <time datetime=item.date.to_string()>{dates::full(ctx.locale, item.date)}</time>
                    " "
                    {mark}
                </span>
            </li>
        }
    });
    view! {
        <ol class="news" role="list">
            {items.collect_view()}
        </ol>
    }
}

/// The newest on the welcome page; nothing where there are none.
#[component]
pub fn Newest(ctx: Ctx, items: Vec<Item>) -> impl IntoView {
    (!items.is_empty()).then(|| {
        view! {
            <h2 id="notices">{say(ctx.locale, "notices-title")}</h2>
            <List ctx=ctx.clone() items/>
            <p>
                <a class="alone" href=ctx.path("/notices")>
                    {say(ctx.locale, "notices-all")}
                </a>
            </p>
        }
    })
}
