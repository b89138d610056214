//! What every page stands in: the document, components, texts, sessions, policies and errors.
//!
//! Server only. It knows the domain and its storage traits, but no SQL and no page of its own.

pub mod alerts;
pub mod assets;
pub mod backend;
pub mod companions;
pub mod components;
pub mod context;
pub mod dates;
pub mod document;
pub mod form;
pub mod gate;
pub mod kept;
pub mod locale;
pub mod messages;
pub mod places;
pub mod problem;
pub mod reading;
pub mod readings;
pub mod routes;
pub mod texts;
