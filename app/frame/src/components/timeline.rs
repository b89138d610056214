//! The timeline: a picture, what happened, when, and the receipt.

use leptos::prelude::*;

use super::{
    icon::{Drawing, Icon},
    notice::Tone,
    receipt::ReceiptCode,
};

/// The receipt of a report.
#[derive(Debug, Clone)]
pub struct ItemReceipt {
    /// As it is read out.
    pub code: String,
    /// What the link is called for those who hear it.
    pub name: String,
    /// Where it is checked.
    pub href: String,
}

/// One entry, with finished texts.
#[derive(Debug, Clone)]
pub struct Item {
    /// Good, unclear, needs something, or just so.
    pub tone: Tone,
    /// Says the same as the tone.
    pub icon: Icon,
    /// What happened.
    pub what: String,
    /// Further facts, each a short sentence.
    pub details: Vec<String>,
    /// When, as the language writes it.
    pub when: String,
    /// When, for machines.
    pub machine: String,
    /// Of a report.
    pub receipt: Option<ItemReceipt>,
    /// What can be done about it: text and path.
    pub way: Option<(String, String)>,
}

/// The entries in the order given.
#[component]
pub fn Timeline(items: Vec<Item>) -> impl IntoView {
    let items = items.into_iter().map(|item| {
        let details = item.details.into_iter().map(|it| {
            view! { <span class="timeline__detail soft small">{it}</span> }
        });
        let way = item.way.map(|(text, href)| {
            view! { <a class="timeline__way" href=href>{text}</a> }
        });
        view! {
            <li class="timeline__event">
                <span class=item.tone.modifier("timeline__icon")>
                    <Drawing icon=item.icon/>
                </span>
                <span class="timeline__what">{item.what}</span>
                <span class="timeline__when">
                    <time datetime=item.machine>{item.when}</time>
                    {item.receipt.map(|it| view! { " · " <ReceiptLink receipt=it/> })}
                </span>
                {details.collect_view()}
                {way}
            </li>
        }
    });
    view! {
        <ol class="timeline" role="list">
            {items.collect_view()}
        </ol>
    }
}

#[component]
fn ReceiptLink(receipt: ItemReceipt) -> impl IntoView {
    view! {
        <a class="timeline__receipt" href=receipt.href aria-label=receipt.name>
            <ReceiptCode code=receipt.code/>
        </a>
    }
}
