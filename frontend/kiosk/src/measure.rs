//! How large a millimetre is on this screen.

use crate::js::{get, window};

/// Millimetres in CSS pixels that are believed: from a large television to a dense tablet.
const BELIEVED: std::ops::RangeInclusive<f64> = 1.0..=20.0;

pub fn screen() -> (f64, f64) {
    let Ok(window) = window() else { return (0.0, 0.0) };
    let side = |name| get(&window, name).as_f64().unwrap_or_default();
    (side("innerWidth"), side("innerHeight"))
}

pub fn is_believed(pixels: f64) -> bool {
    BELIEVED.contains(&pixels)
}

/// Puts it into `--mm` of the page.
pub fn show(pixels: f64) {
    let root = window().ok().and_then(|window| window.document()).and_then(|document| document.document_element());
    let style = root.map(|root| get(&root, "style"));
    if let Some(style) = style {
        let _ = crate::js::call(&style, "setProperty", &["--mm".into(), format!("{pixels}px").into()]);
    }
}
