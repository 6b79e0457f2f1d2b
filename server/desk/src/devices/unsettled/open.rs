//! One of them, opened for whoever has to decide about it.

use super::{find, officer_of};
use crate::Desk;
use crate::devices::take_in::opened;
use domain::actor::Actor;
use domain::form::{answered_pages, prune_hidden, validate_all};
use domain::id::EntryId;
use domain::in_person::{Entry, OfflineRequest, Place, TicketNumber, UnsettledContent, UnsettledEntry};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};

/// # Errors
/// `SignInFirst`, `NotFound`, `WrongStatus`, `Trouble`.
pub async fn open(desk: &Desk, actor: &Actor, id: EntryId) -> Answer<UnsettledEntry> {
    let (officer, connection) = (officer_of(actor)?, desk.database.read());
    let found = find(connection, actor, id).await?;
    // Who looked into it: there is no visit and no code that would say so.
    tracing::info!(entry = %id, officer = %officer.id, "an entry of a kiosk was opened");
    let entry = found.envelope()?;
    let arrived = found.arrived(&entry, officer, desk.now());
    let plain = opened(desk, &arrived).await?;
    let content = match plain {
        Some(Entry::Ticket(given)) => Some(ticket(&found.place, given)),
        Some(Entry::Request(sent)) => Some(request(desk, sent, arrived.day()).await?),
        Some(Entry::Survey(answered)) => Some(UnsettledContent::Survey { code: answered.code }),
        None => None,
    };
    Ok(UnsettledEntry { line: found.line()?, signed: found.row.proven, content })
}

fn ticket(place: &Place, given: domain::in_person::OfflineTicket) -> UnsettledContent {
    let line = place.line(given.line);
    let text = |of: fn(&domain::in_person::Line) -> &String| line.map(of).cloned().unwrap_or_default();
    UnsettledContent::Ticket {
        number: TicketNumber { letter: text(|line| &line.letter), number: given.number },
        line_title: text(|line| &line.title),
        day: given.day,
    }
}

/// By the version that the kiosk asked by; one that is not there any more shows who it was and nothing of the answers.
async fn request(desk: &Desk, sent: OfflineRequest, day: JalaliDate) -> Answer<UnsettledContent> {
    let found = desk.definitions.version(desk.database.read(), &sent.service, sent.service_version).await;
    let definition = match found {
        Ok(definition) => Some(definition),
        Err(Refusal::NotFound) => None,
        Err(refusal) => return Err(refusal),
    };
    let (mut pages, mut wrong) = (Vec::new(), Vec::new());
    if let Some(definition) = &definition {
        let answers = prune_hidden(&definition.form, &sent.answers);
        pages = answered_pages(&definition.form, &answers);
        let labels = domain::form::FieldLabels::of(&definition.form);
        let problems = validate_all(&definition.form, &answers, day);
        wrong = problems.iter().map(|(path, found)| (labels.get(path.root()).to_owned(), found.clone())).collect();
    }
    Ok(UnsettledContent::Request {
        code: sent.code,
        service_title: definition.map_or_else(|| sent.service.to_string(), |definition| definition.title.clone()),
        mobile: sent.mobile,
        pages,
        wrong,
    })
}
