//! The ways of writing one thing, made alike: width, case, accents, kana, hamza, invisible marks.

use std::ops::Range;

use okaeri_frame::readings::{self, Part};
use unicode_normalization::char::{compose, decompose_compatible, is_combining_mark};

/// Stands for everything between words.
pub const GAP: char = ' ';

/// One character as it is compared, and the bytes of the text that it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// As it is compared.
    pub folded: char,
    /// Where it stands in the text.
    pub place: Range<usize>,
}

/// A text as it is compared. NFKC in effect, without the accents of Latin, Greek and Cyrillic and
/// the vowel signs of Arabic; the vowel and tone signs of other scripts stay, for there they are
/// what tells words apart.
pub fn fold(text: &str) -> Vec<Letter> {
    fold_parts(text, |part| part.word)
}

/// The same as it is read aloud, where the text carries readings. A letter of such a word stands
/// for all of it.
pub fn fold_read(text: &str) -> Option<Vec<Letter>> {
    let has_readings = readings::parts(text).any(|part| part.reading.is_some());
    has_readings.then(|| fold_parts(text, |part| part.reading.unwrap_or(part.word)))
}

fn fold_parts<'a>(text: &'a str, shown: impl Fn(&Part<'a>) -> &'a str) -> Vec<Letter> {
    let mut letters = Vec::with_capacity(text.len());
    for part in readings::parts(text) {
        for (start, typed) in shown(&part).char_indices() {
            let place = if part.reading.is_some() {
                part.place.clone()
            } else {
                let start = part.place.start + start;
                start..start + typed.len_utf8()
            };
            decompose_compatible(typed, |piece| add(&mut letters, piece, &place));
        }
    }
    letters
}

fn add(letters: &mut Vec<Letter>, part: char, place: &Range<usize>) {
    if is_invisible(part) {
        return;
    }
    if is_accent(part) {
        if let Some(last) = letters.last_mut() {
            last.place.end = place.end;
        }
        return;
    }
    for lower in part.to_lowercase() {
        let (first, second) = plain(lower);
        push(letters, first, place);
        if let Some(second) = second {
            push(letters, second, place);
        }
    }
}

/// Puts together again what belongs together: a kana and its voicing, the parts of a Hangul
/// syllable.
fn push(letters: &mut Vec<Letter>, folded: char, place: &Range<usize>) {
    if let Some(last) = letters.last_mut()
        && let Some(composed) = compose(last.folded, folded)
    {
        last.folded = composed;
        last.place.end = place.end;
        return;
    }
    let belongs_to_word = folded.is_alphanumeric() || is_combining_mark(folded);
    letters.push(Letter {
        folded: if belongs_to_word { folded } else { GAP },
        place: place.clone(),
    });
}

/// Letters that people write in more than one way and that Unicode keeps apart.
fn plain(letter: char) -> (char, Option<char>) {
    const KATAKANA_ABOVE_HIRAGANA: u32 = 0x60;
    let plain = match letter {
        'œ' => return ('o', Some('e')),
        'æ' => return ('a', Some('e')),
        'ß' => return ('s', Some('s')),
        'đ' => 'd',
        'ø' => 'o',
        'ł' => 'l',
        'ı' => 'i',
        // Alef wasla; alef maksura and the Persian yeh; the Persian kaf; teh marbuta.
        '\u{671}' => '\u{627}',
        '\u{649}' | '\u{6cc}' => '\u{64a}',
        '\u{6a9}' => '\u{643}',
        '\u{629}' => '\u{647}',
        'ァ'..='ヶ' | 'ヽ' | 'ヾ' => {
            let hiragana = u32::from(letter) - KATAKANA_ABOVE_HIRAGANA;
            char::from_u32(hiragana).unwrap_or(letter)
        }
        other => other,
    };
    (plain, None)
}

