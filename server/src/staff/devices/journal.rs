//! `/desk/admin/devices/{id}`: what came from one device, on the screen and as a file. Without what was in it.

use super::super::still::{Frame, work_page};
use super::{DEVICES, address};
use crate::answer::{refused, see_other};
use crate::citizen::Named;
use crate::house::House;
use crate::language::choice_of;
use crate::session::Session;
use crate::staff::download::{Format, download};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use components::text::{Lang, dates, devices as words, digits, in_language, list, refusal as refusals};
use components::{Column, InstantView, Row, Table, Tag, Tone};
use desk::export::Sheet;
use domain::id::DeviceId;
use domain::in_person::{EntryState, JournalLine};
use leptos::prelude::*;

/// `GET`
pub async fn journal(
    State(house): State<House>,
    session: Session,
    Named(id): Named<DeviceId>,
    headers: HeaderMap,
) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let desk = house.desk();
    let lines = match desk.devices.journal(&session.actor, id).await {
        Ok(lines) => lines,
        Err(refusal) => return refused(&refusal),
    };
    let devices = desk.devices.devices(&session.actor).await.unwrap_or_default();
    let title = devices.into_iter().find(|view| view.device.id == id).map(|view| view.device.title);
    let title = title.unwrap_or_else(|| id.to_string());
    let path = address(id);
    let file = format!("{path}/journal.csv");
    let frame = Frame::of(&house, officer, &headers, path, || words::journal_of(&title));
    work_page(frame, StatusCode::OK, DEVICES.to_owned(), move || {
        view! {
            <p>{words::journal_lead()}</p>
            <p><a href=file download="">{words::as_csv()}</a></p>
            {table(lines)}
        }
        .into_any()
    })
}

fn table(lines: Vec<JournalLine>) -> AnyView {
    let columns = vec![
        Column::number(words::seq()),
        Column::new(words::kind()),
        Column::new(words::made_at()),
        Column::new(words::received_at()),
        Column::new(words::outcome()),
        Column::new(words::why()),
    ];
    let rows = lines.into_iter().map(|line| {
        let tone = match line.state {
            EntryState::Taken => Tone::Done,
            EntryState::Later => Tone::Waiting,
            EntryState::Refused | EntryState::Quarantined => Tone::Trouble,
        };
        Row::new(vec![
            digits(line.seq).into_any(),
            words::entry_kind(line.kind).into_any(),
            view! { <InstantView at=line.made_at short=true/> }.into_any(),
            view! { <InstantView at=line.received_at short=true/> }.into_any(),
            view! { <Tag tone text=words::entry_state(line.state)/> }.into_any(),
            view! { <bdi>{why(&line)}</bdi> }.into_any(),
        ])
    });
    let rows = rows.collect();
    view! { <Table caption=words::journal() columns rows caption_hidden=true empty=words::journal_empty()/> }.into_any()
}

/// `GET …/journal.csv`: every line.
pub async fn csv(
    State(house): State<House>,
    session: Session,
    Named(id): Named<DeviceId>,
    headers: HeaderMap,
) -> Response {
    let lines = match house.desk().devices.whole_journal(&session.actor, id).await {
        Ok(lines) => lines,
        Err(refusal) => return refused(&refusal),
    };
    let language = choice_of(DEVICES, &headers);
    let (sheet, name) = in_language(language, || (sheet(&lines, language), words::journal_file()));
    download(&sheet, name, Format::Csv)
}

fn sheet(lines: &[JournalLine], language: Lang) -> Sheet {
    let head = [
        words::seq(),
        words::id(),
        words::kind(),
        words::made_at(),
        words::received_at(),
        words::outcome(),
        words::why(),
    ];
    Sheet {
        title: words::journal_file().to_owned(),
        right_to_left: language == Lang::Fa,
        head: head.map(str::to_owned).into(),
        rows: lines.iter().map(cells).collect(),
        foot: None,
    }
}

fn cells(line: &JournalLine) -> Vec<String> {
    vec![
        line.seq.to_string(),
        line.id.to_string(),
        words::entry_kind(line.kind).to_owned(),
        dates::short_moment(line.made_at),
        dates::short_moment(line.received_at),
        words::entry_state(line.state).to_owned(),
        why(line),
    ]
}

/// Why nothing came of it, and what a person did about it.
fn why(line: &JournalLine) -> String {
    let refused = line.refusal.as_ref().map(refusals::sentence);
    let closed = line.closed.as_ref().map(words::closed);
    list([refused, closed].into_iter().flatten())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::in_person::EntryKind;
    use domain::refusal::Refusal;

    #[test]
    fn a_line_has_a_cell_for_every_head() {
        let at = "2026-11-28T06:30:00Z".parse().unwrap();
        let line = JournalLine {
            id: uuid::Uuid::from_u128(1).into(),
            seq: 7,
            kind: EntryKind::Ticket,
            made_at: at,
            received_at: at,
            state: EntryState::Refused,
            refusal: Some(Refusal::WrongCode),
            closed: Some("تماس گرفته شد".to_owned()),
        };
        let sheet = in_language(Lang::Fa, || sheet(&[line], Lang::Fa));
        assert_eq!(sheet.head.len(), sheet.rows[0].len());
        assert_eq!(sheet.rows[0][2], "نوبت");
        assert!(sheet.rows[0][6].contains("تماس گرفته شد"));
    }
}
