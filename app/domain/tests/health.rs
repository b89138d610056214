//! The rule that makes a traveller symptomatic, and what the form accepts.

use okaeri_domain::health::{
    Fever, HealthAnswers, HealthError, HealthField, HealthRule, HealthVerdict, SymptomCode,
    Temperature, TemperatureError, Why,
};
use okaeri_domain::programme::{JAPAN_2021, Programme};
use proptest::prelude::*;

fn rule() -> HealthRule {
    Programme::parse(JAPAN_2021)
        .expect("the default programme")
        .health
        .rule
}

fn code(code: &str) -> SymptomCode {
    SymptomCode::new(code).expect("a code of the test")
}

fn degrees(tenths: i16) -> Temperature {
    Temperature::from_tenths(tenths).expect("a temperature of the test")
}

fn answers(fever: Fever, symptoms: &[&str]) -> HealthAnswers {
    let symptoms = symptoms.iter().map(|symptom| code(symptom)).collect();
    HealthAnswers { fever, symptoms }
}

#[test]
fn fever_or_one_of_five_or_two_of_nine_is_symptomatic() {
    let any_one = |symptom| Why::AnyOne(code(symptom));
    let any_two =
        |symptoms: &[&str]| Why::AnyTwo(symptoms.iter().map(|symptom| code(symptom)).collect());
    let cases: &[(Fever, &[&str], Vec<Why>)] = &[
        (Fever::SaysNo, &[], vec![]),
        (Fever::SaysYes, &[], vec![Why::Fever]),
        (Fever::Measured(degrees(374)), &[], vec![]),
        (Fever::Measured(degrees(375)), &[], vec![Why::Fever]),
        (Fever::Measured(degrees(391)), &[], vec![Why::Fever]),
        (Fever::SaysNo, &["cough"], vec![any_one("cough")]),
        (
            Fever::SaysNo,
            &["shortness-of-breath"],
            vec![any_one("shortness-of-breath")],
        ),
        (
            Fever::SaysNo,
            &["difficulty-breathing"],
            vec![any_one("difficulty-breathing")],
        ),
        (
            Fever::SaysNo,
            &["loss-of-smell"],
            vec![any_one("loss-of-smell")],
        ),
        (
            Fever::SaysNo,
            &["loss-of-taste"],
            vec![any_one("loss-of-taste")],
        ),
        (Fever::SaysNo, &["headache"], vec![]),
        (Fever::SaysNo, &["strong-fatigue"], vec![]),
        (
            Fever::SaysNo,
            &["headache", "chills"],
            vec![any_two(&["chills", "headache"])],
        ),
        (
            Fever::SaysNo,
            &["nausea", "nose", "diarrhoea"],
            vec![any_two(&["nose", "nausea", "diarrhoea"])],
        ),
        // One of the second list adds nothing to one of the first.
        (
            Fever::SaysNo,
            &["cough", "headache"],
            vec![any_one("cough")],
        ),
        (
            Fever::Measured(degrees(380)),
            &["loss-of-taste", "cough", "sore-throat", "muscle-pain"],
            vec![
                Why::Fever,
                any_one("cough"),
                any_one("loss-of-taste"),
                any_two(&["muscle-pain", "sore-throat"]),
            ],
        ),
        // A symptom that the programme does not list says nothing.
        (Fever::SaysNo, &["hiccups", "headache"], vec![]),
    ];
    for (fever, symptoms, why) in cases {
        let expected = if why.is_empty() {
            HealthVerdict::Well
        } else {
            HealthVerdict::Symptomatic { why: why.clone() }
        };
        assert_eq!(
            rule().decide(&answers(*fever, symptoms)),
            expected,
            "{fever:?} {symptoms:?}"
        );
    }
}

#[test]
fn every_pair_of_the_second_list_is_symptomatic() {
    let rule = rule();
    for (index, one) in rule.any_two_of.iter().enumerate() {
        for other in &rule.any_two_of[index + 1..] {
            let both = answers(Fever::SaysNo, &[one.as_str(), other.as_str()]);
            assert!(rule.decide(&both).is_symptomatic(), "{one} and {other}");
        }
        assert!(
            !rule
                .decide(&answers(Fever::SaysNo, &[one.as_str()]))
                .is_symptomatic(),
            "{one}"
        );
    }
}

