//! The Fluent files: every language has the same messages with the same variables, the program uses
//! them all, and asks for none that is missing.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast, parser};
use okaeri_frame::{document::CONSOLE_LOCALES, locale::Locale, readings};

/// The files of a language.
const FILES: [&str; 31] = [
    "frame.ftl",
    "guide.ftl",
    "faq.ftl",
    "notices.ftl",
    "demo-notices.ftl",
    "documents.ftl",
    "film.ftl",
    "portal.ftl",
    "offline.ftl",
    "prompts.ftl",
    "checks.ftl",
    "messages.ftl",
    "mydata.ftl",
    "places.ftl",
    "companions.ftl",
    "codes.ftl",
    "phone.ftl",
    "alerts.ftl",
    "reading.ftl",
    "times.ftl",
    FOR_OPERATORS[0],
    FOR_OPERATORS[1],
    FOR_OPERATORS[2],
    FOR_OPERATORS[3],
    FOR_OPERATORS[4],
    FOR_OPERATORS[5],
    FOR_OPERATORS[6],
    FOR_OPERATORS[7],
    FOR_OPERATORS[8],
    FOR_OPERATORS[9],
    FOR_OPERATORS[10],
];
/// Only of the languages in which operators work.
const FOR_OPERATORS: [&str; 11] = [
    "console.ftl",
    "console-notices.ftl",
    "console-prompts.ftl",
    "console-messages.ftl",
    "console-mydata.ftl",
    "console-places.ftl",
    "console-phone.ftl",
    "console-times.ftl",
    "console-alerts.ftl",
    "console-companions.ftl",
    "console-codes.ftl",
];

/// Message keys that the program puts together: prefix, and what may follow.
const MADE: [&str; 13] = [
    "guide-section-",
    "guide-app-",
    "guide-outside-",
    "guide-ill-",
    "guide-help-",
    "guide-information-",
    "guide-centre-",
    "guide-close-contact-",
    "faq-",
    "demo-notice-",
    "symptom-",
    "problem-",
    "desk-phone-found-",
];

fn app() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../app")
}

type Messages = BTreeMap<String, BTreeSet<String>>;

/// Every message of a file with the variables it uses.
fn messages(path: &Path) -> Messages {
    let text = fs::read_to_string(path).expect("the file is there");
    let resource = parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut all = Messages::new();
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let mut variables = BTreeSet::new();
        let pattern = message.value.as_ref().expect("every message has a text");
        collect(pattern, &mut variables);
        let before = all.insert(message.id.name.to_owned(), variables);
        assert!(
            before.is_none(),
            "{} stands twice in {}",
            message.id.name,
            path.display()
        );
    }
    all
}

fn collect(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_expression(expression, variables);
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            for variant in variants {
                collect(&variant.value, variables);
            }
        }
        ast::Expression::Inline(inline) => collect_inline(inline, variables),
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(format!("${}", id.name));
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => {
            collect_expression(expression, variables);
        }
        _ => {}
    }
}

/// The variables of a message and of the messages that it refers to.
fn with_referred(messages: &Messages, used: &BTreeSet<String>) -> BTreeSet<String> {
    let mut variables = BTreeSet::new();
    for name in used {
        match messages.get(name) {
            Some(referred) => variables.extend(with_referred(messages, referred)),
            None => {
                variables.insert(name.clone());
            }
        }
    }
    variables
}

/// The languages that must have a file.
fn languages_with(file: &str) -> Vec<&'static str> {
    let tags = Locale::all().map(Locale::tag);
    tags.filter(|tag| !FOR_OPERATORS.contains(&file) || CONSOLE_LOCALES.contains(tag))
        .collect()
}

#[test]
fn each_language_has_its_folder_and_its_files() {
    let mut wanted: BTreeSet<PathBuf> = BTreeSet::new();
    for file in FILES {
        wanted.extend(
            languages_with(file)
                .iter()
                .map(|tag| PathBuf::from(tag).join(file)),
        );
    }
    let folder = app().join("i18n");
    let mut there = BTreeSet::new();
    for language in fs::read_dir(&folder).expect("the texts are there") {
        let language = language.expect("readable").path();
        if language.is_dir() {
            let files = fs::read_dir(&language).expect("readable");
            let files = files.map(|file| file.expect("readable").path());
            let texts = files.filter(|file| file.extension().is_some_and(|it| it == "ftl"));
            there.extend(texts.map(|file| file.strip_prefix(&folder).expect("below").to_owned()));
        }
    }
    let missing: Vec<_> = wanted.difference(&there).collect();
    let without_language: Vec<_> = there.difference(&wanted).collect();
    assert!(
        missing.is_empty() && without_language.is_empty(),
        "missing: {missing:#?}; without a line in LANGUAGES of app/frame/src/locale.rs, or \
         without a place in FILES: {without_language:#?}"
    );
}

