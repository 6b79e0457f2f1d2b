//! A whole definition is read, written and checked; each fault is found.

use super::*;

const SAMPLE: &str = include_str!("sample_definition.json");

/// The sample with one change.
fn changed(change: impl FnOnce(&mut ServiceDefinition)) -> Vec<DefinitionFault> {
    let mut definition: ServiceDefinition = serde_json::from_str(SAMPLE).unwrap();
    change(&mut definition);
    definition.check()
}

#[test]
fn a_whole_definition_is_the_same_json_again() {
    let definition: ServiceDefinition = serde_json::from_str(SAMPLE).unwrap();
    let json = serde_json::to_string(&definition).unwrap();
    let back: ServiceDefinition = serde_json::from_str(&json).unwrap();
    assert_eq!(back, definition);
    assert_eq!(serde_json::to_string(&back).unwrap(), json);
    // Nothing of the file was passed over.
    let (mut file, written): (serde_json::Value, serde_json::Value) =
        (serde_json::from_str(SAMPLE).unwrap(), serde_json::from_str(&json).unwrap());
    file["representative_allowed"].take();
    for (name, value) in file.as_object().unwrap().iter().filter(|(_, value)| !value.is_null()) {
        if ["form", "info"].contains(&name.as_str()) {
            continue; // defaults are written out there
        }
        assert_eq!(&written[name], value, "{name}");
    }
}

#[test]
fn a_good_definition_has_no_fault() {
    assert_eq!(changed(|_| ()), []);
}

#[test]
fn a_misspelt_name_is_not_read() {
    for (right, wrong) in
        [("\"summary\"", "\"sumary\""), ("\"agreed_time\"", "\"time\""), ("\"must_agree\"", "\"must\"")]
    {
        assert!(serde_json::from_str::<ServiceDefinition>(&SAMPLE.replace(right, wrong)).is_err(), "{wrong}");
    }
}

#[test]
fn missing_pieces_are_named() {
    let missing = changed(|definition| {
        definition.title = " ".to_owned();
        definition.info.responsible = None;
        definition.info.laws.clear();
        definition.stages[0].decisions[0].label.clear();
    });
    let piece = |piece| DefinitionFault::Missing { piece };
    assert_eq!(
        missing,
        [piece(Piece::Title), piece(Piece::TitleOf), piece(Piece::ResponsiblePerson), piece(Piece::Laws)]
    );
    assert_eq!(missing.iter().map(DefinitionFault::severity).max(), Some(Severity::Blocks));
    assert_eq!(missing[3].severity(), Severity::Warns);
}

#[test]
fn an_unusual_service_code_only_warns() {
    let faults = changed(|definition| {
        definition.code = Some(crate::identifier::ServiceCode::parse("1012656000").unwrap());
    });
    assert_eq!(faults, [DefinitionFault::Caution(crate::problem::Caution::ServiceCodeLength)]);
    assert_eq!(faults[0].severity(), Severity::Warns);
}

#[test]
fn a_stage_that_nothing_leads_to_is_found() {
    let faults = changed(|definition| {
        definition.stages[0].decisions[0].outcome = DecisionOutcome::Stage { stage: "issue".to_owned() };
    });
    assert_eq!(faults, [DefinitionFault::OrphanStage { stage: "health".to_owned() }]);
}

#[test]
fn a_stage_without_a_way_to_an_answer_is_found() {
    let circle = changed(|definition| {
        definition.stages[2].decisions[0].outcome = DecisionOutcome::ReturnTo { stage: "health".to_owned() };
        definition.stages[1].decisions.pop();
    });
    let dead = |stage: &str| DefinitionFault::DeadEnd { stage: stage.to_owned() };
    assert_eq!(circle, [dead("check"), dead("health"), dead("issue")]);
    let last = changed(|definition| definition.stages[2].decisions[0].outcome = DecisionOutcome::Next);
    let nothing = DefinitionFault::NothingNext { stage: "issue".to_owned(), decision: "issue".to_owned() };
    assert_eq!(last, [nothing, dead("issue")]);
    let silent = changed(|definition| definition.stages[2].decisions.clear());
    assert_eq!(silent, [DefinitionFault::NoDecision { stage: "issue".to_owned() }, dead("issue")]);
}