#[test]
fn a_temperature_is_read_as_people_type_it() {
    use TemperatureError::{Missing, NotANumber, OutOfRange};
    let cases = [
        ("37.5", Ok(375)),
        ("37,5", Ok(375)),
        (" 36.4 ", Ok(364)),
        ("３７．５", Ok(375)),
        ("３７。５", Ok(375)),
        ("٣٧٫٥", Ok(375)),
        ("\u{200F}٣٧،٥", Ok(375)),
        ("۳۶٫۹", Ok(369)),
        ("३६.६", Ok(366)),
        ("37", Ok(370)),
        ("37.5 °C", Ok(375)),
        ("36.8℃", Ok(368)),
        ("36.8度", Ok(368)),
        // Further digits are cut off, so that what is below the limit stays below it.
        ("37.49", Ok(374)),
        ("37.50", Ok(375)),
        ("37.4999999999999999999", Ok(374)),
        ("30.0", Ok(300)),
        ("45.0", Ok(450)),
        ("29.9", Err(OutOfRange)),
        ("45.1", Err(OutOfRange)),
        ("99.5", Err(OutOfRange)),
        ("375", Err(OutOfRange)),
        ("99999999999", Err(OutOfRange)),
        ("", Err(Missing)),
        (" \u{200F} ", Err(Missing)),
        ("warm", Err(NotANumber)),
        ("-37.5", Err(NotANumber)),
        ("37.", Err(NotANumber)),
        (".5", Err(NotANumber)),
        ("37.5.1", Err(NotANumber)),
        ("3 7.5", Err(NotANumber)),
        ("°C", Err(NotANumber)),
        ("1e2", Err(NotANumber)),
    ];
    for (typed, expected) in cases {
        assert_eq!(
            Temperature::parse(typed).map(Temperature::tenths),
            expected,
            "{typed:?}"
        );
    }
}

/// A temperature, an answer about fever and symptoms as a form sends them, and what becomes of them.
type Filled<T> = (
    &'static str,
    Option<&'static str>,
    &'static [&'static str],
    T,
);

#[test]
fn a_filled_form_becomes_answers() {
    let cases: &[Filled<HealthAnswers>] = &[
        (
            "36.5",
            None,
            &[],
            answers(Fever::Measured(degrees(365)), &[]),
        ),
        ("", Some("no"), &[], answers(Fever::SaysNo, &[])),
        (
            "  ",
            Some("yes"),
            &["cough"],
            answers(Fever::SaysYes, &["cough"]),
        ),
        (
            "36.5",
            Some(""),
            &[],
            answers(Fever::Measured(degrees(365)), &[]),
        ),
        // Where the two disagree the thermometer decides.
        (
            "38.2",
            Some("no"),
            &[],
            answers(Fever::Measured(degrees(382)), &[]),
        ),
        (
            "36.2",
            Some("yes"),
            &[],
            answers(Fever::Measured(degrees(362)), &[]),
        ),
        // Repeats count once and the order does not matter.
        (
            "36.5",
            None,
            &["nose", "chills", "nose"],
            answers(Fever::Measured(degrees(365)), &["chills", "nose"]),
        ),
    ];
    for (temperature, answer, symptoms, expected) in cases {
        let symptoms: Vec<_> = symptoms.iter().map(ToString::to_string).collect();
        let read = rule().validate(temperature, *answer, &symptoms);
        assert_eq!(read.as_ref(), Ok(expected), "{temperature:?} {answer:?}");
    }
}

#[test]
fn a_wrong_form_says_what_is_wrong_with_each_question() {
    let fault = |field, key| HealthError { field, key };
    let temperature = |key| fault(HealthField::Temperature, key);
    let unknown_symptom = fault(HealthField::Symptoms, "symptom-unknown");
    let cases: [Filled<Vec<HealthError>>; 8] = [
        ("", None, &[], vec![temperature("temperature-missing")]),
        (
            "warm",
            None,
            &[],
            vec![temperature("temperature-not-a-number")],
        ),
        (
            "60",
            None,
            &[],
            vec![temperature("temperature-out-of-range")],
        ),
        // A mistyped number is shown even beside an answer.
        (
            "warm",
            Some("no"),
            &[],
            vec![temperature("temperature-not-a-number")],
        ),
        (
            "",
            Some("perhaps"),
            &[],
            vec![fault(HealthField::Fever, "fever-answer-unknown")],
        ),
        ("36.5", None, &["hiccups"], vec![unknown_symptom]),
        ("36.5", None, &["cough", "Cough"], vec![unknown_symptom]),
        (
            "",
            None,
            &["", "x"],
            vec![temperature("temperature-missing"), unknown_symptom],
        ),
    ];
    for (temperature, answer, symptoms, expected) in cases {
        let symptoms: Vec<_> = symptoms.iter().map(ToString::to_string).collect();
        let read = rule().validate(temperature, answer, &symptoms);
        assert_eq!(
            read,
            Err(expected),
            "{temperature:?} {answer:?} {symptoms:?}"
        );
    }
}

