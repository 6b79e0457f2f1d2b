use crate::testing::{
    ADMINISTRATOR, APPROVER, CLERK, COLLEAGUE, EXPERT, INSPECTOR, OTHER_CLERK, TestDesk, both_databases, submitted,
};
use chrono::Duration;
use domain::delegation::{Delegations, NewDelegation};
use domain::id::OfficerId;
use domain::jalali::JalaliDate;
use domain::kartabl::{Folder, Kartabl, KartablFilter, ReferTo, Referrals, Seen, Stages, Triage};
use domain::refusal::{Answer, Refusal};
use domain::request::{By, Purpose};

/// Today is the 7th of Azar.
fn days(officer: OfficerId, delegate: OfficerId, from: u8, until: u8) -> NewDelegation {
    let day = |day| JalaliDate::new(1405, 9, day).expect("a day");
    NewDelegation { officer, delegate, from: day(from), until: day(until) }
}

async fn name(desk: &TestDesk, by: OfficerId, new: NewDelegation) -> Answer<()> {
    desk.name_delegate(&desk.officer(by).await, new).await
}

async fn now(desk: &TestDesk, seen: Seen) -> Seen {
    let request = crate::request_store::by_id(desk.database.read(), seen.request).await.expect("it is there");
    Seen { request: request.id, revision: request.revision }
}

/// Held by the expert.
async fn held(desk: &TestDesk) -> Seen {
    let code = submitted(desk, 1).await;
    let request = crate::request_store::by_code(desk.database.read(), &code).await.expect("it was sent");
    let seen = Seen { request: request.id, revision: request.revision };
    desk.accept(&desk.officer(CLERK).await, seen, Some(EXPERT)).await.expect("accepted");
    now(desk, seen).await
}

both_databases! {
    async fn a_delegate_does_what_the_absent_officer_may_and_it_is_recorded_so(desk: TestDesk) {
        let seen = held(&desk).await;
        let before = desk.officer(COLLEAGUE).await;
        assert_eq!(desk.case(&before, seen.request).await.err(), Some(Refusal::NotFound));
        name(&desk, EXPERT, days(EXPERT, COLLEAGUE, 7, 8)).await.expect("named");
        let delegate = desk.officer(COLLEAGUE).await;
        let mine = KartablFilter { folder: Folder::Mine, ..KartablFilter::default() };
        assert_eq!(desk.list(&delegate, mine.clone()).await.expect("a list").rows.len(), 1);
        let case = desk.case(&delegate, seen.request).await.expect("it opens");
        assert_eq!(case.stands_in_for.as_deref(), Some("کارمند expert"));
        let forward = "forward".to_owned();
        desk.decide(&delegate, now(&desk, seen).await, forward, String::new()).await.expect("decided");
        let (_, event) = crate::request_store::events(desk.database.read(), seen.request).await.unwrap().pop().unwrap();
        let By::Officer { id, on_behalf_of: Some(absent), .. } = event.by else { panic!("on behalf: {:?}", event.by) };
        assert_eq!((id, absent.id), (COLLEAGUE, EXPERT));
        // The next stage is nobody's yet, and nothing of it was handed over.
        assert_eq!(desk.case(&delegate, seen.request).await.err(), Some(Refusal::NotFound));
        let entry = desk.case(&desk.officer(EXPERT).await, seen.request).await.expect("their unit's").timeline.pop();
        assert_eq!(entry.expect("an entry").on_behalf_of.as_deref(), Some("کارمند expert"));
    }

    async fn a_referral_is_read_and_returned_for_who_is_away(desk: TestDesk) {
        let seen = held(&desk).await;
        let expert = desk.officer(EXPERT).await;
        desk.refer(&expert, seen, ReferTo::one(COLLEAGUE, Purpose::Opinion, "نظر")).await.expect("referred");
        name(&desk, ADMINISTRATOR, days(COLLEAGUE, OTHER_CLERK, 7, 7)).await.expect("an administrator names it");
        let delegate = desk.officer(OTHER_CLERK).await;
        let case = desk.case(&delegate, seen.request).await.expect("it opens");
        assert!(case.referrals[0].mine && case.referrals[0].referral.read_at().is_some());
        let id = case.referrals[0].referral.id;
        desk.give_back(&delegate, now(&desk, seen).await, id, "مانعی نیست".to_owned()).await.expect("returned");
        // The day is over, and with it the delegation.
        desk.clock.advance(Duration::days(1));
        let after = desk.officer(OTHER_CLERK).await;
        assert_eq!(desk.case(&after, seen.request).await.err(), Some(Refusal::NotFound));
    }

    async fn it_holds_on_its_days_and_until_it_is_ended(desk: TestDesk) {
        let seen = held(&desk).await;
        name(&desk, EXPERT, days(EXPERT, COLLEAGUE, 8, 10)).await.expect("named");
        let sees = async || desk.case_ahead(&desk.officer(COLLEAGUE).await, seen.request).await.is_ok();
        assert!(!sees().await, "tomorrow");
        desk.clock.advance(Duration::days(1));
        assert!(sees().await);
        let page = desk.delegations(&desk.officer(EXPERT).await).await.expect("a page");
        assert!(page.delegations[0].holds);
        let stranger = desk.end_delegation(&desk.officer(COLLEAGUE).await, page.delegations[0].id).await;
        assert_eq!(stranger, Err(Refusal::NotFound), "the delegate does not end it");
        desk.end_delegation(&desk.officer(EXPERT).await, page.delegations[0].id).await.expect("ended");
        assert!(!sees().await);
        let again = desk.end_delegation(&desk.officer(EXPERT).await, page.delegations[0].id).await;
        assert_eq!(again, Err(Refusal::WrongStatus));
        name(&desk, EXPERT, days(EXPERT, APPROVER, 8, 10)).await.expect("the days are free again");
    }

    async fn everybody_names_their_own_and_administrators_anybodys(desk: TestDesk) {
        for id in [CLERK, OTHER_CLERK, COLLEAGUE, APPROVER, INSPECTOR] {
            let named = name(&desk, id, days(EXPERT, COLLEAGUE, 8, 9)).await;
            assert_eq!(named, Err(Refusal::NotFound), "{id}");
        }
        let citizen = desk.name_delegate(&desk.citizen(1).await, days(EXPERT, COLLEAGUE, 8, 9)).await;
        assert_eq!(citizen, Err(Refusal::NotFound));
        name(&desk, EXPERT, days(EXPERT, COLLEAGUE, 8, 9)).await.expect("named");
        assert_eq!(name(&desk, ADMINISTRATOR, days(EXPERT, APPROVER, 9, 9)).await, Err(Refusal::DelegateThere));
        let own = desk.delegations(&desk.officer(EXPERT).await).await.expect("a page");
        assert_eq!((own.officers.len(), own.delegations.len()), (1, 1));
        assert!(own.delegates.iter().all(|colleague| colleague.id != EXPERT));
        let others = desk.delegations(&desk.officer(COLLEAGUE).await).await.expect("a page");
        assert!(others.delegations.is_empty());
        let all = desk.delegations(&desk.officer(ADMINISTRATOR).await).await.expect("a page");
        assert!(all.officers.len() > 1 && all.delegations.len() == 1);
    }
}
