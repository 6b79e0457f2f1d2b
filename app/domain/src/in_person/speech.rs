//! What a hall hears of a call: «شمارهٔ الف دویست و سی و چهار، باجهٔ سه», put together from recorded clips.
//!
//! Words that another follows with «و» are recorded apart («دویست و»): the voice stays up there, and falls at the end.

use super::TicketNumber;

/// «شمارهٔ», before the number.
pub const NUMBER: &str = "number";
/// «باجهٔ», before the number of the counter.
pub const COUNTER: &str = "counter";
/// Two tones that ask a hall to listen.
pub const CHIME: &str = "chime";

/// Final take and take with «و» of every word up to twenty and of the round ones: value, name of the clip, what it says.
const FINAL: [(u16, &str, &str); 37] = [
    (0, "n0", "صفر"),
    (1, "n1", "یک"),
    (2, "n2", "دو"),
    (3, "n3", "سه"),
    (4, "n4", "چهار"),
    (5, "n5", "پنج"),
    (6, "n6", "شش"),
    (7, "n7", "هفت"),
    (8, "n8", "هشت"),
    (9, "n9", "نه"),
    (10, "n10", "ده"),
    (11, "n11", "یازده"),
    (12, "n12", "دوازده"),
    (13, "n13", "سیزده"),
    (14, "n14", "چهارده"),
    (15, "n15", "پانزده"),
    (16, "n16", "شانزده"),
    (17, "n17", "هفده"),
    (18, "n18", "هجده"),
    (19, "n19", "نوزده"),
    (20, "n20", "بیست"),
    (30, "n30", "سی"),
    (40, "n40", "چهل"),
    (50, "n50", "پنجاه"),
    (60, "n60", "شصت"),
    (70, "n70", "هفتاد"),
    (80, "n80", "هشتاد"),
    (90, "n90", "نود"),
    (100, "n100", "صد"),
    (200, "n200", "دویست"),
    (300, "n300", "سیصد"),
    (400, "n400", "چهارصد"),
    (500, "n500", "پانصد"),
    (600, "n600", "ششصد"),
    (700, "n700", "هفتصد"),
    (800, "n800", "هشتصد"),
    (900, "n900", "نهصد"),
];

const JOINED: [(u16, &str, &str); 17] = [
    (20, "n20_and", "بیست و"),
    (30, "n30_and", "سی و"),
    (40, "n40_and", "چهل و"),
    (50, "n50_and", "پنجاه و"),
    (60, "n60_and", "شصت و"),
    (70, "n70_and", "هفتاد و"),
    (80, "n80_and", "هشتاد و"),
    (90, "n90_and", "نود و"),
    (100, "n100_and", "صد و"),
    (200, "n200_and", "دویست و"),
    (300, "n300_and", "سیصد و"),
    (400, "n400_and", "چهارصد و"),
    (500, "n500_and", "پانصد و"),
    (600, "n600_and", "ششصد و"),
    (700, "n700_and", "هفتصد و"),
    (800, "n800_and", "هشتصد و"),
    (900, "n900_and", "نهصد و"),
];

/// Letters of lines: as written, name of the clip, how the letter is called.
const LETTERS: [(char, &str, &str); 32] = [
    ('ا', "l_alef", "الف"),
    ('ب', "l_be", "ب"),
    ('پ', "l_pe", "پ"),
    ('ت', "l_te", "ت"),
    ('ث', "l_se", "ث"),
    ('ج', "l_jim", "جیم"),
    ('چ', "l_che", "چ"),
    ('ح', "l_he_jimi", "ح جیمی"),
    ('خ', "l_khe", "خ"),
    ('د', "l_dal", "دال"),
    ('ذ', "l_zal", "ذال"),
    ('ر', "l_re", "ر"),
    ('ز', "l_ze", "ز"),
    ('ژ', "l_zhe", "ژ"),
    ('س', "l_sin", "سین"),
    ('ش', "l_shin", "شین"),
    ('ص', "l_sad", "صاد"),
    ('ض', "l_zad", "ضاد"),
    ('ط', "l_ta", "طا"),
    ('ظ', "l_za", "ظا"),
    ('ع', "l_eyn", "عین"),
    ('غ', "l_gheyn", "غین"),
    ('ف', "l_fe", "ف"),
    ('ق', "l_qaf", "قاف"),
    ('ک', "l_kaf", "کاف"),
    ('گ', "l_gaf", "گاف"),
    ('ل', "l_lam", "لام"),
    ('م', "l_mim", "میم"),
    ('ن', "l_nun", "نون"),
    ('و', "l_vav", "واو"),
    ('ه', "l_he", "ه"),
    ('ی', "l_ye", "ی"),
];

/// Every clip but the chime, and what it says: what an agency records again when it wants another voice.
pub fn recordings() -> impl Iterator<Item = (&'static str, &'static str)> {
    let words = [(NUMBER, "شمارهٔ"), (COUNTER, "باجهٔ")];
    let numbers = FINAL.into_iter().chain(JOINED).map(|(_, clip, says)| (clip, says));
    words.into_iter().chain(numbers).chain(LETTERS.into_iter().map(|(_, clip, says)| (clip, says)))
}

/// The clips of a call, in their order, without the chime. A letter that has no clip is left out: the display shows it.
pub fn call_clips(ticket: &TicketNumber, counter: u16) -> Vec<&'static str> {
    let mut clips = vec![NUMBER];
    clips.extend(ticket.letter.chars().find_map(letter_clip));
    clips.extend(number_clips(ticket.number));
    clips.push(COUNTER);
    clips.extend(number_clips(counter));
    clips
}

/// The clips of a number up to 999; of a larger one digit after digit.
pub fn number_clips(number: u16) -> Vec<&'static str> {
    if number > super::LAST_NUMBER {
        return number.to_string().bytes().filter_map(|digit| take(&FINAL, u16::from(digit - b'0'))).collect();
    }
    let mut clips = Vec::with_capacity(3);
    let mut rest = number;
    for unit in [100, 10] {
        let round = rest - rest % unit;
        // Up to twenty, tens and ones are one word.
        if round == 0 || rest <= 20 {
            continue;
        }
        rest -= round;
        let takes: &[_] = if rest == 0 { &FINAL } else { &JOINED };
        clips.extend(take(takes, round));
    }
    if rest > 0 || number == 0 {
        clips.extend(take(&FINAL, rest));
    }
    clips
}

fn take(takes: &[(u16, &'static str, &'static str)], value: u16) -> Option<&'static str> {
    takes.iter().find(|(of, ..)| *of == value).map(|(_, clip, _)| *clip)
}

fn letter_clip(letter: char) -> Option<&'static str> {
    let letter = if matches!(letter, 'آ' | 'أ' | 'إ') { 'ا' } else { letter };
    LETTERS.iter().find(|(of, ..)| *of == letter).map(|(_, clip, _)| *clip)
}

#[cfg(test)]
#[path = "speech_tests.rs"]
mod tests;
