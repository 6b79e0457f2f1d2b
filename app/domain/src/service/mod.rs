//! The definition of a service: one document that says everything about it, from the page people read to the stages
//! it runs through.
//!
//! A [`ServiceDefinition`] is published as a version and never changed afterwards; running requests keep theirs. It
//! is a plain JSON document, so that it can be compared, exported and brought to another installation. Unknown names
//! are refused, so that a misspelt one is noticed. [`ServiceDefinition::check`] says what keeps it from being
//! published. Units, desks and people are named by key: the document knows no ids.

mod carried;
mod check;
mod check_stages;
mod definition;
mod fault;
mod fee;
mod info;
mod inquiry;
mod kinds;
mod required_document;
mod stage;
mod template;

pub use carried::{Carried, Obtained, carried};
pub use definition::{CategoryOfService, DEFINITION_FORMAT, ParentService, ServiceDefinition, ServiceKey, Templates};
pub use fault::{DefinitionFault, Piece, Severity};
pub use fee::{Account, Fee, FeeAmount, FeeDue};
pub use info::{
    AverageTime, ComplaintRoute, FrequentQuestion, InfoPackage, Law, ResponsiblePerson, ServicePlace, Visits,
};
pub use inquiry::Inquiry;
pub use kinds::{
    ApplicantKind, Electronic, Frequency, LifeEvent, Period, ServiceChannel, ServiceLevel, ServiceNature, ServiceStart,
    ServiceType, SurveyVariant,
};
pub use required_document::{DocumentKind, RequiredDocument};
pub use stage::{Decision, DecisionOutcome, Stage};
pub use template::{LetterTemplate, MessageTemplate, PLACEHOLDERS, fill, placeholders};

#[cfg(test)]
mod tests;
