use crate::testing::{
    ADMINISTRATOR, APPROVER, CLERK, COLLEAGUE, EXPERT, INSPECTOR, OTHER_CLERK, TestDesk, both_databases, submitted,
};
use domain::id::OfficerId;
use domain::kartabl::{Folder, Kartabl, KartablFilter, ReferTo, Referrals, Seen, Stages, Triage};
use domain::refusal::Refusal;
use domain::request::Purpose;

/// The case as it is now.
async fn now(desk: &TestDesk, request: domain::id::RequestId) -> Seen {
    let request = crate::request_store::by_id(desk.database.read(), request).await.expect("it is there");
    Seen { request: request.id, revision: request.revision }
}

async fn accepted(desk: &TestDesk) -> Seen {
    let code = submitted(desk, 1).await;
    let request = crate::request_store::by_code(desk.database.read(), &code).await.expect("it was sent");
    let seen = Seen { request: request.id, revision: request.revision };
    desk.accept(&desk.officer(CLERK).await, seen, Some(EXPERT)).await.expect("accepted");
    now(desk, seen.request).await
}

async fn refer(desk: &TestDesk, from: OfficerId, seen: Seen, to: OfficerId) -> domain::refusal::Answer<()> {
    let referred = ReferTo::one(to, Purpose::Opinion, "نظر بدهید");
    desk.refer(&desk.officer(from).await, seen, referred).await
}

