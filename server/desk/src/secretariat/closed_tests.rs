//! What is confidential stays so: in lists, counts, searches, suggestions and books, for every principal.

use super::tests::{book, hire, latest, seen};
use crate::kartabl::visible;
use crate::request_store;
use crate::testing::{
    ADMINISTRATOR, APPROVER, CLERK, COLLEAGUE, DESK_UNIT, EXPERT, INSPECTOR, OTHER_CLERK, OTHER_DESK, OTHER_UNIT,
    WORK_UNIT, both_databases,
};
use domain::actor::{Actor, Grant, Role};
use domain::id::OfficerId;
use domain::kartabl::{Folder, Kartabl, KartablFilter, ReferTo, Referrals, Triage};
use domain::permission::Action;
use domain::refusal::Refusal;
use domain::request::{Confidentiality, Purpose, Standing, Urgency};
use domain::secretariat::{LetterKind, Secretariat};
use entity::service_request;
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

both_databases! {
    async fn what_is_confidential_is_in_no_list_count_search_or_document_of_others(desk: TestDesk) {
        let keeper = hire(&desk, 1, &[(Role::DeskOfficer, DESK_UNIT), (Role::ClearedSecret, DESK_UNIT)]).await;
        let halfway = hire(&desk, 2, &[(Role::DeskOfficer, DESK_UNIT), (Role::ClearedConfidential, DESK_UNIT)]).await;
        let cleared = hire(&desk, 3, &[(Role::Expert, WORK_UNIT), (Role::ClearedSecret, WORK_UNIT)]).await;
        let peer = hire(&desk, 4, &[(Role::Expert, WORK_UNIT)]).await;
        let inspector = hire(&desk, 5, &[(Role::Inspector, OTHER_UNIT), (Role::ClearedConfidential, OTHER_UNIT)]).await;
        let registrar = hire(&desk, 6, &[(Role::Registrar, DESK_UNIT)]).await;
        let mut all = Vec::new();
        for number in 1..=6 {
            all.push(seen(&desk, number).await);
        }
        let mut levels = Confidentiality::ALL.into_iter().cycle();
        // Three wait at the desk, three are worked on; of each level one.
        for seen in &all {
            let level = levels.next().expect("endless");
            desk.classify(&keeper, *seen, Urgency::Urgent, level).await.expect("classified");
        }
        for seen in &all[3..] {
            desk.accept(&keeper, latest(&desk, *seen).await, Some(EXPERT)).await.expect("accepted");
        }
        let expert = desk.officer(EXPERT).await;
        let secret = latest(&desk, all[5]).await;
        desk.refer(&expert, secret, ReferTo::one(COLLEAGUE, Purpose::Opinion, "نظر")).await.expect("referred");

        let mut actors = vec![keeper, halfway, cleared, peer, inspector, registrar];
        for id in [CLERK, OTHER_CLERK, EXPERT, COLLEAGUE, APPROVER, INSPECTOR, ADMINISTRATOR] {
            actors.push(desk.officer(id).await);
        }
        // Who stands in for the expert sees what is confidential in their hands, and a secret when cleared themselves.
        for (number, extra) in [(7, None), (8, Some(Role::ClearedSecret))] {
            let mut delegate = desk.officer_of(OTHER_CLERK).await;
            delegate.id = OfficerId::new(Uuid::from_u128(600 + number));
            delegate.grants.extend(extra.map(|role| Grant { role, unit: OTHER_UNIT }));
            delegate.stands_in_for = vec![desk.officer_of(EXPERT).await];
            actors.push(Actor::Officer(delegate));
        }
        for actor in &actors {
            let officer = actor.officer().expect("an officer");
            let mut expected = Vec::new();
            for seen in &all {
                let request = request_store::by_id(desk.database.read(), seen.request).await.expect("there");
                let may = Standing::new(&request, actor).may(Action::View);
                assert_eq!(desk.case_ahead(actor, seen.request).await.is_ok(), may, "{officer:?}");
                assert_eq!(desk.changes_since(actor, seen.request, 0).await.is_ok(), may, "{officer:?}");
                // Its tracking code leads nowhere for others, and is found in no list.
                let words = request.tracking_code.as_str().to_owned();
                let filter = KartablFilter { folder: Folder::All, words, ..KartablFilter::default() };
                let found = desk.list(actor, filter).await.expect("a list");
                assert_eq!((found.jump.is_some(), found.rows.len()), (may, usize::from(may)), "{officer:?}");
                if may {
                    expected.push(seen.request.uuid());
                }
            }
            let shown = service_request::Entity::find().filter(visible(officer));
            let counted = shown.clone().count(desk.database.read()).await.expect("a count");
            assert_eq!(counted, expected.len() as u64, "{officer:?}");
            // Everybody is called the same: a search tells of what the officer may see, and its count too.
            let filter = KartablFilter { folder: Folder::All, words: "زهرا".to_owned(), ..KartablFilter::default() };
            let page = desk.list(actor, filter).await.expect("a list");
            let mut rows: Vec<_> = page.rows.iter().map(|row| row.id.uuid()).collect();
            rows.sort_unstable();
            expected.sort_unstable();
            assert_eq!(rows, expected, "{officer:?}");
            let all_of_them = crate::kartabl::count_of(&desk, officer, Folder::All, "زهرا").await.expect("a count");
            assert_eq!(all_of_them, Some(expected.len() as u32), "{officer:?}");
            for (folder, count) in &page.folders {
                let filter = KartablFilter { folder: *folder, ..KartablFilter::default() };
                let listed = desk.list(actor, filter).await.expect("a list").rows;
                assert!(count.is_none_or(|count| listed.len() == count as usize), "{folder:?} {officer:?}");
                assert!(listed.iter().all(|row| expected.contains(&row.id.uuid())), "{folder:?} {officer:?}");
            }
            let suggested = desk.suggest(actor, "متقاضی:زه".to_owned(), 11).await.expect("suggestions");
            assert!(suggested.is_empty(), "no name of an applicant is suggested: {suggested:?}");
        }
        let plain = |id| actors.iter().find(|actor| actor.officer().is_some_and(|officer| officer.id == id)).expect("there");
        for (id, sees) in [(CLERK, 2), (EXPERT, 3), (COLLEAGUE, 1), (APPROVER, 2), (INSPECTOR, 2), (ADMINISTRATOR, 0)] {
            let officer = plain(id).officer().expect("an officer");
            let count = service_request::Entity::find().filter(visible(officer)).count(desk.database.read()).await;
            assert_eq!(count.expect("a count"), sees, "{id:?}");
        }
    }

    async fn a_confidential_line_keeps_its_number_and_nothing_else(desk: TestDesk) {
        let keeper = hire(&desk, 1, &[(Role::DeskOfficer, DESK_UNIT), (Role::ClearedConfidential, DESK_UNIT)]).await;
        let seen = seen(&desk, 1).await;
        let number = desk.accept(&keeper, seen, Some(EXPERT)).await.expect("accepted");
        let registrar = hire(&desk, 2, &[(Role::Registrar, crate::testing::ROOT_UNIT)]).await;
        assert_eq!(book(&desk, &registrar, LetterKind::Incoming, "زهرا").await.entries.len(), 1);
        let now = latest(&desk, seen).await;
        desk.classify(&keeper, now, Urgency::Normal, Confidentiality::Confidential).await.expect("classified");
        assert_eq!(book(&desk, &registrar, LetterKind::Incoming, "زهرا").await.entries.len(), 0);
        let lines = book(&desk, &registrar, LetterKind::Incoming, &number).await.entries;
        assert_eq!(lines.len(), 1, "its number is no secret");
        assert_eq!((lines[0].told.clone(), lines[0].confidentiality), (None, Confidentiality::Confidential));
    }

    async fn a_confidential_case_goes_only_where_somebody_may_see_it(desk: TestDesk) {
        let keeper = hire(&desk, 1, &[(Role::DeskOfficer, DESK_UNIT), (Role::ClearedConfidential, DESK_UNIT)]).await;
        let seen = seen(&desk, 1).await;
        let clerk = desk.officer(CLERK).await;
        let above = desk.classify(&clerk, seen, Urgency::Normal, Confidentiality::Confidential).await;
        assert_eq!(above, Err(Refusal::NotCleared));
        desk.classify(&keeper, seen, Urgency::Immediate, Confidentiality::Confidential).await.expect("classified");
        let now = latest(&desk, seen).await;
        let reason = || "به آن میز مربوط است".to_owned();
        assert_eq!(desk.transfer(&keeper, now, OTHER_DESK, reason()).await, Err(Refusal::NobodyCleared));
        hire(&desk, 2, &[(Role::DeskOfficer, OTHER_UNIT), (Role::ClearedConfidential, OTHER_UNIT)]).await;
        desk.transfer(&keeper, now, OTHER_DESK, reason()).await.expect("transferred");
        assert_eq!(desk.case_ahead(&keeper, seen.request).await.map(drop), Err(Refusal::NotFound));
    }

    async fn a_confidential_acceptance_waits_only_for_a_registrar_who_may_see_it(desk: TestDesk) {
        let keeper = hire(&desk, 1, &[(Role::DeskOfficer, DESK_UNIT), (Role::ClearedConfidential, DESK_UNIT)]).await;
        hire(&desk, 2, &[(Role::Registrar, DESK_UNIT)]).await;
        let txn = desk.database.write().await.expect("a transaction");
        crate::people::supervise_desk(&txn, crate::testing::DESK, true).await.expect("set");
        txn.commit().await.expect("written");
        let seen = seen(&desk, 1).await;
        desk.classify(&keeper, seen, Urgency::Normal, Confidentiality::Confidential).await.expect("classified");
        let now = latest(&desk, seen).await;
        assert_eq!(desk.accept(&keeper, now, None).await, Err(Refusal::NobodyCleared));
        hire(&desk, 3, &[(Role::Registrar, DESK_UNIT), (Role::ClearedConfidential, DESK_UNIT)]).await;
        assert_eq!(desk.accept(&keeper, now, None).await.as_deref(), Ok(""));
    }
}
