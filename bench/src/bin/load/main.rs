//! The load generator and its ledger. It prints one JSON object with what it measured; times are in
//! milliseconds, rates a second.

mod closed;
mod console;
mod http;
mod ledger;
mod open;
mod plan;
mod pocketbase;
mod queue;
mod tally;
mod target;

use std::{net::SocketAddr, path::PathBuf, rc::Rc};

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use crate::{
    http::Connection,
    ledger::Ledger,
    open::Retry,
    plan::Plan,
    target::{Requests, Target},
};

#[derive(Debug, Parser)]
#[command(about = "Sends reports and counts the answers")]
struct Arguments {
    #[command(subcommand)]
    mode: Mode,
}

#[derive(Debug, Subcommand)]
enum Mode {
    /// Each connection sends its next report as soon as it has the answer
    Closed {
        #[command(flatten)]
        load: Load,
        /// Measured time
        #[arg(long, default_value_t = 15.0)]
        seconds: f64,
        /// Time before it
        #[arg(long, default_value_t = 3.0)]
        warm_up: f64,
    },
    /// A constant rate, whatever the server does
    Rate {
        #[command(flatten)]
        load: Load,
        #[arg(long, default_value_t = 15.0)]
        seconds: f64,
        #[arg(long)]
        per_second: f64,
    },
    /// Travellers who each report once within a minute, most of them in the middle of it
    Herd {
        #[command(flatten)]
        load: Load,
        #[arg(long, default_value_t = 60.0)]
        seconds: f64,
        #[arg(long)]
        travellers: usize,
    },
    /// More than the server can take; whoever is refused comes again
    Overload {
        #[command(flatten)]
        load: Load,
        #[arg(long, default_value_t = 60.0)]
        seconds: f64,
        #[arg(long)]
        per_second: f64,
        /// Seconds after the last arrival until we give up
        #[arg(long, default_value_t = 900)]
        patience: u64,
    },
    /// Times the lists of the console
    Console(console::Options),
    /// Signs the travellers of the peer in and writes the sessions file
    SignIn(pocketbase::Options),
    /// Compares a ledger with the database
    Count(ledger::Options),
}

#[derive(Debug, Args)]
struct Load {
    #[arg(long, value_enum)]
    target: Target,
    #[arg(long)]
    addr: SocketAddr,
    /// Lines `<traveller> <token>`
    #[arg(long)]
    sessions: Option<PathBuf>,
    #[arg(long, default_value_t = 64)]
    connections: usize,
    /// Where the ids of acknowledged reports go
    #[arg(long)]
    ledger: Option<PathBuf>,
}

/// What every mode of load needs.
#[derive(Debug)]
struct Generator {
    requests: Requests,
    addr: SocketAddr,
    connections: usize,
    ledger: Option<PathBuf>,
}

impl Generator {
    fn new(load: Load) -> Result<Rc<Self>> {
        let host = load.addr.to_string();
        Ok(Rc::new(Self {
            requests: Requests::new(load.target, host, load.sessions.as_deref())?,
            addr: load.addr,
            connections: load.connections,
            ledger: load.ledger,
        }))
    }

    fn ledger(&self) -> Result<Ledger> {
        Ledger::create(self.ledger.as_deref())
    }

    /// Opens all connections before anything is measured.
    async fn connect(&self) -> Result<Vec<Connection>> {
        let mut connections = Vec::with_capacity(self.connections);
        for _ in 0..self.connections {
            let mut connection = Connection::new(self.addr);
            connection.open().await?;
            connections.push(connection);
        }
        Ok(connections)
    }
}

/// One thread: the generator has one core.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let report = match Arguments::parse().mode {
        Mode::Closed {
            load,
            seconds,
            warm_up,
        } => closed::run(Generator::new(load)?, seconds, warm_up).await?,
        Mode::Rate {
            load,
            seconds,
            per_second,
        } => {
            let plan = Plan::Constant {
                per_second,
                seconds,
            };
            open::run(Generator::new(load)?, plan, Retry::Never).await?
        }
        Mode::Herd {
            load,
            seconds,
            travellers,
        } => {
            let plan = Plan::Triangle {
                reports: travellers,
                seconds,
            };
            open::run(Generator::new(load)?, plan, Retry::Until(600)).await?
        }
        Mode::Overload {
            load,
            seconds,
            per_second,
            patience,
        } => {
            let plan = Plan::Constant {
                per_second,
                seconds,
            };
            open::run(Generator::new(load)?, plan, Retry::Until(patience)).await?
        }
        Mode::Console(options) => console::run(&options).await?,
        Mode::SignIn(options) => pocketbase::sign_in(&options).await?,
        Mode::Count(options) => ledger::count(&options)?,
    };
    println!("{report}");
    Ok(())
}
