//! Components as HTML, one case per state.

use domain::form::{AnsweredField, FieldKey, ShownAnswer, ShownFile};
use domain::request::StatusKind;
use leptos::prelude::*;

use crate::*;

/// What the server sends, without the comments that hydration needs.
fn html<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> String {
    let rendered = Owner::new().with(|| view().into_view().to_html());
    let mut plain = String::new();
    let mut rest = rendered.as_str();
    while let Some(start) = rest.find("<!") {
        plain.push_str(&rest[..start]);
        rest = rest[start..].split_once('>').map_or("", |parts| parts.1);
    }
    plain + rest
}

fn assert_holds(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "no {part} in {html}");
    }
}

#[test]
fn a_field_ties_label_hint_and_error_to_its_control() {
    let html = html(
        || view! { <TextInput name="mobile" label="شمارهٔ همراه" hint="۱۱ رقم" error="شمارهٔ همراه را وارد کنید" kind=TextKind::Telephone/> },
    );
    assert_holds(
        &html,
        &[
            r#"for="mobile""#,
            r#"id="mobile""#,
            r#"id="mobile-hint""#,
            r#"id="mobile-error""#,
            r#"aria-describedby="mobile-hint mobile-error""#,
            r#"aria-invalid="true""#,
            r#"type="text""#,
            r#"inputmode="tel""#,
            r#"dir="ltr""#,
        ],
    );
}

