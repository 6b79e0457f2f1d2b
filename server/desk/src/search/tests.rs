use super::{begin_anew, rebuild_some};
use crate::request_store;
use crate::testing::{
    CLERK, EXPERT, INSPECTOR, OTHER_CLERK, OTHER_DESK, SERVICE, TestDesk, answers, both_databases, sent,
};
use domain::actor::Actor;
use domain::form::{Answer, FieldKey};
use domain::id::RequestId;
use domain::kartabl::{Folder, Kartabl, KartablFilter, KartablPage, Seen, Triage};
use domain::query::QueryProblem;
use domain::request::ServiceRequest;
use domain::text::to_persian_digits;
use sea_orm::ConnectionTrait;

/// A request of somebody of this name, whose answer names a shop.
async fn of(desk: &TestDesk, number: u32, name: &str, identifier: &str, shop: &str) -> ServiceRequest {
    let citizen = desk.citizen(number).await;
    sent(desk, &citizen, |command| {
        command.applicant.name = name.to_owned();
        command.applicant.identifier = Some(identifier.to_owned());
        let mut answers = answers();
        answers.insert(FieldKey::parse("full_name").expect("a key"), Answer::Text(shop.to_owned()));
        command.answers = answers;
    })
    .await
}

async fn page(desk: &TestDesk, actor: &Actor, words: &str) -> KartablPage {
    let filter = KartablFilter { folder: Folder::All, words: words.to_owned(), ..KartablFilter::default() };
    desk.list(actor, filter).await.expect("a list")
}

async fn found(desk: &TestDesk, actor: &Actor, words: &str) -> Vec<RequestId> {
    page(desk, actor, words).await.rows.into_iter().map(|row| row.id).collect()
}

async fn seen(desk: &TestDesk, id: RequestId) -> Seen {
    let request = request_store::by_id(desk.database.read(), id).await.expect("it is there");
    Seen { request: id, revision: request.revision }
}

