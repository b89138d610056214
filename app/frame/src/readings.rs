//! Readings over difficult words, for readers of plain Japanese. Texts write them as Aozora Bunko
//! does, ｜漢字《かんじ》; a page shows `<ruby>`, and what has no room for that the word alone.

mod page;

use std::ops::Range;

pub use self::page::in_page;

const WORD: char = '｜';
const READING: char = '《';
const END: char = '》';

/// A piece of a text: a word with its reading, or what stands between two of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<'a> {
    /// The bytes of the text that it takes up, signs included.
    pub place: Range<usize>,
    /// The word alone.
    pub word: &'a str,
    /// How it is read, if the text says so.
    pub reading: Option<&'a str>,
}

/// All of a text, piece by piece. A sign that belongs to no word with a reading is text.
pub fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let mut done = 0;
    std::iter::from_fn(move || {
        let rest = text.get(done..).filter(|rest| !rest.is_empty())?;
        let mut signs = rest.match_indices(WORD);
        let next = signs.find_map(|(at, _)| Some((at, read(&rest[at..])?)));
        let (length, word, reading) = match next {
            Some((
                0,
                Read {
                    length,
                    word,
                    reading,
                },
            )) => (length, word, Some(reading)),
            Some((at, _)) => (at, &rest[..at], None),
            None => (rest.len(), rest, None),
        };
        let place = done..done + length;
        done = place.end;
        Some(Part {
            place,
            word,
            reading,
        })
    })
}

/// The words alone.
pub fn plain(text: &str) -> String {
    parts(text).map(|part| part.word).collect()
}

struct Read<'a> {
    length: usize,
    word: &'a str,
    reading: &'a str,
}

/// The word with a reading that the text begins with, if it does.
fn read(text: &str) -> Option<Read<'_>> {
    let (word, rest) = until(text.strip_prefix(WORD)?, READING)?;
    let (reading, rest) = until(rest, END)?;
    Some(Read {
        length: text.len() - rest.len(),
        word,
        reading,
    })
}

/// Something, and what follows the sign after it; nothing where another sign comes first.
fn until(text: &str, sign: char) -> Option<(&str, &str)> {
    let (before, after) = text.split_once([WORD, READING, END])?;
    let found = text[before.len()..].starts_with(sign);
    (found && !before.is_empty()).then_some((before, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_into_words_with_and_without_readings() {
        for (text, words, word_alone) in [
            ("", "", ""),
            ("ここ", "ここ", "ここ"),
            ("｜家《いえ》に　いる", "家=いえ,に　いる", "家に　いる"),
            ("｜買《か》い｜物《もの》", "買=か,い,物=もの", "買い物"),
            (
                "あと｜14日《じゅうよっか》。",
                "あと,14日=じゅうよっか,。",
                "あと14日。",
            ),
            // Signs that belong to no word.
            ("a｜b", "a｜b", "a｜b"),
            ("｜《よみ》", "｜《よみ》", "｜《よみ》"),
            ("｜字《》", "｜字《》", "｜字《》"),
            ("字《よみ》", "字《よみ》", "字《よみ》"),
            ("｜字《よ", "｜字《よ", "｜字《よ"),
            ("｜a｜字《じ》》", "｜a,字=じ,》", "｜a字》"),
            ("｜字《｜字《じ》", "｜字《,字=じ", "｜字《字"),
        ] {
            let cut: Vec<String> = parts(text)
                .map(|part| match part.reading {
                    Some(reading) => format!("{}={reading}", part.word),
                    None => part.word.to_owned(),
                })
                .collect();
            assert_eq!(cut.join(","), words, "{text}");
            assert_eq!(plain(text), word_alone, "{text}");
        }
    }

    #[test]
    fn a_part_knows_where_it_stands() {
        let text = "お｜茶《ちゃ》を";
        let places: Vec<&str> = parts(text).map(|part| &text[part.place]).collect();
        assert_eq!(places, ["お", "｜茶《ちゃ》", "を"]);
    }
}
