use crate::testing::{
    ADMINISTRATOR, CLERK, COLLEAGUE, DESK_UNIT, EXPERT, OTHER_CLERK, OTHER_UNIT, TestDesk, both_databases, submitted,
};
use domain::actor::{Actor, Role};
use domain::kartabl::{Folder, Kartabl, KartablFilter, NewView, Reach, SavedView, SavedViews, VIEWS};
use domain::refusal::Refusal;

fn view(name: &str, words: &str, reach: Reach) -> NewView {
    NewView { name: name.to_owned(), folder: Folder::All, words: words.to_owned(), reach }
}

async fn views(desk: &TestDesk, actor: &Actor) -> Vec<SavedView> {
    desk.list(actor, KartablFilter::default()).await.expect("a list").views
}

async fn names(desk: &TestDesk, actor: &Actor) -> Vec<String> {
    views(desk, actor).await.into_iter().map(|view| view.name).collect()
}

both_databases! {
    async fn a_view_is_seen_by_those_it_is_meant_for(desk: TestDesk) {
        let (clerk, other) = (desk.officer(CLERK).await, desk.officer(OTHER_CLERK).await);
        let administrator = desk.officer(ADMINISTRATOR).await;
        desk.save(&clerk, view("خودم", "", Reach::Private)).await.expect("saved");
        desk.save(&clerk, view("میز", "", Reach::Unit(DESK_UNIT))).await.expect("saved");
        desk.save(&other, view("آنجا", "", Reach::Unit(OTHER_UNIT))).await.expect("saved");
        desk.save(&administrator, view("کارشناسان", "", Reach::Role(Role::Expert))).await.expect("saved");
        assert_eq!(names(&desk, &clerk).await, ["خودم", "میز"]);
        assert_eq!(names(&desk, &desk.officer(EXPERT).await).await, ["کارشناسان"]);
        // Works in the other unit, and is an expert.
        assert_eq!(names(&desk, &desk.officer(COLLEAGUE).await).await, ["آنجا", "کارشناسان"]);
        assert_eq!(names(&desk, &administrator).await, ["کارشناسان"]);
        let shared = desk.save(&clerk, view("x", "", Reach::Unit(OTHER_UNIT))).await;
        assert_eq!(shared, Err(Refusal::NotFound));
        assert_eq!(desk.save(&clerk, view("x", "", Reach::Role(Role::Expert))).await, Err(Refusal::NotFound));
    }

    async fn the_same_name_replaces_and_there_is_an_end(desk: TestDesk) {
        let clerk = desk.officer(CLERK).await;
        let first = desk.save(&clerk, view("یک", "رضا", Reach::Private)).await.expect("saved");
        assert_eq!(desk.save(&clerk, view("یک", "مریم", Reach::Private)).await, Ok(first));
        let shared = desk.save(&clerk, view("یک", "", Reach::Unit(DESK_UNIT))).await.expect("saved");
        assert_ne!(shared, first);
        assert_eq!(views(&desk, &clerk).await.iter().find(|view| view.id == first).expect("it").words, "مریم");
        for number in 2..VIEWS {
            desk.save(&clerk, view(&number.to_string(), "", Reach::Private)).await.expect("saved");
        }
        let refused = desk.save(&clerk, view("دیگر", "", Reach::Private)).await;
        assert_eq!(refused, Err(Refusal::TooManyViews { most: VIEWS }));
        assert_eq!(desk.save(&clerk, view("یک", "", Reach::Private)).await, Ok(first));
        assert_eq!(desk.save(&clerk, view(" ", "", Reach::Private)).await, Err(Refusal::NameMissing));
    }

    async fn a_view_is_removed_by_whoever_keeps_it(desk: TestDesk) {
        let (clerk, other) = (desk.officer(CLERK).await, desk.officer(OTHER_CLERK).await);
        let colleague = desk.officer(COLLEAGUE).await;
        let private = desk.save(&clerk, view("یک", "", Reach::Private)).await.expect("saved");
        let shared = desk.save(&other, view("دو", "", Reach::Unit(OTHER_UNIT))).await.expect("saved");
        assert_eq!(desk.remove(&other, private).await, Err(Refusal::NotFound));
        assert_eq!(desk.remove(&colleague, shared).await, Err(Refusal::NotFound));
        assert_eq!(desk.start_with(&other, Some(private)).await, Err(Refusal::NotFound));
        desk.start_with(&colleague, Some(shared)).await.expect("the day begins with it");
        assert!(!views(&desk, &colleague).await[0].may_change);
        desk.remove(&clerk, private).await.expect("removed");
        desk.remove(&other, shared).await.expect("removed, though a colleague's day began with it");
        assert!(views(&desk, &colleague).await.is_empty());
        assert_eq!(desk.remove(&clerk, private).await, Err(Refusal::NotFound));
    }

    async fn the_day_begins_with_ones_own_choice_or_the_roles(desk: TestDesk) {
        submitted(&desk, 1).await;
        let (clerk, administrator) = (desk.officer(CLERK).await, desk.officer(ADMINISTRATOR).await);
        let begin = async || {
            let filter = KartablFilter { folder: Folder::Desk, start: true, ..KartablFilter::default() };
            let page = desk.list(&clerk, filter).await.expect("a list");
            (page.filter.folder, page.filter.words, page.views.iter().filter(|view| view.start).count())
        };
        assert_eq!(begin().await, (Folder::Desk, String::new(), 0));
        desk.save(&administrator, view("آغاز", "وضعیت:تازه", Reach::Role(Role::DeskOfficer))).await.expect("saved");
        assert_eq!(begin().await, (Folder::All, "وضعیت:تازه".to_owned(), 1));
        let own = desk.save(&clerk, view("خودم", "رضا", Reach::Private)).await.expect("saved");
        desk.start_with(&clerk, Some(own)).await.expect("chosen");
        assert_eq!(begin().await, (Folder::All, "رضا".to_owned(), 1));
        desk.start_with(&clerk, None).await.expect("as usual");
        assert_eq!(begin().await.1, "وضعیت:تازه");
        // Whoever asks for a folder gets it.
        let asked = KartablFilter { folder: Folder::Desk, ..KartablFilter::default() };
        assert_eq!(desk.list(&clerk, asked).await.expect("a list").filter.folder, Folder::Desk);
    }

    async fn a_view_tells_how_many_cases_its_reader_would_find(desk: TestDesk) {
        for number in 1..=3 {
            submitted(&desk, number).await;
        }
        let clerk = desk.officer(CLERK).await;
        for (name, words, count) in [("یک", "زهرا", 3), ("دو", "9990000018 وضعیت:رد", 0), ("سه", "0002", 1)] {
            desk.save(&clerk, view(name, words, Reach::Unit(DESK_UNIT))).await.expect("saved");
            let all = views(&desk, &clerk).await;
            let found = all.iter().find(|view| view.name == name).expect("it");
            assert_eq!(found.count, Some(count), "{words}");
        }
    }
}
