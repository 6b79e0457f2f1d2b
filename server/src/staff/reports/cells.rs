//! Columns of table 2, the same on the screen, on paper and in files.

use components::text::{counter, dates, digits, reports as words, status};
use domain::in_person::{DailyReport, DailyRow};
use domain::jalali::{JalaliDate, TehranTime};

/// Heads of the columns; whose row it is only where the sheet is everybody's.
pub(super) fn heads(report: &DailyReport) -> Vec<&'static str> {
    let mut heads = vec![words::head_row()];
    if report.officer.is_none() {
        heads.push(words::officer());
    }
    heads.extend([
        words::head_came(),
        words::head_ticket(),
        words::head_visitor(),
        words::head_national_id(),
        words::head_mobile(),
        words::head_service(),
        words::head_action(),
        words::head_code(),
        words::head_unit(),
        words::head_promise(),
        words::head_result(),
        words::head_took(),
        words::head_survey(),
        words::head_remarks(),
    ]);
    heads
}

/// A cell, and how it is drawn.
pub(super) enum Cell {
    /// Our own words and figures.
    Said(String),
    /// What keeps its own direction: a masked number, a ticket.
    Number(String),
    /// What people or the organisation wrote.
    Written(String),
    /// Sixteen digits.
    Code(String),
}

impl Cell {
    /// As plain text, for files: what is looked for by its digits keeps them plain.
    pub fn plain(self) -> String {
        match self {
            Self::Said(text) | Self::Number(text) | Self::Written(text) | Self::Code(text) => text,
        }
    }
}

/// The cells of one row, its place counted from 1.
pub(super) fn cells(report: &DailyReport, place: usize, row: &DailyRow) -> Vec<Cell> {
    let mut cells = vec![Cell::Said(digits(place))];
    if report.officer.is_none() {
        cells.push(Cell::Written(row.officer.clone()));
    }
    let visitor = match row.confidential {
        true => Cell::Said(words::confidential().to_owned()),
        false => Cell::Written(row.visitor.clone()),
    };
    let offered = if row.survey_offered { words::offered() } else { words::not_offered() };
    cells.extend([
        Cell::Said(dates::clock(TehranTime::of(row.came_at))),
        Cell::Number(row.ticket.as_ref().map(counter::ticket).unwrap_or_default()),
        visitor,
        Cell::Number(digits(&row.national_id)),
        Cell::Number(digits(&row.mobile)),
        Cell::Written(row.service.clone()),
        Cell::Said(counter::act(row.action).to_owned()),
        row.code.as_ref().map_or(Cell::Said(String::new()), |code| Cell::Code(code.as_str().to_owned())),
        Cell::Written(row.unit.clone()),
        Cell::Said(row.promise.map(|at| dates::short_date(JalaliDate::of(at))).unwrap_or_default()),
        Cell::Said(row.status.map(|one| status::name(one).to_owned()).unwrap_or_default()),
        Cell::Said(row.took_minutes.map(digits).unwrap_or_default()),
        Cell::Said(offered.to_owned()),
        Cell::Written(row.remarks.clone()),
    ]);
    cells
}

/// Totals by kind of action with what stands beside them: name and number.
pub(super) fn totals(report: &DailyReport) -> Vec<(&'static str, u32)> {
    let kinds = domain::in_person::CounterActionKind::ALL.into_iter().zip(report.totals);
    let mut totals: Vec<_> = kinds.map(|(kind, count)| (counter::act(kind), count)).collect();
    totals.push((words::all_rows(), report.totals.iter().sum()));
    totals.push((words::no_shows(), report.no_shows));
    if report.unrecorded > 0 {
        totals.push((words::unrecorded(), report.unrecorded));
    }
    totals
}
