//! The sections of the guide: one page each, made of sub-sections of a few short paragraphs.

use std::sync::Arc;

use axum::{extract::Path, response::Response};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_frame::{
    components::{
        icon::{Drawing, Icon},
        phone::CallButton,
    },
    context::Ctx,
    document::{self, Page},
    problem::Problem,
};

use crate::{
    clarity::Clarity,
    code::PhoneCode,
    documents::Downloads,
    facts::Facts,
    film::{FilmLink, Films},
    read_aloud::{self, ReadAloud},
    texts,
    welcome::Checked,
};

/// One section: its place in the contents and how many paragraphs each sub-section has.
#[derive(Debug)]
pub struct Section {
    slug: &'static str,
    /// In the contents; the last two have a picture instead.
    pub number: Option<u8>,
    /// Where there is no number.
    pub icon: Icon,
    paragraphs: &'static [u8],
}

/// In the order of the contents. The texts are in `guide.ftl`.
pub static SECTIONS: [Section; 7] = [
    Section {
        slug: "app",
        number: Some(1),
        icon: Icon::Check,
        paragraphs: &[4, 4, 3, 4],
    },
    Section {
        slug: "outside",
        number: Some(2),
        icon: Icon::Check,
        paragraphs: &[4, 2],
    },
    Section {
        slug: "ill",
        number: Some(3),
        icon: Icon::Check,
        paragraphs: &[3, 3, 3],
    },
    Section {
        slug: "help",
        number: Some(4),
        icon: Icon::Check,
        paragraphs: &[1, 2, 2, 1, 1],
    },
    Section {
        slug: "information",
        number: Some(5),
        icon: Icon::Check,
        paragraphs: &[2, 2],
    },
    Section {
        slug: "centre",
        number: None,
        icon: Icon::Home,
        paragraphs: &[4],
    },
    Section {
        slug: "close-contact",
        number: None,
        icon: Icon::People,
        paragraphs: &[4],
    },
];

impl Section {
    /// The page of this section.
    pub fn path(&self, ctx: &Ctx) -> String {
        ctx.path(&self.rest())
    }

    /// The same below the language.
    pub fn rest(&self) -> String {
        format!("/guide/{}", self.slug)
    }

    /// Whether all questions belong to this sub-section, counted from 0.
    fn leads_to_questions(&self, part: usize) -> bool {
        self.slug == "help" && part == 0
    }

    /// The key of its title or lead.
    pub fn key(&self, part: &str) -> String {
        format!("guide-section-{}-{part}", self.slug)
    }

    /// Title key and paragraph keys of each sub-section.
    pub fn parts(&self) -> impl Iterator<Item = (String, Vec<String>)> {
        self.paragraphs.iter().enumerate().map(|(index, count)| {
            let stem = format!("guide-{}-{}", self.slug, index + 1);
            let paragraphs = (1..=*count)
                .map(|number| format!("{stem}-p{number}"))
                .collect();
            (format!("{stem}-title"), paragraphs)
        })
    }
}

/// The place of a sub-section on its page, counted from 0.
pub fn part_anchor(part: usize) -> String {
    format!("part-{}", part + 1)
}

/// `GET /{lang}/guide/{section}`
pub async fn show(
    ctx: Ctx,
    Path((_, slug)): Path<(String, String)>,
    films: Arc<Films>,
) -> Result<Response, Problem> {
    let index = SECTIONS.iter().position(|section| section.slug == slug);
    let index = index.ok_or(Problem::NOT_FOUND)?;
    let facts = Facts::new(&ctx);
    let section = &SECTIONS[index];
    let page = Page::new(facts.get(&section.key("title")))
        .about(facts.get(&section.key("lead")))
        .script(read_aloud::SCRIPT);
    Ok(document::render(
        &ctx.clone(),
        page,
        move || view! { <SectionPage ctx films index/> },
    )
    .await)
}

