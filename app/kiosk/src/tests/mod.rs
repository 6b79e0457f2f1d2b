//! Screens drawn to HTML on a pretend machine, each in its states, and a visit from the first touch to its wipe.

pub mod samples;
mod screens;
mod visits;

use crate::Kiosk;
use crate::frame::visit_of;
use crate::kit::{Kit, Start};
use crate::pretend::PretendMachine;
use leptos::prelude::*;
use std::rc::Rc;
use test_support::{Drawn, draw_part};

/// What stands on the screen of this machine.
fn standing(make: impl FnOnce(&mut PretendMachine)) -> Drawn {
    draw_part(|| {
        let mut machine = PretendMachine::new();
        make(&mut machine);
        let machine = Rc::new(machine);
        view! { <Kiosk machine/> }.into_any()
    })
}

/// A visit that began so.
fn visiting(start: Start, make: impl FnOnce(&mut PretendMachine)) -> Drawn {
    draw_part(|| {
        let mut machine = PretendMachine::new();
        make(&mut machine);
        visit_of(Kit::new(Rc::new(machine)), start)
    })
}
