//! One page with what to put into its inputs.

use super::Draft;
use super::form::definition_of;
use crate::counters;
use crate::desk::Desk;
use crate::people::{Profile, profile_of};
use domain::actor::Actor;
use domain::draft::DraftPage;
use domain::form::{
    Answer as FormAnswer, Answers, Page, PageKey, Problems, ProfileFact, Raw, position, previous_page, to_raw,
    visible_pages,
};
use domain::id::DraftId;
use domain::identifier::Mobile;
use domain::refusal::{Answer, Refusal};
use sea_orm::ConnectionTrait;

/// # Errors
/// `SignInFirst`, `NotFound` for a page that these answers do not call for, `Trouble`.
pub async fn page(desk: &Desk, actor: &Actor, id: DraftId, key: &PageKey) -> Answer<DraftPage> {
    let connection = desk.database.read();
    let draft = Draft::owned(desk, connection, actor, id).await?;
    let definition = definition_of(desk, connection, &draft).await?;
    let form = draft.purpose.asks(&definition.form);
    let visible = visible_pages(&form, &draft.answers);
    let page = (*visible.iter().find(|page| page.key == *key).ok_or(Refusal::NotFound)?).clone();
    let attempt = draft.attempt.clone().filter(|attempt| attempt.page == *key);
    let (raw, problems) = match attempt {
        Some(attempt) => (attempt.raw, attempt.problems),
        None => {
            let (profile, mobile) = facts(connection, actor, &draft).await?;
            (filled(&page, &draft.answers, &profile, mobile.as_ref()), Problems::new())
        }
    };
    Ok(DraftPage {
        draft: draft.id,
        service_title: definition.title.clone(),
        position: position(&form, key, &draft.answers).map(|position| (position.page, position.of)),
        previous: previous_page(&form, key, &draft.answers).map(|page| page.key.clone()),
        purpose: draft.purpose,
        page,
        answers: draft.answers,
        raw,
        problems,
        expires_at: draft.expires_at,
    })
}

/// What is known of the person and may be shown to whoever fills the form in: to a clerk only what was proved at the
/// counter, for the mobile that was typed there may be somebody else's.
pub(crate) async fn facts(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    draft: &Draft,
) -> Answer<(Profile, Option<Mobile>)> {
    if draft.assisted_by.is_some() {
        return counters::facts_of(connection, draft.id).await;
    }
    let profile = profile_of(connection, draft.person).await?;
    Ok((profile, actor.citizen().map(|citizen| citizen.mobile.clone())))
}

/// Saved answers, and where there is none yet, what is already known of the person.
pub(crate) fn filled(page: &Page, answers: &Answers, profile: &Profile, mobile: Option<&Mobile>) -> Raw {
    let mut shown = answers.clone();
    for field in &page.fields {
        let Some(fact) = field.profile.filter(|_| !answers.contains(field.key.as_str())) else { continue };
        let known = match (fact, mobile) {
            (ProfileFact::Mobile, Some(mobile)) => {
                let number = mobile.as_str().to_owned();
                Some(FormAnswer::Phone { typed: number.clone(), number })
            }
            _ => profile.get(fact).cloned(),
        };
        if let Some(known) = known {
            shown.insert(field.key.clone(), known);
        }
    }
    to_raw(page, &shown)
}
