use super::*;
use std::collections::BTreeSet;

fn said(clips: &[&str]) -> String {
    let says = |clip: &&str| recordings().find(|(name, _)| name == clip).unwrap().1;
    clips.iter().map(says).collect::<Vec<_>>().join(" ")
}

#[test]
fn numbers_are_said_as_people_say_them() {
    for (number, words) in [
        (0, "صفر"),
        (1, "یک"),
        (10, "ده"),
        (11, "یازده"),
        (20, "بیست"),
        (21, "بیست و یک"),
        (30, "سی"),
        (100, "صد"),
        (101, "صد و یک"),
        (115, "صد و پانزده"),
        (120, "صد و بیست"),
        (130, "صد و سی"),
        (200, "دویست"),
        (234, "دویست و سی و چهار"),
        (999, "نهصد و نود و نه"),
    ] {
        assert_eq!(said(&number_clips(number)), words, "{number}");
    }
}

#[test]
fn no_two_numbers_sound_alike_and_each_agrees_with_the_words_on_paper() {
    let mut heard = BTreeSet::new();
    for number in 0..=999_u16 {
        let words = said(&number_clips(number));
        assert!(heard.insert(words.clone()), "{number}");
        assert_eq!(words, crate::text::number_in_words(number.into()), "{number}");
    }
}

#[test]
fn a_call_names_the_number_with_its_letter_and_then_the_counter() {
    let ticket = |letter: &str, number| TicketNumber { letter: letter.to_owned(), number };
    assert_eq!(said(&call_clips(&ticket("ا", 234), 3)), "شمارهٔ الف دویست و سی و چهار باجهٔ سه");
    assert_eq!(said(&call_clips(&ticket("گ", 1), 21)), "شمارهٔ گاف یک باجهٔ بیست و یک");
    assert_eq!(said(&call_clips(&ticket("", 20), 1)), "شمارهٔ بیست باجهٔ یک");
    assert_eq!(said(&call_clips(&ticket("X", 20), 1)), "شمارهٔ بیست باجهٔ یک");
}

#[test]
fn a_number_beyond_the_last_is_said_digit_by_digit() {
    assert_eq!(said(&number_clips(1205)), "یک دو صفر پنج");
}

#[test]
fn the_clips_are_just_those_that_are_there() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../frontend/public/clips");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let there: BTreeSet<String> = files.collect();
    let named: BTreeSet<String> =
        recordings().map(|(name, _)| name).chain([CHIME]).map(|name| format!("{name}.ogg")).collect();
    assert_eq!(there, named);
}
