//! The guide as files, to keep and to print: where they are and the links to them. The files
//! themselves are made elsewhere, since that takes a typesetter.

use leptos::prelude::*;
use okaeri_frame::{
    components::icon::{Drawing, Icon},
    context::Ctx,
    texts::FluentArgs,
};

pub use self::own::texts;

/// Read by the pages and by what makes the files. Here each key is looked up at run time; the test
/// of all texts holds that it is there.
mod own {
    okaeri_frame::texts!("documents", "*/documents.ftl");
}

/// Below the language: the whole guide.
pub const GUIDE: &str = "/guide.pdf";
/// Below the language: the next steps on one sheet.
pub const LEAFLET: &str = "/leaflet.pdf";
/// Below the language: the whole guide as a page.
pub const PRINT: &str = "/guide/print";
/// No file is as large as this, in any language. How large exactly depends on the fonts of the
/// server, and is known only once a file is made.
pub const MEGABYTES: usize = 1;

/// The links to all of them.
#[component]
pub fn Downloads(ctx: Ctx) -> impl IntoView {
    let t = texts(ctx.locale);
    let mut facts = FluentArgs::new();
    facts.set("language", ctx.locale.name());
    facts.set("megabytes", MEGABYTES);
    let kind = t.get_args_fluent("documents-kind", Some(&facts));
    // No `download`: where a file cannot be made, the page that says so is to be seen.
    let files = [
        (GUIDE, t.get("documents-guide-link")),
        (LEAFLET, t.get("documents-leaflet-link")),
    ]
    .map(|(path, text)| {
        view! {
            <li>
                <a class="files__link" href=ctx.path(path) type="application/pdf">
                    <Drawing icon=Icon::Download/>
                    <span>
                        {text} <br/> <span class="soft small">{kind.clone()}</span>
                    </span>
                </a>
            </li>
        }
    });
    view! {
        <nav class="no-print" aria-labelledby="files">
            <h2 id="files">{t.get("documents-title")}</h2>
            <ul class="files" role="list">
                {files.collect_view()}
                <li>
                    <a class="files__link" href=ctx.path(PRINT)>
                        <Drawing icon=Icon::Print/>
                        <span>{t.get("documents-print-link")}</span>
                    </a>
                </li>
            </ul>
        </nav>
    }
}
