//! The pages as text.

use super::daily_page::{self, Sheet};
use super::samples;
use super::staffing_page::{self, Shown};
use components::text::{Lang, in_language};
use domain::in_person::StaffingView;
use leptos::prelude::RenderHtml;

fn daily(sheet: Sheet) -> String {
    let places = [(samples::PLACE, "میز خدمت مرکزی".to_owned())];
    in_language(Lang::Fa, || daily_page::page(sheet, &places, samples::OFFICER, false).to_html())
}

fn staffing(view: StaffingView) -> String {
    let places = [(samples::PLACE, "میز خدمت مرکزی".to_owned())];
    in_language(Lang::Fa, || {
        staffing_page::page(Shown::View { view: Box::new(view), wrong: Vec::new() }, &places).to_html()
    })
}

#[test]
fn a_sheet_holds_its_row_its_totals_and_a_button_to_sign() {
    let html = daily(Sheet::Report(samples::report()));
    for word in ["الف۰۱۲", "۰۴۹*****۹۹", "۰۹۱۲***۴۵۶۷", "دریافت درخواست", "امضای گزارش", "هنوز پشت باجه", "as=xlsx"]
    {
        assert!(html.contains(word), "{word} in {html}");
    }
    assert!(!html.contains("style="), "{html}");
}

#[test]
fn what_is_confidential_is_a_word_in_place_of_a_name() {
    let mut report = samples::of_everybody();
    report.rows[0].confidential = true;
    let html = daily(Sheet::Report(report));
    assert!(html.contains("محرمانه") && !html.contains("مریم") && !html.contains("امضای گزارش"), "{html}");
}

#[test]
fn a_day_that_is_none_is_asked_again() {
    let html = daily(Sheet::NoDay { typed: "<دیروز>".to_owned(), place: samples::PLACE });
    assert!(html.contains("&lt;دیروز&gt;") && html.contains("تاریخ را این‌گونه وارد کنید"), "{html}");
}

#[test]
fn the_advice_is_a_sentence_with_its_band() {
    let html = staffing(samples::staffing());
    let sentence = "برای اینکه ۸۰٪ مراجعان کمتر از ۱۰ دقیقه منتظر بمانند، از ۹:۰۰ تا ۹:۳۰ سه باجه لازم است";
    assert!(html.contains(sentence) && html.contains("(۲ تا ۴)"), "{html}");
    assert!(html.contains("هفتهٔ گذشته ۸۰٪") && html.contains("داده کافی نیست"));
    assert!(!html.contains("style="), "{html}");
}

#[test]
fn without_people_there_is_no_advice() {
    let html = staffing(StaffingView { halves: Vec::new(), accuracy: None, ..samples::staffing() });
    assert!(html.contains("داده کافی نیست") && !html.contains("<svg class=\"chart"), "{html}");
}
