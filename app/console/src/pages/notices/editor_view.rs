//! The page on which a text is written; for a translation the source stands beside it.

use leptos::prelude::*;
use okaeri_domain::notice::{LONGEST_TITLE, Notice, Standing};
use okaeri_frame::{
    components::{
        error_summary::ErrorSummary,
        field::FieldTexts,
        icon::{Drawing, Icon},
    },
    context::Ctx,
    locale::Locale,
};

use super::{
    editor::Sheet,
    editor_fields::{BodyField, LanguageField, SameField, TitleField},
    history::WhatChanged,
    one::Back,
    said::{say, source_language, tell},
};

/// Of the page.
pub fn title(ctx: &Ctx, sheet: &Sheet) -> String {
    let language = sheet.language.name();
    match &sheet.notice {
        None => say(ctx.locale, "notice-new"),
        Some(_) if sheet.is_source() => tell(
            ctx.locale,
            "notice-source-title",
            [("language", language.into())],
        ),
        Some(_) => tell(
            ctx.locale,
            "notice-translation-title",
            [("language", language.into())],
        ),
    }
}

#[component]
pub fn EditorPage(ctx: Ctx, sheet: Sheet) -> impl IntoView {
    let title = title(&ctx, &sheet);
    let back = match &sheet.notice {
        None => view! { <Back ctx=ctx.clone()/> }.into_any(),
        Some(notice) => view! { <BackToOne ctx=ctx.clone() notice=notice.clone()/> }.into_any(),
    };
    let changes = (!sheet.changes.is_empty()).then(|| {
        view! { <WhatChanged ctx=ctx.clone() changes=sheet.changes.clone() typed_stays=true/> }
    });
    let source = sheet.notice.clone().filter(|_| !sheet.is_source());
    let body = match source {
        Some(notice) => view! {
            <div class="beside">
                <Source ctx=ctx.clone() notice language=sheet.language/>
                <TextForm ctx=ctx.clone() sheet=sheet.clone()/>
            </div>
        }
        .into_any(),
        None => view! {
            <div class="main--form">
                <TextForm ctx=ctx.clone() sheet=sheet.clone()/>
            </div>
        }
        .into_any(),
    };
    view! {
        <ErrorSummary locale=ctx.locale errors=sheet.errors.clone()/>
        {back}
        <h1>{title}</h1>
        {changes}
        {body}
    }
}

#[component]
fn BackToOne(ctx: Ctx, notice: Notice) -> impl IntoView {
    view! {
        <a class="back" href=ctx.path(&format!("/console/notices/{}", notice.id))>
            <svg class="icon icon--back" viewBox="0 0 24 24" aria-hidden="true">
                <path d=Icon::Chevron.outline()/>
            </svg>
            {say(ctx.locale, "notice-back-to-one")}
        </a>
    }
}

/// What is translated, and whether it has changed since it was.
#[component]
fn Source(ctx: Ctx, notice: Notice, language: Locale) -> impl IntoView {
    let written_in = source_language(&notice);
    let is_stale = notice.standing(language.tag()) == Standing::Stale;
    let stale = is_stale.then(|| {
        view! {
            <p class="notice notice--unclear">
                <span class="with-icon">
                    <Drawing icon=Icon::Clock/>
                    <span>{say(ctx.locale, "notice-stale-hint")}</span>
                </span>
            </p>
        }
    });
    let text = &notice.source.text;
    let paragraphs = text
        .paragraphs()
        .map(|it| view! { <p class="as-typed">{it.to_owned()}</p> });
    let label = tell(
        ctx.locale,
        "notice-source-of",
        [("language", written_in.name().into())],
    );
    view! {
        <section class="card" aria-labelledby="source">
            <h2 class="card__title" id="source">
                {label}
            </h2>
            {stale}
            <div class="stack" lang=written_in.lang() dir=written_in.direction()>
                <p>
                    <strong>{text.title().to_owned()}</strong>
                </p>
                {paragraphs.collect_view()}
            </div>
        </section>
    }
}

#[component]
fn TextForm(ctx: Ctx, sheet: Sheet) -> impl IntoView {
    let locale = ctx.locale;
    let field = |id: &str, label: &str, hint: Option<String>| FieldTexts {
        label: say(locale, label),
        hint,
        error: sheet.errors.get(id).map(str::to_owned),
    };
    let most = tell(
        locale,
        "notice-title-hint",
        [("most", LONGEST_TITLE.into())],
    );
    let title = field("title", "notice-title-label", Some(most));
    let body = field(
        "body",
        "notice-body-label",
        Some(say(locale, "notice-body-hint")),
    );
    let path = match &sheet.notice {
        None => "/console/notices/new".to_owned(),
        Some(notice) => format!(
            "/console/notices/{}/texts/{}",
            notice.id,
            sheet.language.tag()
        ),
    };
    // Saved again, it stands on what is shown now.
    let base = sheet.notice.as_ref().map(|notice| {
        let version = if sheet.changes.is_empty() {
            sheet.typed.get("base").to_owned()
        } else {
            notice.version.to_string()
        };
        view! { <input type="hidden" name="base" value=version/> }
    });
    // A new one may be written in any language, so the browser is not told which.
    let written_in = sheet.notice.is_some().then_some(sheet.language);
    let language = sheet.notice.is_none().then(|| {
        view! { <LanguageField ctx=ctx.clone() sheet=sheet.clone()/> }
    });
    let same = sheet.is_source().then(|| {
        view! { <SameField locale is_checked=sheet.typed.has("same")/> }
    });
    view! {
        <form class="stack" method="post" action=ctx.path(&path) novalidate>
            {base}
            {language}
            <TitleField texts=title value=sheet.typed.get("title").to_owned() written_in/>
            <BodyField texts=body value=sheet.typed.get("body").to_owned() written_in/>
            {same}
            <button class="button" type="submit">
                {say(locale, "notice-save")}
            </button>
        </form>
    }
}
