//! The form to ask for another place. Days are chosen from a list, so that none is mistyped and it
//! needs no script.

use chrono::{Days, NaiveDate};
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    message::LONGEST_TEXT,
    places::{Reason, days_to_move, days_to_stay},
    traveller::Traveller,
};
use okaeri_frame::{
    components::{
        field::{FieldNotes, FieldTexts},
        text_area::TextArea,
    },
    context::Ctx,
    dates,
    form::{FieldErrors, Submitted},
    places::{reason, until},
};

use super::{
    moving::{say, tell},
    place::AddressField,
};
use crate::texts;

/// The form with what was typed and what is wrong with it.
#[component]
pub fn ChangeForm(
    ctx: Ctx,
    traveller: Traveller,
    form: Submitted,
    errors: FieldErrors,
) -> impl IntoView {
    let locale = ctx.locale;
    let error = |field: &str| errors.get(field).map(str::to_owned);
    let field = |key, field| FieldTexts {
        label: say(locale, key),
        hint: None,
        error: error(field),
    };
    let address = FieldTexts {
        hint: Some(fl!(texts(locale), "place-address-hint")),
        ..field("move-address", "address")
    };
    let words = FieldTexts {
        hint: Some(tell(
            locale,
            "move-words-hint",
            [("count", LONGEST_TEXT.into())],
        )),
        ..field("move-words", "words")
    };
    let (period, today) = (&traveller.period, ctx.today());
    let days = days_to_move(period, today).map(|day| (day, dates::full(locale, day)));
    let stays = days_to_stay(period, today).map(|day| (day, until(locale, Some(day))));
    let (days, stays): (Vec<_>, Vec<_>) = (days.collect(), stays.collect());
    let [day, last] = ["day", "until"].map(|name| form.get(name).to_owned());
    // On the last days there is nothing to choose.
    let is_short = stays.is_empty() || today + Days::new(1) >= period.last_day();
    let until_field = (!is_short).then(|| {
        let texts = field("move-until", "until");
        let first = say(locale, "move-until-end");
        view! { <DayField id="until" texts first days=stays chosen=last/> }
    });
    let first = say(locale, "move-day-choose");
    let action = ctx.path("/place/change");
    view! {
        <form class="stack" method="post" action=action novalidate>
            <AddressField texts=address value=form.get("address").to_owned()/>
            <DayField id="day" texts=field("move-day", "day") first days chosen=day/>
            {until_field}
            <ReasonField
                ctx
                texts=field("move-reason", "reason")
                chosen=Reason::from_word(form.get("reason"))
            />
            <TextArea id="words" texts=words value=form.get("words").to_owned()/>
            <button class="button button--big" type="submit">
                {say(locale, "move-submit")}
            </button>
        </form>
    }
}

/// `first` is sent as nothing.
#[component]
fn DayField(
    id: &'static str,
    texts: FieldTexts,
    first: String,
    days: Vec<(NaiveDate, String)>,
    chosen: String,
) -> impl IntoView {
    let (class, label) = (texts.block_class(), texts.label.clone());
    let (described_by, invalid) = (texts.described_by(id), texts.invalid());
    let options = days.into_iter().map(|(day, text)| {
        let value = day.to_string();
        let is_chosen = value == chosen;
        view! {
            <option value=value selected=is_chosen>
                {text}
            </option>
        }
    });
    view! {
        <div class=class>
            <label class="field__label" for=id>
                {label}
            </label>
            <FieldNotes id texts/>
            <select
                class="field__input"
                id=id
                name=id
                aria-describedby=described_by
                aria-invalid=invalid
            >
                <option value="">{first}</option>
                {options.collect_view()}
            </select>
        </div>
    }
}

#[component]
fn ReasonField(ctx: Ctx, texts: FieldTexts, chosen: Option<Reason>) -> impl IntoView {
    let (class, legend) = (texts.block_class(), texts.label.clone());
    let described_by = texts.described_by("reason");
    let choices = Reason::ALL.into_iter().map(|it| {
        view! {
            <label class="choice">
                <input
                    class="choice__input"
                    type="radio"
                    name="reason"
                    value=it.as_str()
                    checked=chosen == Some(it)
                />
                <span>{reason(ctx.locale, it)}</span>
            </label>
        }
    });
    view! {
        <fieldset class=class id="reason" aria-describedby=described_by>
            <legend class="field__label">{legend}</legend>
            <FieldNotes id="reason" texts/>
            <div class="choices">{choices.collect_view()}</div>
        </fieldset>
    }
}
