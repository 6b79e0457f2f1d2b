//! Folders and queries, read in every way, are the same rows.

use super::branches::{branches, condition_of};
use super::cursor::Cursor;
use super::folders::{offered, visible};
use super::narrow::narrow;
use super::view::View;
use crate::testing::{CLERK, COLLEAGUE, EXPERT, INSPECTOR, OTHER_DESK, TestDesk, answers, both_databases, sent};
use crate::{OrTrouble, request_store};
use domain::actor::Officer;
use domain::form::{Answer, FieldKey};
use domain::id::RequestId;
use domain::kartabl::{Folder, Kartabl, ReferTo, Referrals, Seen, Triage};
use domain::query::Query;
use domain::request::Purpose;
use entity::service_request;
use sea_orm::{EntityTrait, QueryFilter};
use std::collections::{BTreeSet, HashSet};
use uuid::Uuid;

const WORDS: [&str; 14] = [
    "",
    "علی",
    "رضا",
    "ع",
    "نان علی",
    "9990",
    "علی -نان",
    "وضعیت:باز",
    "وضعیت:رد وضعیت:مختومه",
    "متقاضی:رضا متقاضی:مریم",
    "-علی",
    "از:امروز",
    "ارجاع به:من",
    "واحد:من نان",
];

async fn seen(desk: &TestDesk, id: RequestId) -> Seen {
    let request = request_store::by_id(desk.database.read(), id).await.expect("it is there");
    Seen { request: id, revision: request.revision }
}

/// Two dozen requests in the hands of everybody.
async fn busy(desk: &TestDesk) {
    let names = ["علی رضایی", "رضا علوی", "مریم نمونه", "زهرا غلامعلی"];
    let clerk = desk.officer(CLERK).await;
    for number in 0..24_usize {
        desk.clock.set(desk.now() + chrono::Duration::hours(if number % 5 == 0 { 20 } else { 1 }));
        let citizen = desk.citizen(u32::try_from(number).expect("small")).await;
        let request = sent(desk, &citizen, |command| {
            command.applicant.name = names[number % 4].to_owned();
            command.applicant.identifier = (number % 3 == 0).then(|| "9990".to_owned());
            let mut answers = answers();
            let text = if number % 2 == 0 { "نان" } else { "آب علی" };
            answers.insert(FieldKey::parse("full_name").expect("a key"), Answer::Text(text.to_owned()));
            command.answers = answers;
        })
        .await;
        let now = seen(desk, request.id).await;
        match number % 6 {
            0 => drop(desk.accept(&clerk, now, Some(EXPERT)).await.expect("accepted")),
            1 => drop(desk.accept(&clerk, now, None).await.expect("accepted")),
            2 => desk.reject(&clerk, now, "نیست".to_owned(), "ماده ۱".to_owned()).await.expect("rejected"),
            3 => desk.transfer(&clerk, now, OTHER_DESK, "آنجا".to_owned()).await.expect("transferred"),
            _ => {}
        }
        if number % 6 == 0 {
            let expert = desk.officer(EXPERT).await;
            let purpose = if number == 0 { Purpose::Information } else { Purpose::Opinion };
            let refer = ReferTo {
                to: vec![COLLEAGUE],
                copies: vec![],
                purpose,
                instruction: "نظر".to_owned(),
                private: false,
                due_at: None,
            };
            desk.refer(&expert, seen(desk, request.id).await, refer).await.expect("referred");
        }
    }
    desk.clock.set(desk.now() + chrono::Duration::days(6));
}

async fn rows(desk: &TestDesk, officer: &Officer, folder: Folder) -> BTreeSet<Uuid> {
    let rows = service_request::Entity::find().filter(visible(officer));
    rows.filter(condition_of(&branches(folder, officer, desk.now())))
        .all(desk.database.read())
        .await
        .or_trouble()
        .expect("rows")
        .into_iter()
        .map(|row| row.id)
        .collect()
}

