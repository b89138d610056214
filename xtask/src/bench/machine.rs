//! The machine: what the results say of it, and what a process takes of its memory.

use std::{fs, process::Command};

use anyhow::{Context, Result, ensure};

use crate::tools::on_path;

/// Bytes of a process's own memory, in MiB.
#[derive(Debug, Clone, Copy)]
pub struct Memory {
    pub now: f64,
    pub highest: f64,
}

/// Asks Linux.
///
/// # Errors
/// When the process has ended.
pub fn memory(process: u32) -> Result<Memory> {
    let path = format!("/proc/{process}/status");
    let status = fs::read_to_string(&path).context(path)?;
    let kib = |key: &str| -> Result<f64> {
        let line = status.lines().find_map(|line| line.strip_prefix(key));
        let number = line.and_then(|rest| rest.split_whitespace().next());
        Ok(number
            .with_context(|| format!("no {key}"))?
            .parse::<f64>()?)
    };
    Ok(Memory {
        now: kib("VmRSS:")? / 1024.0,
        highest: kib("VmHWM:")? / 1024.0,
    })
}

/// Makes sure that a server and the generator can have a core each.
///
/// # Errors
/// When they cannot.
pub fn check() -> Result<()> {
    let cores = std::thread::available_parallelism()?.get();
    ensure!(
        cores >= 2,
        "the benchmark wants two cores, one for the server, one for the load"
    );
    ensure!(
        on_path("taskset").is_some(),
        "taskset is missing: the benchmark runs on Linux with util-linux"
    );
    Ok(())
}

/// One line: cores, processor, kernel.
pub fn describe() -> String {
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processors
        .lines()
        .find(|line| line.starts_with("model name"));
    let model = model
        .and_then(|line| line.split(": ").nth(1))
        .unwrap_or("unknown processor");
    let cores = processors
        .lines()
        .filter(|line| line.starts_with("processor"))
        .count();
    format!(
        "{cores} cores of {model}, Linux {}",
        said(&["uname", "-r"]).unwrap_or_default()
    )
}

/// Processes that wanted a core in the last minute, before we begin.
pub fn load() -> f64 {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ')
        .next()
        .and_then(|word| word.parse().ok())
        .unwrap_or_default()
}

/// What a program prints.
pub fn said(words: &[&str]) -> Option<String> {
    let output = Command::new(words[0]).args(&words[1..]).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}
