//! What keeps a definition from being published, and what should be looked at again.

use super::check_stages::check_stages;
use super::{DEFINITION_FORMAT, DefinitionFault, DocumentKind, Fee, FeeAmount, FeeDue, PLACEHOLDERS, Piece};
use super::{ServiceDefinition, placeholders};
use crate::form::{FieldKind, is_slug};
use std::collections::BTreeSet;

impl ServiceDefinition {
    /// Everything that is wrong, in the order of the document. Empty: it can be published.
    pub fn check(&self) -> Vec<DefinitionFault> {
        let mut faults = Vec::new();
        if self.format != DEFINITION_FORMAT {
            faults.push(DefinitionFault::UnknownFormat { format: self.format });
        }
        check_pieces(self, &mut faults);
        faults.extend(self.code.as_ref().and_then(|code| code.caution()).map(DefinitionFault::Caution));
        faults.extend(self.form.check().into_iter().map(DefinitionFault::Form));
        check_keys(self, &mut faults);
        check_documents(self, &mut faults);
        check_stages(self, &mut faults);
        self.fees.iter().for_each(|fee| check_fee(self, fee, &mut faults));
        check_templates(self, &mut faults);
        faults
    }
}

fn check_pieces(definition: &ServiceDefinition, faults: &mut Vec<DefinitionFault>) {
    let is_blank = |text: &str| text.trim().is_empty();
    let info = &definition.info;
    let pieces = [
        (is_blank(&definition.title), Piece::Title),
        (is_blank(&definition.summary), Piece::Summary),
        (is_blank(&definition.description), Piece::Description),
        (is_blank(&definition.category.title), Piece::Category),
        (definition.applicants.is_empty(), Piece::Applicants),
        (definition.stages.is_empty(), Piece::Stages),
        (titles(definition).any(is_blank), Piece::TitleOf),
        (definition.stages.iter().any(|stage| is_blank(&stage.unit)), Piece::Unit),
        (info.places.is_empty(), Piece::Places),
        (info.average_time.is_none(), Piece::AverageTime),
        (info.responsible.is_none(), Piece::ResponsiblePerson),
        (is_blank(&info.audience), Piece::Audience),
        (is_blank(&info.office_hours), Piece::OfficeHours),
        (info.laws.is_empty(), Piece::Laws),
        (info.complaint.is_none(), Piece::ComplaintRoute),
        (info.channels.is_empty(), Piece::Channels),
    ];
    let missing = pieces.into_iter().filter(|(is_missing, _)| *is_missing);
    faults.extend(missing.map(|(_, piece)| DefinitionFault::Missing { piece }));
}

fn titles(definition: &ServiceDefinition) -> impl Iterator<Item = &str> {
    let stages = definition.stages.iter();
    let decisions = stages.clone().flat_map(|stage| &stage.decisions).map(|decision| decision.label.as_str());
    stages
        .map(|stage| stage.title.as_str())
        .chain(decisions)
        .chain(definition.required_documents.iter().map(|document| document.title.as_str()))
        .chain(definition.inquiries.iter().map(|inquiry| inquiry.agency.as_str()))
        .chain(definition.inquiries.iter().map(|inquiry| inquiry.subject.as_str()))
        .chain(definition.fees.iter().map(|fee| fee.title.as_str()))
        .chain(definition.templates.letters.iter().map(|letter| letter.title.as_str()))
}

fn check_keys(definition: &ServiceDefinition, faults: &mut Vec<DefinitionFault>) {
    let mut list = |keys: &mut dyn Iterator<Item = &String>| {
        let mut seen = BTreeSet::new();
        for key in keys {
            if !is_slug(key) {
                faults.push(DefinitionFault::BadKey { key: key.clone() });
            } else if !seen.insert(key.clone()) {
                faults.push(DefinitionFault::DuplicateKey { key: key.clone() });
            }
        }
    };
    list(&mut std::iter::once(&definition.category.key));
    list(&mut definition.required_documents.iter().map(|document| &document.key));
    list(&mut definition.inquiries.iter().map(|inquiry| &inquiry.key));
    list(&mut definition.stages.iter().map(|stage| &stage.key));
    for stage in &definition.stages {
        list(&mut std::iter::once(&stage.unit).filter(|unit| !unit.trim().is_empty()));
        list(&mut stage.decisions.iter().map(|decision| &decision.key));
    }
    list(&mut definition.fees.iter().map(|fee| &fee.key));
    list(&mut definition.templates.messages.iter().map(|message| &message.key));
    list(&mut definition.templates.letters.iter().map(|letter| &letter.key));
}

