//! `okaeri operator add`

use std::io::{BufRead as _, IsTerminal as _};

use clap::Subcommand;
use okaeri_domain::{
    clock::Clock as _,
    ids::OperatorId,
    operator::{Operator, Role},
};

use super::{Failure, open};
use crate::{
    adapters::{SystemClock, SystemEntropy},
    config::Config,
    passwords,
};

/// A password that is guessed offline in no reasonable time.
const SHORTEST_PASSWORD: usize = 12;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add an operator; the password is read from the standard input
    Add {
        /// What they type to sign in
        name: String,
        /// viewer, follow-up, supervisor, editor or administrator
        #[arg(long, value_parser = role)]
        role: Role,
    },
}

fn role(word: &str) -> Result<Role, String> {
    Role::from_word(word).ok_or_else(|| {
        let words: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
        format!("write one of {}", words.join(", "))
    })
}

/// Adds the operator.
pub async fn run(config: Config, command: Command) -> Result<(), Failure> {
    let Command::Add { name, role } = command;
    let name = name.trim().to_lowercase();
    if name.is_empty() {
        return Err("the name is empty; write what the operator types to sign in".into());
    }
    if std::io::stdin().is_terminal() {
        eprintln!("Password for {name} (at least {SHORTEST_PASSWORD} characters):");
    }
    let mut password = String::new();
    std::io::stdin().lock().read_line(&mut password)?;
    let password = password.trim_end_matches(['\r', '\n']);
    if password.chars().count() < SHORTEST_PASSWORD {
        return Err(format!("the password needs at least {SHORTEST_PASSWORD} characters").into());
    }
    let (storage, _) = open(&config).await?;
    let id = OperatorId::new(SystemClock.now(), &SystemEntropy);
    let hash = passwords::hash(password)?;
    if !storage
        .store()
        .add_operator(
            Operator {
                id,
                name: name.clone(),
                role,
            },
            hash,
        )
        .await?
    {
        return Err(format!("there is an operator {name} already").into());
    }
    println!("{name} can sign in as {}.", role.as_str());
    Ok(())
}
