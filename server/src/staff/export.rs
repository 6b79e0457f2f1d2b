//! `GET /desk/export?folder=…&q=…&as=xlsx`: the view that is looked at, as a file.

use crate::answer::refused;
use crate::citizen::value;
use crate::house::House;
use crate::language::choice_of;
use crate::session::Session;
use crate::staff::download::{Format, download};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use components::text::{Lang, dates, in_language, status, work};
use desk::export::{EXPORTED, Sheet};
use domain::form::Raw;
use domain::jalali::JalaliDate;
use domain::kartabl::{Folder, KartablRow};
use domain::refusal::Refusal;

pub async fn export(
    State(house): State<House>,
    session: Session,
    headers: HeaderMap,
    Query(asked): Query<Raw>,
) -> Response {
    let Some(folder) = Folder::parse(value(&asked, "folder")) else { return refused(&Refusal::NotFound) };
    let (rows, more) = match house.export(&session.actor, folder, value(&asked, "q")).await {
        Ok(found) => found,
        Err(refusal) => return refused(&refusal),
    };
    let language = choice_of("/desk/export", &headers);
    let sheet = in_language(language, || sheet(&rows, more, language));
    let name = in_language(language, work::export_file);
    download(&sheet, name, Format::of(value(&asked, "as")))
}

fn sheet(rows: &[KartablRow], more: bool, language: Lang) -> Sheet {
    let head = [
        work::head_code(),
        work::head_applicant(),
        work::head_service(),
        work::head_status(),
        work::head_stage(),
        work::head_owner(),
        work::head_received(),
        work::head_due(),
        work::head_flag(),
    ];
    Sheet {
        title: work::export_file().to_owned(),
        right_to_left: language == Lang::Fa,
        head: head.map(str::to_owned).into(),
        rows: rows.iter().map(cells).collect(),
        foot: more.then(|| work::export_cut(EXPORTED)),
    }
}

fn cells(row: &KartablRow) -> Vec<String> {
    let date = |at| dates::short_date(JalaliDate::of(at));
    vec![
        // Digits and nothing between them: it is looked for by it.
        row.code.as_str().to_owned(),
        row.applicant_name.clone(),
        row.service_title.clone(),
        status::name(row.status).to_owned(),
        row.stage_title.clone().unwrap_or_default(),
        row.owner_name.clone().unwrap_or_default(),
        date(row.received_at),
        row.due_at.map(date).unwrap_or_default(),
        row.flag.map(|flag| work::flag(flag).to_owned()).unwrap_or_default(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::request::StatusKind;
    use domain::tracking_code::TrackingCode;

    #[test]
    fn a_row_has_a_cell_for_every_head() {
        let row = KartablRow {
            id: uuid::Uuid::from_u128(1).into(),
            code: TrackingCode::from_random([7; 16]),
            applicant_name: "مریم".to_owned(),
            service_title: "کارت".to_owned(),
            status: StatusKind::Submitted,
            stage_title: None,
            owner_name: None,
            received_at: "2026-11-28T06:30:00Z".parse().unwrap(),
            due_at: None,
            time_left: None,
            sla: None,
            untriaged: false,
            urgency: Default::default(),
            confidentiality: Default::default(),
            unread: false,
            flag: None,
            back: false,
        };
        let sheet = in_language(Lang::Fa, || sheet(&[row], true, Lang::Fa));
        assert_eq!(sheet.head.len(), sheet.rows[0].len());
        assert_eq!(sheet.rows[0][6], "۱۴۰۵/۰۹/۰۷");
        assert!(sheet.foot.is_some_and(|foot| foot.contains("۵۰۰۰") || foot.contains("۵٬۰۰۰")));
    }
}