#[test]
fn a_good_field_is_not_marked() {
    let html = html(|| view! { <TextInput name="a" label="نام" optional=true/> });
    assert!(
        !html.contains("aria-invalid") && !html.contains("aria-describedby") && !html.contains("required"),
        "{html}"
    );
    assert_holds(&html, &["(اختیاری)", r#"dir="auto""#]);
}

#[test]
fn what_was_typed_comes_back_and_is_escaped() {
    let html = html(|| view! { <TextArea name="a" label="شرح" value="</textarea><script>alert(1)</script>"/> });
    assert!(!html.contains("<script>"), "{html}");
}

#[test]
fn the_first_option_carries_the_fields_id() {
    let html = html(|| view! { <YesNo name="owns" label="آیا خودرو دارید؟" value=Some(false)/> });
    assert_holds(&html, &["<fieldset", "<legend", r#"id="owns""#, r#"id="owns-2""#, r#"value="yes""#]);
    assert_eq!(html.matches(" checked").count(), 1, "{html}");
}

#[test]
fn a_date_has_three_labelled_parts_and_no_birthday_from_the_browser() {
    let html = html(|| view! { <DateInput name="birth" label="تاریخ تولد" day="27"/> });
    assert_holds(&html, &[r#"name="birth.day""#, r#"name="birth.month""#, r#"name="birth.year""#, "روز", "ماه", "سال"]);
    assert!(!html.contains("bday") && !html.contains(r#"type="date""#), "{html}");
}

#[test]
fn only_the_wrong_parts_of_a_date_are_marked() {
    let wrong = WrongParts { month: true, ..WrongParts::default() };
    let html = html(move || view! { <DateInput name="d" label="تاریخ" error="تاریخ باید ماه داشته باشد" wrong/> });
    assert_eq!(html.matches(r#"aria-invalid="true""#).count(), 1, "{html}");
}

#[test]
fn the_error_summary_takes_the_focus_and_links_to_fields() {
    let html =
        html(|| view! { <ErrorSummary errors=vec![ErrorLine::new("birth.month", "تاریخ باید ماه داشته باشد")]/> });
    assert_holds(&html, &["autofocus", r#"tabindex="-1""#, r##"href="#birth.month""##, "مشکلی هست"]);
}

#[test]
fn no_errors_no_summary() {
    assert_eq!(html(|| view! { <ErrorSummary errors=Vec::new()/> }), "");
}

#[test]
fn a_tracking_code_is_isolated_shown_in_persian_and_kept_in_ascii() {
    let html = html(|| view! { <TrackingCodeView code="1405082944170273"/> });
    assert_holds(&html, &["<bdi", r#"dir="ltr""#, r#"data-copy="1405082944170273""#, "۱۴۰۵</span><span", "۰۲۷۳"]);
}

#[test]
fn a_telephone_dials_ascii_and_shows_what_was_written() {
    let html = html(|| view! { <Phone number="021-88032385"/> });
    assert_holds(&html, &[r#"href="tel:02188032385""#, "۰۲۱-۸۸۰۳۲۳۸۵"]);
}

#[test]
fn every_status_has_a_word_an_icon_and_a_colour() {
    for status in StatusKind::ALL {
        let html = html(move || view! { <StatusTag status/> });
        assert_holds(&html, &["<svg", "tag--", text::status::name(status)]);
    }
}

#[test]
fn a_stored_picture_is_seen_in_its_row() {
    let limits = FileLimits { types: vec![], media_types: vec![], max_bytes: 1, max_count: 1 };
    let file = StoredFile {
        id: "7".to_owned(),
        name: "عکس.jpg".to_owned(),
        bytes: 400_000,
        state: FileState::Ready,
        href: Some("/documents/7".to_owned()),
        pictured: true,
    };
    let html = html(move || view! { <FileInput name="photo" label="عکس" limits files=vec![file]/> });
    assert_holds(&html, &[r#"class="file-list__picture""#, r#"src="/documents/7""#]);
}

#[test]
fn a_stored_file_can_be_removed_without_a_script() {
    let limits = FileLimits {
        types: vec!["PDF".to_owned()],
        media_types: vec!["application/pdf".to_owned()],
        max_bytes: 5_000_000,
        max_count: 1,
    };
    let file = StoredFile {
        id: "7".to_owned(),
        name: "a (1).pdf".to_owned(),
        bytes: 2_350_000,
        state: FileState::Ready,
        href: None,
        pictured: false,
    };
    let html = html(move || view! { <FileInput name="deed" label="سند" limits files=vec![file]/> });
    assert_holds(&html, &[r#"name="_remove""#, r#"value="deed:7""#, "<bdi", "۲٫۴ مگابایت", "تا ۵ مگابایت"]);
    assert!(!html.contains("file-chooser__label"), "there is room for one file only: {html}");
}

#[test]
fn entries_are_added_and_removed_by_submit_buttons() {
    let html = html(|| {
        let entries = vec![view! { <TextInput name="c.0.n" label="نام"/> }.into_any()];
        view! { <RepeatingGroup name="c" label="فرزندان" entry="فرزند" entries/> }
    });
    assert_holds(&html, &[r#"name="_add""#, r#"value="c""#, r#"value="c.0""#, r#"name="c._entries""#, "فرزند ۱"]);
}

#[test]
fn a_form_posts_without_browser_checks_and_enter_goes_on() {
    let html =
        html(|| view! { <PostForm action="/x" key="k"><Button name="_remove" value="a">"برداشتن"</Button></PostForm> });
    assert_holds(&html, &["novalidate", r#"method="post""#, r#"name="_key""#]);
    assert!(html.find("form__enter") < html.find("_remove"), "{html}");
}

#[test]
fn an_unanswered_question_says_so_and_change_says_of_what() {
    let html = html(|| view! { <SummaryList rows=vec![SummaryRow::text("رایانامه", "").change("/e")]/> });
    assert_holds(&html, &["وارد نشده", "تغییر", r#"<span class="visually-hidden"> رایانامه</span>"#]);
}

/// Questions with these answers, as a reader sees them.
fn answered(answers: Vec<ShownAnswer>) -> String {
    html(move || {
        let key = FieldKey::parse("a").unwrap();
        let fields =
            answers.into_iter().map(|answer| AnsweredField { key: key.clone(), label: "پرسش".to_owned(), answer });
        let links = DocumentLinks { base: "/desk/documents", new_window: true };
        view! { <SummaryList rows=fields.map(|field| answer_row(&field, links)).collect()/> }
    })
}

#[test]
fn what_was_left_out_is_listed_as_not_provided() {
    let html = answered(vec![ShownAnswer::Nothing, ShownAnswer::Files(Vec::new()), ShownAnswer::Agreed(false)]);
    assert_eq!(html.matches("وارد نشده").count(), 3, "{html}");
}

#[test]
fn answers_are_shown_by_what_they_are() {
    let html = answered(vec![
        ShownAnswer::Code("9990000018".to_owned()),
        ShownAnswer::Number { value: 1_200, unit: Some("متر مربع".to_owned()) },
        ShownAnswer::Place { province: "فارس".to_owned(), city: "شیراز".to_owned() },
        ShownAnswer::ChosenSeveral(vec!["شنبه".to_owned(), "دوشنبه".to_owned()]),
    ]);
    assert_holds(
        &html,
        &[r#"data-copy="9990000018""#, "۱٬۲۰۰ متر مربع", "فارس، شیراز", "<li>شنبه</li><li>دوشنبه</li>"],
    );
}

#[test]
fn entries_are_numbered_and_their_files_open_beside_the_page() {
    let file =
        ShownFile { document: "00000000-0000-0000-0000-000000000007".parse().unwrap(), name: "a.pdf".to_owned() };
    let field = AnsweredField {
        key: FieldKey::parse("b").unwrap(),
        label: "عکس".to_owned(),
        answer: ShownAnswer::Files(vec![file]),
    };
    let html = answered(vec![ShownAnswer::Entries {
        title: "کارمند".to_owned(),
        entries: vec![Vec::new(), vec![field]],
    }]);
    let address =
        r#"href="/desk/documents/00000000-0000-0000-0000-000000000007" rel="external noopener" target="_blank""#;
    assert_holds(&html, &["کارمند ۱", "کارمند ۲", address, "a.pdf"]);
}

#[test]
fn a_table_has_a_body_a_caption_and_scoped_headings() {
    let html = html(
        || view! { <Table caption="کارها" columns=vec![Column::new("خدمت")] rows=vec![Row::new(vec!["پروانه".into_any()])]/> },
    );
    assert_holds(&html, &["<caption", "<thead", "<tbody", r#"scope="col""#, r#"tabindex="0""#]);
}

#[test]
fn a_promise_is_shown_with_its_weekday_and_an_iso_date() {
    let date = domain::jalali::JalaliDate::new(1405, 9, 10).unwrap();
    let html = html(move || view! { <JalaliDateView date/> });
    assert_holds(&html, &["سه‌شنبه ۱۰ آذر ۱۴۰۵", r#"datetime="2026-12-01""#]);
}

#[test]
fn only_icons_that_point_somewhere_turn_over() {
    assert!(html(|| view! { <Icon glyph=Glyph::Back/> }).contains("icon--flip"));
    assert!(!html(|| view! { <Icon glyph=Glyph::Clock/> }).contains("icon--flip"));
}

#[test]
fn english_pages_have_english_words_and_digits() {
    let html = html(|| {
        provide_context(text::Lang::En);
        view! { <BackLink href="/"/> <TrackingCodeView code="1405"/> }
    });
    assert_holds(&html, &["Back", ">1405<"]);
}

#[test]
fn in_english_a_promise_is_shown_in_both_calendars() {
    let date = domain::jalali::JalaliDate::new(1405, 9, 10).unwrap();
    let html = html(move || {
        provide_context(text::Lang::En);
        view! { <JalaliDateView date/> <JalaliDateView date short=true/> }
    });
    assert_holds(&html, &["Tuesday 1 December 2026 (10 Azar 1405)", "2026-12-01 (1405/09/10)"]);
}

#[test]
fn persian_words_say_so_in_an_english_page_only() {
    let heading = || view! { <PageHeading title="کارت بهداشت" caption="Step 1"/> };
    assert!(!html(heading).contains("lang="));
    let english = html(move || {
        provide_context(text::Lang::En);
        heading()
    });
    assert_holds(&english, &[r#"<bdi lang="fa">کارت بهداشت</bdi>"#, ">Step 1<"]);
}

#[test]
fn the_other_language_is_offered_by_its_own_name_and_leads_back() {
    let switch = || view! { <LanguageSwitch action="/language" here="/services?q=a"/> };
    let persian = html(switch);
    assert_holds(&persian, &[r#"method="post""#, r#"action="/language""#, r#"name="back" value="/services?q=a""#]);
    assert_holds(&persian, &[r#"value="en" lang="en" dir="ltr""#, ">English<"]);
    let english = html(move || {
        provide_context(text::Lang::En);
        switch()
    });
    assert_holds(&english, &[r#"value="fa" lang="fa" dir="rtl""#, ">فارسی<"]);
}

/// The whole gallery: what holds for every component in every state.
mod gallery {
    use super::*;

    fn page() -> String {
        html(|| view! { <Gallery/> })
    }

    #[test]
    fn nothing_is_styled_inline_or_run_inline() {
        let page = page();
        for banned in [" style=", " onclick=", "<script", "javascript:", " required", "http://"] {
            assert!(!page.contains(banned), "{banned}");
        }
    }

    #[test]
    fn shown_digits_are_persian() {
        let text = text_of(&page());
        let ascii: Vec<&str> = text
            .split_whitespace()
            .filter(|word| word.bytes().any(|b| b.is_ascii_digit()) && !word.bytes().any(|b| b.is_ascii_alphabetic()))
            // Of what the examples' people typed themselves, shown as they typed it.
            .filter(|word| *word != "12")
            // A Sheba is Latin throughout.
            .filter(|word| !["0540", "1026", "8002"].contains(word))
            .collect();
        assert_eq!(ascii, Vec::<&str>::new());
    }

    #[test]
    fn every_control_has_a_label_and_every_id_is_unique() {
        let page = page();
        let ids: Vec<&str> = values(&page, " id=\"");
        let mut unique = ids.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(ids.len(), unique.len(), "{ids:?}");
        for target in values(&page, " for=\"") {
            assert!(ids.contains(&target), "label for nothing: {target}");
        }
        for described in values(&page, "aria-describedby=\"") {
            assert!(described.split(' ').all(|id| ids.contains(&id)), "described by nothing: {described}");
        }
    }

    #[test]
    fn no_block_stands_inside_a_paragraph() {
        let page = page();
        let page = page.replace("<p>", "<p ");
        for paragraph in page.split("<p ").skip(1).filter_map(|rest| rest.split("</p>").next()) {
            for block in ["<div", "<ul", "<p ", "<table", "<section", "<dl", "<form"] {
                assert!(!paragraph.contains(block), "{block} in {paragraph}");
            }
        }
    }

    fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
        page.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    fn text_of(page: &str) -> String {
        let mut text = String::new();
        let mut inside = false;
        for c in page.chars() {
            match c {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    text.push(' ');
                }
                c if !inside => text.push(c),
                _ => {}
            }
        }
        text
    }
}
