//! What the header of an operator's page holds: where one is, who is signed in, and the way out.

use leptos::prelude::*;

/// `links`: text and path; the one that leads to `path`, the page's own, is marked. `sign_out`:
/// text and path of the form.
#[component]
pub fn OperatorBar(
    label: String,
    path: String,
    links: Vec<(String, String)>,
    who: Option<String>,
    sign_out: Option<(String, String)>,
) -> impl IntoView {
    let links = (!links.is_empty()).then(|| {
        let links = links.into_iter().map(|(text, href)| {
            let current = (href == path).then_some("page");
            view! {
                <a class="header__link" href=href aria-current=current>
                    {text}
                </a>
            }
        });
        view! {
            <nav class="header__nav" aria-label=label>
                {links.collect_view()}
            </nav>
        }
    });
    let way_out = sign_out.map(|(text, action)| {
        view! {
            <div class="header__me">
                {who.map(|who| view! { <p class="header__who">{who}</p> })}
                <form method="post" action=action>
                    <button class="button button--quiet button--small" type="submit">
                        {text}
                    </button>
                </form>
            </div>
        }
    });
    view! {
        {links}
        {way_out}
    }
}
