//! The page of the film, with all that it says in words, and the link to it.

use std::sync::Arc;

use axum::response::Response;
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_frame::{
    components::{
        icon::{Drawing, Icon},
        phone::CallButton,
    },
    context::Ctx,
    document::{self, Page},
};

use super::{CAPTIONS, Film, Films, REST, SCENES, texts};
use crate::{clarity::Clarity, section::BackLink, welcome::Checked};

/// Pixels: a phone held upright.
const WIDTH: u32 = 390;
const HEIGHT: u32 = 844;

/// `GET /{lang}/guide/film`
pub async fn show(ctx: Ctx, films: Arc<Films>) -> Response {
    let t = texts(ctx.locale);
    let page = Page::new(t.get("film-title")).about(t.get("film-lead"));
    document::render(&ctx.clone(), page, move || view! { <FilmPage ctx films/> }).await
}

#[component]
fn FilmPage(ctx: Ctx, films: Arc<Films>) -> impl IntoView {
    let t = texts(ctx.locale);
    let player = match films.of(&ctx) {
        Some(film) => player(&ctx, film).into_any(),
        None => view! { <p>{t.get("film-missing")}</p> }.into_any(),
    };
    let words = SCENES.iter().map(|scene| {
        let captions = scene.caption_keys();
        let captions = captions.map(|key| view! { <p>{t.get(&key)}</p> });
        view! {
            <h2 id=scene.name>{t.get(&scene.title_key())}</h2>
            {captions.collect_view()}
        }
    });
    let phone = ctx.phone();
    view! {
        <BackLink ctx=ctx.clone()/>
        <article class="article">
            <h1>{t.get("film-title")}</h1>
            <p class="lead">{t.get("film-lead")}</p>
            {player}
            <p>{t.get("film-words")}</p>
            {words.collect_view()}
        </article>
        <a class="button button--big" href=ctx.path("/start")>
            <Drawing icon=Icon::Enter/>
            {fl!(crate::texts(ctx.locale), "guide-welcome-start")}
        </a>
        <CallButton ctx=ctx.clone() text=fl!(crate::texts(ctx.locale), "guide-phone-call", phone = phone)/>
        <Clarity ctx=ctx.clone() page=REST/>
        <Checked ctx/>
    }
}

/// The film, and in which language its screens are where that is not the page's.
fn player(ctx: &Ctx, film: &Film) -> impl IntoView + use<> {
    let t = texts(ctx.locale);
    let stands_in = (film.locale != ctx.locale).then(|| {
        let language = ("language", film.locale.name().into());
        let told = t.tell("film-other-language", [language]);
        view! {
            <p class="notice notice--unclear">
                <span class="with-icon">
                    <Drawing icon=Icon::Globe/>
                    <span>{told}</span>
                </span>
            </p>
        }
    });
    view! {
        {stands_in}
        <figure class="film no-print">
            <video
                class="film__video"
                controls
                playsinline
                preload="none"
                width=WIDTH
                height=HEIGHT
                poster=film.poster.clone()
                aria-label=t.get("film-title")
            >
                <source src=film.video.clone() type="video/mp4"/>
                <track
                    kind="captions"
                    src=ctx.path(CAPTIONS)
                    srclang=ctx.locale.lang()
                    label=ctx.locale.name()
                    default
                />
            </video>
            <figcaption class="soft small">{about(ctx, film)}</figcaption>
        </figure>
    }
}

/// How long the film is and how much there is to download.
fn about(ctx: &Ctx, film: &Film) -> String {
    let tenths = film.bytes.div_ceil(100_000);
    let given = [
        ("length", film.script.length().into()),
        ("whole", (tenths / 10).into()),
        ("tenth", (tenths % 10).into()),
    ];
    texts(ctx.locale).tell("film-facts", given)
}

/// To the film.
#[component]
pub fn FilmLink(ctx: Ctx, films: Arc<Films>) -> impl IntoView {
    let about = films.of(&ctx).map(|film| {
        view! {
            <br/>
            <span class="soft small">{about(&ctx, film)}</span>
        }
    });
    view! {
        <p class="no-print">
            <a class="files__link" href=ctx.path(REST)>
                <Drawing icon=Icon::Play/>
                <span>{texts(ctx.locale).get("film-title")} {about}</span>
            </a>
        </p>
    }
}
