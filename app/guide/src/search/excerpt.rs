//! A text with what was found in it marked, as far as it fits in a list.

use std::ops::Range;

use okaeri_frame::readings;
use unicode_normalization::char::is_combining_mark;

/// Characters of an excerpt.
const LONGEST: usize = 180;
/// Characters from the start of a sentence to the first mark, before which an excerpt begins later.
const FARTHEST: usize = 100;
/// Characters before the first mark where the excerpt begins later.
const LEAD: usize = 40;
/// Bytes in which an excerpt may begin or end with a whole word: longer words are cut, and so is
/// what has no spaces.
const WORD: usize = 25;

const SENTENCE_ENDS: [char; 10] = ['.', '?', '!', '؟', '۔', '।', '။', '។', '。', '？'];
/// These need no space after them.
const FULL_WIDTH: [char; 2] = ['。', '？'];

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// As it stands there.
    pub text: String,
    /// Whether it is what was searched for.
    pub is_marked: bool,
}

/// The whole text in pieces. The marks are places in it; they may touch and overlap.
pub fn whole(text: &str, marks: &[Range<usize>]) -> Vec<Piece> {
    pieces(text, 0..text.len(), &joined(marks))
}

/// The sentence with the first mark and what follows it.
pub fn around(text: &str, marks: &[Range<usize>]) -> Vec<Piece> {
    let marks = joined(marks);
    let window = window(text, marks.first().map_or(0, |mark| mark.start));
    let is_cut = window.end < text.len();
    let is_late = window.start > 0 && !begins_sentence(text, window.start);
    let mut pieces = pieces(text, window, &marks);
    let dots = || Piece {
        text: "…".to_owned(),
        is_marked: false,
    };
    if is_late {
        pieces.insert(0, dots());
    }
    if is_cut {
        pieces.push(dots());
    }
    pieces
}

fn joined(marks: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut sorted = marks.to_vec();
    sorted.sort_unstable_by_key(|mark| (mark.start, mark.end));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for mark in sorted {
        match joined.last_mut() {
            Some(last) if mark.start <= last.end => last.end = last.end.max(mark.end),
            _ => joined.push(mark),
        }
    }
    joined
}

fn pieces(text: &str, window: Range<usize>, marks: &[Range<usize>]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut add = |place: Range<usize>, is_marked: bool| {
        if !place.is_empty() {
            pieces.push(Piece {
                text: text[place].to_owned(),
                is_marked,
            });
        }
    };
    let mut done = window.start;
    for mark in marks {
        let start = mark.start.clamp(done, window.end);
        let end = mark.end.clamp(start, window.end);
        add(done..start, false);
        add(start..end, true);
        done = end;
    }
    add(done..window.end, false);
    pieces
}

/// What is shown of a text whose first mark begins at `mark`.
fn window(text: &str, mark: usize) -> Range<usize> {
    let sentence = sentence_start(text, mark);
    let start = if text[sentence..mark].chars().count() > FARTHEST {
        let near = whole_letter(text, back(text, mark, LEAD));
        let space = text[near..].find(' ').filter(|space| *space < WORD);
        space.map_or(near, |space| near + space + 1)
    } else {
        sentence
    };
    start..end(text, start)
}

fn sentence_start(text: &str, mark: usize) -> usize {
    let places = text[..mark].char_indices().rev();
    places
        .map(|(at, letter)| at + letter.len_utf8())
        .find(|after| begins_sentence(text, *after))
        .map_or(0, |after| mark - text[after..mark].trim_start().len())
}

/// Whether a sentence ends before this place.
fn begins_sentence(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end();
    let has_space = before.len() < at || text[at..].starts_with(char::is_whitespace);
    let last = before.chars().next_back();
    last.is_some_and(|last| {
        SENTENCE_ENDS.contains(&last) && (has_space || FULL_WIDTH.contains(&last))
    })
}

/// The place so many characters before another.
fn back(text: &str, from: usize, characters: usize) -> usize {
    let mut places = text[..from].char_indices().rev();
    places.nth(characters).map_or(0, |(at, _)| at)
}

