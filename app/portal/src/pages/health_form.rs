//! The form of the health report: one group of questions a person.

use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    health::{HealthField, SymptomCode},
    ids::ReportId,
    report::{HealthBody, Person},
};
use okaeri_frame::{
    components::{
        error_summary::ErrorSummary,
        field::{Field, FieldKind, FieldNotes, FieldTexts},
    },
    context::Ctx,
    form::{FieldErrors, Submitted},
    texts::frame,
};

use super::waiting::Waiting;
use crate::{offline, texts};

/// One person of the form. The fields are named `p0-…`, `p1-…`; the id makes a form that is sent
/// twice one report.
#[derive(Debug, Clone)]
pub struct PersonForm {
    /// Place in the form.
    pub index: usize,
    /// Of the report to be.
    pub id: ReportId,
    /// Whom it is about.
    pub person: Person,
    /// Of a companion.
    pub name: Option<String>,
    /// False for somebody of an older form who no longer reports with this phone.
    pub is_asked: bool,
}

/// What was answered for one person.
pub enum Reading {
    /// All well.
    Answered(HealthBody),
    /// Nothing at all.
    Blank,
    /// Noted in the errors.
    Wrong,
}

impl PersonForm {
    /// The name of one of this person's fields.
    pub fn field(&self, name: &str) -> String {
        format!("p{}-{name}", self.index)
    }

    /// With a new id, if it is `person`'s.
    #[must_use]
    pub fn renewed(self, ctx: &Ctx, person: Person) -> Self {
        if self.person == person {
            let id = ReportId::new(ctx.now, &*ctx.backend.entropy);
            return Self { id, ..self };
        }
        self
    }

    /// Reads this person's answers; what is wrong goes to `errors`.
    pub fn read(&self, ctx: &Ctx, form: &Submitted, errors: &mut FieldErrors) -> Reading {
        let temperature = form.get(&self.field("temperature"));
        let fever = form.get(&self.field("fever"));
        let symptoms = form.all(&self.field("symptoms"));
        if temperature.is_empty() && fever.is_empty() && symptoms.is_empty() {
            return Reading::Blank;
        }
        let rule = &ctx.backend.programme.health.rule;
        let fever = Some(fever).filter(|answer| !answer.is_empty());
        match rule.validate(temperature, fever, &symptoms) {
            Ok(answers) => Reading::Answered(HealthBody {
                id: self.id,
                person: self.person,
                answers,
            }),
            Err(wrong) => {
                for error in wrong {
                    let field = match error.field {
                        HealthField::Temperature => "temperature",
                        HealthField::Fever => "fever",
                        HealthField::Symptoms => "symptoms",
                    };
                    let message = texts(ctx.locale).get(&format!("health-{}", error.key));
                    errors.add(self.field(field), message);
                }
                Reading::Wrong
            }
        }
    }

    /// Says that this person's answers are missing.
    pub fn complain(&self, ctx: &Ctx, errors: &mut FieldErrors) {
        let message = texts(ctx.locale).get("health-temperature-missing");
        errors.add(self.field("temperature"), message);
    }

    /// The heading of the group.
    fn title(&self, ctx: &Ctx) -> String {
        match &self.name {
            Some(name) => fl!(texts(ctx.locale), "health-person", name = name.as_str()),
            None => fl!(texts(ctx.locale), "health-person-self"),
        }
    }
}

/// For the summary: where there are several persons, each line says whom it is about.
fn told_apart(ctx: &Ctx, persons: &[PersonForm], errors: &FieldErrors) -> FieldErrors {
    if persons.len() < 2 {
        return errors.clone();
    }
    let mut all = FieldErrors::default();
    for (field, message) in errors.iter() {
        let person = persons.iter().find(|it| field.starts_with(&it.field("")));
        let line = person.map(|it| {
            fl!(
                texts(ctx.locale),
                "health-error-of",
                person = it.title(ctx),
                error = message.as_str()
            )
        });
        all.add(field, line.unwrap_or_else(|| message.clone()));
    }
    all
}

