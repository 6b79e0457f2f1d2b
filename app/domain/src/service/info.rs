//! What people read before they ask: the information package of guide no. 2, step 4, and the identity card.

use super::kinds::{Electronic, Frequency, LifeEvent, ServiceChannel, ServiceLevel, ServiceNature, ServiceStart};
use crate::calendar::Span;
use serde::{Deserialize, Serialize};

/// Stages, documents, inquiries and fees are part of the package too; they stand in the definition itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct InfoPackage {
    /// Where: addresses and web pages (item 1).
    pub places: Vec<ServicePlace>,
    /// From request to answer (item 4).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub average_time: Option<AverageTime>,
    /// Who answers for it, and how to reach them (item 7).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsible: Option<ResponsiblePerson>,
    /// خدمت‌گیرندگان
    pub audience: String,
    /// واجدین شرایط: one condition a line.
    pub eligibility: Vec<String>,
    /// ساعات ارائهٔ خدمت, in words.
    pub office_hours: String,
    /// تعداد مراجعهٔ حضوری
    pub visits: Visits,
    pub faq: Vec<FrequentQuestion>,
    /// قوانین و مقررات
    pub laws: Vec<Law>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint: Option<ComplaintRoute>,
    pub channels: Vec<ServiceChannel>,
    pub life_events: Vec<LifeEvent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Frequency>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nature: Option<ServiceNature>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<ServiceLevel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<ServiceStart>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub electronic: Option<Electronic>,
    /// People served in a year, as the body last counted them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub served_per_year: Option<u64>,
    /// توافق‌نامهٔ سطح خدمت
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_level_agreement: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServicePlace {
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AverageTime {
    pub span: Span,
    /// What it depends on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResponsiblePerson {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// سمت
    pub post: String,
    pub phone: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// When the phone is answered.
    pub hours: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Visits {
    /// `None`: as often as needed; then the note says why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrequentQuestion {
    pub question: String,
    pub answer: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// رویهٔ ارائهٔ شکایت و پیگیری
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintRoute {
    pub description: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}
