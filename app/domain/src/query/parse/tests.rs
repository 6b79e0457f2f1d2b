use super::*;
use crate::jalali::JalaliDate;
use crate::request::StatusKind;

fn value(text: &str) -> Value {
    Value::new(text).unwrap()
}

fn filters(text: &str) -> Vec<Filter> {
    let parsed = Query::parse(text);
    assert_eq!(parsed.problems, [], "{text}");
    parsed.query.terms.into_iter().map(|term| term.filter).collect()
}

fn problems(text: &str) -> Vec<QueryProblem> {
    Query::parse(text).problems.into_iter().map(|misread| misread.problem).collect()
}

#[test]
fn words_stand_for_themselves_and_quoted_words_stand_together() {
    assert_eq!(filters("کارت  بهداشت"), [Filter::Words(value("کارت")), Filter::Words(value("بهداشت"))]);
    assert_eq!(filters("«کارت بهداشت» \"a b\""), [Filter::Words(value("کارت بهداشت")), Filter::Words(value("a b"))]);
    assert_eq!(filters("۱۲:۳۰ - ؟"), [Filter::Words(value("12:30"))]);
}

#[test]
fn an_operator_takes_the_word_after_its_colon() {
    assert_eq!(filters("خدمت:پروانه کسب"), [Filter::Service(value("پروانه")), Filter::Words(value("کسب"))]);
    assert_eq!(filters("خدمت: «پروانه کسب»"), [Filter::Service(value("پروانه کسب"))]);
    assert_eq!(filters("نامه:۱۴۰۵/و/۱۲"), [Filter::Letter(value("1405/و/12"))]);
    assert_eq!(filters("متقاضي：رضا"), [Filter::Applicant(value("رضا"))]);
    assert_eq!(filters("واحد :حقوقی"), [Filter::Unit(value("حقوقی"))]);
}

#[test]
fn referred_to_is_typed_in_three_ways() {
    for text in ["ارجاع\u{200C}به:من", "ارجاع به:من", "ارجاعبه: من", "ارجاع به : من"]
    {
        assert_eq!(filters(text), [Filter::ReferredTo(value("من"))], "{text}");
    }
    assert_eq!(filters("ارجاع به رضا").len(), 3);
}

#[test]
fn statuses_and_times_of_several_words_need_no_quotation_marks() {
    let in_progress = Filter::Status(StatusWord::Kind(StatusKind::InProgress));
    assert_eq!(filters("وضعیت:در دست اقدام رضا"), [in_progress.clone(), Filter::Words(value("رضا"))]);
    assert_eq!(filters("وضعیت:«در دست اقدام»"), [in_progress]);
    let rejected = Filter::Status(StatusWord::Kind(StatusKind::Rejected));
    assert_eq!(filters("وضعیت:رد شده وضعیت:باز"), [rejected, Filter::Status(StatusWord::Open)]);
    let from_to = [Filter::From(Period::LastWeek), Filter::Until(Period::Today)];
    assert_eq!(filters("از:هفتهٔ گذشته تا:امروز"), from_to);
    let day = Filter::From(Period::Day(JalaliDate::new(1405, 8, 1).unwrap()));
    assert_eq!(filters("از:۱۴۰۵/۸/۱ تا:١٤٠٥/٠٨"), [day, Filter::Until(Period::Month { year: 1405, month: 8 })]);
}

#[test]
fn a_dash_takes_away() {
    let parsed = Query::parse("-رضا -وضعیت:مختومه −«الف ب» a-b");
    let excluded: Vec<_> = parsed.query.terms.iter().map(|term| term.excluded).collect();
    assert_eq!((excluded, parsed.problems), (vec![true, true, true, false], vec![]));
}

#[test]
fn what_is_not_understood_is_kept_and_told_with_its_place() {
    let parsed = Query::parse("رضا رنگ:آبی");
    let place = Place { start: 4, end: 11 };
    let unknown = Filter::Unknown { name: "رنگ".to_owned(), value: "آبی".to_owned() };
    assert_eq!(parsed.query.terms[1].filter, unknown);
    assert_eq!(parsed.problems, [Misread { place, problem: QueryProblem::UnknownOperator("رنگ".to_owned()) }]);
    assert_eq!(parsed.places, [Place { start: 0, end: 3 }, place]);
    assert_eq!(problems("وضعیت:عالی"), [QueryProblem::UnknownStatus("عالی".to_owned())]);
    assert_eq!(problems("تا:فردا"), [QueryProblem::UnknownDate("فردا".to_owned())]);
    assert_eq!(problems("وضعیت: خدمت:کارت"), [QueryProblem::NothingAfter(Operator::Status)]);
    assert_eq!(problems("خدمت:"), [QueryProblem::NothingAfter(Operator::Service)]);
    assert_eq!(problems("«کارت بهداشت"), [QueryProblem::UnclosedQuote]);
}

#[test]
fn a_query_of_nothing_but_misunderstandings_filters_nothing() {
    assert!(Query::parse("رنگ:آبی تا:فردا").query.is_empty());
    assert!(Query::parse("  - ؟").query.is_empty());
    assert!(!Query::parse("-رضا").query.is_empty());
}

#[test]
fn what_is_too_long_is_cut_and_told() {
    let most = u32::try_from(MOST_TERMS).unwrap();
    assert_eq!(problems(&"ا ".repeat(MOST_TERMS + 1)), [QueryProblem::TooMany { most }]);
    let most = u32::try_from(LONGEST).unwrap();
    assert_eq!(problems(&"ا".repeat(LONGEST + 1)), [QueryProblem::TooLong { most }]);
    assert_eq!(problems(&"ا".repeat(LONGEST)), []);
}
