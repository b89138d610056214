//! The dry run: who sat near, by row and by language, and whose seat nobody knows.

use std::collections::BTreeMap;

use leptos::prelude::*;
use okaeri_domain::{
    alert::{Near, Party},
    store::AlertLine,
};
use okaeri_frame::{
    components::{
        icon::{Drawing, Icon},
        notice::Tag,
    },
    context::Ctx,
    form::Submitted,
    locale::Locale,
};

use super::said::{name, say, state, tell};

/// What was found of a flight.
pub struct Found {
    pub near: Near,
    /// The newest alert for the same flight and day.
    pub earlier: Option<AlertLine>,
}

impl Found {
    /// Who can be chosen: those near, and those of whom nobody knows.
    pub fn choices(&self) -> impl Iterator<Item = &Party> {
        let near = self.near.near.iter().map(|(_, party)| party);
        near.chain(&self.near.unknown)
    }
}

fn persons(party: &Party) -> usize {
    1 + party.companions.len()
}

/// The result, with a box to tick for each who can be chosen.
#[component]
pub fn FoundParties(
    ctx: Ctx,
    form: Submitted,
    found: Found,
    error: Option<String>,
) -> impl IntoView {
    let locale = ctx.locale;
    let has_choices = found.choices().next().is_some();
    let rows = ctx.backend.programme.alerts.contact_rows;
    let error = error.map(|error| {
        view! {
            <p class="field__error" id="found-error">
                <Drawing icon=Icon::Alert/>
                <span>{error}</span>
            </p>
        }
    });
    let earlier = found.earlier.as_ref().map(|line| {
        let href = ctx.path(&format!("/console/alerts/{}", line.alert.id));
        let (tone, icon, text) = state(locale, &line.alert.state);
        view! {
            <p class="notice notice--unclear">
                <span>{say(locale, "desk-alert-earlier")}</span>
                " "
                <span class="actions">
                    <a class="alone" href=href>
                        {name(&ctx, &line.alert)}
                    </a>
                    <Tag tone icon text/>
                </span>
            </p>
        }
    });
    let content = if has_choices {
        let counts = view! { <Counts ctx=ctx.clone() near=found.near.clone()/> };
        let near = found.near.near.clone().into_iter().map(|(_, it)| it);
        let near = near.collect::<Vec<_>>();
        let unknown = found.near.unknown.clone();
        view! {
            {counts}
            <Group ctx=ctx.clone() form=form.clone() key="desk-alert-near" parties=near/>
            <Group ctx=ctx.clone() form key="desk-alert-unknown" parties=unknown/>
            <p>
                <button class="button" name="do" value="ask">
                    {say(locale, "desk-alert-ask")}
                </button>
            </p>
        }
        .into_any()
    } else {
        view! {
            <p class="empty">
                <Drawing icon=Icon::Check/>
                <span>{say(locale, "desk-alert-found-none")}</span>
            </p>
        }
        .into_any()
    };
    view! {
        <section class="stack" id="found" tabindex="-1" aria-labelledby="found-title">
            <h2 id="found-title">{say(locale, "desk-alert-found")}</h2>
            <p class="soft">{tell(locale, "desk-alert-rule", [("rows", rows.into())])}</p>
            {error}
            {earlier}
            {content}
            <Others
                ctx=ctx.clone()
                keys=["desk-alert-case", "desk-alert-case-hint"]
                parties=found.near.case
            />
            <Others
                ctx
                keys=["desk-alert-released", "desk-alert-released-hint"]
                parties=found.near.released
            />
        </section>
    }
}