#[test]
fn decisions_lead_where_they_say() {
    let lead = |outcome: DecisionOutcome| changed(|definition| definition.stages[1].decisions[1].outcome = outcome);
    let to = |stage: &str| DecisionOutcome::Stage { stage: stage.to_owned() };
    let back = |stage: &str| DecisionOutcome::ReturnTo { stage: stage.to_owned() };
    let wrong = || [DefinitionFault::WrongDirection { stage: "health".to_owned(), decision: "back".to_owned() }];
    assert_eq!(lead(to("issue")), []);
    assert_eq!(lead(to("check")), wrong());
    assert_eq!(lead(to("health")), wrong());
    assert_eq!(lead(back("issue")), wrong());
    assert_eq!(lead(back("health")), wrong());
    assert!(matches!(lead(to("nowhere"))[..], [DefinitionFault::UndefinedStage { .. }]));
}

#[test]
fn keys_are_keys_and_there_once() {
    let faults = changed(|definition| {
        definition.stages[1].decisions[0].key = "back".to_owned();
        definition.fees[0].key = "خزانه".to_owned();
    });
    assert_eq!(
        faults,
        [DefinitionFault::DuplicateKey { key: "back".to_owned() }, DefinitionFault::BadKey { key: "خزانه".to_owned() }]
    );
}

#[test]
fn a_copy_of_an_identity_paper_is_never_asked_for() {
    let faults = changed(|definition| definition.required_documents[1].identity_paper = true);
    assert_eq!(faults, [DefinitionFault::IdentityPaperCopy { document: "photo".to_owned() }]);
}

#[test]
fn documents_and_inquiries_stand_on_what_is_there() {
    let faults = changed(|definition| {
        definition.inquiries.remove(0);
        definition.inquiries[0].stage = Some("nowhere".to_owned());
        let field = crate::form::FieldKey::parse("full_name").unwrap();
        definition.required_documents[1].kind = DocumentKind::Upload { field };
    });
    assert_eq!(
        faults,
        [
            DefinitionFault::UndefinedInquiry { document: "identity".to_owned() },
            DefinitionFault::NoFieldForDocument { document: "photo".to_owned() },
            DefinitionFault::UndefinedStageOf { key: "laboratory".to_owned(), stage: "nowhere".to_owned() },
        ]
    );
}

#[test]
fn a_fee_has_an_amount_and_a_law() {
    let faults = changed(|definition| {
        definition.fees[0].amount = FeeAmount::Rials(0);
        definition.fees[0].legal_basis.clear();
        definition.fees[1].due = FeeDue::OnSubmit;
    });
    assert_eq!(
        faults,
        [
            DefinitionFault::BadAmount { fee: "treasury".to_owned() },
            DefinitionFault::NoLegalBasis { fee: "treasury".to_owned() },
            DefinitionFault::VariableOnSubmit { fee: "laboratory".to_owned() },
        ]
    );
}

#[test]
fn a_gap_that_nothing_fills_is_found() {
    let faults = changed(|definition| definition.templates.letters[0].body.push_str("{answer.nope} {whatever}"));
    let unknown = |placeholder: &str| DefinitionFault::UnknownPlaceholder {
        template: "issued".to_owned(),
        placeholder: placeholder.to_owned(),
    };
    assert_eq!(faults, [unknown("answer.nope"), unknown("whatever")]);
}

#[test]
fn faults_of_the_form_are_faults_of_the_definition() {
    let faults = changed(|definition| definition.form.pages.clear());
    assert!(faults.contains(&DefinitionFault::Form(crate::form::FormFault::NoPages)));
}

#[test]
fn stages_follow_one_another() {
    let definition: ServiceDefinition = serde_json::from_str(SAMPLE).unwrap();
    assert_eq!(definition.stage_after("check").map(|stage| stage.key.as_str()), Some("health"));
    assert_eq!(definition.stage_after("issue"), None);
    assert_eq!(definition.stage_after("nowhere"), None);
    assert_eq!(definition.units(), ["central-desk", "environmental-health"]);
}
