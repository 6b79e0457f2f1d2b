use crate::testing::{CLERK, EXPERT, OTHER_CLERK, TestDesk, both_databases, sent_by};
use chrono::Duration;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::kartabl::{Folder, Kartabl, KartablFilter, Seen, Triage};
use domain::refusal::Refusal;
use domain::request::DeficientItem;
use domain::work::{Flag, Marks, Snooze};

async fn ids(desk: &TestDesk, actor: &Actor, folder: Folder, words: &str) -> Vec<RequestId> {
    let filter = KartablFilter { folder, words: words.to_owned(), ..KartablFilter::default() };
    desk.list(actor, filter).await.expect("a list").rows.into_iter().map(|row| row.id).collect()
}

async fn count(desk: &TestDesk, actor: &Actor, folder: Folder) -> u32 {
    let page = desk.list(actor, KartablFilter::default()).await.expect("a list");
    page.folders.into_iter().find(|(known, _)| *known == folder).and_then(|(_, count)| count).unwrap_or_default()
}

async fn cases(desk: &TestDesk) -> Vec<RequestId> {
    let mut ids = Vec::new();
    for number in 1..=3 {
        ids.push(sent_by(desk, &desk.citizen(number).await).await.id);
        desk.clock.advance(Duration::minutes(1));
    }
    ids
}

both_databases! {
    async fn what_is_put_off_leaves_the_list_and_comes_back_on_top(desk: TestDesk) {
        let all = cases(&desk).await;
        let (clerk, other) = (desk.officer(CLERK).await, desk.officer(OTHER_CLERK).await);
        assert_eq!(ids(&desk, &clerk, Folder::Desk, "").await, all);
        assert_eq!(desk.snooze(&clerk, vec![all[2]], Some(Snooze::Tomorrow)).await, Ok(1));
        assert_eq!(ids(&desk, &clerk, Folder::Desk, "").await, all[..2]);
        assert_eq!(ids(&desk, &clerk, Folder::Snoozed, "").await, all[2..]);
        assert_eq!((count(&desk, &clerk, Folder::Desk).await, count(&desk, &clerk, Folder::Snoozed).await), (2, 1));
        assert_eq!(ids(&desk, &clerk, Folder::All, "").await.len(), 3, "it is not hidden, only put off");
        assert_eq!(desk.snooze(&other, vec![all[0]], Some(Snooze::Tomorrow)).await, Err(Refusal::NotFound));
        desk.clock.advance(Duration::days(1));
        assert_eq!(ids(&desk, &clerk, Folder::Desk, "").await, [all[2], all[0], all[1]]);
        let page = desk.list(&clerk, KartablFilter::default()).await.expect("a list");
        assert_eq!(page.rows.iter().map(|row| row.back).collect::<Vec<_>>(), [true, false, false]);
        assert_eq!(count(&desk, &clerk, Folder::Snoozed).await, 0);
        desk.case(&clerk, all[2]).await.expect("it opens");
        assert_eq!(ids(&desk, &clerk, Folder::Desk, "").await, all, "opened, it stands where it belongs");
    }

    async fn it_is_called_back_by_hand_and_by_the_applicants_answer(desk: TestDesk) {
        let all = cases(&desk).await;
        let clerk = desk.officer(CLERK).await;
        desk.snooze(&clerk, vec![all[0], all[1]], Some(Snooze::AfterAnswer)).await.expect("put off");
        assert_eq!(ids(&desk, &clerk, Folder::Desk, "").await, all[2..]);
        assert_eq!(desk.snooze(&clerk, vec![all[0]], None).await, Ok(1));
        assert_eq!(ids(&desk, &clerk, Folder::Desk, "").await, [all[0], all[2]]);
        let request = crate::request_store::by_id(desk.database.read(), all[1]).await.expect("it is there");
        let seen = Seen { request: all[1], revision: request.revision };
        let item = DeficientItem { field: "full_name".to_owned(), words: "کامل بنویسید".to_owned() };
        desk.mark_deficient(&clerk, seen, vec![item], String::new(), 10).await.expect("sent back");
        desk.clock.advance(Duration::hours(1));
        assert_eq!(ids(&desk, &clerk, Folder::Snoozed, "").await, [all[1]]);
        let txn = desk.database.write().await.expect("a transaction");
        crate::marks::answered(&txn, all[1], desk.now()).await.expect("written");
        txn.commit().await.expect("written");
        assert!(ids(&desk, &clerk, Folder::Snoozed, "").await.is_empty());
    }

    async fn flags_are_ones_own_and_found(desk: TestDesk) {
        let all = cases(&desk).await;
        let (clerk, expert) = (desk.officer(CLERK).await, desk.officer(EXPERT).await);
        assert_eq!(desk.flag(&clerk, vec![all[0], all[1]], Some(Flag::Follow)).await, Ok(2));
        assert_eq!(desk.flag(&clerk, vec![all[1]], Some(Flag::First)).await, Ok(1), "one mark a case");
        assert_eq!(desk.flag(&expert, vec![all[0]], Some(Flag::First)).await, Err(Refusal::NotFound));
        assert_eq!(ids(&desk, &clerk, Folder::Desk, "نشان:پیگیری").await, [all[0]]);
        assert_eq!(ids(&desk, &clerk, Folder::Desk, "نشان:قرمز نشان:زرد").await, all[..2]);
        assert_eq!(ids(&desk, &clerk, Folder::Desk, "-نشان:قرمز").await, [all[0], all[2]]);
        let page = desk.list(&clerk, KartablFilter::default()).await.expect("a list");
        let flags: Vec<_> = page.rows.iter().map(|row| row.flag).collect();
        assert_eq!(flags, [Some(Flag::Follow), Some(Flag::First), None]);
        desk.flag(&clerk, all.clone(), None).await.expect("taken away");
        assert!(ids(&desk, &clerk, Folder::Desk, "نشان:پیگیری").await.is_empty());
    }
}
