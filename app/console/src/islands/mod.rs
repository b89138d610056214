//! The pieces of a page that live in the browser. Each gets its finished texts as one struct.

pub mod listen;
pub mod new_reports;
