//! A thermal printer on USB, by WebUSB.

use super::first;
use crate::js::{Js, ask, call, get, list, object, window, within};
use domain::in_person::PrinterState;
use js_sys::{Array, Uint8Array};
use kiosk::print::{ASKED, port_reading, reading};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// The class of printers.
const PRINTER: u32 = 7;
/// Bytes of one transfer.
const CHUNK: usize = 4096;
/// A slip takes a second or two; longer, and something is wrong.
const PATIENCE: i32 = 10_000;
const PATIENCE_FOR_A_BYTE: i32 = 400;

#[derive(Clone)]
pub struct Usb {
    device: JsValue,
    interface: u32,
    to: u32,
    from: Option<u32>,
    /// It did not answer DLE EOT once and is not asked so again.
    silent: Rc<Cell<bool>>,
}

/// Asks the person who sets the device up.
pub async fn choose() -> Js<Usb> {
    let printers = object(&[("classCode", PRINTER.into())]);
    // The second filter lets everything through: many printers call themselves «vendor specific».
    let filters = object(&[("filters", list(&[printers, object(&[])]))]);
    open(ask(&usb()?, "requestDevice", &[filters]).await?).await
}

/// The one that was chosen before.
pub async fn find() -> Js<Usb> {
    let devices = ask(&usb()?, "getDevices", &[]).await?;
    open(first(&devices).ok_or(JsValue::UNDEFINED)?).await
}

fn usb() -> Js<JsValue> {
    let usb = get(&window()?.navigator(), "usb");
    if usb.is_object() { Ok(usb) } else { Err(usb) }
}

async fn open(device: JsValue) -> Js<Usb> {
    if get(&device, "opened") != JsValue::TRUE {
        ask(&device, "open", &[]).await?;
    }
    if !get(&device, "configuration").is_object() {
        ask(&device, "selectConfiguration", &[1.into()]).await?;
    }
    for interface in Array::from(&get(&get(&device, "configuration"), "interfaces")).iter() {
        let number = get(&interface, "interfaceNumber").as_f64().unwrap_or_default() as u32;
        let endpoints = get(&get(&interface, "alternate"), "endpoints");
        let bulk = |direction: &str| {
            let found = Array::from(&endpoints).iter().find(|endpoint| {
                get(endpoint, "type").as_string().as_deref() == Some("bulk")
                    && get(endpoint, "direction").as_string().as_deref() == Some(direction)
            });
            found.and_then(|endpoint| get(&endpoint, "endpointNumber").as_f64()).map(|number| number as u32)
        };
        if let Some(to) = bulk("out") {
            if get(&interface, "claimed") != JsValue::TRUE {
                ask(&device, "claimInterface", &[number.into()]).await?;
            }
            return Ok(Usb { from: bulk("in"), device, interface: number, to, silent: Rc::default() });
        }
    }
    Err(JsValue::UNDEFINED)
}

impl Usb {
    /// All bytes, or nothing: it is not there, or does not take them.
    pub async fn send(&self, bytes: &[u8]) -> Option<()> {
        for chunk in bytes.chunks(CHUNK) {
            let sent = call(&self.device, "transferOut", &[self.to.into(), Uint8Array::from(chunk).into()]);
            let sent = within(PATIENCE, sent).await?;
            if get(&sent, "status").as_string().as_deref() != Some("ok") {
                return None;
            }
        }
        Some(())
    }

    /// Nothing where it is not there any more.
    pub async fn state(&self) -> Option<PrinterState> {
        if get(&self.device, "opened") != JsValue::TRUE {
            return None;
        }
        let question = object(&[
            ("requestType", "class".into()),
            ("recipient", "interface".into()),
            ("request", 1.into()),
            ("value", 0.into()),
            ("index", self.interface.into()),
        ]);
        let answer = call(&self.device, "controlTransferIn", &[question, 1.into()]);
        let port = byte(within(PATIENCE_FOR_A_BYTE, answer).await);
        match port.map(port_reading) {
            None | Some(PrinterState::Ready) => self.real_time_state().await,
            told => told,
        }
    }

    async fn real_time_state(&self) -> Option<PrinterState> {
        let mut answers = [None; ASKED.len()];
        let Some(from) = self.from.filter(|_| !self.silent.get()) else { return Some(reading(answers)) };
        for (question, answer) in ASKED.iter().zip(&mut answers) {
            self.send(question).await?;
            let told = call(&self.device, "transferIn", &[from.into(), 64.into()]);
            *answer = byte(within(PATIENCE_FOR_A_BYTE, told).await);
            if answer.is_none() {
                self.silent.set(true);
                break;
            }
        }
        Some(reading(answers))
    }
}

/// The first byte of what came in.
fn byte(answer: Option<JsValue>) -> Option<u8> {
    let data = get(&answer?, "data");
    let length = get(&data, "byteLength").as_f64()?;
    let value = (length >= 1.0).then(|| call(&data, "getUint8", &[0.into()]))?;
    value.ok()?.as_f64().map(|byte| byte as u8)
}
