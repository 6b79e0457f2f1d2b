//! The short lists of the service's identity card (شناسنامهٔ خدمت).

use serde::{Deserialize, Serialize};

/// Whom the body serves with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceType {
    /// To citizens.
    G2c,
    /// To businesses.
    G2b,
    /// To other public bodies.
    G2g,
}

/// ماهیت
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceNature {
    /// حاکمیتی
    Sovereign,
    /// تصدی‌گری
    Commercial,
}

/// سطح
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceLevel {
    National,
    Regional,
    Provincial,
    Urban,
    Rural,
}

/// نحوهٔ آغاز
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceStart {
    /// تقاضای گیرندهٔ خدمت
    OnRequest,
    /// فرارسیدن زمانی مشخص
    AtTime,
    /// رخداد رویدادی مشخص
    OnEvent,
    /// تشخیص دستگاه
    ByBody,
    Other,
}

/// وضعیت الکترونیکی بودن
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Electronic {
    /// From request to answer.
    Whole,
    /// With a visit or a paper in between.
    Partly,
}

/// رویداد مرتبط: the list of the identity card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LifeEvent {
    Birth,
    Education,
    Health,
    Tax,
    Business,
    SocialSecurity,
    PropertyRegistration,
    UrbanUtilities,
    Insurance,
    Marriage,
    Retirement,
    DocumentsAndCertificates,
    Death,
    Other,
}

/// A way to the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceChannel {
    Portal,
    MobileApp,
    Kiosk,
    /// The desk's counter (میز خدمت حضوری).
    InPerson,
    /// دفاتر پیشخوان
    OfficeAgents,
    Phone,
    Sms,
    Email,
    Post,
}

/// تواتر
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Frequency {
    /// یکبار برای همیشه
    Once,
    AsNeeded,
    /// … بار در …
    Every {
        times: u32,
        per: Period,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    Month,
    Season,
    Year,
}

/// Who may ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicantKind {
    /// حقیقی ایرانی
    IranianPerson,
    /// حقیقی خارجی
    ForeignPerson,
    /// حقوقی ایرانی
    IranianBody,
    /// حقوقی خارجی
    ForeignBody,
}

/// Which survey is offered with the answer (table 5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SurveyVariant {
    /// 16 questions, for those who came in person.
    Full,
    /// 10 questions, for a service without a visit.
    #[default]
    Online,
    None,
}
