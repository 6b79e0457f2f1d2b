use crate::testing::{CLERK, DESK_UNIT, EXPERT, OTHER_UNIT, both_databases};
use domain::refusal::Refusal;
use domain::work::{Macros, NewMacro, Step};

fn note(name: &str, words: &str) -> NewMacro {
    NewMacro { name: name.to_owned(), unit: None, steps: vec![Step::Note { words: words.to_owned() }] }
}

both_databases! {
    async fn a_macro_is_seen_by_its_owner_or_its_unit(desk: TestDesk) {
        let (clerk, expert) = (desk.officer(CLERK).await, desk.officer(EXPERT).await);
        let own = desk.save_macro(&clerk, None, note("خودم", "x")).await.expect("kept");
        let shared = NewMacro { unit: Some(DESK_UNIT), ..note("میز", "سلام {نام}") };
        desk.save_macro(&clerk, None, shared).await.expect("kept");
        let foreign = NewMacro { unit: Some(OTHER_UNIT), ..note("آنجا", "x") };
        assert_eq!(desk.save_macro(&clerk, None, foreign).await, Err(Refusal::NotFound));
        let names: Vec<_> = desk.macros(&clerk).await.expect("a list").into_iter().map(|known| known.name).collect();
        assert_eq!(names, ["خودم", "میز"]);
        assert!(desk.macros(&expert).await.expect("a list").is_empty());
        assert_eq!(desk.remove_macro(&expert, own).await, Err(Refusal::NotFound));
        assert_eq!(desk.save_macro(&expert, Some(own), note("x", "x")).await, Err(Refusal::NotFound));
        desk.remove_macro(&clerk, own).await.expect("removed");
        assert_eq!(desk.macros(&clerk).await.expect("a list").len(), 1);
    }

    async fn an_unknown_field_an_empty_text_and_a_missing_name_are_refused(desk: TestDesk) {
        let clerk = desk.officer(CLERK).await;
        let unknown = Refusal::UnknownMergeField { name: "نشانی".to_owned() };
        assert_eq!(desk.save_macro(&clerk, None, note("یک", "{نشانی}")).await, Err(unknown));
        assert_eq!(desk.save_macro(&clerk, None, note("یک", " ")).await, Err(Refusal::ReasonMissing));
        assert_eq!(desk.save_macro(&clerk, None, note(" ", "x")).await, Err(Refusal::MacroNameMissing));
        let empty = NewMacro { steps: Vec::new(), ..note("یک", "") };
        assert_eq!(desk.save_macro(&clerk, None, empty).await, Err(Refusal::MacroEmpty));
    }
}
