//! Makes photos smaller on the phone: a slow line is the dearest part of a request.

use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, File, HtmlCanvasElement, ImageBitmap};

/// Photos at most this large leave the phone, in bytes.
const ENOUGH: f64 = 500_000.0;
/// Longest side and quality of the tries, from the best on.
const TRIES: [(f64, f64); 4] = [(2000.0, 0.8), (1600.0, 0.72), (1280.0, 0.65), (1024.0, 0.55)];

/// Whether the file is worth it: an image that browsers can draw, and too large.
pub fn is_worth_it(file: &File) -> bool {
    file.size() > ENOUGH && matches!(file.type_().as_str(), "image/jpeg" | "image/png" | "image/webp")
}

/// The image as a JPEG of at most half a megabyte, or the smallest that was reached; nothing where the browser cannot.
pub async fn shrink(file: &File) -> Option<Blob> {
    let window = web_sys::window()?;
    let drawn = JsFuture::from(window.create_image_bitmap_with_blob(file).ok()?).await.ok()?;
    let image: ImageBitmap = drawn.dyn_into().ok()?;
    let mut best: Option<Blob> = None;
    for (side, quality) in TRIES {
        let blob = draw(&image, side, quality).await?;
        let small = blob.size() <= ENOUGH;
        best = Some(blob);
        if small {
            break;
        }
    }
    image.close();
    best.filter(|blob| blob.size() < file.size())
}

async fn draw(image: &ImageBitmap, side: f64, quality: f64) -> Option<Blob> {
    let (width, height) = (f64::from(image.width()), f64::from(image.height()));
    let scale = (side / width.max(height)).min(1.0);
    let canvas: HtmlCanvasElement = super::dom::document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = ((width * scale).round(), (height * scale).round());
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    // Paper is white where an image is see-through.
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, width, height);
    context.draw_image_with_image_bitmap_and_dw_and_dh(image, 0.0, 0.0, width, height).ok()?;
    let promise = Promise::new(&mut |done, _| {
        let taken = Closure::once_into_js(move |blob: JsValue| {
            let _ = done.call1(&JsValue::NULL, &blob);
        });
        let _ = canvas.to_blob_with_type_and_encoder_options(taken.unchecked_ref(), "image/jpeg", &quality.into());
    });
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}
