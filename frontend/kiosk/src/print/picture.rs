//! The dots of a slip as a picture: what the setup shows before paper is spent, and what an ordinary printer gets.

use super::draw;
use crate::js::{Js, window};
use kiosk::Slip;
use kiosk::print::{Bits, Paper};
use leptos::lazy;
use wasm_bindgen::{Clamped, JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData};

/// Its address, to be shown as it is.
#[lazy]
pub async fn picture(slip: Slip, paper: Paper) -> Option<String> {
    of(&draw::draw(&slip, paper).await.ok()?).ok()
}

pub fn of(bits: &Bits) -> Js<String> {
    let document = window()?.document().ok_or(JsValue::UNDEFINED)?;
    let sheet: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
    let (width, height) = (bits.width() as u32, bits.height() as u32);
    sheet.set_width(width);
    sheet.set_height(height);
    let canvas: CanvasRenderingContext2d = sheet.get_context("2d")?.ok_or(JsValue::UNDEFINED)?.dyn_into()?;
    let pixels = ImageData::new_with_u8_clamped_array_and_sh(Clamped(&bits.to_rgba()), width, height)?;
    canvas.put_image_data(&pixels, 0.0, 0.0)?;
    sheet.to_data_url()
}
