//! The Fluent files: every language has the same messages with the same variables, the program uses
//! them all, and asks for none that is missing.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast, parser};

/// The files of a language; one that is for operators only may be missing.
const FILES: [&str; 5] = [
    "frame.ftl",
    "guide.ftl",
    "faq.ftl",
    "portal.ftl",
    "console.ftl",
];

/// Message keys that the program puts together: prefix, and what may follow.
const MADE: [&str; 11] = [
    "guide-section-",
    "guide-app-",
    "guide-outside-",
    "guide-ill-",
    "guide-help-",
    "guide-information-",
    "guide-centre-",
    "guide-close-contact-",
    "faq-",
    "symptom-",
    "problem-",
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

fn languages_with(file: &str) -> Vec<PathBuf> {
    let folders = fs::read_dir(app().join("i18n")).expect("the texts are there");
    folders
        .map(|folder| folder.expect("readable").path().join(file))
        .filter(|path| path.exists())
        .collect()
}

#[test]
fn every_language_has_the_same_messages() {
    for file in FILES {
        let english = messages(&app().join("i18n/en").join(file));
        let others = languages_with(file);
        assert!(others.len() >= 2, "{file}");
        for path in others {
            let other = messages(&path);
            let keys = |messages: &Messages| messages.keys().cloned().collect::<BTreeSet<_>>();
            let (own, theirs) = (keys(&english), keys(&other));
            let missing: Vec<_> = own.difference(&theirs).collect();
            let extra: Vec<_> = theirs.difference(&own).collect();
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{}: {missing:?} {extra:?}",
                path.display()
            );
            for (key, variables) in &other {
                let own = with_referred(&english, &english[key]);
                let theirs = with_referred(&other, variables);
                // A language may leave a number out of its words, and never asks for another.
                assert!(
                    theirs.is_subset(&own),
                    "{}: {key} wants {theirs:?}",
                    path.display()
                );
            }
        }
    }
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
