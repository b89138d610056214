//! The places of a traveller, at the bottom of the screen where a thumb reaches them.

use leptos::prelude::*;

use super::icon::{Drawing, Icon};

/// One of them.
#[derive(Debug, Clone)]
pub struct Place {
    /// Says the same as the name.
    pub icon: Icon,
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub path: String,
    /// What is new there: a number, and the same in words.
    pub news: Option<(usize, String)>,
}

/// `path`: the page's own; the place that it is, is marked.
#[component]
pub fn PlaceBar(label: String, path: String, places: Vec<Place>) -> impl IntoView {
    let links = places.into_iter().map(|place| {
        let current = (place.path == path).then_some("page");
        let (count, words) = place.news.unzip();
        let count = count.map(|count| {
            view! {
                <span class="places__count" aria-hidden="true">
                    {count}
                </span>
            }
        });
        let words = words.map(|words| {
            view! { <span class="visually-hidden">", " {words}</span> }
        });
        view! {
            <li>
                <a class="places__link" href=place.path aria-current=current>
                    <span class="places__picture">
                        <Drawing icon=place.icon/>
                        {count}
                    </span>
                    <span>{place.name} {words}</span>
                </a>
            </li>
        }
    });
    view! {
        <nav class="places" aria-label=label>
            <ul class="places__list" role="list">
                {links.collect_view()}
            </ul>
        </nav>
    }
}
