//! How alike two words are: the same, one the beginning of the other, or one mistyped.

use super::fold::GAP;

/// One is the beginning of the other: "dog", "dogs".
const BEGINS: f64 = 0.9;
/// They part only at their ends: "waited", "waits"; "my phone" and "your phone" in Arabic.
const ENDS_OTHERWISE: f64 = 0.8;
/// The one that is looked for stands within the other: a word with what its language puts before
/// it, or another word altogether, as "sport" in "passport".
const WITHIN: f64 = 0.33;
/// Mistyped words count this much of the share of the pairs of letters that they have in common.
const MISTYPED: f64 = 0.9;
/// With a smaller share they are different words.
const ALIKE: f64 = 0.7;
/// Shorter words have too few pairs to tell a mistake from another word.
const SHORTEST_MISTYPED: usize = 4;
/// Letters that two words with different ends begin with at least, and the most that differ.
const SHORTEST_STEM: usize = 4;
const LONGEST_END: usize = 2;

/// A folded word of a script with spaces.
#[derive(Debug, Clone)]
pub struct Word {
    letters: Vec<char>,
    /// Each letter with the next one, the ends of the word included; sorted.
    pairs: Vec<(char, char)>,
}

impl Word {
    /// Prepares a word to be compared.
    pub fn new(folded: &str) -> Self {
        let letters: Vec<char> = folded.chars().collect();
        let with_next = letters.iter().copied().chain([GAP]);
        let mut pairs: Vec<_> = [GAP]
            .into_iter()
            .chain(letters.iter().copied())
            .zip(with_next)
            .collect();
        pairs.sort_unstable();
        Self { letters, pairs }
    }

    /// How well `written`, a word of a text, answers this word of a query: from 0, another word, to
    /// 1, the same.
    pub fn likeness(&self, written: &Self) -> f64 {
        if self.letters == written.letters {
            1.0
        } else if self.is_beginning_of(written) || written.is_stem_of(self) {
            BEGINS
        } else if self.ends_otherwise_than(written) {
            ENDS_OTHERWISE
        } else if self.is_within(written) {
            WITHIN
        } else {
            self.mistyped(written)
        }
    }

    /// Letters of a part of a word that says something; a Hangul syllable is several letters.
    fn least(&self, letters: usize) -> usize {
        let is_hangul = self
            .letters
            .first()
            .is_some_and(|letter| ('\u{ac00}'..='\u{d7a3}').contains(letter));
        if is_hangul { 2 } else { letters }
    }

    fn is_beginning_of(&self, other: &Self) -> bool {
        self.letters.len() >= self.least(3) && other.letters.starts_with(&self.letters)
    }

    /// The other way round: the query has the longer form. One letter more is an ending; more
    /// letters may be another word, unless the beginning is long.
    fn is_stem_of(&self, other: &Self) -> bool {
        let more = other.letters.len().saturating_sub(self.letters.len());
        self.is_beginning_of(other) && (more <= 1 || self.letters.len() >= self.least(4))
    }

    fn ends_otherwise_than(&self, other: &Self) -> bool {
        let pairs = self.letters.iter().zip(&other.letters);
        let shared = pairs.take_while(|(one, other)| one == other).count();
        let longest = self.letters.len().max(other.letters.len());
        shared >= SHORTEST_STEM && longest - shared <= LONGEST_END
    }

    fn is_within(&self, other: &Self) -> bool {
        let size = self.letters.len();
        size >= self.least(4) && other.letters.windows(size).any(|part| part == self.letters)
    }

    fn mistyped(&self, other: &Self) -> f64 {
        if self.letters.len().min(other.letters.len()) < SHORTEST_MISTYPED {
            return 0.0;
        }
        let is_common = |pair: &&(char, char)| other.pairs.binary_search(pair).is_ok();
        let common = self.pairs.iter().filter(is_common).count();
        let alike = 2.0 * count(common) / count(self.pairs.len() + other.pairs.len());
        if alike < ALIKE { 0.0 } else { MISTYPED * alike }
    }
}

/// A number of words or texts, to calculate with.
pub fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(asked: &str, written: &str) -> f64 {
        Word::new(asked).likeness(&Word::new(written))
    }

    #[test]
    fn mistakes_and_endings_are_forgiven() {
        for (asked, written) in [
            ("phone", "phone"),
            ("shoping", "shopping"),
            ("pasport", "passport"),
            ("adress", "address"),
            ("quarentine", "quarantine"),
            ("shpoping", "shopping"),
            ("dog", "dogs"),
            ("dogs", "dog"),
            ("visitor", "visitors"),
            ("shopping", "shop"),
            ("waited", "waits"),
            ("هاتفي", "هاتفك"),
            ("مكالمات", "مكالمه"),
            ("تسوق", "للتسوق"),
            ("산책", "산책을"),
            ("산책을", "산책"),
        ] {
            assert!(likeness(asked, written) > 0.3, "{asked} {written}");
        }
    }

    #[test]
    fn other_words_are_other_words() {
        for (asked, written) in [
            ("home", "some"),
            ("lost", "list"),
            ("lost", "most"),
            ("there", "where"),
            ("phone", "home"),
            ("waiting", "walking"),
            ("xylophone", "phone"),
            ("android", "and"),
            ("a", "all"),
            ("72", "7"),
            ("격리", "거리"),
        ] {
            assert!(likeness(asked, written) == 0.0, "{asked} {written}");
        }
    }

    #[test]
    fn the_same_word_is_the_best_answer() {
        for (asked, better, worse) in [
            ("call", "call", "calls"),
            ("call", "calls", "recalled"),
            ("sport", "sports", "passport"),
        ] {
            assert!(
                likeness(asked, better) > likeness(asked, worse),
                "{asked} {better} {worse}"
            );
        }
    }
}