#[component]
fn SectionPage(ctx: Ctx, films: Arc<Films>, index: usize) -> impl IntoView {
    let t = texts(ctx.locale);
    let facts = Facts::new(&ctx);
    let section = &SECTIONS[index];
    let parts: Vec<_> = section.parts().collect();
    let on_page = (parts.len() > 2).then(|| {
        let links = parts.iter().enumerate().map(|(index, (title, _))| {
            view! { <li><a href=format!("#{}", part_anchor(index))>{facts.get(title)}</a></li> }
        });
        view! {
            <nav class="on-page" aria-label=fl!(t, "guide-contents-title")>
                <ul role="list">{links.collect_view()}</ul>
            </nav>
        }
    });
    let body = parts
        .iter()
        .enumerate()
        .map(|(index, (title, paragraphs))| {
            let paragraphs = paragraphs
                .iter()
                .map(|key| view! { <p>{facts.get(key)}</p> });
            let questions = section
                .leads_to_questions(index)
                .then(|| view! { <QuestionsLink ctx=ctx.clone()/> });
            view! {
                <h2 id=part_anchor(index)>{facts.get(title)}</h2>
                {paragraphs.collect_view()}
                {questions}
            }
        });
    let next = SECTIONS.get(index + 1).map(|next| {
        view! {
            <nav class="next" aria-label=fl!(t, "guide-next")>
                <a class="next__link" href=next.path(&ctx)>
                    <span class="next__label">{fl!(t, "guide-next")}</span>
                    <span class="next__title">{facts.get(&next.key("title"))}</span>
                    <Drawing icon=Icon::Chevron/>
                </a>
            </nav>
        }
    });
    let explains_use = section.slug == "app";
    let film = explains_use.then(|| view! { <FilmLink ctx=ctx.clone() films/> });
    let code = explains_use.then(|| view! { <PhoneCode ctx=ctx.clone()/> });
    let phone = ctx.phone();
    view! {
        <BackLink ctx=ctx.clone()/>
        <article class="article">
            <h1>{facts.get(&section.key("title"))}</h1>
            <p class="lead">{facts.get(&section.key("lead"))}</p>
            <ReadAloud locale=ctx.locale/>
            {film}
            {on_page}
            {body.collect_view()}
            {code}
        </article>
        <CallButton ctx=ctx.clone() text=fl!(t, "guide-phone-call", phone = phone)/>
        {next}
        <Downloads ctx=ctx.clone()/>
        <Clarity ctx=ctx.clone() page=section.rest()/>
        <Checked ctx/>
    }
}

/// To all questions and answers.
#[component]
pub fn QuestionsLink(ctx: Ctx) -> impl IntoView {
    view! {
        <p>
            <a class="alone" href=ctx.path("/guide/questions")>
                {fl!(texts(ctx.locale), "guide-questions-link")}
            </a>
        </p>
    }
}

/// Back to the contents.
#[component]
pub fn BackLink(ctx: Ctx) -> impl IntoView {
    view! {
        <a class="back" href=ctx.path("")>
            <svg class="icon icon--back" viewBox="0 0 24 24" aria-hidden="true">
                <path d=Icon::Chevron.outline()/>
            </svg>
            {fl!(texts(ctx.locale), "guide-back-to-contents")}
        </a>
    }
}

#[cfg(test)]
mod tests {
    use okaeri_frame::locale::Locale;

    use super::*;

    #[test]
    fn every_section_has_all_its_texts_and_no_others() {
        for locale in Locale::all() {
            let t = texts(locale);
            for section in &SECTIONS {
                let mut keys = vec![section.key("title"), section.key("lead")];
                for (title, paragraphs) in section.parts() {
                    keys.push(title);
                    keys.extend(paragraphs);
                }
                for key in keys {
                    assert!(t.has(&key), "{locale:?} lacks {key}");
                }
                for (index, count) in section.paragraphs.iter().enumerate() {
                    let next = format!("guide-{}-{}-p{}", section.slug, index + 1, count + 1);
                    assert!(!t.has(&next), "{locale:?}: {next} is never shown");
                }
            }
        }
    }
}
