//! Printing and reading agree, and no text makes reading panic.

use super::*;
use crate::jalali::JalaliDate;
use proptest::prelude::*;

/// Text rich in what the language is about.
fn rough() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("وضعیت:".to_owned()),
        Just("خدمت: ".to_owned()),
        Just("ارجاع به:".to_owned()),
        Just("ارجاع ".to_owned()),
        Just("به:".to_owned()),
        Just("از:".to_owned()),
        Just("رنگ:".to_owned()),
        Just("در دست اقدام ".to_owned()),
        Just("۱۴۰۵".to_owned()),
        Just("این ماه ".to_owned()),
        "[ \u{200C}:/«»\"“”.\n-]",
        "[آ-ی۰-۹a-z]{1,5} ?",
        "\\PC",
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn value() -> impl Strategy<Value = Value> {
    "[آ-ی a-z0-9:/.\u{200C}-]{1,14}".prop_filter_map("nothing to look for", |text| Value::new(&text))
}

fn period() -> impl Strategy<Value = Period> {
    prop_oneof![
        (JalaliDate::MIN.to_days()..=JalaliDate::MAX.to_days())
            .prop_filter_map("a date", |days| JalaliDate::from_days(days).map(Period::Day)),
        (1300..1450, 1_u8..=12).prop_map(|(year, month)| Period::Month { year, month }),
        (1300..1450).prop_map(Period::Year),
        proptest::sample::select(Period::keys().map(|(period, _)| period).collect::<Vec<_>>()),
    ]
}

fn filter() -> impl Strategy<Value = Filter> {
    prop_oneof![
        value().prop_map(Filter::Words),
        proptest::sample::select(StatusWord::ALL.to_vec()).prop_map(Filter::Status),
        value().prop_map(Filter::Service),
        value().prop_map(Filter::ReferredTo),
        value().prop_map(Filter::Unit),
        value().prop_map(Filter::Applicant),
        value().prop_map(Filter::Letter),
        proptest::sample::select(crate::work::Flag::ALL.to_vec()).prop_map(Filter::Flag),
        period().prop_map(Filter::From),
        period().prop_map(Filter::Until),
        Just(Filter::Unread { operator: Operator::Until, value: "فردا".to_owned() }),
        Just(Filter::Unread { operator: Operator::Status, value: "در".to_owned() }),
        Just(Filter::Unknown { name: "رنگ".to_owned(), value: "آبی".to_owned() }),
    ]
}

fn query() -> impl Strategy<Value = Query> {
    let term = (any::<bool>(), filter()).prop_map(|(excluded, filter)| Term { excluded, filter });
    proptest::collection::vec(term, 0..8).prop_map(|terms| Query { terms })
}

proptest! {
    #[test]
    fn what_is_printed_is_read_back(query in query()) {
        let printed = query.to_string();
        prop_assert_eq!(Query::parse(&printed).query, query, "{}", printed);
    }

    #[test]
    fn whatever_was_typed_prints_as_what_was_read(text in rough()) {
        let read = Query::parse(&text).query;
        let printed = read.to_string();
        prop_assume!(printed.chars().count() <= LONGEST);
        prop_assert_eq!(Query::parse(&printed).query, read, "{} as {}", text, printed);
    }

    #[test]
    fn no_text_makes_it_panic_and_every_place_lies_in_it(text: String, rough in rough()) {
        for text in [text, rough] {
            let parsed = Query::parse(&text);
            let end = u32::try_from(text.chars().count()).unwrap();
            prop_assert_eq!(parsed.places.len(), parsed.query.terms.len());
            let places = parsed.places.iter().chain(parsed.problems.iter().map(|misread| &misread.place));
            for place in places {
                prop_assert!(place.start < place.end && place.end <= end);
            }
        }
    }

    #[test]
    fn whatever_filters_nothing_is_told(text in rough()) {
        let parsed = Query::parse(&text);
        for (term, place) in parsed.query.terms.iter().zip(&parsed.places) {
            prop_assert!(term.filters() || parsed.problems.iter().any(|misread| misread.place == *place));
        }
    }
}