/// What people leave out or cannot see: apostrophe and hyphen, the stretching of Arabic, marks of
/// direction and of joining.
fn is_invisible(part: char) -> bool {
    matches!(
        part,
        '\'' | '’'
            | '-'
            | '\u{2010}'
            | '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{640}'
            | '\u{180b}'..='\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

/// Accents of Latin, Greek and Cyrillic; harakat, hamza and madda of Arabic.
fn is_accent(part: char) -> bool {
    matches!(
        part,
        '\u{300}'..='\u{36f}'
            | '\u{610}'..='\u{61a}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{6d6}'..='\u{6dc}'
            | '\u{6df}'..='\u{6e4}'
            | '\u{6e7}'..='\u{6e8}'
            | '\u{6ea}'..='\u{6ed}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe20}'..='\u{fe2f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold(text).into_iter().map(|letter| letter.folded).collect()
    }

    #[test]
    fn ways_of_writing_one_thing_are_alike() {
        for (one, other) in [
            // Latin: width, case, accents, hyphens, apostrophes, ligatures.
            ("Ｗｉ－Ｆｉ", "wifi"),
            ("E\u{2011}Mail", "email"),
            ("I’m", "im"),
            ("CAFÉ", "cafe"),
            ("cafe\u{301}", "cafe"),
            ("Đường phố", "duong pho"),
            ("ﬁne", "fine"),
            ("Straße, sœur", "strasse  soeur"),
            // Japanese: kana of both kinds and widths, voiced marks apart and together.
            ("マスク", "ますく"),
            ("ﾏｽｸ", "ますく"),
            ("ｶﾞｲﾄﾞ", "がいど"),
            ("ガイド", "がいど"),
            ("か\u{3099}いど", "がいど"),
            ("ヴ", "ゔ"),
            ("スーパー", "すーぱー"),
            ("１４日", "14日"),
            // Arabic: alef, yeh, teh marbuta, vowel signs, stretching, marks of direction.
            ("أين إقامتي", "اين اقامتي"),
            ("آخر", "اخر"),
            ("مستشفى", "مستشفي"),
            ("زيارة", "زياره"),
            ("مُراقَبٌ", "مراقب"),
            ("ورقـــة", "ورقه"),
            ("\u{2068}هاتف\u{2069}", "هاتف"),
            // Thai: the vowel am in one piece and in two.
            ("น้\u{e33}", "น้\u{e4d}\u{e32}"),
            // Burmese: a letter in one piece and in two; no space of width zero.
            ("\u{1026}", "\u{1025}\u{102e}"),
            ("ခွေး\u{200b}လမ်း", "ခွေးလမ်း"),
            // Korean: syllables in one piece and in their parts.
            ("격리", "\u{1100}\u{1167}\u{11a8}\u{1105}\u{1175}"),
        ] {
            assert_eq!(folded(one), folded(other), "{one} {other}");
        }
    }

    #[test]
    fn a_word_is_found_as_it_is_written_and_as_it_is_read() {
        let text = "｜買《か》い｜物《もの》";
        assert_eq!(folded(text), "買い物");
        let read = fold_read(text).unwrap();
        let aloud: String = read.iter().map(|letter| letter.folded).collect();
        assert_eq!(aloud, "かいもの");
        assert_eq!(&text[read[2].place.clone()], "｜物《もの》");
        assert_eq!(&text[read[3].place.clone()], "｜物《もの》");
        assert!(fold_read("買い物").is_none());
    }

    #[test]
    fn different_things_stay_different() {
        for (one, other) in [
            ("か", "が"),
            ("は", "ぱ"),
            ("ไม่", "ไม้"),
            ("သား", "သာ"),
            ("कि", "की"),
            ("격리", "거리"),
        ] {
            assert_ne!(folded(one), folded(other), "{one} {other}");
        }
    }

    #[test]
    fn what_is_no_letter_is_a_gap() {
        for (text, expected) in [
            ("lost? broken!", "lost  broken "),
            ("「今日」を", " 今日 を"),
            ("متى؟", "متي "),
            ("", ""),
        ] {
            assert_eq!(folded(text), expected, "{text}");
        }
    }

    #[test]
    fn every_letter_knows_where_it_stands() {
        for (text, index, expected) in [
            ("aéz", 1, "é"),
            ("ae\u{301}z", 1, "e\u{301}"),
            ("ｶﾞｲ", 0, "ｶﾞ"),
            ("ﬁx", 2, "x"),
            ("1\u{2069}x", 1, "x"),
        ] {
            let letter = &fold(text)[index];
            assert_eq!(&text[letter.place.clone()], expected, "{text}");
        }
    }
}
