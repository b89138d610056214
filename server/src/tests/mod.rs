//! Requests to the whole router, one file for each part of the service.

mod console;
mod edge;
mod health;
mod location;
mod overload;
mod place;
mod policies;
mod probes;
mod requests;
mod start;
