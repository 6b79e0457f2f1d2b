//! The indicator book as a page: whose it is, what it shows, and how it looks for paper.

mod common;

use common::Site;
use desk::people::{NewOfficer, create_officer};
use desk::testing::{CLERK, EXPERT, ROOT_UNIT, TestDesk, on_sqlite, sent_by};
use domain::actor::{Grant, Role};
use domain::id::OfficerId;
use domain::kartabl::{Seen, Triage};

async fn registrar(desk: &TestDesk) -> OfficerId {
    let id: OfficerId = desk.new_id().into();
    let new = NewOfficer {
        id,
        username: "registrar".to_owned(),
        name: "فاطمه توکلی".to_owned(),
        password_hash: String::new(),
        grants: vec![Grant { role: Role::Registrar, unit: ROOT_UNIT }],
    };
    let txn = desk.database.write().await.expect("a transaction");
    create_officer(&txn, new, desk.now()).await.expect("an officer");
    txn.commit().await.expect("written");
    id
}

async fn accepted(desk: &TestDesk, number: u32) -> String {
    let citizen = desk.citizen(number).await;
    let request = sent_by(desk, &citizen).await;
    let seen = Seen { request: request.id, revision: request.revision };
    Triage::accept(&*desk.desk, &desk.officer(CLERK).await, seen, Some(EXPERT)).await.expect("accepted")
}

#[test]
fn a_registrar_reads_and_prints_the_book_and_others_do_not() {
    on_sqlite(|desk| async move {
        let site = Site::new(desk.clone());
        let keeper = site.officer(registrar(&desk).await).await;
        let empty = site.get("/desk/letters", Some(&keeper)).await;
        assert_eq!(empty.status.as_u16(), 200);
        assert!(empty.body.contains("دفتری برای واحدهای شما نیست"), "{}", empty.body);
        for number in 1..=60 {
            accepted(&desk, number).await;
        }
        let page = site.get("/desk/letters", Some(&keeper)).await.body;
        for text in ["دبیرخانهٔ مرکزی", "وارده", "عطف", "پیرو", "طبقه‌بندی", "1405/و/60", "زهرا نمونه", "after=11"]
        {
            let persian = domain::text::to_persian_digits(text);
            assert!(page.contains(text) || page.contains(&persian), "{text}\n{page}");
        }
        assert!(!page.contains("<script"), "nothing runs");
        let second = site.get("/desk/letters?after=11", Some(&keeper)).await.body;
        assert_eq!(second.matches("زهرا نمونه").count(), 10);
        let paper = site.get("/desk/letters?print=1&kind=incoming&words=x%25", Some(&keeper)).await.body;
        assert!(paper.contains("book--paper") && !paper.contains("زهرا نمونه"));
        let paper = site.get("/desk/letters?print=1", Some(&keeper)).await.body;
        assert_eq!(paper.matches("زهرا نمونه").count(), 60);
        let clerk = site.officer(CLERK).await;
        assert!(!site.get("/desk/letters", Some(&clerk)).await.body.contains("زهرا نمونه"));
        let registry = page.split("registry=").nth(1).and_then(|rest| rest.get(..36)).expect("an id").to_owned();
        let foreign = site.get(&format!("/desk/letters?registry={registry}"), Some(&clerk)).await;
        assert_eq!(foreign.status.as_u16(), 404);
        assert_eq!(
            site.get("/desk/letters?registry=x&year=y&kind=z&after=w", Some(&keeper)).await.status.as_u16(),
            200
        );
    });
}
