//! Notices as readers see them: the newest on the welcome page, the list, a page each, and a feed.

mod feed;
mod item;
mod page;

use std::sync::Arc;

use okaeri_domain::notice::Board;
use okaeri_frame::context::Ctx;

pub use self::{
    feed::download,
    item::{Item, Newest},
    page::{list, show},
};

/// How many of them the welcome page shows.
const NEWEST: usize = 3;

/// A file of its own, shared with [`crate::clarity`].
mod own {
    okaeri_frame::texts!("notices", "*/notices.ftl");
}

pub use own::{say, tell};

/// The newest for the welcome page. Without storage there are none, and the rest of the page stands.
pub async fn newest(ctx: &Ctx) -> Vec<Item> {
    let board = match ctx.backend.store.board(ctx.now).await {
        Ok(board) => board,
        Err(error) => {
            tracing::warn!(%error, "the welcome page has no notices");
            Arc::<Board>::default()
        }
    };
    Item::all(ctx, &board).take(NEWEST).collect()
}

/// Title and path of the feed, for the head of a page.
pub fn feed_link(ctx: &Ctx) -> (String, String) {
    (say(ctx.locale, "notices-title"), ctx.path("/notices.atom"))
}

#[cfg(test)]
mod tests {
    use okaeri_frame::locale::Locale;

    use super::*;

    /// What stands in the sources of this part and of the question at the foot of pages.
    const SOURCES: [&str; 5] = [
        include_str!("notices.rs"),
        include_str!("notices/item.rs"),
        include_str!("notices/page.rs"),
        include_str!("clarity.rs"),
        include_str!("clarity/page.rs"),
    ];

    #[test]
    fn every_message_that_is_asked_for_is_there() {
        let quoted = SOURCES.iter().flat_map(|source| source.split('"'));
        let is_key = |word: &&str| {
            let letters = |it: char| it.is_ascii_lowercase() || it == '-';
            ["notices-", "clarity-"]
                .iter()
                .any(|it| word.starts_with(it))
                && word.chars().all(letters)
                && !word.ends_with('-')
        };
        let keys: Vec<&str> = quoted.filter(is_key).collect();
        assert!(keys.len() > 15, "only {keys:?}");
        for key in keys {
            assert!(own::texts(Locale::FALLBACK).has(key), "{key}");
        }
    }
}
