//! Ask another agency: the letter gets its outgoing number in the transaction that asks.

use crate::Desk;
use crate::case::Case;
use crate::letters::{self, Letter};
use domain::actor::Actor;
use domain::inquiries::Question;
use domain::kartabl::Seen;
use domain::limits::NAME;
use domain::permission::Action;
use domain::refusal::Answer;
use domain::request::AskAgency;
use domain::secretariat::LetterKind;
use domain::text::fold;

pub(super) async fn ask_agency(desk: &Desk, actor: &Actor, seen: Seen, question: Question) -> Answer<Option<String>> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    // Asked before the number is taken, so that a stranger does not make other writers wait for it.
    request.admit(actor, Action::AskAgency)?;
    let Question { planned, agency, question, legal_basis, days } = question;
    let named = case.world.definition.inquiries.iter().find(|inquiry| Some(&inquiry.key) == planned.as_ref());
    let letter = Letter {
        kind: LetterKind::Outgoing,
        unit: request.unit(),
        request: &request,
        subject: named.map_or_else(|| case.world.definition.title.clone(), |inquiry| inquiry.subject.clone()),
        party: named
            .map_or_else(|| fold(&agency), |inquiry| inquiry.agency.clone())
            .chars()
            .take(NAME as usize)
            .collect(),
        attachments: 0,
        answers: false,
    };
    let letter = Some(letters::register(desk, &case.txn, &case.world.organisation, actor, letter, case.at).await?);
    let id = desk.new_id().into();
    let command = AskAgency { id, planned, agency, question, legal_basis, days, letter: letter.clone() };
    let decided = request.ask_agency(actor, command, &case.world.plan(), case.at)?;
    case.write(decided).await?;
    Ok(letter)
}
