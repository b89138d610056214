//! The table of the console's pages: roles are named, since on a narrow screen its rows become cards.

use leptos::prelude::*;

/// `columns`: what stands above each; `children`: the rows.
#[component]
pub fn Table(caption: String, columns: Vec<String>, children: Children) -> impl IntoView {
    let heads = columns.into_iter().map(|column| {
        view! {
            <th role="columnheader" scope="col">
                {column}
            </th>
        }
    });
    view! {
        <table class="table" role="table">
            <caption class="table__caption">{caption}</caption>
            <thead role="rowgroup">
                <tr role="row">{heads.collect_view()}</tr>
            </thead>
            <tbody role="rowgroup">{children()}</tbody>
        </table>
    }
}