/// A sign that stands on the letter before it must not begin an excerpt, nor must a word lose its
/// reading there.
fn whole_letter(text: &str, at: usize) -> usize {
    let cuts = |part: &readings::Part<'_>| {
        part.reading.is_some() && part.place.start < at && at < part.place.end
    };
    let at = readings::parts(text)
        .find(cuts)
        .map_or(at, |part| part.place.end);
    let rest = &text[at..];
    at + rest.len() - rest.trim_start_matches(is_combining_mark).len()
}

fn end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    let Some((cut, _)) = rest.char_indices().nth(LONGEST) else {
        return text.len();
    };
    let cut = whole_letter(rest, cut);
    let space = rest[..cut].rfind(' ').filter(|space| cut - space < WORD);
    start + space.unwrap_or(cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Make = fn(&str, &[Range<usize>]) -> Vec<Piece>;

    /// Marks the parts of the text and shows them in brackets.
    fn shown(make: Make, text: &str, parts: &[&str]) -> String {
        let marks: Vec<_> = parts
            .iter()
            .filter_map(|part| text.find(part).map(|at| at..at + part.len()))
            .collect();
        let show = |piece: Piece| {
            if piece.is_marked {
                format!("[{}]", piece.text)
            } else {
                piece.text
            }
        };
        make(text, &marks).into_iter().map(show).collect()
    }

    #[test]
    fn what_was_found_is_marked() {
        let cases: [(&str, &[&str], &str); 5] = [
            ("Call us first.", &["us"], "Call [us] first."),
            ("Call us first.", &["first.", "Call"], "[Call] us [first.]"),
            ("犬の散歩は", &["散歩", "の散", "犬の"], "[犬の散歩]は"),
            ("Call us.", &[], "Call us."),
            ("", &[], ""),
        ];
        for (text, parts, expected) in cases {
            assert_eq!(shown(whole, text, parts), expected);
        }
    }

    #[test]
    fn an_excerpt_begins_with_the_sentence() {
        let cases: [(&str, &[&str], &str); 6] = [
            ("No. Wait. Call us.", &["Call"], "[Call] us."),
            ("No. Wait a moment.", &["moment"], "Wait a [moment]."),
            (
                "はい。電話してください。",
                &["電話"],
                "[電話]してください。",
            ),
            ("هل تأخرت؟ اتصل بنا.", &["اتصل"], "[اتصل] بنا."),
            ("At 03.30 call us.", &["call"], "At 03.30 [call] us."),
            ("No. Wait.", &[], "No. Wait."),
        ];
        for (text, parts, expected) in cases {
            assert_eq!(shown(around, text, parts), expected);
        }
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        let text = format!("{}needle {}", "before ".repeat(30), "after ".repeat(60));
        let excerpt = shown(around, &text, &["needle"]);
        assert!(excerpt.starts_with("…before"), "{excerpt}");
        assert!(excerpt.contains("before [needle] after"), "{excerpt}");
        assert!(excerpt.ends_with("after…"), "{excerpt}");
        assert!(excerpt.chars().count() <= LONGEST + 4, "{excerpt}");
    }

    #[test]
    fn a_text_without_spaces_is_cut_between_letters() {
        // Each letter carries a sign, so that every second place would be a wrong one.
        let text = "ก\u{e34}".repeat(400);
        let mark = 600..606;
        let excerpt = around(&text, &[mark]);
        for piece in &excerpt {
            assert!(!piece.text.starts_with(is_combining_mark), "{piece:?}");
        }
        assert_eq!(excerpt.len(), 5, "dots, before, mark, after, dots");
    }

    #[test]
    fn a_word_keeps_its_reading() {
        let text = "｜買《か》い｜物《もの》に　".repeat(40);
        for mark in [0, 1000] {
            let mark = readings::parts(&text)
                .find(|part| part.reading.is_some() && part.place.start >= mark)
                .map(|part| part.place);
            for piece in around(&text, mark.as_slice()) {
                let plain = readings::plain(&piece.text);
                assert!(!plain.contains(['｜', '《', '》']), "{piece:?}");
            }
        }
    }
}
