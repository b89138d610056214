//! The questions that travellers ask: which there are, in which group, and the page that shows
//! them. Questions and answers are in `faq.ftl`.

mod groups;
mod page;

pub use self::{groups::GROUPS, own::texts, page::show};

/// A file of its own: there is more of it than of all the rest of the guide.
mod own {
    okaeri_frame::texts!("faq", "*/faq.ftl");
}

/// The key of a question.
pub fn question_key(slug: &str) -> String {
    format!("faq-{slug}-question")
}

/// The key of its answer.
pub fn answer_key(slug: &str) -> String {
    format!("faq-{slug}-answer")
}

/// Below the language: the page with this answer open, at the answer.
///
/// The query opens it in every browser. The fragment alone does so too where the browser opens a
/// closed `<details>` for what it holds.
pub fn path(slug: &str) -> String {
    format!("/guide/questions?open={slug}#{slug}")
}
