//! The form: who it is, how that was checked, and what becomes of the phone until now.

use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{my_data::PHONE_CODE_VALID, phone_code::Checked};
use okaeri_frame::{
    components::{
        date_field::{self, DateField},
        error_summary::ErrorSummary,
        field::{Field, FieldKind, FieldNotes, FieldTexts},
        icon::{Drawing, Icon},
    },
    context::Ctx,
};

use super::{super::words, Asked, Typed, card::BackToCase, said, tell, title};
use crate::texts;

/// `phones`: how many are signed in.
#[component]
pub fn FormPage(
    ctx: Ctx,
    asked: Asked,
    phones: usize,
    why_not: Option<String>,
    typed: Typed,
) -> impl IntoView {
    // Where there is no form, there is no field to go to.
    let errors = why_not.is_none().then(|| typed.errors.clone());
    let errors = errors.unwrap_or_default();
    let content = if let Some(why_not) = why_not {
        view! {
            <p class="with-icon">
                <Drawing icon=Icon::Lock/>
                " "
                {why_not}
            </p>
        }
        .into_any()
    } else {
        view! { <CodeForm ctx=ctx.clone() asked=asked.clone() phones typed/> }.into_any()
    };
    view! {
        <ErrorSummary locale=ctx.locale errors/>
        <BackToCase ctx=ctx.clone() traveller=asked.traveller.id/>
        <h1>{title(&ctx, &asked)}</h1>
        {content}
    }
}

#[component]
fn CodeForm(ctx: Ctx, asked: Asked, phones: usize, typed: Typed) -> impl IntoView {
    let locale = ctx.locale;
    let is_companion = asked.companion.is_some();
    let lead = if is_companion {
        "desk-code-lead-companion"
    } else {
        "desk-code-lead"
    };
    let given = [
        ("name", asked.name().to_owned().into()),
        ("count", PHONE_CODE_VALID.num_minutes().into()),
    ];
    let who = if asked.is_unknown() {
        view! { <Unknown ctx=ctx.clone() asked=asked.clone() typed=typed.clone()/> }.into_any()
    } else {
        view! { <Known ctx=ctx.clone() asked=asked.clone()/> }.into_any()
    };
    let until_now = (!is_companion).then(|| {
        view! { <UntilNow ctx=ctx.clone() phones typed=typed.clone()/> }
    });
    let refused = typed.errors.get("code").map(|error| {
        view! {
            <p class="field__error" id="code">
                <Drawing icon=Icon::Alert/>
                <span>{error.to_owned()}</span>
            </p>
        }
    });
    view! {
        <p class="lead">{tell(locale, lead, given)}</p>
        <form class="stack main--form" method="post" action=asked.path(&ctx) novalidate>
            <input type="hidden" name="for" value=asked.whom()/>
            {who}
            <HowChecked ctx=ctx.clone() typed/>
            {until_now}
            {refused}
            <button class="button button--big" type="submit">
                {said(locale, "desk-code-make")}
            </button>
        </form>
    }
}

/// What the arrival record has, or the centre when it agreed.
#[component]
fn Known(ctx: Ctx, asked: Asked) -> impl IntoView {
    let t = texts(ctx.locale);
    let known = asked.companion.as_ref().and_then(|it| it.identity.clone());
    let (passport, born) = known.map_or(
        (asked.traveller.passport, asked.traveller.birth_date),
        |it| (it.passport, it.birth_date),
    );
    view! {
        <section class="card" aria-labelledby="compare">
            <h2 class="card__title" id="compare">
                {said(ctx.locale, "desk-code-compare")}
            </h2>
            <dl class="pairs">
                <div>
                    <dt>{fl!(t, "case-passport")}</dt>
                    <dd class="receipt__code" dir="ltr">
                        {passport.masked()}
                    </dd>
                </div>
                <div>
                    <dt>{fl!(t, "case-born")}</dt>
                    <dd>{words::date_with_year(ctx.locale, born)}</dd>
                </div>
            </dl>
        </section>
    }
}

/// An arrival record lists companions by their names alone.
#[component]
fn Unknown(ctx: Ctx, asked: Asked, typed: Typed) -> impl IntoView {
    let locale = ctx.locale;
    let passport = FieldTexts {
        label: said(locale, "desk-code-passport"),
        hint: None,
        error: typed.errors.get("passport").map(str::to_owned),
    };
    let birth = typed.birth.as_ref();
    let notes = FieldTexts {
        label: said(locale, "desk-code-born"),
        hint: None,
        error: birth.map(|it| date_field::error_text(locale, it)),
    };
    let wrong = birth.map_or_else(Vec::new, |it| it.parts().to_vec());
    let value = typed.form.get("passport").to_owned();
    let given = [("name", asked.name().to_owned().into())];
    view! {
        <p>{tell(locale, "desk-code-identity", given)}</p>
        <Field id="passport" kind=FieldKind::Code texts=passport value/>
        <DateField locale id="birth" notes submitted=typed.form wrong/>
    }
}

#[component]
fn HowChecked(ctx: Ctx, typed: Typed) -> impl IntoView {
    let chosen = Checked::from_word(typed.form.get("checked"));
    let notes = FieldTexts {
        label: said(ctx.locale, "desk-code-checked"),
        hint: None,
        error: typed.errors.get("checked").map(str::to_owned),
    };
    let choices = Checked::ALL.map(|it| {
        let text = said(ctx.locale, &format!("desk-code-checked-{}", it.as_str()));
        (it.as_str(), text, chosen == Some(it))
    });
    view! { <Radios id="checked" notes choices/> }
}

/// Who rings has mostly lost it, so that is chosen until somebody says otherwise.
#[component]
fn UntilNow(ctx: Ctx, phones: usize, typed: Typed) -> impl IntoView {
    let is_kept = typed.form.get("phone") == "kept";
    let count = [("count", phones.into())];
    let notes = FieldTexts {
        label: said(ctx.locale, "desk-code-phones"),
        hint: Some(tell(ctx.locale, "desk-code-signed-in", count)),
        error: None,
    };
    let choices = [
        ("lost", said(ctx.locale, "desk-code-lost"), !is_kept),
        ("kept", said(ctx.locale, "desk-code-kept"), is_kept),
    ];
    view! { <Radios id="phone" notes choices/> }
}

/// What is sent, what is read, and whether it is chosen.
type Choice = (&'static str, String, bool);

#[component]
fn Radios(id: &'static str, notes: FieldTexts, choices: [Choice; 2]) -> impl IntoView {
    let (described_by, class) = (notes.described_by(id), notes.block_class());
    let legend = notes.label.clone();
    let choices = choices.map(|(value, text, is_chosen)| {
        view! {
            <label class="choice">
                <input
                    class="choice__input"
                    type="radio"
                    name=id
                    value=value
                    checked=is_chosen
                />
                <span>{text}</span>
            </label>
        }
    });
    view! {
        <fieldset class=class id=id aria-describedby=described_by>
            <legend class="field__label">{legend}</legend>
            <FieldNotes id=id texts=notes/>
            <div class="choices">{choices.collect_view()}</div>
        </fieldset>
    }
}
