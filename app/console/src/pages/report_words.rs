//! What a report says, as words.

use i18n_embed_fl::fl;
use okaeri_domain::{
    geofence::{DistanceBand, Verdict},
    health::{Fever, HealthAnswers, HealthRule, SymptomCode, Why},
    report::{Content, Judged, Person, RawFix},
    traveller::Traveller,
};
use okaeri_frame::{
    components::{icon::Icon, notice::Tone},
    locale::Locale,
    texts::frame,
};

use super::words;
use crate::texts;

/// Longer than any distance in another band.
const BEYOND_M: f64 = 10_000.0;

/// What it is, and how it looks.
pub fn heading(locale: Locale, content: &Content) -> (Tone, Icon, String) {
    let t = texts(locale);
    match content {
        Content::Location { judged, .. } => match judged.map(|judged| judged.verdict) {
            Some(Verdict::Inside) => (Tone::Inside, Icon::Check, fl!(t, "row-location-inside")),
            Some(Verdict::Outside) => (Tone::Outside, Icon::Alert, fl!(t, "row-location-outside")),
            Some(Verdict::CannotTell) => (
                Tone::Unclear,
                Icon::Question,
                fl!(t, "row-location-cannot-tell"),
            ),
            None => (Tone::Plain, Icon::Pin, fl!(t, "row-location-received")),
        },
        Content::Health { verdict, .. } if verdict.is_symptomatic() => (
            Tone::Outside,
            Icon::Thermometer,
            fl!(t, "row-health-symptomatic"),
        ),
        Content::Health { .. } => (Tone::Inside, Icon::Thermometer, fl!(t, "row-health-well")),
    }
}

/// Its facts in their order: distance and accuracy, or temperature and symptoms.
pub fn facts(locale: Locale, rule: &HealthRule, content: &Content) -> Vec<String> {
    match content {
        Content::Location {
            raw,
            accuracy_m,
            judged,
        } => location(locale, raw.as_ref(), *accuracy_m, judged.as_ref()),
        Content::Health { answers, .. } => health(locale, rule, answers),
    }
}

fn location(
    locale: Locale,
    raw: Option<&RawFix>,
    accuracy_m: f64,
    judged: Option<&Judged>,
) -> Vec<String> {
    let t = texts(locale);
    let exact = raw
        .and_then(|raw| raw.distance_m)
        .map(|metres| fl!(t, "row-distance", distance = words::length(locale, metres)));
    // Once the coordinates are destroyed, only the band is known.
    let distance = exact.or_else(|| judged.map(|judged| band(locale, judged.band)));
    let accuracy = fl!(
        t,
        "row-accuracy",
        accuracy = words::length(locale, accuracy_m)
    );
    distance.into_iter().chain([accuracy]).collect()
}

fn band(locale: Locale, band: DistanceBand) -> String {
    let t = texts(locale);
    match band.upper_m() {
        Some(metres) => {
            fl!(
                t,
                "row-distance-up-to",
                distance = words::length(locale, metres.into())
            )
        }
        None => fl!(
            t,
            "row-distance-beyond",
            distance = words::length(locale, BEYOND_M)
        ),
    }
}

fn health(locale: Locale, rule: &HealthRule, answers: &HealthAnswers) -> Vec<String> {
    let t = texts(locale);
    let threshold = rule.fever_from.to_string();
    let fever = match answers.fever {
        Fever::Measured(temperature) => {
            fl!(t, "row-temperature", temperature = temperature.to_string())
        }
        Fever::SaysYes => fl!(t, "row-fever-yes", threshold = threshold),
        Fever::SaysNo => fl!(t, "row-fever-no", threshold = threshold),
    };
    let symptoms: Vec<String> = if answers.symptoms.is_empty() {
        vec![fl!(t, "row-no-symptoms")]
    } else {
        answers
            .symptoms
            .iter()
            .map(|code| symptom(locale, code))
            .collect()
    };
    std::iter::once(fever).chain(symptoms).collect()
}

/// The rule that made somebody symptomatic.
pub fn reasons(locale: Locale, rule: &HealthRule, why: &[Why]) -> Vec<String> {
    let t = texts(locale);
    why.iter()
        .map(|why| match why {
            Why::Fever => fl!(t, "case-fever", threshold = rule.fever_from.to_string()),
            Why::AnyOne(code) => fl!(t, "case-any-one", symptoms = symptom(locale, code)),
            Why::AnyTwo(codes) => {
                let names: Vec<String> = codes.iter().map(|code| symptom(locale, code)).collect();
                fl!(t, "case-any-two", symptoms = words::joined(locale, &names))
            }
        })
        .collect()
}

fn symptom(locale: Locale, code: &SymptomCode) -> String {
    frame::texts(locale).get(&format!("symptom-{code}"))
}

/// The name of a companion; none for the traveller.
pub fn companion(traveller: &Traveller, person: Person) -> Option<&str> {
    let Person::Companion(id) = person else {
        return None;
    };
    let companion = traveller
        .companions
        .iter()
        .find(|companion| companion.id == id);
    companion.map(|companion| companion.name.as_str())
}