/// The whole form.
#[component]
pub fn HealthForm(
    ctx: Ctx,
    persons: Vec<PersonForm>,
    form: Submitted,
    errors: FieldErrors,
) -> impl IntoView {
    let t = texts(ctx.locale);
    let summary = told_apart(&ctx, &persons, &errors);
    let full = [("phone", ctx.phone().into())];
    let full = offline::texts(ctx.locale).tell("offline-full", full);
    let groups = persons.into_iter().map(|person| {
        view! { <PersonGroup ctx=ctx.clone() person form=form.clone() errors=errors.clone()/> }
    });
    view! {
        <ErrorSummary locale=ctx.locale errors=summary/>
        <h1>{fl!(t, "health-title")}</h1>
        <p class="lead">{fl!(t, "health-lead")}</p>
        <Waiting ctx=ctx.clone()/>
        <form
            class="stack"
            method="post"
            action=ctx.path("/health")
            data-outbox="health"
            novalidate
        >
            {groups.collect_view()}
            <p class="notice notice--outside" role="alert" data-part="full" hidden>
                {full}
            </p>
            <button class="button button--big" type="submit">
                {fl!(t, "health-submit")}
            </button>
        </form>
    }
}

#[component]
fn PersonGroup(
    ctx: Ctx,
    person: PersonForm,
    form: Submitted,
    errors: FieldErrors,
) -> impl IntoView {
    let t = texts(ctx.locale);
    let field = person.field("temperature");
    let temperature = FieldTexts {
        label: fl!(t, "health-temperature-label"),
        hint: Some(fl!(t, "health-temperature-hint")),
        error: errors.get(&field).map(str::to_owned),
    };
    let heading = format!("p{}", person.index);
    let labelled_by = heading.clone();
    view! {
        <section class="card stack" role="group" aria-labelledby=labelled_by>
            <h2 class="card__title" id=heading>
                {person.title(&ctx)}
            </h2>
            <input type="hidden" name=person.field("id") value=person.id.to_string()/>
            <Field
                id=field.clone()
                kind=FieldKind::Decimal
                texts=temperature
                value=form.get(&field).to_owned()
            />
            <FeverQuestion ctx=ctx.clone() person=person.clone() form=form.clone() errors=errors.clone()/>
            <Symptoms ctx person form errors/>
        </section>
    }
}

#[component]
fn FeverQuestion(
    ctx: Ctx,
    person: PersonForm,
    form: Submitted,
    errors: FieldErrors,
) -> impl IntoView {
    let t = texts(ctx.locale);
    let name = person.field("fever");
    let threshold = ctx.backend.programme.health.rule.fever_from.to_string();
    let notes = FieldTexts {
        label: fl!(t, "health-fever-legend", threshold = threshold),
        hint: None,
        error: errors.get(&name).map(str::to_owned),
    };
    let choices = [
        ("yes", fl!(t, "health-fever-yes")),
        ("no", fl!(t, "health-fever-no")),
    ]
    .map(|(value, label)| {
        view! {
            <label class="choice">
                <input
                    class="choice__input"
                    type="radio"
                    name=name.clone()
                    value=value
                    checked=form.get(&name) == value
                />
                <span>{label}</span>
            </label>
        }
    });
    view! {
        <ChoiceGroup id=name notes class="choices choices--pair">
            {choices.collect_view()}
        </ChoiceGroup>
    }
}

#[component]
fn Symptoms(ctx: Ctx, person: PersonForm, form: Submitted, errors: FieldErrors) -> impl IntoView {
    let t = texts(ctx.locale);
    let name = person.field("symptoms");
    let chosen = form.all(&name);
    let notes = FieldTexts {
        label: fl!(t, "health-symptoms-legend"),
        hint: Some(fl!(t, "health-symptoms-hint")),
        error: errors.get(&name).map(str::to_owned),
    };
    let choices: Vec<_> = ctx
        .backend
        .programme
        .health
        .rule
        .symptoms()
        .map(|code| {
            view! {
                <label class="choice">
                    <input
                        class="choice__input"
                        type="checkbox"
                        name=name.clone()
                        value=code.as_str().to_owned()
                        checked=chosen.iter().any(|it| it == code.as_str())
                    />
                    <span>{symptom(&ctx, code)}</span>
                </label>
            }
        })
        .collect();
    view! { <ChoiceGroup id=name notes>{choices}</ChoiceGroup> }
}

/// The name of a symptom in the page's language.
pub fn symptom(ctx: &Ctx, code: &SymptomCode) -> String {
    frame::texts(ctx.locale).get(&format!("symptom-{}", code.as_str()))
}

#[component]
fn ChoiceGroup(
    id: String,
    notes: FieldTexts,
    #[prop(default = "choices")] class: &'static str,
    children: Children,
) -> impl IntoView {
    let (block, label) = (notes.block_class(), notes.label.clone());
    let described_by = notes.described_by(&id);
    let fieldset_id = id.clone();
    view! {
        <fieldset class=block id=fieldset_id aria-describedby=described_by>
            <legend class="field__label">{label}</legend>
            <FieldNotes id texts=notes/>
            <div class=class>{children()}</div>
        </fieldset>
    }
}
