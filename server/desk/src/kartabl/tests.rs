use super::folders;
use crate::OrTrouble;
use crate::testing::{
    ADMINISTRATOR, APPROVER, CLERK, COLLEAGUE, EXPERT, INSPECTOR, OTHER_CLERK, OTHER_DESK, TestDesk, both_databases,
    submitted,
};
use domain::actor::Actor;
use domain::kartabl::{Folder, Kartabl, KartablFilter, ReferTo, Referrals, Seen, Triage};
use domain::permission::Action;
use domain::refusal::Refusal;
use domain::request::{Purpose, ReferralState, Standing};
use entity::service_request;
use sea_orm::{EntityTrait, QueryFilter};

async fn seen(desk: &TestDesk, number: u32) -> Seen {
    let code = submitted(desk, number).await;
    let request = crate::request_store::by_code(desk.database.read(), &code).await.expect("it was sent");
    Seen { request: request.id, revision: request.revision }
}

async fn latest(desk: &TestDesk, seen: Seen) -> Seen {
    let request = crate::request_store::by_id(desk.database.read(), seen.request).await.expect("it is there");
    Seen { request: request.id, revision: request.revision }
}

both_databases! {
    async fn rows_an_officer_sees_are_those_the_permission_table_shows_them(desk: TestDesk) {
        let mut all = Vec::new();
        for number in 1..=4 {
            all.push(seen(&desk, number).await);
        }
        let clerk = desk.officer(CLERK).await;
        desk.accept(&clerk, all[0], Some(EXPERT)).await.expect("accepted");
        desk.accept(&clerk, all[1], None).await.expect("accepted");
        desk.transfer(&clerk, all[2], OTHER_DESK, "به آن میز مربوط است".to_owned()).await.expect("transferred");
        let expert = desk.officer(EXPERT).await;
        let second = latest(&desk, all[0]).await;
        desk.refer(&expert, second, ReferTo::one(COLLEAGUE, Purpose::Opinion, "نظر")).await.expect("referred");
        // The other desk's clerk also stands in for two who are away: what is in their hands is seen, and no more.
        let mut delegate = desk.officer_of(OTHER_CLERK).await;
        delegate.stands_in_for = vec![desk.officer_of(EXPERT).await, desk.officer_of(COLLEAGUE).await];
        let mut actors = vec![Actor::Officer(delegate)];
        for id in [CLERK, OTHER_CLERK, EXPERT, COLLEAGUE, APPROVER, INSPECTOR, ADMINISTRATOR] {
            actors.push(desk.officer(id).await);
        }
        for actor in actors {
            let Actor::Officer(officer) = &actor else { unreachable!("an officer") };
            let rows = service_request::Entity::find()
                .filter(folders::visible(officer))
                .all(desk.database.read())
                .await
                .or_trouble()
                .expect("rows");
            for seen in &all {
                let request = crate::request_store::by_id(desk.database.read(), seen.request).await.expect("there");
                let listed = rows.iter().any(|row| row.id == seen.request.uuid());
                assert_eq!(listed, Standing::new(&request, &actor).may(Action::View), "{} {officer:?}", request.id);
            }
        }
    }

    async fn a_case_is_unread_until_it_was_opened(desk: TestDesk) {
        let seen = seen(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        let inbox = KartablFilter { folder: Folder::Desk, ..KartablFilter::default() };
        assert!(desk.list(&clerk, inbox.clone()).await.expect("a list").rows[0].unread);
        desk.case(&clerk, seen.request).await.expect("it opens");
        assert!(!desk.list(&clerk, inbox).await.expect("a list").rows[0].unread);
    }

    async fn a_case_that_is_read_ahead_stays_unread_until_it_is_looked_at(desk: TestDesk) {
        let first = seen(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        desk.accept(&clerk, first, Some(EXPERT)).await.expect("accepted");
        let expert = desk.officer(EXPERT).await;
        let second = latest(&desk, first).await;
        desk.refer(&expert, second, ReferTo::one(COLLEAGUE, Purpose::Opinion, "نظر")).await.expect("referred");
        let colleague = desk.officer(COLLEAGUE).await;
        let mine = KartablFilter { folder: Folder::Mine, ..KartablFilter::default() };
        let ahead = desk.case_ahead(&colleague, first.request).await.expect("it is read ahead");
        assert!(desk.list(&colleague, mine.clone()).await.expect("a list").rows[0].unread);
        let unread = |case: &domain::kartabl::CaseView| case.referrals[0].referral.state == ReferralState::Unread;
        assert!(unread(&ahead));
        // The referral is read now, which the picture read ahead does not know.
        let revision = desk.opened(&colleague, first.request).await.expect("it is looked at");
        assert!(revision > ahead.revision);
        let case = desk.case_ahead(&colleague, first.request).await.expect("it is read again");
        assert!(case.revision == revision && !unread(&case));
        assert!(!desk.list(&colleague, mine).await.expect("a list").rows[0].unread);
        assert_eq!(desk.opened(&desk.officer(OTHER_CLERK).await, first.request).await, Err(Refusal::NotFound));
        let hidden = desk.case_ahead(&desk.officer(OTHER_CLERK).await, first.request).await;
        assert_eq!(hidden.map(|case| case.revision), Err(Refusal::NotFound));
    }

    async fn search_folds_what_was_typed_and_a_page_goes_on_where_it_ended(desk: TestDesk) {
        for number in 1..=45 {
            seen(&desk, number).await;
        }
        let clerk = desk.officer(CLERK).await;
        let filter = KartablFilter { folder: Folder::Desk, ..KartablFilter::default() };
        let first = desk.list(&clerk, filter.clone()).await.expect("a page");
        assert_eq!(first.rows.len(), 40);
        let second = desk.list(&clerk, KartablFilter { after: first.next.clone(), ..filter.clone() }).await.expect("a page");
        assert_eq!(second.rows.len(), 5);
        assert!(second.rows.iter().all(|row| first.rows.iter().all(|before| before.id != row.id)));
        let code = first.rows[7].code.clone();
        let words = domain::text::to_persian_digits(code.as_str());
        let found = desk.list(&clerk, KartablFilter { words, ..filter }).await.expect("a page");
        assert_eq!(found.rows.len(), 1);
        assert_eq!(found.rows[0].code, code);
    }

    async fn a_note_is_internal_and_a_changed_row_is_noticed(desk: TestDesk) {
        use sea_orm::ConnectionTrait;
        let seen = seen(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        desk.note(&clerk, seen.request, "یادداشت".to_owned()).await.expect("noted");
        assert!(desk.case(&clerk, seen.request).await.expect("it opens").chain_intact);
        let txn = desk.database.write().await.expect("a transaction");
        txn.execute_unprepared("UPDATE request_event SET data = replace(data, 'یادداشت', 'دیگر') WHERE kind = 'noted'")
            .await
            .expect("tampered with");
        txn.commit().await.expect("written");
        assert!(!desk.case(&clerk, seen.request).await.expect("it opens").chain_intact);
    }
}
