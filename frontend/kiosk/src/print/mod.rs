//! Printing slips: drawn here, sent through whatever this device was set up with.

mod draw;
mod page;
mod picture;
mod serial;
mod usb;

pub use picture::picture;

use crate::change::Change;
use crate::core::Core;
use crate::store::Room;
use domain::in_person::PrinterState;
use kiosk::print::{Bits, PrinterSetup, PrinterWay, job};
use kiosk::{Printed, Slip, Trouble};
use leptos::lazy;
use leptos::prelude::{GetUntracked, Set};
use std::rc::Rc;
use wasm_bindgen::JsValue;

const KEPT: &str = "printer";

/// The printer as it was set up, and the port that it stands at.
#[derive(Clone, Default)]
pub struct Printer {
    setup: PrinterSetup,
    /// Somebody chose it.
    chosen: bool,
    port: Option<Port>,
}

#[derive(Clone)]
enum Port {
    Usb(usb::Usb),
    Serial(serial::Serial),
}

/// What was set up, at the start. The browser remembers the port that was chosen then.
pub async fn recall(core: &Core) -> Result<(), Trouble> {
    let kept: Option<PrinterSetup> = core.store().await?.read(Room::Device, KEPT).await?;
    core.printer.replace(Printer { setup: kept.unwrap_or_default(), chosen: kept.is_some(), port: None });
    core.state.printer.set(ask(core).await);
    Ok(())
}

pub fn chosen(core: &Core) -> Option<PrinterSetup> {
    let printer = core.printer.borrow();
    printer.chosen.then_some(printer.setup)
}

/// Another pairing may be another stand.
pub fn forget(change: Change) -> Change {
    change.remove(Room::Device, KEPT)
}

/// Keeps another setup. For a port the browser is asked, which it allows only right after a touch.
#[lazy]
pub async fn set_up(core: Rc<Core>, setup: PrinterSetup) -> bool {
    let port = match setup.way {
        PrinterWay::None | PrinterWay::Page => None,
        PrinterWay::Usb => usb::choose().await.ok().map(Port::Usb),
        PrinterWay::Serial => serial::choose(setup.baud).await.ok().map(Port::Serial),
    };
    if port.is_none() && matches!(setup.way, PrinterWay::Usb | PrinterWay::Serial) {
        return false;
    }
    core.printer.replace(Printer { setup, chosen: true, port });
    let kept = async { core.store().await?.commit(Change::new().put(Room::Device, KEPT, &setup)).await };
    let kept = kept.await.is_ok();
    core.state.printer.set(ask(&core).await);
    kept
}

/// How the printer is now. Asked with every beat and before every slip.
pub async fn ask(core: &Core) -> PrinterState {
    if core.printing.get() {
        return core.state.printer.get_untracked();
    }
    let way = core.printer.borrow().setup.way;
    let state = match way {
        PrinterWay::None => return PrinterState::None,
        // The operating system says nothing of its printers.
        PrinterWay::Page => return PrinterState::Ready,
        PrinterWay::Usb | PrinterWay::Serial => match port(core).await {
            Some(Port::Usb(usb)) => usb.state().await,
            Some(Port::Serial(serial)) => serial.state().await,
            None => None,
        },
    };
    state.unwrap_or_else(|| {
        // Unplugged, perhaps: looked for again the next time.
        core.printer.borrow_mut().port = None;
        PrinterState::Fault
    })
}

/// One slip after the other; nothing where another is still on its way.
#[lazy]
pub async fn print(core: Rc<Core>, slip: Slip) -> Printed {
    let core = core.as_ref();
    if core.printing.get() {
        return Printed::No;
    }
    let before = ask(core).await;
    core.state.printer.set(before);
    if !matches!(before, PrinterState::Ready | PrinterState::PaperLow) {
        return Printed::No;
    }
    let setup = core.printer.borrow().setup;
    let Ok(bits) = draw::draw(&slip, setup.paper).await else { return Printed::No };
    core.printing.set(true);
    let sent = send(core, setup.way, &bits).await;
    core.printing.set(false);
    if !sent {
        core.printer.borrow_mut().port = None;
        core.state.printer.set(PrinterState::Fault);
        return Printed::No;
    }
    // Paper may have come to its end in the middle of the slip.
    let after = ask(core).await;
    core.state.printer.set(after);
    if after == PrinterState::OutOfPaper { Printed::No } else { Printed::Yes }
}

async fn send(core: &Core, way: PrinterWay, bits: &Bits) -> bool {
    match way {
        PrinterWay::None => false,
        PrinterWay::Page => page::print(bits).await.is_ok(),
        PrinterWay::Usb | PrinterWay::Serial => match port(core).await {
            Some(Port::Usb(usb)) => usb.send(&job(bits)).await.is_some(),
            Some(Port::Serial(serial)) => serial.send(&job(bits)).await.is_some(),
            None => false,
        },
    }
}

/// The port that was chosen at the setup, opened when it is first needed.
async fn port(core: &Core) -> Option<Port> {
    let Printer { setup, port, .. } = core.printer.borrow().clone();
    if port.is_some() {
        return port;
    }
    let port = match setup.way {
        PrinterWay::Usb => Port::Usb(usb::find().await.ok()?),
        PrinterWay::Serial => Port::Serial(serial::find(setup.baud).await.ok()?),
        PrinterWay::None | PrinterWay::Page => return None,
    };
    core.printer.borrow_mut().port = Some(port.clone());
    Some(port)
}

/// The first of a list that the browser gives, or nothing.
fn first(list: &JsValue) -> Option<JsValue> {
    js_sys::Array::from(list).iter().next()
}