both_databases! {
    async fn a_receiver_opens_reads_and_returns(desk: TestDesk) {
        let seen = accepted(&desk).await;
        refer(&desk, EXPERT, seen, COLLEAGUE).await.expect("referred");
        let colleague = desk.officer(COLLEAGUE).await;
        let mine = KartablFilter { folder: Folder::Mine, ..KartablFilter::default() };
        assert_eq!(desk.list(&colleague, mine).await.expect("a list").rows.len(), 1);
        let case = desk.case(&colleague, seen.request).await.expect("the receiver opens it");
        let referral = case.referrals[0].referral.id;
        let expert = desk.officer(EXPERT).await;
        let latest = now(&desk, seen.request).await;
        assert_eq!(desk.recall(&expert, latest, referral).await, Err(Refusal::AlreadyRead));
        assert_eq!(
            desk.decide(&expert, latest, "forward".to_owned(), String::new()).await,
            Err(Refusal::OpenReferrals)
        );
        desk.give_back(&colleague, latest, referral, "مانعی نیست".to_owned()).await.expect("returned");
    }

    async fn the_second_return_between_the_same_two_needs_a_reason(desk: TestDesk) {
        let seen = accepted(&desk).await;
        for round in 0..2 {
            refer(&desk, EXPERT, now(&desk, seen.request).await, COLLEAGUE).await.expect("referred");
            let colleague = desk.officer(COLLEAGUE).await;
            let case = desk.case(&colleague, seen.request).await.expect("it opens");
            let referral = case.referrals[round].referral.id;
            let latest = now(&desk, seen.request).await;
            let wordless = desk.give_back(&colleague, latest, referral, String::new()).await;
            if round == 0 {
                wordless.expect("the first return needs none");
            } else {
                assert_eq!(wordless, Err(Refusal::SecondReturnNeedsReason));
            }
        }
    }

    async fn an_unread_referral_can_be_recalled_and_is_gone_for_its_receiver(desk: TestDesk) {
        let seen = accepted(&desk).await;
        refer(&desk, EXPERT, seen, COLLEAGUE).await.expect("referred");
        let expert = desk.officer(EXPERT).await;
        let case = desk.case(&expert, seen.request).await.expect("the sender opens it");
        let latest = now(&desk, seen.request).await;
        desk.recall(&expert, latest, case.referrals[0].referral.id).await.expect("recalled");
        let colleague = desk.officer(COLLEAGUE).await;
        assert_eq!(desk.case(&colleague, seen.request).await.err(), Some(Refusal::NotFound));
    }

    async fn only_those_who_could_return_it_are_offered_and_taken(desk: TestDesk) {
        let seen = accepted(&desk).await;
        let case = desk.case(&desk.officer(EXPERT).await, seen.request).await.expect("it opens");
        let offered: Vec<_> = case.colleagues.iter().map(|colleague| colleague.id).collect();
        for to in [CLERK, OTHER_CLERK, EXPERT, COLLEAGUE, APPROVER, INSPECTOR, ADMINISTRATOR] {
            let may = ![EXPERT, INSPECTOR, ADMINISTRATOR].contains(&to);
            assert_eq!(offered.contains(&to), may, "{to} is offered");
            let sent = refer(&desk, EXPERT, now(&desk, seen.request).await, to).await;
            assert_eq!(sent.is_ok(), may, "{to} is taken: {sent:?}");
        }
        let forged = refer(&desk, EXPERT, now(&desk, seen.request).await, INSPECTOR).await;
        assert_eq!(forged, Err(Refusal::WrongReceiver));
    }

    async fn what_is_referred_on_hangs_under_what_was_received(desk: TestDesk) {
        let seen = accepted(&desk).await;
        refer(&desk, EXPERT, seen, COLLEAGUE).await.expect("referred");
        refer(&desk, COLLEAGUE, now(&desk, seen.request).await, APPROVER).await.expect("referred on");
        let case = desk.case(&desk.officer(EXPERT).await, seen.request).await.expect("it opens");
        assert_eq!(case.referrals[1].referral.parent, Some(case.referrals[0].referral.id));
    }

    async fn several_receivers_and_a_copy_in_one_step(desk: TestDesk) {
        let seen = accepted(&desk).await;
        let referred = ReferTo {
            to: vec![COLLEAGUE, APPROVER],
            copies: vec![OTHER_CLERK],
            private: true,
            ..ReferTo::one(COLLEAGUE, Purpose::Opinion, "محرمانه ببینید")
        };
        let expert = desk.officer(EXPERT).await;
        desk.refer(&expert, seen, referred).await.expect("referred");
        assert_eq!(now(&desk, seen.request).await.revision, seen.revision + 1, "one step, one event");
        let reader = desk.officer(OTHER_CLERK).await;
        let mine = KartablFilter { folder: Folder::Mine, ..KartablFilter::default() };
        assert_eq!(desk.list(&reader, mine.clone()).await.expect("a list").rows.len(), 1);
        let case = desk.case(&reader, seen.request).await.expect("the copy's reader opens it");
        assert_eq!(case.referrals.len(), 3);
        assert!(case.referrals.iter().all(|view| !view.hidden && view.referral.instruction == "محرمانه ببینید"));
        assert!(!case.may.contains(&domain::permission::Action::ReturnReferral));
        assert_eq!(desk.list(&reader, mine).await.expect("a list").rows.len(), 0, "read, it is done");
        // The desk's clerk sees the case and not the private words, in the tree as little as in the history.
        let case = desk.case(&desk.officer(CLERK).await, seen.request).await.expect("the desk's own");
        assert!(case.referrals.iter().all(|view| view.hidden && view.referral.instruction.is_empty()));
        assert!(!format!("{:?}", case.timeline).contains("محرمانه"));
        let changes = desk.changes_since(&desk.officer(CLERK).await, seen.request, 0).await.expect("the changes");
        assert!(!format!("{changes:?}").contains("محرمانه"));
        // Both receivers hold it up, the copy does not.
        for (id, left) in [(COLLEAGUE, true), (APPROVER, false)] {
            let receiver = desk.officer(id).await;
            let case = desk.case(&receiver, seen.request).await.expect("it opens");
            let own = case.referrals.iter().find(|view| view.mine).expect("their own").referral.id;
            desk.give_back(&receiver, now(&desk, seen.request).await, own, "نظرم".to_owned()).await.expect("returned");
            let decided = desk.decide(&expert, now(&desk, seen.request).await, "forward".to_owned(), String::new()).await;
            assert_eq!(decided.err(), left.then_some(Refusal::OpenReferrals));
        }
        let case = desk.case(&expert, seen.request).await.expect("it opens");
        let read = case.referrals.iter().filter(|view| view.referral.read_at().is_some()).count();
        assert_eq!(read, 3, "when each was read outlives the answer");
        assert!(case.chain_intact);
    }
}
