//! `cargo xtask bench`: measures Okaeri against PocketBase and a bare server, against its budgets.
//! Servers run on one core, the generator on another, each run on a database of its own.

mod console;
mod crowd;
mod figure;
mod guide;
mod lab;
mod lighthouse;
mod machine;
mod other;
mod peer;
mod plot;
mod reports;
mod results;
mod running;
mod subject;

use anyhow::Result;
use clap::{Args, ValueEnum};

use self::{lab::Lab, results::Results};
use crate::{progress::Progress, workspace::Workspace};

#[derive(Debug, Args)]
pub struct Options {
    /// Only this experiment
    #[arg(value_enum)]
    experiment: Option<Experiment>,
    /// Measured seconds of each run of reports
    #[arg(long, default_value_t = 15)]
    seconds: u32,
    /// Runs of which the median counts
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// One short run with few travellers, to see that everything works
    #[arg(long)]
    quick: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Experiment {
    /// Reports as fast as they are answered
    Reports,
    /// 100,000 travellers within a minute
    Herd,
    /// Three times as many reports as it can take
    Overload,
    /// The lists with 1,000,000 cases
    Console,
    /// Pages of the guide, against nginx and `SvelteKit`
    Guide,
    /// What Lighthouse says of the guide and of Today on a phone
    Lighthouse,
}

impl Experiment {
    const ALL: [Self; 6] = [
        Self::Reports,
        Self::Herd,
        Self::Overload,
        Self::Console,
        Self::Guide,
        Self::Lighthouse,
    ];

    /// As on the command line, and the key of its results.
    fn name(self) -> &'static str {
        match self {
            Self::Reports => "reports",
            Self::Herd => "herd",
            Self::Overload => "overload",
            Self::Console => "console",
            Self::Guide => "guide",
            Self::Lighthouse => "lighthouse",
        }
    }
}

/// How much is measured.
#[derive(Debug, Clone, Copy)]
struct Extent {
    seconds: u32,
    runs: usize,
    /// Of herd and overload.
    crowd_seconds: u32,
    herd: u32,
    cases: u32,
}

impl Options {
    fn extent(&self) -> Extent {
        if self.quick {
            return Extent {
                seconds: 3,
                runs: 1,
                crowd_seconds: 10,
                herd: 5_000,
                cases: 5_000,
            };
        }
        Extent {
            seconds: self.seconds,
            runs: self.runs.max(1),
            crowd_seconds: 60,
            herd: 100_000,
            cases: 1_000_000,
        }
    }

    /// What was typed, for the results.
    fn command(&self) -> String {
        let experiment = self.experiment.map(|it| format!(" {}", it.name()));
        let extent = if self.quick {
            " --quick".to_owned()
        } else {
            format!(" --seconds {} --runs {}", self.seconds, self.runs)
        };
        format!(
            "cargo xtask bench{}{extent}",
            experiment.unwrap_or_default()
        )
    }
}

/// Runs the experiments and writes the results after each.
///
/// # Errors
/// When something does not build or start, or a report is lost or doubled in the books; a figure
/// that misses its budget is no error.
pub fn bench(workspace: &Workspace, options: &Options, progress: &Progress) -> Result<()> {
    let extent = options.extent();
    let lab = Lab::build(workspace, extent, progress)?;
    let mut results = Results::load(workspace)?;
    for experiment in Experiment::ALL {
        if options.experiment.is_some_and(|only| only != experiment) {
            continue;
        }
        progress.say(&format!("experiment: {}", experiment.name()));
        let measured = match experiment {
            Experiment::Reports => reports::run(&lab)?,
            Experiment::Herd => crowd::herd(&lab)?,
            Experiment::Overload => crowd::overload(&lab)?,
            Experiment::Console => console::run(&lab)?,
            Experiment::Guide => guide::run(&lab)?,
            Experiment::Lighthouse => lighthouse::run(&lab)?,
        };
        results.put(experiment.name(), &options.command(), measured)?;
        results.write()?;
    }
    println!("{}", results.markdown());
    // Databases of a million cases; after a failure they stay, to be looked at.
    lab::empty(&lab.folder)
}