/// How many, by row and by language.
#[component]
fn Counts(ctx: Ctx, near: Near) -> impl IntoView {
    let locale = ctx.locale;
    let all: usize = near.near.iter().map(|(_, party)| persons(party)).sum();
    let given = [
        ("count", near.near.len().into()),
        ("persons", all.into()),
        ("unknown", near.unknown.len().into()),
    ];
    let mut by_row: BTreeMap<u16, usize> = BTreeMap::new();
    let mut by_language: BTreeMap<String, usize> = BTreeMap::new();
    for (row, _) in &near.near {
        *by_row.entry(*row).or_default() += 1;
    }
    let parties = near.near.iter().map(|(_, party)| party);
    for party in parties.chain(&near.unknown) {
        *by_language.entry(language(party)).or_default() += 1;
    }
    let by_row = by_row.into_iter().map(|(row, count)| {
        let row = tell(locale, "desk-alert-row", [("row", row.into())]);
        (row, count)
    });
    view! {
        <p>{tell(locale, "desk-alert-sum", given)}</p>
        <div class="beside">
            <CountsOf title=say(locale, "desk-alert-by-row") counts=by_row.collect()/>
            <CountsOf title=say(locale, "desk-alert-by-language") counts=by_language.into_iter().collect()/>
        </div>
    }
}

#[component]
fn CountsOf(title: String, counts: Vec<(String, usize)>) -> impl IntoView {
    let counts = counts.into_iter().map(|(what, count)| {
        view! {
            <div class="tally">
                <dt>{what}</dt>
                <dd class="number">{count}</dd>
            </div>
        }
    });
    view! {
        <section class="card">
            <h3 class="card__title">{title}</h3>
            <dl class="pairs">{counts.collect_view()}</dl>
        </section>
    }
}

/// The language of a party, in its own script.
pub fn language(party: &Party) -> String {
    let known = Locale::parse(&party.locale).map(Locale::name);
    known.map_or_else(|| party.locale.clone(), str::to_owned)
}

/// The seat as the arrival record has it, and the companions.
pub fn seat(locale: Locale, party: &Party) -> String {
    let seat = if party.seat.is_empty() {
        say(locale, "desk-alert-seat-none")
    } else {
        party.seat.clone()
    };
    let count = party.companions.len();
    if count == 0 {
        return seat;
    }
    let with = tell(locale, "desk-alert-with", [("count", count.into())]);
    super::super::words::joined(locale, &[seat, with])
}

/// Each with a box to tick: those near are ticked at first.
#[component]
fn Group(ctx: Ctx, form: Submitted, key: &'static str, parties: Vec<Party>) -> impl IntoView {
    let locale = ctx.locale;
    let is_near = key == "desk-alert-near";
    let hint = (!is_near).then(|| {
        let hint = say(locale, "desk-alert-unknown-hint");
        view! { <p class="field__hint">{hint}</p> }
    });
    let (shown, to) = (form.all("shown"), form.all("to"));
    (!parties.is_empty()).then(|| {
        let boxes = parties.into_iter().map(|party| {
            let id = party.traveller.to_string();
            let is_chosen = if shown.contains(&id) {
                to.contains(&id)
            } else {
                is_near
            };
            let (seat, language) = (seat(locale, &party), language(&party));
            view! {
                <label class="choice">
                    <input type="hidden" name="shown" value=id.clone()/>
                    <input
                        class="choice__input"
                        type="checkbox"
                        name="to"
                        value=id
                        checked=is_chosen
                    />
                    <span>
                        <b>
                            <bdi>{party.name}</bdi>
                        </b>
                        <br/>
                        <span class="soft">{seat} " · " {language}</span>
                    </span>
                </label>
            }
        });
        view! {
            <fieldset class="field">
                <legend class="field__label">{say(locale, key)}</legend>
                {hint}
                <div class="choices">{boxes.collect_view()}</div>
            </fieldset>
        }
    })
}

/// Those who get no alert, and why.
#[component]
fn Others(ctx: Ctx, keys: [&'static str; 2], parties: Vec<Party>) -> impl IntoView {
    let locale = ctx.locale;
    let [title, hint] = keys.map(|key| say(locale, key));
    (!parties.is_empty()).then(|| {
        let items = parties.into_iter().map(|party| {
            let href = ctx.path(&format!("/console/cases/{}", party.traveller));
            let seat = seat(locale, &party);
            view! {
                <li>
                    <a class="alone" href=href>
                        <bdi>{party.name}</bdi>
                    </a>
                    " · "
                    {seat}
                </li>
            }
        });
        view! {
            <section class="card">
                <h3 class="card__title">{title}</h3>
                <p class="soft">{hint}</p>
                <ul role="list">{items.collect_view()}</ul>
            </section>
        }
    })
}
