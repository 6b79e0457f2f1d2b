//! Makes photos smaller: a request has to fit into one entry, pictures and all.

use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, File, HtmlCanvasElement, ImageBitmap};

/// Photos at most this large are taken as they are, in bytes.
const ENOUGH: f64 = 700_000.0;
/// Longest side and quality: papers stay readable.
const SIDE: f64 = 2_000.0;
const QUALITY: f64 = 0.75;

/// Only photos: a drawing or a scan in another form may be needed as it is.
pub fn is_worth_it(file: &File) -> bool {
    file.size() > ENOUGH && file.type_() == "image/jpeg"
}

/// The photo again, smaller; nothing where the browser cannot.
pub async fn shrink(file: &File) -> Option<Blob> {
    let window = web_sys::window()?;
    let drawn = JsFuture::from(window.create_image_bitmap_with_blob(file).ok()?).await.ok()?;
    let image: ImageBitmap = drawn.dyn_into().ok()?;
    let (width, height) = (f64::from(image.width()), f64::from(image.height()));
    let scale = (SIDE / width.max(height)).min(1.0);
    let (width, height) = ((width * scale).round(), (height * scale).round());
    let canvas: HtmlCanvasElement = window.document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.draw_image_with_image_bitmap_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    image.close();
    let promise = Promise::new(&mut |done, _| {
        let taken = Closure::once_into_js(move |blob: JsValue| {
            let _ = done.call1(&JsValue::NULL, &blob);
        });
        // Refused: the promise would wait for ever, so the caller's file is settled with nothing.
        if canvas.to_blob_with_type_and_encoder_options(taken.unchecked_ref(), "image/jpeg", &QUALITY.into()).is_err() {
            let _ = done_with_nothing(&taken);
        }
    });
    let blob: Blob = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    (blob.size() < file.size()).then_some(blob)
}

fn done_with_nothing(taken: &JsValue) -> Result<JsValue, JsValue> {
    taken.unchecked_ref::<js_sys::Function>().call1(&JsValue::NULL, &JsValue::NULL)
}
