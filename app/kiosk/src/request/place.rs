//! A province by touch, then one of its cities by touch or by its letters.

use super::choice::option;
use crate::field::{Look, Written, words_field, written};
use crate::parts::button;
use crate::raw::{put, value};
use crate::visit::Visit;
use components::text::{form, kiosk_forms as words};
use domain::form::{InputPath, limits, province, provinces};
use leptos::prelude::*;

pub(super) fn place(visit: Visit, path: &InputPath, label: &str) -> AnyView {
    let (province_name, city_name) = (path.part("province").to_string(), path.part("city").to_string());
    let label = label.to_owned();
    let chosen = {
        let name = province_name.clone();
        Memo::new(move |_| visit.raw.with(|raw| value(raw, &name).to_owned()))
    };
    let drawn = move || match province(&chosen.get()) {
        None => all_provinces(visit, &province_name, &label),
        Some(found) => cities(visit, &province_name, &city_name, found.name, found.cities),
    };
    view! { <div>{drawn}</div> }.into_any()
}

fn all_provinces(visit: Visit, name: &str, label: &str) -> AnyView {
    let options = provinces().iter().map(|one| {
        let name = name.to_owned();
        option("radio", || false, one.name.to_owned(), None, move || visit.raw.update(|raw| put(raw, &name, one.key)))
    });
    view! {
        <p class="hint">{form::choose_province()}</p>
        <div class="options options--many" role="radiogroup" aria-labelledby=label.to_owned()>
            {options.collect_view()}
        </div>
    }
    .into_any()
}

fn cities(visit: Visit, province: &str, city: &str, title: &'static str, cities: &'static [&'static str]) -> AnyView {
    let options = cities.iter().map(|one| {
        let (name, marked) = (city.to_owned(), city.to_owned());
        let chosen = move || visit.raw.with(|raw| value(raw, &marked) == *one);
        option("radio", chosen, (*one).to_owned(), None, move || visit.raw.update(|raw| put(raw, &name, one)))
    });
    let forget = {
        let (province, city) = (province.to_owned(), city.to_owned());
        move || {
            visit.raw.update(|raw| {
                put(raw, &province, "");
                put(raw, &city, "");
            });
        }
    };
    let label = format!("label-{city}");
    let typed = written(
        visit,
        Written {
            active: words_field(city, limits::CITY_CHARS as usize),
            look: Look::Words,
            label: label.clone(),
            described: None,
            invalid: false.into(),
        },
    );
    view! {
        <p class="chosen">{form::province()} ": " <strong>{title}</strong></p>
        {button("press press--quiet", words::change_province(), forget)}
        <p class="hint">{form::choose_city()}</p>
        <div class="options options--many" role="radiogroup" aria-label=form::city()>{options.collect_view()}</div>
        <p class="label" id=label>{words::other_city()}</p>
        {typed}
    }
    .into_any()
}
