//! The document.

use super::{ApplicantKind, Fee, InfoPackage, Inquiry, LetterTemplate, MessageTemplate, RequiredDocument};
use super::{ServiceType, Stage, SurveyVariant};
use crate::calendar::ResponseTime;
use crate::form::{Form, slug_type};
use crate::identifier::ServiceCode;
use crate::jalali::JalaliDate;
use serde::{Deserialize, Serialize};

/// The shape of the document; raised when a change makes older documents unreadable.
pub const DEFINITION_FORMAT: u32 = 1;

slug_type! {
    /// Names a service in its address `/services/{key}`: `health-card`. Never changes.
    ServiceKey
}

/// Everything about one (sub-)service. Immutable once published.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceDefinition {
    /// [`DEFINITION_FORMAT`].
    pub format: u32,
    /// From 1, set at publishing.
    #[serde(default = "first_version")]
    pub version: u32,
    pub key: ServiceKey,
    /// شناسهٔ خدمت, eleven digits as a rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<ServiceCode>,
    pub title: String,
    /// The service this is a part of (زیرخدمتِ …).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<ParentService>,
    pub category: CategoryOfService,
    /// Key of the unit whose desk receives it.
    pub desk: String,
    pub service_type: ServiceType,
    /// Who may ask for it.
    pub applicants: Vec<ApplicantKind>,
    /// Whether somebody may ask in the name of another.
    #[serde(default, skip_serializing_if = "crate::form::is_false")]
    pub representative_allowed: bool,
    /// One sentence for lists.
    pub summary: String,
    /// شرح خدمت
    pub description: String,
    pub info: InfoPackage,
    pub form: Form,
    pub required_documents: Vec<RequiredDocument>,
    pub inquiries: Vec<Inquiry>,
    /// Table 1, in the usual order. The first is where an accepted request goes.
    pub stages: Vec<Stage>,
    /// Empty: free of charge.
    pub fees: Vec<Fee>,
    /// The promise.
    pub response_time: ResponseTime,
    /// Warned when so much of the promised time is left, in percent; [`crate::sla::WARNING`] where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warning: Option<u8>,
    #[serde(default)]
    pub templates: Templates,
    #[serde(default)]
    pub survey: SurveyVariant,
    /// `None` while it is a draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<JalaliDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_on: Option<JalaliDate>,
}

fn first_version() -> u32 {
    1
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParentService {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<ServiceCode>,
    pub title: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CategoryOfService {
    pub key: String,
    pub title: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Templates {
    pub messages: Vec<MessageTemplate>,
    pub letters: Vec<LetterTemplate>,
}

impl ServiceDefinition {
    /// The stage with this key.
    pub fn stage(&self, key: &str) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.key == key)
    }

    /// When to warn of the promise while it is in this stage, in percent of the promised time.
    pub fn warning_in(&self, stage: Option<&str>) -> u8 {
        let of_stage = stage.and_then(|key| self.stage(key)).and_then(|stage| stage.warning);
        of_stage.or(self.warning).unwrap_or(crate::sla::WARNING)
    }

    /// The stage that usually follows this one; `None` after the last.
    pub fn stage_after(&self, key: &str) -> Option<&Stage> {
        self.stages.iter().skip_while(|stage| stage.key != key).nth(1)
    }

    /// Whether nothing is to be paid.
    pub fn is_free(&self) -> bool {
        self.fees.is_empty()
    }

    /// The keys of the units that take part, in the order of the stages.
    pub fn units(&self) -> Vec<&str> {
        let mut units: Vec<&str> = Vec::new();
        for stage in &self.stages {
            if !units.contains(&stage.unit.as_str()) {
                units.push(&stage.unit);
            }
        }
        units
    }
}
