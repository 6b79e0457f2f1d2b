//! Only the cities of the chosen province.

use super::dom;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlOptGroupElement, HtmlSelectElement};

/// Narrows every pair of lists on the page.
pub fn start() {
    for frame in dom::all(None, ".place") {
        let lists: Vec<HtmlSelectElement> =
            dom::all(Some(&frame), "select").into_iter().filter_map(|list| list.dyn_into().ok()).collect();
        let [province, cities] = lists.as_slice() else { continue };
        if dom::once(&frame, "cities") {
            narrow(province, cities);
            let (chosen, cities) = (province.clone(), cities.clone());
            dom::listen(province, "change", move |_| narrow(&chosen, &cities));
        }
    }
}

fn narrow(province: &HtmlSelectElement, cities: &HtmlSelectElement) {
    let chosen = province.value();
    for group in dom::all(Some(cities), "optgroup") {
        let other = !chosen.is_empty() && dom::data(&group, "province") != chosen;
        dom::set_hidden(&group, other);
        if let Some(group) = group.dyn_ref::<HtmlOptGroupElement>() {
            group.set_disabled(other);
        }
    }
    let selected = dom::all(Some(cities), "option:checked").into_iter().next();
    if selected.is_some_and(|option| in_other(&option)) {
        cities.set_value("");
    }
}

fn in_other(option: &Element) -> bool {
    option
        .parent_element()
        .and_then(|group| group.dyn_into::<HtmlOptGroupElement>().ok())
        .is_some_and(|group| group.disabled())
}
