//! The document around every page, and the answer's headers.

mod footer;
mod head;
mod page;
mod render;
mod shell;

pub use self::{
    page::{Area, Bundle, Outbox, Page, Rendered, RepeatsNothing},
    render::render,
    shell::CONSOLE_LOCALES,
};
