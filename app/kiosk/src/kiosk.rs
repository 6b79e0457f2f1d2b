//! The root of the kiosk's screens: setting up, nobody there, or a visit.

use crate::frame::{begun, fetch_ahead};
use crate::kit::{Kit, Start};
use crate::machine::{Machine, Standing};
use crate::screens::{SetUp, attract, set_up};
use components::text::kiosk as words;
use leptos::prelude::*;
use std::rc::Rc;

/// What the machine is at.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Stage {
    Waking,
    SettingUp(SetUp),
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
        Stage::SettingUp(what) => Suspend::new(set_up(kit, what, printer)).into_any(),
        Stage::Rest => {
            fetch_ahead();
            attract(kit)
        }
        Stage::Visit(start) => Suspend::new(begun(kit, start)).into_any(),
    }
}

fn stage(kit: Kit, printer: RwSignal<bool>) -> Stage {
    match kit.state.standing.get() {
        Standing::Waking => Stage::Waking,
        Standing::Unpaired => Stage::SettingUp(SetUp::Pairing),
        Standing::Paired(_) if !kit.measured.get() => Stage::SettingUp(SetUp::Measuring),
        Standing::Paired(_) if !printer.get() => Stage::SettingUp(SetUp::Printer),
        Standing::Paired(_) => kit.begun.get().map_or(Stage::Rest, Stage::Visit),
    }
}
