use domain::form::provinces;
use leptos::prelude::*;

use crate::post_form::part;
use crate::text::{form, lang_of};
use crate::{GroupFrame, OptionalText};

/// Province and city. The cities stand under their provinces in one list, so that no script and no extra page is
/// needed. Posted as `name.province` (key) and `name.city` (name).
#[component]
pub fn PlaceInput(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    #[prop(optional, into)] province: OptionalText,
    #[prop(optional, into)] city: OptionalText,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
) -> impl IntoView {
    let invalid = error.is_some().then_some("true");
    let (province_id, city_id) = (part(&name, "province"), part(&name, "city"));
    let chosen_province = province.0.unwrap_or_default();
    let chosen_city = city.0.unwrap_or_default();
    let province_options = provinces()
        .iter()
        .map(|row| view! { <option value=row.key selected=row.key == chosen_province lang=lang_of(row.name)>{row.name}</option> })
        .collect_view();
    let city_options = provinces()
        .iter()
        .map(|row| {
            // A city's name may stand in two provinces; only the chosen province's is selected.
            let here = row.key == chosen_province;
            let cities = row
                .cities
                .iter()
                .map(|city| view! { <option value=*city selected=here && *city == chosen_city>{*city}</option> })
                .collect_view();
            view! { <optgroup label=row.name lang=lang_of(row.name) data-province=row.key>{cities}</optgroup> }
        })
        .collect_view();
    view! {
        <GroupFrame name=name.clone() label hint error optional heading>
            <div class="place">
                <div class="place__part">
                    <label class="place__label" for=province_id.clone()>{form::province()}</label>
                    <select class="input input--select" id=province_id.clone() name=province_id aria-invalid=invalid>
                        <option value="">{form::choose_province()}</option>
                        {province_options}
                    </select>
                </div>
                <div class="place__part">
                    <label class="place__label" for=city_id.clone()>{form::city()}</label>
                    <select class="input input--select" id=city_id.clone() name=city_id aria-invalid=invalid>
                        <option value="">{form::choose_city()}</option>
                        {city_options}
                    </select>
                </div>
            </div>
        </GroupFrame>
    }
}
