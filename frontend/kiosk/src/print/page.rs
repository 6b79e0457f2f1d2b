//! An ordinary printer: the slip is the only thing on a page of the roll's width (`style/kiosk_print.css`).

use super::picture;
use crate::js::{Js, ask, window};
use kiosk::print::Bits;
use wasm_bindgen::JsValue;

pub async fn print(bits: &Bits) -> Js<()> {
    let window = window()?;
    let document = window.document().ok_or(JsValue::UNDEFINED)?;
    let picture = document.create_element("img")?;
    picture.set_attribute("class", "slip-on-paper")?;
    picture.set_attribute("alt", "")?;
    picture.set_attribute("data-width", if bits.width() < 500 { "58" } else { "80" })?;
    picture.set_attribute("src", &picture::of(bits)?)?;
    document.body().ok_or(JsValue::UNDEFINED)?.append_child(&picture)?;
    ask(&picture, "decode", &[]).await?;
    let printed = window.print();
    picture.remove();
    printed
}