both_databases! {
    async fn a_request_is_found_by_everything_it_is_known_by(desk: TestDesk) {
        let request = of(&desk, 1, "علی نمونه\u{200C}ای", "9990000026", "نان سنگک آب پخش").await;
        of(&desk, 2, "مریم دیگری", "9990000034", "میوه").await;
        let clerk = desk.officer(CLERK).await;
        let letter = desk.accept(&clerk, seen(&desk, request.id).await, Some(EXPERT)).await.expect("accepted");
        desk.note(&clerk, request.id, "با مالک تماس گرفته شد".to_owned()).await.expect("noted");
        let code = request.tracking_code.as_str().to_owned();
        for words in [
            code.as_str(),
            &to_persian_digits(&code),
            &code[9..],
            &letter,
            &to_persian_digits(&letter),
            "9990000026",
            "۹۹۹۰۰۰۰۰۲۶",
            "09990000001",
            "0000001",
            "علي",
            "عل",
            "ع",
            "نمونه\u{200C}ای",
            "نمونه‌اي",
            "نمونه ای علی",
            "علینمونه",
            "نمو نه",
            "نه ای",
            "مونه",
            "سنگک",
            "آب",
            "نان پخش",
            "تماس گرفته",
            "«با مالك تماس»",
            "متقاضی:علی",
            "متقاضی:09990000001",
            &format!("نامه:{letter}"),
            "خدمت:بهداشت علی",
            "وضعیت:«در دست اقدام»",
            "واحد:کارشناسی",
            "از:امروز علی",
            "-مریم",
            "-وضعیت:تازه",
        ] {
            assert_eq!(found(&desk, &clerk, words).await, [request.id], "{words}");
        }
        for words in ["رضا", "یعل", "سنگک میوه", "«نان آب»", "متقاضی:سنگک", "نامه:9990000026", "-علی -مریم", "تا:دیروز"] {
            assert!(found(&desk, &clerk, words).await.is_empty(), "{words}");
        }
        assert_eq!(found(&desk, &clerk, "رنگ:آبی علی").await, [request.id]);
    }

    async fn what_is_not_understood_and_names_that_nothing_has_are_told(desk: TestDesk) {
        of(&desk, 1, "علی نمونه", "9990000026", "نان").await;
        let clerk = desk.officer(CLERK).await;
        for (words, problem, rows) in [
            ("رنگ:آبی", QueryProblem::UnknownOperator("رنگ".to_owned()), 1),
            ("خدمت:سفینه", QueryProblem::NoSuchService("سفینه".to_owned()), 0),
            ("واحد:فضا", QueryProblem::NoSuchUnit("فضا".to_owned()), 0),
            ("ارجاع به:هیچکس", QueryProblem::NoSuchOfficer("هیچکس".to_owned()), 0),
            ("-خدمت:سفینه", QueryProblem::NoSuchService("سفینه".to_owned()), 1),
        ] {
            let page = page(&desk, &clerk, words).await;
            assert_eq!((page.misread[0].problem.clone(), page.rows.len()), (problem, rows), "{words}");
            assert_eq!(page.filter.words, words);
        }
    }

    async fn what_fits_best_comes_first(desk: TestDesk) {
        let inside = of(&desk, 1, "زهرا غلامعلی", "9990000026", "نان").await;
        let answered = of(&desk, 2, "زهرا نمونه", "9990000034", "پسر علی").await;
        let begun = of(&desk, 3, "سید علیرضا", "9990000042", "نان").await;
        let numbered = of(&desk, 4, "زهرا دیگری", "9990000059", "1405 نان").await;
        let other = of(&desk, 5, "زهرا دیگری", "1405", "نان").await;
        let clerk = desk.officer(CLERK).await;
        // Newest first within a rank.
        assert_eq!(found(&desk, &clerk, "علی").await, [begun.id, answered.id, inside.id]);
        assert_eq!(found(&desk, &clerk, "1405").await, [other.id, numbered.id]);
    }

    async fn a_tracking_code_leads_to_its_case_and_to_nobody_elses(desk: TestDesk) {
        let request = of(&desk, 1, "علی نمونه", "9990000026", "نان").await;
        let (clerk, other) = (desk.officer(CLERK).await, desk.officer(OTHER_CLERK).await);
        let [a, b, c, d] = request.tracking_code.grouped();
        for words in [format!("{a} {b} {c} {d}"), to_persian_digits(&format!("کد رهگیری: {a}-{b}-{c}-{d}"))] {
            assert_eq!(page(&desk, &clerk, &words).await.jump, Some(request.id), "{words}");
            let hidden = page(&desk, &other, &words).await;
            assert_eq!((hidden.jump, hidden.rows), (None, vec![]));
        }
        assert_eq!(page(&desk, &clerk, "علی").await.jump, None);
    }

    async fn search_tells_nobody_of_cases_that_are_not_theirs(desk: TestDesk) {
        let request = of(&desk, 1, "علی نمونه", "9990000026", "نان").await;
        let words = ["علی", "9990000026", "-مریم", "وضعیت:باز", "متقاضی:علی", "خدمت:بهداشت", request.tracking_code.as_str()];
        for officer in [OTHER_CLERK, EXPERT] {
            let actor = desk.officer(officer).await;
            for words in words {
                let page = page(&desk, &actor, words).await;
                let empty = page.folders.iter().all(|(_, count)| count.is_none_or(|count| count == 0));
                assert!(page.rows.is_empty() && empty, "{words}");
            }
        }
        let clerk = desk.officer(CLERK).await;
        desk.transfer(&clerk, seen(&desk, request.id).await, OTHER_DESK, "آنجا".to_owned()).await.expect("transferred");
        let other = desk.officer(OTHER_CLERK).await;
        for words in words {
            assert!(found(&desk, &clerk, words).await.is_empty(), "{words}");
            assert_eq!(found(&desk, &other, words).await, [request.id], "{words}");
        }
    }

    async fn what_was_not_committed_is_not_found(desk: TestDesk) {
        let request = of(&desk, 1, "علی نمونه", "9990000026", "نان").await;
        let clerk = desk.officer(CLERK).await;
        let stale = Seen { request: request.id, revision: 7 };
        assert!(desk.transfer(&clerk, stale, OTHER_DESK, "آنجا".to_owned()).await.is_err());
        assert_eq!(found(&desk, &clerk, "علی وضعیت:تازه").await, [request.id]);
        desk.reject(&clerk, seen(&desk, request.id).await, "نیست".to_owned(), "ماده ۱".to_owned()).await.expect("rejected");
        assert!(found(&desk, &clerk, "علی وضعیت:تازه").await.is_empty());
        assert_eq!(found(&desk, &clerk, "علی وضعیت:رد").await, [request.id]);
    }

    async fn the_index_is_made_anew_while_requests_change(desk: TestDesk) {
        let mut requests = Vec::new();
        for number in 1..=105 {
            requests.push(of(&desk, number, "علی نمونه", "9990000026", "نان").await);
        }
        let clerk = desk.officer(CLERK).await;
        desk.note(&clerk, requests[0].id, "نوشته".to_owned()).await.expect("noted");
        while !rebuild_some(&desk).await.expect("a step").whole {}
        let txn = desk.database.write().await.expect("a transaction");
        txn.execute_unprepared("DELETE FROM request_search").await.expect("it is lost");
        txn.commit().await.expect("written");
        assert!(found(&desk, &clerk, "نوشته").await.is_empty());
        begin_anew(&desk).await.expect("it begins");
        let first = rebuild_some(&desk).await.expect("a step");
        assert!(first.done == 100 && !first.whole);
        // One that is done and one that is not.
        for id in [requests[0].id, requests[104].id] {
            desk.note(&clerk, id, "دیگر".to_owned()).await.expect("noted");
        }
        let second = rebuild_some(&desk).await.expect("a step");
        assert!(second.done == 5 && second.whole);
        assert!(rebuild_some(&desk).await.expect("nothing").whole);
        assert_eq!(found(&desk, &clerk, "نوشته دیگر").await, [requests[0].id]);
        assert_eq!(found(&desk, &clerk, "دیگر").await, [requests[104].id, requests[0].id]);
    }

    async fn suggestions_name_services_units_and_officers_and_no_applicant(desk: TestDesk) {
        of(&desk, 1, "علی نمونه", "9990000026", "نان").await;
        let inspector = desk.officer(INSPECTOR).await;
        let shown = async |words: &str| {
            let caret = u32::try_from(words.chars().count()).expect("short");
            let all = desk.suggest(&inspector, words.to_owned(), caret).await.expect("suggestions");
            all.into_iter().map(|suggestion| suggestion.shown).collect::<Vec<_>>()
        };
        assert_eq!(shown("خد").await, ["خدمت:"]);
        assert_eq!(shown("خدمت:").await.len(), 1);
        assert_eq!(shown("واحد:کارش").await, ["واحد کارشناسی"]);
        assert_eq!(shown("ارجاع به:expe").await, ["کارمند expert"]);
        assert!(shown("متقاضی:عل").await.is_empty() && shown("علی").await.is_empty());
        assert!(!SERVICE.is_empty());
    }
}
