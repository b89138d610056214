//! Requests to the whole router, one file for each part of the service.

mod console;
mod health;
mod lists;
mod location;
mod opening;
mod operation;
mod place;
mod policies;
mod requests;
mod start;
mod storage;
