use crate::testing::{APPROVER, CLERK, EXPERT, TestDesk, both_databases, submitted};
use domain::kartabl::{Kartabl, Responses, Seen, Stages, Triage};
use domain::permission::Action;
use domain::refusal::Refusal;
use domain::request::{DraftResponse, Outcome, StatusKind};
use domain::tracking::ServiceRequests;
use domain::tracking_code::TrackingCode;

async fn now(desk: &TestDesk, code: &TrackingCode) -> Seen {
    let request = crate::request_store::by_code(desk.database.read(), code).await.expect("it is there");
    Seen { request: request.id, revision: request.revision }
}

fn draft(outcome: Outcome, legal_basis: &str) -> DraftResponse {
    DraftResponse {
        outcome,
        text: "کارت صادر شد.".to_owned(),
        legal_basis: legal_basis.to_owned(),
        next_step: String::new(),
        valid_until: None,
        attachments: Vec::new(),
    }
}

/// Sent, accepted and decided as far as the stage that leads to the answer.
async fn ready(desk: &TestDesk) -> TrackingCode {
    let code = submitted(desk, 1).await;
    desk.accept(&desk.officer(CLERK).await, now(desk, &code).await, Some(EXPERT)).await.expect("accepted");
    let expert = desk.officer(EXPERT).await;
    let case = desk.case(&expert, now(desk, &code).await.request).await.expect("it opens");
    let stage = case.stage.expect("a stage");
    if !case.may.contains(&Action::DraftResponse) {
        let decision = stage.decisions[0].key.clone();
        desk.decide(&expert, now(desk, &code).await, decision, String::new()).await.expect("decided");
    }
    code
}

both_databases! {
    async fn an_answer_is_drafted_signed_by_another_and_read_by_the_citizen(desk: TestDesk) {
        let code = ready(&desk).await;
        let (expert, approver) = (desk.officer(EXPERT).await, desk.officer(APPROVER).await);
        desk.draft(&expert, now(&desk, &code).await, draft(Outcome::Done, "")).await.expect("drafted");
        let number = desk.approve(&approver, now(&desk, &code).await).await.expect("signed");
        let citizen = desk.citizen(1).await;
        let answer = desk.response(&citizen, &code).await.expect("the citizen reads it");
        assert_eq!(answer.number, number);
        let case = desk.case(&approver, now(&desk, &code).await.request).await.expect("it opens");
        assert_eq!(case.status.kind(), StatusKind::Answered);
        assert!(case.timeline.iter().any(|entry| entry.kind.as_str() == "delivered"), "reading delivers");
    }

    async fn nobody_signs_their_own_draft(desk: TestDesk) {
        let code = ready(&desk).await;
        let approver = desk.officer(APPROVER).await;
        let seen = now(&desk, &code).await;
        desk.draft(&approver, seen, draft(Outcome::Done, "")).await.expect("an approver may draft a free case");
        assert_eq!(desk.approve(&approver, now(&desk, &code).await).await, Err(Refusal::OwnDraft));
    }

    async fn a_refusal_stands_on_a_law(desk: TestDesk) {
        let code = ready(&desk).await;
        let expert = desk.officer(EXPERT).await;
        let refused = desk.draft(&expert, now(&desk, &code).await, draft(Outcome::Refused, " ")).await;
        assert_eq!(refused, Err(Refusal::LegalBasisMissing));
    }
}
