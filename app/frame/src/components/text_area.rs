//! Several lines to type.

use leptos::prelude::*;

use super::field::{FieldNotes, FieldTexts};
use crate::locale::Locale;

/// A field for paragraphs; the browser's own limit is not used, since it cuts without a word.
#[component]
pub fn TextArea(
    #[prop(into)] id: String,
    texts: FieldTexts,
    value: String,
    /// What is typed is in this language, where that is not the page's.
    #[prop(optional)]
    written_in: Option<Locale>,
) -> impl IntoView {
    let described_by = texts.described_by(&id);
    let invalid = texts.invalid();
    let (block, label) = (texts.block_class(), texts.label.clone());
    view! {
        <div class=block>
            <label class="field__label" for=id.clone()>
                {label}
            </label>
            <FieldNotes id=id.clone() texts/>
            <textarea
                class="field__input"
                id=id.clone()
                name=id
                rows="4"
                lang=written_in.map(Locale::lang)
                dir=written_in.map(Locale::direction)
                aria-describedby=described_by
                aria-invalid=invalid
            >
                {escaped(&value)}
            </textarea>
        </div>
    }
}

/// Leptos writes what stands in a textarea as it is.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_back_and_stays_text() {
        let value = "1 < 2 & 3\n</textarea><script>alert(1)</script>".to_owned();
        let html = Owner::new()
            .with(|| view! { <TextArea id="words" texts=FieldTexts::default() value/> }.to_html());
        let typed = "1 &lt; 2 &amp; 3\n&lt;/textarea>&lt;script>alert(1)&lt;/script>";
        assert!(html.contains(&format!(">{typed}</textarea>")), "{html}");
    }
}
