//! The pieces of a page that live in the browser. Each gets its finished texts as one struct.

pub mod find_position;
pub mod here_button;
mod outbox;
mod outline;
mod search;
mod shown;
pub mod texts;
