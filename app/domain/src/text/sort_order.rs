//! The order of characters for Persian: CLDR root with the tailoring `fa` (Arabic letters before Latin ones, آ before ا,
//! the forms of hamza one letter between ا and ب, ه after و). Taken from the order that ICU gives (CLDR 48).

use std::collections::HashMap;
use std::sync::LazyLock;

/// Spaces, punctuation, symbols and digits, each in its own place.
const BEFORE_LETTERS: &str = "\n _-\u{2010}\u{2012}\u{2013}\u{2014},،؍٫٬;؛:؞!¡?¿؟.…۔·؝'\"«»()[]{}§¶@*٭/\\&#%٪•`´^¯¨¸°؎؏©®+±÷×<=>¬|¦~\
    \u{2212}¤¢$£¥€0123456789";

/// Letters in order. Those written together have one place and differ only where everything else is equal.
const LETTERS: &str = "آ اٱ ءأٲإٳؤئ ٮ ب ٻ پ ڀ ت ث ٹ ٺ ټ ٽ ٿ ج ڃ ڄ چ ڿ ڇ ح خ ځ ڂ څ د ذ ڈ ډ ڊ ڋ ڌ ڍ ڎ ڏ ڐ ۮ ر ز ڑ ڒ ړ ڔ ڕ ږ ڗ ژ ڙ ۯ \
    س ش ښ ڛ ڜ ۺ ص ض ڝ ڞ ۻ ط ظ ڟ ع غ ڠ ۼ ف ڡ ڢ ڣ ڤ ڥ ڦ ٯ ق ڧ ڨ کڪګڬڭڮ گ ڰ ڱ ڲ ڳ ڴ ػ ؼ ل ڵ ڶ ڷ ڸ م ن ں ڻ ڼ ڽ ڹ ۿ \
    و ۄ ۅ ۆ ۇ ۈ ۉ ۊ ۋ ۏ هەہۂةۃۀھ یےۓېۑۍێ ؽ ؾ ؿ \
    a b c d e f g h i j k l m n o p q r s t u v w x y z";

/// Curly quotes, which share the place of the straight ones.
const QUOTES: [(char, char); 4] = [('\u{2018}', '\''), ('\u{2019}', '\''), ('\u{201C}', '"'), ('\u{201D}', '"')];

/// Diacritics in the order in which they decide between words that are otherwise equal.
const MARKS: &str = "\u{64E}\u{650}\u{64F}\u{64B}\u{64D}\u{64C}\u{651}\u{652}\u{653}\u{654}\u{655}\u{65F}\u{656}\u{657}\
    \u{658}\u{659}\u{65A}\u{65B}\u{65C}\u{65D}\u{65E}\u{670}";

/// Where a character stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Which letter, from 0 on.
    pub letter: u32,
    /// Which form of that letter, 0 being the usual one.
    pub form: u8,
}

static PLACES: LazyLock<HashMap<char, Place>> = LazyLock::new(|| {
    let mut places = HashMap::new();
    let symbols = BEFORE_LETTERS.chars().map(String::from);
    for (letter, forms) in (0..).zip(symbols.chain(LETTERS.split(' ').map(str::to_owned))) {
        for (form, c) in (0..).zip(forms.chars()) {
            places.insert(c, Place { letter, form });
        }
    }
    for (form, (curly, straight)) in (1..).zip(QUOTES) {
        if let Some(place) = places.get(&straight).copied() {
            places.insert(curly, Place { form, ..place });
        }
    }
    places
});

/// The place of a character that is not a capital, a mark or a digit of another script; none for foreign scripts.
pub(super) fn place(c: char) -> Option<Place> {
    PLACES.get(&c).copied()
}

/// The rank of an Arabic diacritic among the others, from 0 on.
pub(super) fn mark_rank(c: char) -> Option<u8> {
    (0..).zip(MARKS.chars()).find(|(_, mark)| *mark == c).map(|(rank, _)| rank)
}

#[cfg(test)]
mod tests {
    use super::{BEFORE_LETTERS, LETTERS, PLACES, QUOTES, place};

    #[test]
    fn no_character_stands_in_two_places() {
        let letters = LETTERS.chars().filter(|c| *c != ' ').count();
        assert_eq!(PLACES.len(), BEFORE_LETTERS.chars().count() + letters + QUOTES.len());
    }

    #[test]
    fn the_alphabet_is_in_order() {
        let alphabet = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";
        let places: Vec<_> = alphabet.chars().filter_map(|c| place(c).map(|place| place.letter)).collect();
        assert_eq!(places.len(), alphabet.chars().count());
        assert!(places.is_sorted());
    }
}