fn check_documents(definition: &ServiceDefinition, faults: &mut Vec<DefinitionFault>) {
    for document in &definition.required_documents {
        let key = || document.key.clone();
        match &document.kind {
            DocumentKind::OriginalSeen => {}
            DocumentKind::Upload { field } => {
                let takes_files = files_field(definition, field.as_str());
                if document.identity_paper {
                    faults.push(DefinitionFault::IdentityPaperCopy { document: key() });
                }
                if !takes_files {
                    faults.push(DefinitionFault::NoFieldForDocument { document: key() });
                }
            }
            DocumentKind::SystemInquiry { inquiry: None } => {}
            DocumentKind::SystemInquiry { inquiry: Some(inquiry) } => {
                if definition.inquiries.iter().all(|listed| listed.key != *inquiry) {
                    faults.push(DefinitionFault::UndefinedInquiry { document: key() });
                }
            }
        }
    }
    for inquiry in &definition.inquiries {
        if let Some(stage) = &inquiry.stage
            && definition.stage(stage).is_none()
        {
            faults.push(DefinitionFault::UndefinedStageOf { key: inquiry.key.clone(), stage: stage.clone() });
        }
    }
}

/// Whether this field, on a page or in a group, takes files.
fn files_field(definition: &ServiceDefinition, key: &str) -> bool {
    definition.form.fields().any(|field| match &field.kind {
        FieldKind::Files(_) => field.key == *key,
        FieldKind::Group(group) => {
            group.fields.iter().any(|field| field.key == *key && matches!(field.kind, FieldKind::Files(_)))
        }
        _ => false,
    })
}

fn check_fee(definition: &ServiceDefinition, fee: &Fee, faults: &mut Vec<DefinitionFault>) {
    let key = || fee.key.clone();
    let is_fixed = matches!(fee.amount, FeeAmount::Rials(_));
    let is_bad = match &fee.amount {
        FeeAmount::Rials(rials) => *rials < 1,
        FeeAmount::Between { from, to } => *from < 0 || from >= to,
        FeeAmount::Variable(words) => words.trim().is_empty(),
    };
    if is_bad {
        faults.push(DefinitionFault::BadAmount { fee: key() });
    }
    if fee.legal_basis.trim().is_empty() {
        faults.push(DefinitionFault::NoLegalBasis { fee: key() });
    }
    match &fee.due {
        FeeDue::OnSubmit if !is_fixed => faults.push(DefinitionFault::VariableOnSubmit { fee: key() }),
        FeeDue::AtStage(stage) if definition.stage(stage).is_none() => {
            faults.push(DefinitionFault::UndefinedStageOf { key: key(), stage: stage.clone() });
        }
        _ => {}
    }
}

fn check_templates(definition: &ServiceDefinition, faults: &mut Vec<DefinitionFault>) {
    let messages = definition.templates.messages.iter().map(|message| (&message.key, &message.body));
    let letters = definition.templates.letters.iter();
    let subjects = letters.clone().map(|letter| (&letter.key, &letter.subject));
    for (key, text) in messages.chain(subjects).chain(letters.map(|letter| (&letter.key, &letter.body))) {
        for name in placeholders(text) {
            let is_known = PLACEHOLDERS.contains(&name)
                || name.strip_prefix("answer.").is_some_and(|field| definition.form.field(field).is_some());
            if !is_known {
                let placeholder = name.to_owned();
                faults.push(DefinitionFault::UnknownPlaceholder { template: key.clone(), placeholder });
            }
        }
    }
}