#[test]
fn the_json_of_answers_does_not_depend_on_their_order() {
    let one = answers(Fever::Measured(degrees(366)), &["nose", "chills"]);
    let json = serde_json::to_string(&one).expect("JSON");
    assert_eq!(
        json,
        r#"{"fever":{"measured":36.6},"symptoms":["chills","nose"]}"#
    );
    let other = r#"{"symptoms":["nose","chills"],"fever":{"measured":36.6}}"#;
    assert_eq!(
        serde_json::from_str::<HealthAnswers>(other).expect("answers"),
        one
    );
    for wrong in [
        r#"{"fever":{"measured":99.5},"symptoms":[]}"#,
        r#"{"fever":{"measured":37.45},"symptoms":[]}"#,
        r#"{"fever":"perhaps","symptoms":[]}"#,
        r#"{"fever":"says_no","symptoms":["Not A Code"]}"#,
        r#"{"fever":"says_no","symptoms":[],"more":1}"#,
    ] {
        assert!(
            serde_json::from_str::<HealthAnswers>(wrong).is_err(),
            "{wrong}"
        );
    }
}

#[test]
fn a_symptom_code_is_words_and_hyphens() {
    for right in ["cough", "loss-of-smell", "covid-19"] {
        assert!(SymptomCode::new(right).is_ok(), "{right}");
    }
    for wrong in [
        "",
        "-",
        "Cough",
        "sore throat",
        "a--b",
        "a-",
        "咳",
        &"a".repeat(41),
    ] {
        assert!(SymptomCode::new(wrong).is_err(), "{wrong}");
    }
}

fn any_answers() -> impl Strategy<Value = HealthAnswers> {
    let fever = prop_oneof![
        (300_i16..=450).prop_map(|tenths| Fever::Measured(degrees(tenths))),
        Just(Fever::SaysYes),
        Just(Fever::SaysNo),
    ];
    let codes: Vec<_> = rule().symptoms().cloned().collect();
    let count = codes.len();
    let symptoms = prop::sample::subsequence(codes, 0..=count);
    (fever, symptoms).prop_map(|(fever, symptoms)| HealthAnswers {
        fever,
        symptoms: symptoms.into_iter().collect(),
    })
}

proptest! {
    #[test]
    fn the_verdict_follows_the_rule_as_written(answers in any_answers()) {
        let rule = rule();
        let fever = match answers.fever {
            Fever::Measured(temperature) => temperature.tenths() >= 375,
            Fever::SaysYes => true,
            Fever::SaysNo => false,
        };
        let count = |codes: &[SymptomCode]| codes.iter().filter(|code| answers.symptoms.contains(code)).count();
        let expected = fever || count(&rule.any_one_of) >= 1 || count(&rule.any_two_of) >= 2;
        prop_assert_eq!(rule.decide(&answers).is_symptomatic(), expected);
    }

    #[test]
    fn one_more_symptom_never_makes_well(answers in any_answers(), pick in any::<prop::sample::Index>()) {
        let rule = rule();
        let mut worse = answers.clone();
        let codes: Vec<_> = rule.symptoms().cloned().collect();
        worse.symptoms.insert(pick.get(&codes).clone());
        prop_assert!(rule.decide(&worse).is_symptomatic() || !rule.decide(&answers).is_symptomatic());
    }

    #[test]
    fn answers_survive_storage(answers in any_answers()) {
        let stored = serde_json::to_string(&answers).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<HealthAnswers>(&stored).expect("answers"), answers);
    }

    #[test]
    fn every_temperature_is_read_back(tenths in 300_i16..=450) {
        prop_assert_eq!(Temperature::parse(&degrees(tenths).to_string()), Ok(degrees(tenths)));
    }

    #[test]
    fn no_text_makes_it_panic(typed in ".*", answer in prop::option::of(".*"), symptoms in prop::collection::vec(".*", 0..4)) {
        let read = rule().validate(&typed, answer.as_deref(), &symptoms);
        prop_assert!(read.map_or_else(|errors| !errors.is_empty(), |_| true));
    }
}