/// All pages of a view, one after the other.
async fn pages(view: &View<'_>, most: usize) -> Vec<Cursor> {
    let (mut all, mut after) = (Vec::new(), None);
    for _ in 0..500 {
        let page = view.page(after, most).await.expect("a page");
        assert!(page.rows.len() <= most);
        all.extend(page.rows);
        after = page.next.map(|next| Cursor::parse(&next.to_string()).expect("what was handed out"));
        if after.is_none() {
            return all;
        }
    }
    panic!("the pages have no end");
}

both_databases! {
    async fn a_view_is_the_same_rows_in_whichever_way_it_is_read(desk: TestDesk) {
        busy(&desk).await;
        let mut filled = HashSet::new();
        for id in [CLERK, EXPERT, COLLEAGUE, INSPECTOR] {
            let officer = desk.officer_of(id).await;
            for folder in offered(&officer) {
                let all = rows(&desk, &officer, folder).await;
                filled.extend((!all.is_empty()).then_some(folder));
                for words in WORDS.into_iter().take(if folder == Folder::All { WORDS.len() } else { 2 }) {
                    let narrowing = narrow(&desk, &officer, words, desk.now()).await.expect("a query");
                    let view = |candidates, looked_at| {
                        View::of(&desk, &officer, folder).narrowed(narrowing.clone()).bounded(candidates, looked_at)
                    };
                    let suspected = pages(&view(1000, 1000), 40).await;
                    let walked = pages(&view(0, 1000), 5).await;
                    let little = pages(&view(0, 3), 2).await;
                    let what = format!("{id} {folder:?} «{words}»");
                    let ids: BTreeSet<_> = suspected.iter().map(|row| row.id).collect();
                    assert_eq!(ids.len(), suspected.len(), "{what}: each row once");
                    assert!(ids.is_subset(&all), "{what}: of the folder");
                    if Query::parse(words).query.is_empty() {
                        assert_eq!(ids, all, "{what}: everything");
                    }
                    let places = |rows: &[Cursor]| rows.iter().map(|row| (row.rank, row.id)).collect::<Vec<_>>();
                    assert_eq!(places(&walked), places(&suspected), "{what}: walked");
                    assert_eq!(places(&little), places(&suspected), "{what}: little by little");
                    let count = view(1000, 1000).count().await.expect("a count");
                    assert_eq!(count, Some(u32::try_from(ids.len()).expect("few")), "{what}: counted");
                    assert_eq!(view(0, 1000).count().await.expect("a count"), count, "{what}: counted by walking");
                }
            }
        }
        // Nothing is drafted here, nobody was asked to complete anything, and nothing is due on this very day.
        for folder in Folder::ALL.into_iter().filter(|folder| !matches!(folder, Folder::ToSign | Folder::DueToday | Folder::Snoozed)) {
            assert!(filled.contains(&folder), "{folder:?} was tested empty");
        }
    }

    async fn a_folder_is_in_its_order(desk: TestDesk) {
        busy(&desk).await;
        let inspector = desk.officer_of(INSPECTOR).await;
        for folder in [Folder::Overdue, Folder::Archive, Folder::All] {
            let view = View::of(&desk, &inspector, folder);
            let rows = pages(&view, 3).await;
            let keys: Vec<_> = rows.iter().map(|row| row.key(folder.is_newest_first())).collect();
            assert!(keys.is_sorted() && keys.len() > 3, "{folder:?}");
        }
    }

    async fn folders_are_not_counted_to_their_end(desk: TestDesk) {
        busy(&desk).await;
        let clerk = desk.officer(CLERK).await;
        let page = desk.list(&clerk, Default::default()).await.expect("a list");
        let officer = desk.officer_of(CLERK).await;
        for (folder, count) in page.folders {
            assert_eq!(count.is_some(), folder.is_counted(), "{folder:?}");
            let there = rows(&desk, &officer, folder).await.len();
            assert!(count.is_none_or(|count| count as usize == there), "{folder:?}");
        }
        assert!(branches(Folder::All, &officer, desk.now()).len() > 1);
    }
}
