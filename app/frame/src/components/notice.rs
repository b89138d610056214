//! A box that says one thing: a colour, a picture, a title and a few words.

use leptos::prelude::*;

use super::icon::{Drawing, Icon};

/// What kind of thing it says; the picture and the words say it too.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// Just so.
    #[default]
    Plain,
    /// Good.
    Inside,
    /// Not known.
    Unclear,
    /// Needs something.
    Outside,
}

impl Tone {
    /// The modifier of a class such as `notice`.
    pub fn modifier(self, block: &str) -> String {
        match self {
            Self::Plain => block.to_owned(),
            Self::Inside => format!("{block} {block}--inside"),
            Self::Unclear => format!("{block} {block}--unclear"),
            Self::Outside => format!("{block} {block}--outside"),
        }
    }
}

/// The box.
#[component]
pub fn Notice(
    #[prop(optional)] tone: Tone,
    icon: Icon,
    #[prop(into)] title: String,
    children: Children,
) -> impl IntoView {
    view! {
        <section class=tone.modifier("notice")>
            <h2 class="notice__title">
                <Drawing icon/>
                <span>{title}</span>
            </h2>
            {children()}
        </section>
    }
}

/// A word with a picture, in a line or a table.
#[component]
pub fn Tag(#[prop(optional)] tone: Tone, icon: Icon, #[prop(into)] text: String) -> impl IntoView {
    view! {
        <span class=tone.modifier("tag")>
            <Drawing icon/>
            {text}
        </span>
    }
}