#[test]
fn each_language_has_its_picture_for_messengers() {
    for tag in Locale::all().map(Locale::tag) {
        let picture = app().join(format!("../public/share/{tag}.png"));
        assert!(
            picture.is_file(),
            "public/share/{tag}.png is missing: `npm run share -- {tag}` in end2end makes it"
        );
    }
}

#[test]
fn every_language_has_the_same_messages() {
    let mut problems = Vec::new();
    for file in FILES {
        let english = messages(&app().join("i18n/en").join(file));
        for tag in languages_with(file) {
            let other = messages(&app().join("i18n").join(tag).join(file));
            let mut report = |problem: String| problems.push(format!("{tag}/{file}: {problem}"));
            for key in english.keys().filter(|key| !other.contains_key(*key)) {
                report(format!("{key} is missing"));
            }
            for (key, variables) in &other {
                let Some(used) = english.get(key) else {
                    report(format!("{key} is no message of the program"));
                    continue;
                };
                let own = with_referred(&english, used);
                let theirs = with_referred(&other, variables);
                // A language may leave a number out of its words, and never asks for another.
                if !theirs.is_subset(&own) {
                    report(format!("{key} wants {theirs:?}, there is {own:?}"));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn readings_are_whole_and_where_readers_need_them() {
    let is_kanji = |letter: char| ('\u{4e00}'..='\u{9fff}').contains(&letter);
    let mut problems = Vec::new();
    for file in FILES {
        for tag in languages_with(file) {
            let has_readings = Locale::parse(tag).is_some_and(Locale::has_readings);
            let path = app().join("i18n").join(tag).join(file);
            let text = fs::read_to_string(path).expect("the file is there");
            for (number, line) in text.lines().enumerate() {
                let is_wrong = |part: readings::Part<'_>| match part.reading {
                    Some(_) => !has_readings,
                    None if has_readings => part.word.contains(is_kanji),
                    None => false,
                };
                let has_loose_sign = readings::plain(line).contains(['｜', '《', '》']);
                let is_wrong = has_loose_sign || readings::parts(line).any(is_wrong);
                if is_wrong && !line.starts_with('#') {
                    problems.push(format!("{tag}/{file}:{}: {line}", number + 1));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

/// A text that tells somebody to press a button or link, and what it is called.
const PRESSED: [(&str, &str); 13] = [
    ("film-start-2", "start-submit"),
    ("film-pledge-2", "pledge-submit"),
    ("film-place-2", "place-position-button"),
    ("film-place-2", "place-submit"),
    ("film-here-1", "nav-today"),
    ("film-here-1", "here-button"),
    ("film-health-1", "health-open"),
    ("film-health-2", "health-submit"),
    ("film-done-2", "nav-today"),
    ("guide-ill-2-p1", "nav-today"),
    ("guide-ill-2-p1", "move-link"),
    ("faq-moving-answer", "nav-today"),
    ("faq-moving-answer", "move-link"),
];

#[test]
fn each_button_is_called_what_is_written_on_it() {
    let mut problems = Vec::new();
    for tag in languages_with("film.ftl") {
        let read = |file: &str| fs::read_to_string(app().join("i18n").join(tag).join(file));
        let all = |files: &[&str]| -> String { files.iter().map(|it| read(it).unwrap()).collect() };
        let texts = all(&["film.ftl", "guide.ftl", "faq.ftl"]);
        let buttons = all(&["portal.ftl", "places.ftl"]);
        for (says, button) in PRESSED {
            let (said, name) = (line(&texts, says), line(&buttons, button));
            if !said.contains(name) {
                problems.push(format!("{tag}: {says} does not name “{name}”"));
            }
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

/// A message of one line.
fn line<'a>(file: &'a str, key: &str) -> &'a str {
    let text = file
        .lines()
        .find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
    text.unwrap_or_else(|| panic!("{key} has one line"))
}

#[test]
fn the_program_uses_every_message() {
    let mut sources = String::new();
    read_sources(&app(), &mut sources);
    let mut unused = Vec::new();
    for file in FILES {
        let all = messages(&app().join("i18n/en").join(file));
        let referred: BTreeSet<&String> = all.values().flatten().collect();
        for key in all.keys() {
            let made = MADE.iter().any(|prefix| key.starts_with(prefix));
            let named = sources.contains(&format!("\"{key}\""));
            // A key whose tail is put in: "case-state-{}" and the like.
            let patterned = key
                .match_indices('-')
                .any(|(at, _)| sources.contains(&format!("\"{}-{{", &key[..at])));
            // The domain names its errors by the tail of a key.
            let tail = key
                .split_once('-')
                .is_some_and(|(_, tail)| sources.contains(&format!("\"{tail}\"")));
            if !(made || named || patterned || tail || referred.contains(key)) {
                unused.push(format!("{file}: {key}"));
            }
        }
    }
    assert!(unused.is_empty(), "{unused:#?}");
}

fn read_sources(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            read_sources(&path, text);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&fs::read_to_string(&path).expect("readable"));
        }
    }
}
