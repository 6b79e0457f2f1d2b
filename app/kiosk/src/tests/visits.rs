//! The life of a visit: what is written into it, what the machine is asked, and that nothing of it is left.

use super::samples::line_id;
use crate::keys::{Alphabet, Press};
use crate::kit::{Kit, Start};
use crate::pretend::PretendMachine;
use crate::screen::Screen;
use crate::visit::{Active, Mask, Visit};
use leptos::prelude::*;
use std::rc::Rc;

fn active(name: &str) -> Active {
    Active { name: name.to_owned(), alphabet: Alphabet::Words { lines: false }, most: 20, mask: Mask::Plain }
}

fn write(visit: Visit, text: &str) {
    text.chars().for_each(|letter| visit.press(Press::Put(letter)));
}

#[test]
fn dropping_the_owner_of_a_visit_is_the_wipe() {
    let root = Owner::new();
    root.with(|| {
        let kit = Kit::new(Rc::new(PretendMachine::new()));
        let of_visit = Owner::new();
        let visit = of_visit.with(|| Visit::new(kit, Start::default()));
        visit.active.set(Some(active("name")));
        write(visit, "سارا نمونه");
        assert_eq!(visit.value("name", Mask::Plain), "سارا نمونه");
        of_visit.unset_with_forced_cleanup();
        assert!(visit.raw.is_disposed() && visit.draft.is_disposed() && visit.taken.is_disposed());
        assert!(visit.survey.is_disposed() && visit.sent.is_disposed() && visit.active.is_disposed());
        assert!(!kit.state.connected.is_disposed(), "the machine stays");
    });
    root.unset_with_forced_cleanup();
}

#[test]
fn another_screen_forgets_what_was_typed_into_the_one_before() {
    let root = Owner::new();
    root.with(|| {
        let kit = Kit::new(Rc::new(PretendMachine::new()));
        let visit = Visit::new(kit, Start::at(Screen::Track));
        visit.active.set(Some(active("_code")));
        write(visit, "متن");
        visit.go(Screen::Home);
        assert_eq!(visit.value("_code", Mask::Plain), "");
        write(visit, "متن");
        assert_eq!(visit.value("_code", Mask::Plain), "", "no field is being written");
    });
    root.unset_with_forced_cleanup();
}

#[test]
fn the_first_touch_begins_and_is_not_lost() {
    let root = Owner::new();
    root.with(|| {
        let machine = Rc::new(PretendMachine::new());
        let kit = Kit::new(machine.clone());
        let start = Start::at(Screen::Number { line: line_id(1), services: Vec::new() });
        kit.begin(start.clone());
        assert_eq!(kit.begun.get_untracked(), Some(start));
        assert_eq!(machine.asked.borrow().woken, 1);
        kit.finish();
        assert_eq!(kit.begun.get_untracked(), None);
    });
    root.unset_with_forced_cleanup();
}
