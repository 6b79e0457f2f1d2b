//! One file to the server, with its progress, and a way to stop it.

use js_sys::Promise;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, FormData, ProgressEvent, XmlHttpRequest};

/// What came of it.
pub enum Sent {
    Stored,
    /// Not taken: the status, and what the server said.
    Refused {
        status: u16,
        text: String,
    },
    /// The line broke.
    Lost,
    Stopped,
}

/// The request that is under way, so that a button can stop it.
pub type UnderWay = Rc<RefCell<Option<XmlHttpRequest>>>;

/// Sends it.
pub async fn send(
    address: &str,
    blob: &Blob,
    name: &str,
    under_way: &UnderWay,
    progress: impl Fn(f64) + 'static,
) -> Sent {
    let stopped = Rc::new(RefCell::new(false));
    let Some((request, done)) = begin(address, blob, name, progress, stopped.clone()) else { return Sent::Lost };
    *under_way.borrow_mut() = Some(request.clone());
    let _ = JsFuture::from(done).await;
    *under_way.borrow_mut() = None;
    if *stopped.borrow() {
        return Sent::Stopped;
    }
    match request.status() {
        Ok(200..=299) => Sent::Stored,
        Ok(0) | Err(_) => Sent::Lost,
        Ok(status) => Sent::Refused { status, text: request.response_text().ok().flatten().unwrap_or_default() },
    }
}

fn begin(
    address: &str,
    blob: &Blob,
    name: &str,
    progress: impl Fn(f64) + 'static,
    stopped: Rc<RefCell<bool>>,
) -> Option<(XmlHttpRequest, Promise)> {
    let request = XmlHttpRequest::new().ok()?;
    request.open_with_async("POST", address, true).ok()?;
    request.set_request_header("accept", "application/json").ok()?;
    let form = FormData::new().ok()?;
    form.append_with_blob_and_filename("file", blob, name).ok()?;
    let upload = request.upload().ok()?;
    let moved = Closure::<dyn FnMut(ProgressEvent)>::new(move |event: ProgressEvent| {
        if event.length_computable() && event.total() > 0.0 {
            progress(event.loaded() / event.total() * 100.0);
        }
    });
    upload.set_onprogress(Some(moved.as_ref().unchecked_ref()));
    moved.forget();
    let aborted = Closure::<dyn FnMut()>::new(move || *stopped.borrow_mut() = true);
    request.set_onabort(Some(aborted.as_ref().unchecked_ref()));
    aborted.forget();
    let waiting = request.clone();
    let done = Promise::new(&mut |resolve, _| {
        let ended = Closure::once_into_js(move || {
            let _ = resolve.call0(&JsValue::NULL);
        });
        waiting.set_onloadend(Some(ended.unchecked_ref()));
    });
    request.send_with_opt_form_data(Some(&form)).ok()?;
    Some((request, done))
}
