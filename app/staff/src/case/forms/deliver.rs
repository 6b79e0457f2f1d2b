use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::{names, staff as words};
use components::{Choice, Radios};
use domain::request::DeliveryMeans;
use leptos::prelude::*;
use server_fns::responses::Deliver;

/// Notes that the answer was handed over or posted. In their own page citizens deliver to themselves.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let sheet = Sheet { choices: vec!["means"], ..Sheet::new(&[("means", words::delivery_means())]) };
    verb_form::<Deliver>(
        case,
        verb,
        sheet,
        |_| words::done_delivered().to_owned(),
        |filled| {
            let choices = vec![
                Choice::new("in_person", names::delivery(DeliveryMeans::InPerson)),
                Choice::new("post", names::delivery(DeliveryMeans::Post)),
            ];
            view! {
                <Radios
                    name="means"
                    label=words::delivery_means()
                    choices
                    value=filled.value("means")
                    error=filled.error("means")
                />
            }
            .into_any()
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn means_are_written_as_the_function_reads_them() {
        assert_eq!(serde_json::to_value(DeliveryMeans::InPerson).unwrap(), "in_person");
        assert_eq!(serde_json::to_value(DeliveryMeans::Post).unwrap(), "post");
    }
}
