//! Reading a chosen file in the browser.

use super::shrink::{is_worth_it, shrink};
use super::{Picked, kind_of};
use domain::form::FileType;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Event, File, HtmlInputElement};

/// Bytes that are read at all; more would fill the machine's memory.
const MOST: f64 = 64.0 * 1024.0 * 1024.0;
/// Characters of a name that are kept.
const NAME: usize = 120;

/// The file of an input, which is emptied.
pub fn chosen(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(file)
}

/// Its bytes; a photo is made smaller first.
pub async fn read(file: File) -> Option<Picked> {
    if file.size() > MOST {
        return None;
    }
    let name: String = file.name().chars().take(NAME).collect();
    if is_worth_it(&file)
        && let Some(smaller) = shrink(&file).await
        && let Some(bytes) = bytes_of(&smaller).await
        && kind_of(&bytes, &name) == Some(FileType::Jpeg)
    {
        return Some(Picked { name: as_jpeg(&name), bytes });
    }
    let bytes = bytes_of(&file).await?;
    Some(Picked { name, bytes })
}

fn as_jpeg(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    format!("{stem}.jpg")
}

async fn bytes_of(blob: &Blob) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
