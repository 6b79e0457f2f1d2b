use crate::OptionalText;

/// One option of radios, checkboxes or a select.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is submitted.
    pub value: String,
    pub label: String,
    pub hint: OptionalText,
}

impl Choice {
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: OptionalText::default() }
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<OptionalText>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// Id of the option at `index`: the first one carries the field's own, for the link of the error summary.
pub(crate) fn choice_id(name: &str, index: usize) -> String {
    if index == 0 { name.to_owned() } else { format!("{name}-{}", index + 1) }
}
