//! A thermal printer on a serial port, by Web Serial.

use super::first;
use crate::js::{Js, ask, call, get, object, window, within};
use domain::in_person::PrinterState;
use js_sys::Uint8Array;
use kiosk::print::{ASKED, reading};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// A long slip takes ten seconds at the lowest speed and more where the printer holds it up.
const PATIENCE: i32 = 30_000;
const PATIENCE_FOR_A_BYTE: i32 = 400;

#[derive(Clone)]
pub struct Serial {
    port: JsValue,
    /// It did not answer once and is not asked again.
    silent: Rc<Cell<bool>>,
}

/// Asks the person who sets the device up.
pub async fn choose(baud: u32) -> Js<Serial> {
    open(ask(&serial()?, "requestPort", &[]).await?, baud).await
}

/// The one that was chosen before.
pub async fn find(baud: u32) -> Js<Serial> {
    let ports = ask(&serial()?, "getPorts", &[]).await?;
    open(first(&ports).ok_or(JsValue::UNDEFINED)?, baud).await
}

fn serial() -> Js<JsValue> {
    let serial = get(&window()?.navigator(), "serial");
    if serial.is_object() { Ok(serial) } else { Err(serial) }
}

async fn open(port: JsValue, baud: u32) -> Js<Serial> {
    if get(&port, "writable").is_object() {
        // Open already, perhaps at another speed.
        ask(&port, "close", &[]).await?;
    }
    ask(&port, "open", &[object(&[("baudRate", baud.into())])]).await?;
    Ok(Serial { port, silent: Rc::default() })
}

impl Serial {
    /// All bytes, or nothing: it is not there, or does not take them.
    pub async fn send(&self, bytes: &[u8]) -> Option<()> {
        let writer = call(&get(&self.port, "writable"), "getWriter", &[]).ok()?;
        let written = within(PATIENCE, call(&writer, "write", &[Uint8Array::from(bytes).into()])).await;
        let _ = call(&writer, "releaseLock", &[]);
        written.map(drop)
    }

    /// Nothing where it is not there any more.
    pub async fn state(&self) -> Option<PrinterState> {
        if !get(&self.port, "writable").is_object() {
            return None;
        }
        let mut answers = [None; ASKED.len()];
        if self.silent.get() {
            return Some(reading(answers));
        }
        let reader = call(&get(&self.port, "readable"), "getReader", &[]).ok()?;
        for (question, answer) in ASKED.iter().zip(&mut answers) {
            if self.send(question).await.is_none() {
                let _ = call(&reader, "releaseLock", &[]);
                return None;
            }
            let told = within(PATIENCE_FOR_A_BYTE, call(&reader, "read", &[])).await;
            let value = told.map(|told| get(&told, "value")).filter(JsValue::is_object);
            *answer = value
                .map(|value| Uint8Array::new(&value))
                .filter(|value| value.length() > 0)
                .map(|value| value.get_index(0));
            if answer.is_none() {
                self.silent.set(true);
                break;
            }
        }
        // What is still being waited for is given up with the lock.
        let _ = call(&reader, "releaseLock", &[]);
        Some(reading(answers))
    }
}
