//! What a person who edits a programme file is told about a mistake.

use okaeri_domain::programme::{JAPAN_2021, Programme, ProgrammeError};

/// The default programme with one piece of its text replaced.
fn with(original: &str, replacement: &str) -> Result<Programme, ProgrammeError> {
    assert!(
        JAPAN_2021.contains(original),
        "{original:?} is not in the default programme"
    );
    Programme::parse(&JAPAN_2021.replacen(original, replacement, 1))
}

#[test]
fn text_that_is_not_toml_names_the_line() {
    let error = Programme::parse("id = \"x\"\nzone = \n").expect_err("not TOML");
    assert!(
        matches!(error, ProgrammeError::NotToml { line: 2, .. }),
        "{error}"
    );
    assert_eq!(error.key(), None);
    let error = with("days = 14", "days = 14\ndays = 15").expect_err("a key twice");
    assert!(matches!(error, ProgrammeError::NotToml { .. }), "{error}");
}

/// Each mistake, the key that the message names, and a part of the message that says what to do.
const MISTAKES: &[(&str, &str, &str, &str)] = &[
    // Missing, unknown and misplaced keys.
    ("days = 14\n", "", "period.days", "add it"),
    ("id = \"japan-2021\"\n", "", "id", "add it"),
    ("[place]\n", "[plaice]\n", "plaice", "correct its name"),
    (
        "per_day = 3",
        "per_dya = 3",
        "location.per_dya",
        "`per_day`",
    ),
    (
        "id = \"opinions\"",
        "id = \"opinions\"\nfax = \"1\"",
        "contacts.fax",
        "`email`",
    ),
    ("[pledge]\nversion = \"2021-07\"\n", "", "pledge", "add it"),
    // Values of the wrong kind.
    (
        "days = 14",
        "days = \"two weeks\"",
        "period.days",
        "a whole number from 1 to 365",
    ),
    ("days = 14", "days = 14.5", "period.days", "a whole number"),
    (
        "automated = true",
        "automated = \"yes\"",
        "phone.automated",
        "a boolean",
    ),
    (
        "radius_m = 100.0",
        "radius_m = \"100 m\"",
        "place.radius_m",
        "a radius from 1 to 10000 metres",
    ),
    (
        "[authority]\nen = ",
        "[authority]\nen = 1 # ",
        "authority.en",
        "a string",
    ),
    // Values out of range.
    (
        "days = 14",
        "days = 0",
        "period.days",
        "a whole number from 1 to 365",
    ),
    (
        "days = 14",
        "days = -3",
        "period.days",
        "a whole number from 1 to 365",
    ),
    (
        "radius_m = 100.0",
        "radius_m = 0",
        "place.radius_m",
        "a radius from 1",
    ),
    (
        "radius_m = 100.0",
        "radius_m = nan",
        "place.radius_m",
        "a radius from 1",
    ),
    (
        "fever_from = 37.5",
        "fever_from = 99.5",
        "health.rule.fever_from",
        "degrees Celsius from 30.0 to 45.0",
    ),
    (
        "fever_from = 37.5",
        "fever_from = 37.55",
        "health.rule.fever_from",
        "one decimal",
    ),
    (
        "fever_from = 37.5",
        "fever_from = \"high\"",
        "health.rule.fever_from",
        "degrees Celsius",
    ),
    // Values that do not exist or are mistyped.
    ("Asia/Tokyo", "Asia/Kyoto", "zone", "IANA name"),
    (
        "country = \"JP\"",
        "country = \"Japan\"",
        "country",
        "two capital letters",
    ),
    (
        "id = \"japan-2021\"",
        "id = \"Japan 2021\"",
        "id",
        "lower-case letters",
    ),
    (
        "checked = \"",
        "checked = \"the ",
        "checked",
        "a date in quotes",
    ),
    (
        "opens = \"09:00\"",
        "opens = \"9 am\"",
        "health.opens",
        "a time of day in quotes",
    ),
    (
        "opens = \"09:00\"",
        "opens = 09:00:00",
        "health.opens",
        "a time of day in quotes",
    ),
    (
        "opens = \"09:00\"",
        "opens = \"24:00\"",
        "health.opens",
        "a time of day in quotes",
    ),
    (
        "number = \"+81367571038\"",
        "number = \"03-6757-1038\"",
        "phone.number",
        "country code",
    ),
    (
        "spoken = \"03-6757-1038\"",
        "spoken = \" \"",
        "phone.spoken",
        "not empty",
    ),
    (
        "https://c19.mhlw.go.jp",
        "http://c19.mhlw.go.jp",
        "links.multilingual_guide",
        "https://",
    ),
    (
        "id = \"opinions\"",
        "id = \"opinion\"",
        "contacts.id",
        "`opinions`",
    ),
    (
        "id = \"opinions\"",
        "id = \"opinions\"\nemail = \"desk\"",
        "contacts.email",
        "an e-mail address",
    ),
    (
        "id = \"opinions\"",
        "id = \"opinions\"\nlink = \"javascript:1\"",
        "contacts.link",
        "https://",
    ),
    (
        "\"sore-throat\"",
        "\"sore throat\"",
        "health.rule.any_two_of",
        "joined by hyphens",
    ),
    // Languages.
    ("locales = [", "locales = [] # ", "locales", "at least one"),
    (
        "locales = [\"en\", \"ja\"",
        "locales = [\"en\", \"ja\", \"ja\"",
        "locales",
        "listed twice",
    ),
    (
        "locales = [\"en\", \"ja\"",
        "locales = [\"en\", \"日本語\"",
        "locales",
        "language tag",
    ),
    (
        "locales = [\"en\", \"ja\", ",
        "locales = [\"en\", ",
        "authority.ja",
        "not one of the programme's locales",
    ),
    (
        "locales = [\"en\"",
        "locales = [\"la\", \"en\"",
        "authority.la",
        "add a text",
    ),
    ("ja = \"厚生労働省\"", "ja = \"\"", "authority.ja", "empty"),
    (
        "automated = true",
        "automated = true\nhours.ja = \"9時\"",
        "phone.hours.en",
        "add a text",
    ),
    (
        "id = \"opinions\"",
        "id = \"opinions\"\nphone = { number = \"+81312345678\", spoken = \"1\", hours = { la = \"9–17\" } }",
        "contacts.phone.hours.la",
        "not one of",
    ),
    // Values that contradict each other.
    (
        "until = \"20:00\"",
        "until = \"08:00\"",
        "location.until",
        "later than `location.from`",
    ),
    (
        "due = \"18:00\"",
        "due = \"08:00\"",
        "health.due",
        "later than `health.opens`",
    ),
    (
        "until = \"18:00\"",
        "until = \"09:00\"",
        "residence_check.until",
        "later than `residence_check.from`",
    ),
    (
        "from = \"21:00\"",
        "from = \"08:00\"",
        "quiet.until",
        "would be empty",
    ),
    (
        "remind_after_min = 20",
        "remind_after_min = 60",
        "location.remind_after_min",
        "must be less",
    ),
    (
        "per_day = 3",
        "per_day = 13",
        "location.per_day",
        "do not fit",
    ),
    (
        "tries_apart_min = 30",
        "tries_apart_min = 300",
        "residence_check.tries",
        "do not fit",
    ),
    (
        "longer_min = 30",
        "longer_min = 181",
        "location.longer_min",
        "lower it",
    ),
    (
        "name = \"late\"",
        "name = \"lunch\"",
        "windows.name",
        "`early`",
    ),
    (
        "name = \"late\"",
        "name = \"early\"",
        "windows.name",
        "listed twice",
    ),
    (
        "name = \"late\"",
        "name = \"day\"",
        "windows.name",
        "always offered",
    ),
    (
        "until = \"23:00\"",
        "until = \"03:00\"",
        "windows.until",
        "on the same day",
    ),
    (
        "until = \"23:00\"",
        "until = \"15:00\"",
        "windows.until",
        "too short for the prompts",
    ),
    (
        "health_due = \"21:00\"",
        "health_due = \"12:30\"",
        "windows.health_due",
        "less time",
    ),
    (
        "health_due = \"21:00\"",
        "health_due = \"09:00\"",
        "windows.health_due",
        "`health_opens`",
    ),
    (
        "check_until = \"21:00\"",
        "check_until = \"12:30\"",
        "windows.check_until",
        "do not fit",
    ),
    (
        "oldest_arrival_days = 365",
        "oldest_arrival_days = 7",
        "period.oldest_arrival_days",
        "`period.days`",
    ),
    (
        "tries_per_stay = 10",
        "tries_per_stay = 4",
        "sign_in.tries_per_stay",
        "`sign_in.tries_per_hour`",
    ),
    (
        "destroyed_after_days = 365",
        "destroyed_after_days = 14",
        "retention.destroyed_after_days",
        "must be more",
    ),
    (
        "\"chills\"",
        "\"cough\"",
        "health.rule.any_two_of",
        "listed twice",
    ),
    (
        "id = \"opinions\"",
        "id = \"app-trouble\"",
        "contacts.id",
        "listed twice",
    ),
];

