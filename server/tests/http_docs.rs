//! Runs the examples of `docs/http.md` in their order against the real program, in one shell, and
//! compares what they show with what the page says that they show.

#[path = "faults/installation.rs"]
#[expect(dead_code, reason = "the fault tests use all of it")]
mod installation;
#[path = "support/postgres.rs"]
mod postgres;

use std::{fs, process::Command};

use self::installation::Installation;

const PAGE: &str = include_str!("../../docs/http.md");

/// After what each example shows; no answer has it.
const END: char = '\u{1e}';

/// Commands, and what the page says that they show: nothing where it says nothing.
struct Example {
    commands: &'static str,
    shows: &'static str,
}

fn examples() -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let blocks = PAGE.split("```").skip(1).step_by(2);
    for (language, text) in blocks.filter_map(|block| block.split_once('\n')) {
        match (language, examples.last_mut()) {
            ("sh", _) => examples.push(Example {
                commands: text,
                shows: "",
            }),
            ("text", Some(example)) if example.shows.is_empty() => example.shows = text,
            _ => panic!("a block of docs/http.md is neither an example nor what it shows:\n{text}"),
        }
    }
    examples
}

/// Whether a line is as the page shows it, `…` standing for one character or more.
fn fits(line: &str, shown: &str) -> bool {
    let Some((before, after)) = shown.split_once('…') else {
        return line == shown;
    };
    line.strip_prefix(before).is_some_and(|rest| {
        let mut ends = rest.char_indices().map(|(at, it)| at + it.len_utf8());
        ends.any(|end| fits(&rest[end..], after))
    })
}

fn lines(text: &str) -> Vec<&str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_examples_show_what_the_page_says() {
    let curl = Command::new("curl").arg("--version").output();
    assert!(
        curl.is_ok(),
        "curl is not on the PATH; install it: the examples of docs/http.md use it"
    );
    let installation = Installation::new(0).await;
    let server = installation.start().await;
    let folder = installation.folder.path();
    let examples = examples();
    let commands: Vec<&str> = examples.iter().map(|it| it.commands).collect();
    let script = commands.join(&format!("printf '{END}'\n"));
    fs::write(folder.join("examples.sh"), format!("set -eu\n{script}")).unwrap();
    let mut shell = Command::new("bash");
    shell
        .arg("examples.sh")
        .current_dir(folder)
        .env("ORIGIN", format!("http://{}", server.address))
        .env("no_proxy", "127.0.0.1");
    let output = tokio::task::spawn_blocking(move || shell.output());
    let output = output.await.unwrap().unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    let shown: Vec<&str> = shown.split(END).collect();
    for (example, shown) in examples.iter().zip(&shown) {
        let (got, said) = (lines(shown), lines(example.shows));
        let agree =
            got.len() == said.len() && got.iter().zip(&said).all(|(got, said)| fits(got, said));
        assert!(
            agree,
            "this example:\n{}\nshows:\n{}\ninstead of:\n{}\n{errors}",
            example.commands,
            got.join("\n"),
            said.join("\n")
        );
    }
    assert!(output.status.success(), "{errors}");
    assert_eq!(shown.len(), examples.len(), "{errors}");
}

#[test]
fn a_gap_stands_for_something() {
    assert!(fits("303 http://host/en/place", "303 …/en/place"));
    assert!(fits(r#"{"time":"9:15"}"#, r#"{"time":"…"}"#));
    assert!(!fits(r#"{"time":""}"#, r#"{"time":"…"}"#));
    assert!(!fits("303 http://host/en/today", "303 …/en/place"));
}
