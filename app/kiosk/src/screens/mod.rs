//! One screen per file. Rest is there at once; what sets a machine up is a part of its own, and so are all screens of a visit
//! ([`crate::frame`]).

mod attract;
mod check_in;
mod home;
mod number;
mod pairing;
mod service;
mod services;
mod size;
mod survey;
mod ticket;
mod tiles;
mod track;

use crate::kit::Kit;
use crate::print::set_up_printer;
use crate::screen::Screen;
use crate::visit::Visit;
pub(crate) use attract::attract;
use check_in::check_in;
use domain::in_person::DeviceKind;
pub(crate) use home::home;
use leptos::prelude::*;
pub(crate) use number::number;
pub(crate) use pairing::pairing;
use service::service;
use services::services;
use size::size;
use survey::{survey, survey_thanks};
pub(crate) use ticket::ticket;
use track::track;

/// What a new machine is asked before it works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SetUp {
    Pairing,
    Measuring,
    Printer,
}

/// `printer` is set when the printer was chosen.
#[lazy]
pub(crate) fn set_up(kit: Kit, what: SetUp, printer: RwSignal<bool>) -> AnyView {
    match what {
        SetUp::Pairing => pairing(kit.machine(), DeviceKind::Kiosk),
        SetUp::Measuring => size(kit),
        SetUp::Printer => set_up_printer(kit.machine(), move || printer.set(true)),
    }
}

/// The screens of reading, looking up and answering.
pub(crate) fn look_up(visit: Visit, screen: Screen) -> AnyView {
    match screen {
        Screen::CheckIn => check_in(visit),
        Screen::Services => services(visit),
        Screen::Service(key) => service(visit, key),
        Screen::Track => track(visit),
        Screen::Survey => survey(visit),
        _ => survey_thanks(visit),
    }
}
