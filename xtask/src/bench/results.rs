//! What was measured: kept in bench/results.json, shown in bench/results.md and bench/results.svg.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::{
    Experiment,
    figure::{Figure, number},
    machine, plot,
};
use crate::{files::write_whole, workspace::Workspace};

/// Of one experiment, the last time it ran.
#[derive(Debug, Serialize, Deserialize)]
struct Measured {
    date: String,
    commit: String,
    command: String,
    machine: String,
    /// Of the machine when the command began.
    load: f64,
    figures: Vec<Figure>,
}

#[derive(Debug)]
pub struct Results {
    folder: PathBuf,
    /// Of the machine when the command began.
    load: f64,
    experiments: BTreeMap<String, Measured>,
}

impl Results {
    /// Those of earlier commands.
    ///
    /// # Errors
    /// When the file is not what we write.
    pub fn load(workspace: &Workspace) -> Result<Self> {
        let folder = workspace.root.join("bench");
        let path = folder.join("results.json");
        let experiments = match fs::read(&path) {
            Ok(text) => {
                serde_json::from_slice(&text).with_context(|| path.display().to_string())?
            }
            Err(_) => BTreeMap::new(),
        };
        Ok(Self {
            folder,
            load: machine::load(),
            experiments,
        })
    }

    /// Takes the place of what the experiment measured before.
    ///
    /// # Errors
    /// When the machine does not know the date.
    pub fn put(&mut self, experiment: &str, command: &str, figures: Vec<Figure>) -> Result<()> {
        let measured = Measured {
            date: machine::said(&["date", "-u", "+%Y-%m-%d %H:%M UTC"]).context("date")?,
            commit: machine::said(&["git", "describe", "--always", "--dirty"]).unwrap_or_default(),
            command: command.to_owned(),
            machine: machine::describe(),
            load: self.load,
            figures,
        };
        self.experiments.insert(experiment.to_owned(), measured);
        Ok(())
    }

    /// # Errors
    /// When the folder `bench` is not writable.
    pub fn write(&self) -> Result<()> {
        let json = serde_json::to_string_pretty(&self.experiments)? + "\n";
        write_whole(&self.folder.join("results.json"), json.as_bytes())?;
        write_whole(&self.folder.join("results.md"), self.markdown().as_bytes())?;
        if let Some(reports) = self.experiments.get(Experiment::Reports.name()) {
            let svg = plot::compare(&reports.figures);
            write_whole(&self.folder.join("results.svg"), svg.as_bytes())?;
        }
        Ok(())
    }

    /// The report for people.
    pub fn markdown(&self) -> String {
        let mut text = "# What was measured\n\n\
             Written by `cargo xtask bench`; [README.md](README.md) says what each figure means.\n"
            .to_owned();
        if self.experiments.contains_key(Experiment::Reports.name()) {
            text += "\n![Reports a second and p99, compared](results.svg)\n";
        }
        for experiment in Experiment::ALL {
            if let Some(measured) = self.experiments.get(experiment.name()) {
                // Writing to a string cannot fail.
                let _ = write!(
                    text,
                    "\n## {}\n\n`{}` of {} at {}, on {}; before it began, {} processes wanted a core.\n\n",
                    experiment.name(),
                    measured.command,
                    measured.date,
                    measured.commit,
                    measured.machine,
                    number(measured.load),
                );
                text += &table(&measured.figures);
            }
        }
        text
    }
}

fn table(figures: &[Figure]) -> String {
    let compared = figures.iter().any(|figure| figure.pocketbase.is_some());
    let mut text = if compared {
        "| | Okaeri | PocketBase | floor | budget | reached |\n|---|--:|--:|--:|---|---|\n"
    } else {
        "| | Okaeri | budget | reached |\n|---|--:|---|---|\n"
    }
    .to_owned();
    for figure in figures {
        let shown = |value: f64| {
            format!("{} {}", number(value), figure.unit)
                .trim()
                .to_owned()
        };
        let mut cells = vec![figure.name.clone(), shown(figure.okaeri)];
        if compared {
            cells.push(figure.pocketbase.map(shown).unwrap_or_default());
            cells.push(figure.floor.map(shown).unwrap_or_default());
        }
        let budgets = |cell: fn(&super::figure::Budget) -> &str| {
            let all: Vec<&str> = figure.budgets.iter().map(cell).collect();
            all.join("<br>")
        };
        cells.push(budgets(|budget| &budget.text));
        cells.push(budgets(
            |budget| if budget.reached { "yes" } else { "**no**" },
        ));
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    }
    text
}
