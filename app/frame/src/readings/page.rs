//! The readings of a whole page, once it is HTML. It knows of HTML where text is text: what it puts
//! there are fixed tags around what is escaped already, so nothing that a person typed can become a
//! tag by it.

use super::{Part, parts, plain};

/// Elements that hold no other elements, where only the words can be shown.
const BARE: [&str; 4] = ["title", "script", "style", "option"];
/// What a person typed stays as it is.
const TYPED: &str = "textarea";
/// What stands in an island is made again in the browser, by code that expects no elements there.
const ISLAND: &str = "leptos-island";

/// The page with each word's reading above it; in attributes and other places without room for one,
/// the word alone.
pub fn in_page(html: &str) -> String {
    let mut page = Page {
        done: String::with_capacity(html.len() * 2),
        islands: 0,
    };
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        page.text(&rest[..start]);
        rest = page.markup(&rest[start..]);
    }
    page.text(rest);
    page.done
}

struct Page {
    done: String,
    /// How many islands the place stands in.
    islands: usize,
}

impl Page {
    /// A text with readings becomes an element, so that it stays one piece in a row of flexible
    /// items, as a text does.
    fn text(&mut self, text: &str) {
        if self.islands > 0 {
            self.done.push_str(&plain(text));
        } else if parts(text).any(|part| part.reading.is_some()) {
            self.done.push_str("<span>");
            parts(text).for_each(|part| self.part(&part));
            self.done.push_str("</span>");
        } else {
            self.done.push_str(text);
        }
    }

    fn part(&mut self, part: &Part<'_>) {
        match part.reading {
            Some(reading) => {
                let ruby = ["<ruby>", part.word, "<rp>(</rp><rt>", reading];
                self.done.extend(ruby);
                self.done.push_str("</rt><rp>)</rp></ruby>");
            }
            None => self.done.push_str(part.word),
        }
    }

    /// Takes a tag or a comment, with all that stands in an element without others; gives what
    /// follows.
    fn markup<'a>(&mut self, html: &'a str) -> &'a str {
        if html.starts_with("<!--") {
            let (comment, rest) = html.split_at(after(html, "-->"));
            self.done.push_str(comment);
            return rest;
        }
        let (tag, rest) = html.split_at(tag_length(html));
        self.tag(tag);
        let name = name(tag);
        if name == ISLAND {
            self.islands += 1;
        } else if name == "/leptos-island" {
            self.islands = self.islands.saturating_sub(1);
        } else if name == TYPED {
            let (typed, rest) = rest.split_at(before(rest, name));
            self.done.push_str(typed);
            return rest;
        } else if BARE.contains(&name) {
            let (text, rest) = rest.split_at(before(rest, name));
            self.done.push_str(&plain(text));
            return rest;
        }
        rest
    }

    /// The words alone, but in `value`, which holds what a person typed.
    fn tag(&mut self, tag: &str) {
        let mut rest = tag;
        while let Some(start) = rest.find('"') {
            let (before, quoted) = rest.split_at(start + 1);
            let (value, after) = quoted.split_at(quoted.find('"').unwrap_or(quoted.len()));
            self.done.push_str(before);
            if before.ends_with(" value=\"") {
                self.done.push_str(value);
            } else {
                self.done.push_str(&plain(value));
            }
            let (quote, next) = after.split_at(after.len().min(1));
            self.done.push_str(quote);
            rest = next;
        }
        self.done.push_str(rest);
    }
}

/// Up to and with the `>` that is in no attribute's value.
fn tag_length(html: &str) -> usize {
    let mut is_quoted = false;
    let end = html.find(|letter| {
        is_quoted ^= letter == '"';
        letter == '>' && !is_quoted
    });
    end.map_or(html.len(), |end| end + 1)
}

fn name(tag: &str) -> &str {
    let name = tag.trim_start_matches('<');
    let end = name.find(|letter: char| letter.is_whitespace() || letter == '>');
    &name[..end.unwrap_or(name.len())]
}

fn after(html: &str, end: &str) -> usize {
    html.find(end).map_or(html.len(), |at| at + end.len())
}

/// Where the element with this name is closed.
fn before(html: &str, name: &str) -> usize {
    html.find(&format!("</{name}")).unwrap_or(html.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_stand_where_text_stands() {
        for (html, expected) in [
            (
                "<p>｜家《いえ》に</p>",
                "<p><span><ruby>家<rp>(</rp><rt>いえ</rt><rp>)</rp></ruby>に</span></p>",
            ),
            // No signs, no change.
            ("<p class=\"a\">Call us.</p>", "<p class=\"a\">Call us.</p>"),
            ("plain", "plain"),
            ("", ""),
            // Attributes.
            (
                "<nav aria-label=\"｜目次《もくじ》 > a\" id=\"x\">｜字《じ》</nav>",
                "<nav aria-label=\"目次 > a\" id=\"x\">\
                 <span><ruby>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby></span></nav>",
            ),
            (
                "<leptos-island data-props=\"[&quot;｜家《いえ》&quot;]\">",
                "<leptos-island data-props=\"[&quot;家&quot;]\">",
            ),
            // What somebody typed.
            (
                "<input name=\"q\" value=\"｜家《いえ》\" maxlength=\"9\">",
                "<input name=\"q\" value=\"｜家《いえ》\" maxlength=\"9\">",
            ),
            (
                "<textarea>｜家《いえ》 <b></textarea>｜",
                "<textarea>｜家《いえ》 <b></textarea>｜",
            ),
            (
                "<p>｜&lt;b&gt;《&quot;&amp;》</p>",
                "<p><span><ruby>&lt;b&gt;<rp>(</rp><rt>&quot;&amp;</rt><rp>)</rp></ruby></span></p>",
            ),
            // Signs of two places are no pair.
            ("<p>｜字</p><p>《じ》</p>", "<p>｜字</p><p>《じ》</p>"),
            ("<p>｜字<b>《じ》</b></p>", "<p>｜字<b>《じ》</b></p>"),
            // Elements without others in them.
            ("<title>｜家《いえ》</title>", "<title>家</title>"),
            (
                "<script>if (a<b) \"｜家《いえ》\"</script>",
                "<script>if (a<b) \"家\"</script>",
            ),
            (
                "<option value=\"1\">｜家《いえ》</option>",
                "<option value=\"1\">家</option>",
            ),
            // Comments and islands.
            ("<!--｜家《いえ》--><!>", "<!--｜家《いえ》--><!>"),
            (
                "<leptos-island><b>｜家《いえ》</b></leptos-island>｜字《じ》",
                "<leptos-island><b>家</b></leptos-island>\
                 <span><ruby>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby></span>",
            ),
            // Cut off.
            ("<p", "<p"),
            ("<p title=\"｜家《いえ》", "<p title=\"家"),
            ("<title>｜家《いえ》", "<title>家"),
            ("<!--", "<!--"),
        ] {
            assert_eq!(in_page(html), expected, "{html}");
        }
    }
}
