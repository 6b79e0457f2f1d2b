//! `GET /desk/reports/daily/file?place=…&day=…&officer=…&as=xlsx`: table 2 as a file.

use super::asked::Asked;
use super::cells::{Cell, cells, heads, totals};
use crate::answer::refused;
use crate::citizen::value;
use crate::house::House;
use crate::language::choice_of;
use crate::session::Session;
use crate::staff::download::{Format, download};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use components::text::{Lang, digits, in_language, list, reports as words};
use desk::export::Sheet;
use domain::form::Raw;
use domain::in_person::DailyReport;
use domain::jalali::JalaliDate;
use domain::refusal::Refusal;

pub(super) async fn file(
    State(house): State<House>,
    session: Session,
    headers: HeaderMap,
    Query(raw): Query<Raw>,
) -> Response {
    let Ok(Ok(asked)) = Asked::of(&raw, None, JalaliDate::of(house.now())) else { return refused(&Refusal::NotFound) };
    let reports = house.desk().daily_reports;
    let report = match reports.daily(&session.actor, asked.place, asked.day, asked.officer).await {
        Ok(report) => report,
        Err(refusal) => return refused(&refusal),
    };
    let language = choice_of(super::FILE, &headers);
    let (sheet, name) = in_language(language, || (sheet(&report, language), words::daily_file(report.day)));
    download(&sheet, &name, Format::of(value(&raw, "as")))
}

fn sheet(report: &DailyReport, language: Lang) -> Sheet {
    let rows = report.rows.iter().enumerate();
    Sheet {
        title: words::table_two().to_owned(),
        right_to_left: language == Lang::Fa,
        head: heads(report).into_iter().map(str::to_owned).collect(),
        rows: rows.map(|(place, row)| cells(report, place + 1, row).into_iter().map(Cell::plain).collect()).collect(),
        foot: Some(list(totals(report).into_iter().map(|(name, count)| format!("{name}: {}", digits(count))))),
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;

    #[test]
    fn a_row_has_a_cell_for_every_head_with_and_without_an_officer() {
        for mut report in [samples::report(), samples::of_everybody()] {
            report.rows[0].visitor = "=HYPERLINK(\"http://x\")".to_owned();
            let sheet = in_language(Lang::Fa, || sheet(&report, Lang::Fa));
            assert_eq!(sheet.head.len(), sheet.rows[0].len());
            assert!(sheet.right_to_left && sheet.foot.is_some_and(|foot| foot.contains("دریافت درخواست: ۱")));
            let csv = String::from_utf8(Sheet { foot: None, ..sheet }.csv()).unwrap();
            assert!(csv.contains("\"'=HYPERLINK"), "{csv}");
        }
    }
}
