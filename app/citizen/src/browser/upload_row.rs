//! The row of one file on its way: name, progress, and a button to stop or to try again.

use super::dom;
use wasm_bindgen::JsCast;
use web_sys::{Element, File, HtmlProgressElement};

/// One row.
#[derive(Clone)]
pub struct UploadRow {
    row: Element,
    state: Element,
    bar: Element,
    /// Stops it; after a failure, tries again.
    pub button: Element,
}

impl UploadRow {
    /// Puts a row for the file into the list of its field.
    pub fn add(frame: &Element, file: &File) -> Option<Self> {
        let document = dom::document()?;
        let list = dom::first(Some(frame), "[data-upload-rows]")?;
        let make = |tag: &str, class: &str| {
            let element = document.create_element(tag).ok()?;
            element.set_class_name(class);
            Some(element)
        };
        let row = make("li", "file-list__row")?;
        let what = make("div", "file-list__what")?;
        let name = make("bdi", "file-list__name")?;
        let state = make("div", "file-list__size")?;
        let bar = make("progress", "file-list__progress")?;
        let button = make("button", "button button--quiet")?;
        name.set_text_content(Some(&file.name()));
        button.set_text_content(Some(&dom::data(frame, "cancel")));
        button.set_attribute("type", "button").ok()?;
        bar.set_attribute("max", "100").ok()?;
        if let Some(picture) = picture(&document, file) {
            row.append_child(&picture).ok()?;
        }
        for part in [&name, &state, &bar] {
            what.append_child(part).ok()?;
        }
        row.append_child(&what).ok()?;
        row.append_child(&button).ok()?;
        list.append_child(&row).ok()?;
        dom::set_hidden(&list, false);
        Some(Self { row, state, bar, button })
    }

    /// What is being done.
    pub fn say(&self, words: &str) {
        self.state.set_text_content(Some(words));
    }

    /// How much of it has left, 0 to 100.
    pub fn progress(&self, percent: f64) {
        if let Some(bar) = self.bar.dyn_ref::<HtmlProgressElement>() {
            bar.set_value(percent);
        }
    }

    /// Did not work: says why, and offers a way on.
    pub fn fail(&self, why: &str, way_on: &str) {
        self.say(why);
        self.state.set_class_name("error-message");
        let _ = self.row.set_attribute("data-failed", "");
        dom::set_hidden(&self.bar, true);
        self.button.set_text_content(Some(way_on));
    }

    /// Takes the row away.
    pub fn remove(&self) {
        self.row.remove();
    }
}

/// A small picture of an image, straight from the phone.
fn picture(document: &web_sys::Document, file: &File) -> Option<Element> {
    if !file.type_().starts_with("image/") {
        return None;
    }
    let picture = document.create_element("img").ok()?;
    picture.set_class_name("file-list__picture");
    picture.set_attribute("src", &web_sys::Url::create_object_url_with_blob(file).ok()?).ok()?;
    picture.set_attribute("alt", "").ok()?;
    Some(picture)
}
