//! The root of the kiosk's screens: setting up, nobody there, or a visit.

use crate::frame::visit_of;
use crate::kit::{Kit, Start};
use crate::machine::{Machine, Standing};
use crate::print::set_up_printer;
use crate::screens::{attract, pairing, size};
use components::text::kiosk as words;
use domain::in_person::DeviceKind;
use leptos::prelude::*;
use std::rc::Rc;

/// What the machine is at.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Stage {
    Waking,
    Pairing,
    Measuring,
    SettingUpPrinter,
    Rest,
    Visit(Start),
}

/// Everything that a kiosk shows.
#[component]
pub fn Kiosk(machine: Rc<dyn Machine>) -> impl IntoView {
    let printer = RwSignal::new(machine.printer_setup().is_some());
    let kit = Kit::new(machine);
    // Drawn anew only when it changes: the owner under which a visit is drawn lives exactly as long as the visit.
    let stage = Memo::new(move |_| stage(kit, printer));
    move || match stage.get() {
        Stage::Waking => view! { <div class="kiosk"><p class="lead">{words::waking()}</p></div> }.into_any(),
        Stage::Pairing => pairing(kit.machine(), DeviceKind::Kiosk),
        Stage::Measuring => size(kit),
        Stage::SettingUpPrinter => set_up_printer(kit.machine(), move || printer.set(true)),
        Stage::Rest => attract(kit),
        Stage::Visit(start) => visit_of(kit, start),
    }
}

fn stage(kit: Kit, printer: RwSignal<bool>) -> Stage {
    match kit.state.standing.get() {
        Standing::Waking => Stage::Waking,
        Standing::Unpaired => Stage::Pairing,
        Standing::Paired(_) if !kit.measured.get() => Stage::Measuring,
        Standing::Paired(_) if !printer.get() => Stage::SettingUpPrinter,
        Standing::Paired(_) => kit.begun.get().map_or(Stage::Rest, Stage::Visit),
    }
}
