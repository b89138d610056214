//! The pieces of a page that live in the browser. Each is given its finished texts as one struct.

pub mod find_position;
pub mod given;
pub mod here_button;
mod outbox;
mod outline;
pub mod search;
mod shown;
pub mod texts;
