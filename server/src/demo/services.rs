//! The 24 services of the demonstration.

use domain::service::ServiceDefinition;

/// In the order of the catalogue.
const DOCUMENTS: [&str; 24] = [
    include_str!("services/01-health-card.json"),
    include_str!("services/02-food-place-approval.json"),
    include_str!("services/03-pharmacy-license.json"),
    include_str!("services/04-pharmacy-officer.json"),
    include_str!("services/05-clinic-license.json"),
    include_str!("services/06-complaint.json"),
    include_str!("services/07-phone-111.json"),
    include_str!("services/08-visa-extension.json"),
    include_str!("services/09-refugee-card.json"),
    include_str!("services/10-residence-papers.json"),
    include_str!("services/11-birth-record.json"),
    include_str!("services/12-fence-permit.json"),
    include_str!("services/13-urban-inquiry.json"),
    include_str!("services/14-renovation-duty.json"),
    include_str!("services/15-building-permit.json"),
    include_str!("services/16-excavation-permit.json"),
    include_str!("services/17-property-inquiry.json"),
    include_str!("services/18-article-979.json"),
    include_str!("services/19-student-exit-stamp.json"),
    include_str!("services/20-hajj-priority.json"),
    include_str!("services/21-website-certificate.json"),
    include_str!("services/22-disability-card.json"),
    include_str!("services/23-livestock-renovation.json"),
    include_str!("services/24-livestock-clearance.json"),
];

/// All definitions, ready to be published.
pub fn definitions() -> Vec<ServiceDefinition> {
    let read = |text: &&str| serde_json::from_str(text).expect("a document in this folder, read by a test");
    DOCUMENTS.iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::cast;
    use domain::form::{Field, FieldKind};
    use std::collections::BTreeSet;

    #[test]
    fn every_definition_is_complete_and_without_a_fault() {
        let faults: Vec<_> = definitions().iter().map(|found| (found.key.clone(), found.check())).collect();
        let faulty: Vec<_> = faults.iter().filter(|(_, faults)| !faults.is_empty()).collect();
        assert!(faulty.is_empty(), "{faulty:#?}");
        for definition in definitions() {
            let info = &definition.info;
            assert!((2..=4).contains(&info.faq.len()), "{}", definition.key);
            assert!(!info.eligibility.is_empty() && !info.life_events.is_empty(), "{}", definition.key);
            assert!(info.places.len() >= 2 && info.service_level_agreement.is_some(), "{}", definition.key);
            assert!((2..=7).contains(&definition.form.pages.len()), "{}", definition.key);
            assert!(definition.stages.len() >= 2 && definition.templates.letters.len() == 2, "{}", definition.key);
        }
    }

    #[test]
    fn keys_and_codes_are_each_services_own() {
        let definitions = definitions();
        let keys: BTreeSet<_> = definitions.iter().map(|definition| definition.key.as_str()).collect();
        let codes: BTreeSet<_> = definitions.iter().filter_map(|definition| definition.code.clone()).collect();
        assert_eq!((keys.len(), codes.len()), (24, 24));
    }

    #[test]
    fn every_unit_of_a_stage_is_there_with_people_who_can_finish_it() {
        for definition in definitions() {
            assert!(cast::has_desk(&definition.desk), "{} has no desk", definition.desk);
            for unit in definition.units() {
                assert!(cast::can_work(unit), "nobody finishes a stage of {} in {unit}", definition.key);
            }
        }
    }

    #[test]
    fn the_catalogue_shows_every_kind_of_field() {
        let mut kinds = BTreeSet::new();
        for definition in definitions() {
            collect(definition.form.fields(), &mut kinds);
        }
        let all = [
            "choice",
            "choices",
            "date",
            "email",
            "files",
            "foreign_code",
            "group",
            "legal_id",
            "long_text",
            "mobile",
            "money",
            "national_id",
            "number",
            "phone",
            "postal_code",
            "province_city",
            "sheba",
            "statement",
            "text",
            "yes_no",
        ];
        assert_eq!(kinds.iter().map(String::as_str).collect::<Vec<_>>(), all);
    }

    fn collect<'a>(fields: impl Iterator<Item = &'a Field>, kinds: &mut BTreeSet<String>) {
        for field in fields {
            match serde_json::to_value(&field.kind).unwrap() {
                serde_json::Value::String(name) => kinds.insert(name),
                object => kinds.insert(object.as_object().unwrap().keys().next().unwrap().clone()),
            };
            if let FieldKind::Group(group) = &field.kind {
                collect(group.fields.iter(), kinds);
            }
        }
    }
}
