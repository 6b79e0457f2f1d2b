//! What it costs (item 6 of the information package): each fee with its account and its law.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    pub key: String,
    pub title: String,
    pub amount: FeeAmount,
    /// Where it goes; `None` when it is paid at a counter of another body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<Account>,
    /// The article that allows it. No fee without one.
    pub legal_basis: String,
    #[serde(default)]
    pub due: FeeDue,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FeeAmount {
    Rials(i64),
    /// Rials, both inclusive.
    Between {
        from: i64,
        to: i64,
    },
    /// In words: what it depends on.
    Variable(String),
}

/// When it is paid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeDue {
    /// Before the request is received: it waits for the payment. Needs an amount in rials.
    OnSubmit,
    /// In the stage with this key, when the desk asks for it.
    AtStage(String),
    /// Outside the desk (a laboratory, a bank).
    #[default]
    Elsewhere,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    pub holder: String,
    pub bank: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Sheba.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheba: Option<String>,
    /// شناسهٔ واریز
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_id: Option<String>,
}
