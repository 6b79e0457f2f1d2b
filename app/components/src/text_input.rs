use leptos::prelude::*;

use crate::{FieldFrame, OptionalText, described_by};

/// What one line of text holds; decides keyboard, direction and spell-check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextKind {
    /// Words, which find their own direction.
    #[default]
    Words,
    /// A person's name: no spell-check.
    Name,
    /// Digits: national id, postal code, tracking code.
    Digits,
    /// A telephone number.
    Telephone,
    Email,
    /// Letters and digits from left to right: Sheba, plate, user name.
    Code,
    /// The code of a text message.
    OneTimeCode,
    Password,
}

impl TextKind {
    fn input_type(self) -> &'static str {
        if self == Self::Password { "password" } else { "text" }
    }

    fn input_mode(self) -> Option<&'static str> {
        match self {
            Self::Digits | Self::OneTimeCode => Some("numeric"),
            Self::Telephone => Some("tel"),
            Self::Email => Some("email"),
            Self::Words | Self::Name | Self::Code | Self::Password => None,
        }
    }

    fn is_left_to_right(self) -> bool {
        !matches!(self, Self::Words | Self::Name)
    }
}

/// One line of text.
#[component]
pub fn TextInput(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    /// Shown back exactly as it was typed, right or wrong.
    #[prop(optional, into)]
    value: OptionalText,
    #[prop(optional)] kind: TextKind,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
    /// A known purpose (`tel`, `name`, `email`, `one-time-code`), never `bday`.
    #[prop(optional, into)]
    autocomplete: OptionalText,
    /// Expected length in characters, which sets the width.
    #[prop(optional)]
    length: Option<u16>,
) -> impl IntoView {
    let describedby = described_by(&name, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    let class = if kind.is_left_to_right() { "input input--ltr" } else { "input" };
    let autocomplete = autocomplete.0.or_else(|| (kind == TextKind::OneTimeCode).then(|| "one-time-code".to_owned()));
    view! {
        <FieldFrame name=name.clone() label hint error optional heading>
            <input
                class=format!("{class} {}", width_class(length))
                id=name.clone()
                name=name
                type=kind.input_type()
                inputmode=kind.input_mode()
                dir=if kind.is_left_to_right() { "ltr" } else { "auto" }
                spellcheck=(kind != TextKind::Words).then_some("false")
                autocomplete=autocomplete
                value=value.0
                aria-describedby=describedby
                aria-invalid=invalid
            />
        </FieldFrame>
    }
}

/// Width by expected length: a short field says «short answer».
pub(crate) fn width_class(length: Option<u16>) -> &'static str {
    match length {
        None => "",
        Some(0..=2) => "input--2",
        Some(3..=4) => "input--4",
        Some(5..=6) => "input--6",
        Some(7..=12) => "input--12",
        Some(_) => "input--20",
    }
}
