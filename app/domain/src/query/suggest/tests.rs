use super::*;

fn vocabulary() -> Vocabulary {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    Vocabulary {
        services: words(&["صدور کارت بهداشت", "پروانهٔ کسب", "کارت معلولیت"]),
        units: words(&["امور حقوقی", "بهداشت محیط"]),
        officers: words(&["رضا کریمی", "مریم نمونه‌ای"]),
    }
}

fn shown(text: &str) -> Vec<String> {
    suggestions(text, text.chars().count(), &vocabulary()).into_iter().map(|suggestion| suggestion.shown).collect()
}

fn texts(text: &str, caret: usize) -> Vec<String> {
    suggestions(text, caret, &vocabulary()).into_iter().map(|suggestion| suggestion.text).collect()
}

#[test]
fn the_name_of_an_operator_is_completed() {
    assert_eq!(shown("وض"), ["وضعیت:"]);
    assert_eq!(shown("رضا ا"), ["ارجاع\u{200C}به:", "از:"]);
    assert_eq!(shown("ارجاع"), ["ارجاع\u{200C}به:"]);
    assert_eq!(texts("رضا -خد", 7), ["رضا -خدمت:"]);
    assert_eq!(texts("وض بهداشت", 2), ["وضعیت: بهداشت"]);
    assert!(shown("زهرا").is_empty());
    assert!(shown("").is_empty());
}

#[test]
fn a_value_is_completed_and_held_together() {
    assert_eq!(texts("وضعیت:در دس", 11), ["وضعیت:«در دست اقدام» "]);
    assert_eq!(shown("وضعیت:در انتظار"), ["در انتظار بررسی", "در انتظار تأیید دبیرخانه", "در انتظار متقاضی"]);
    assert_eq!(shown("خدمت:کارت"), ["کارت معلولیت", "صدور کارت بهداشت"]);
    assert_eq!(shown("خدمت:«کارت به"), ["صدور کارت بهداشت"]);
    assert_eq!(texts("ارجاع به:کری", 12), ["ارجاع\u{200C}به:«رضا کریمی» "]);
    assert_eq!(shown("ارجاع\u{200C}به:"), ["رضا کریمی", "مریم نمونه‌ای", "من"]);
    assert_eq!(shown("تا:هفته"), ["هفتهٔ گذشته", "این هفته"].into_iter().rev().collect::<Vec<_>>());
    assert_eq!(texts("واحد:حق رضا", 7), ["واحد:«امور حقوقی» رضا"]);
}

#[test]
fn what_is_whole_or_unknown_is_left_alone() {
    for text in ["وضعیت:مختومه", "وضعیت:باز ", "خدمت:«کارت معلولیت»", "متقاضی:ر", "رنگ:آ", "وضعیت:زرد", "«وض"]
    {
        assert!(shown(text).is_empty(), "{text}: {:?}", shown(text));
    }
}

proptest::proptest! {
    #[test]
    fn no_text_and_no_caret_makes_it_panic(text in "(\\PC|وضعیت:|خدمت: |«|-|ارجاع به:){0,12}", caret in 0_usize..40) {
        let _ = suggestions(&text, caret, &vocabulary());
    }
}
