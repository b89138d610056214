//! Requests to the whole router, one file for each part of the service.

mod asking;
mod clarity;
mod console;
mod documents;
mod edge;
mod film;
mod found;
mod health;
mod kept;
mod lists;
mod location;
mod messages;
mod notices;
mod offline;
mod opening;
mod operation;
mod overload;
mod place;
mod policies;
mod probes;
mod prompts;
mod questions;
mod requests;
mod start;
mod storage;
mod storage_guide;