#[test]
fn each_mistake_names_its_key_and_what_belongs_there() {
    for (original, replacement, key, advice) in MISTAKES {
        let Err(error) = with(original, replacement) else {
            panic!("{replacement:?} was accepted");
        };
        assert_eq!(error.key(), Some(*key), "{error}");
        let message = error.to_string();
        assert!(message.contains(key), "{message}");
        assert!(message.contains(advice), "{advice:?} is not in: {message}");
        assert!(
            !message.contains('\n') && !message.contains("struct"),
            "{message}"
        );
    }
}

#[test]
fn a_section_that_is_no_section_is_refused() {
    let head = JAPAN_2021
        .split("[authority]")
        .next()
        .expect("the top of the file");
    let error =
        Programme::parse(&format!("{head}\nauthority = \"Ministry\"\n")).expect_err("no section");
    assert_eq!(error.key(), Some("authority"));
    assert!(
        error.to_string().contains("one line for each language"),
        "{error}"
    );
    let error = Programme::parse(&format!("period = 14\n{head}")).expect_err("no section");
    assert_eq!(error.key(), Some("period"));
    assert!(error.to_string().contains("a section"), "{error}");
}

#[test]
fn a_pair_that_can_never_be_is_refused() {
    let start = JAPAN_2021.find("any_two_of = [").expect("the second list");
    let end = start + JAPAN_2021[start..].find(']').expect("its end");
    let text = format!(
        "{}any_two_of = [\"chills\"{}",
        &JAPAN_2021[..start],
        &JAPAN_2021[end..]
    );
    let error = Programme::parse(&text).expect_err("one symptom alone");
    assert_eq!(error.key(), Some("health.rule.any_two_of"));
}
