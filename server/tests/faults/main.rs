//! What may go wrong around the server, and what must not come of it: the real program runs under
//! load, something breaks, and a ledger outside the program knows what it had acknowledged.
//!
//! `OKAERI_FAULT_SEED` repeats a run, `OKAERI_FAULT_ROUNDS` and `OKAERI_FAULT_QUEUES` make it longer
//! (`cargo xtask faults` does).

#![cfg(target_os = "linux")]

mod check;
mod clock_jumps;
mod disk_full;
mod failing_disk;
mod http;
mod installation;
mod kill;
mod ledger;
mod load;
#[path = "../support/postgres.rs"]
mod postgres;
mod postgres_restart;
mod power_cut;
mod queues;
mod random;
mod shim;
mod stored;
