//! Keys: the names that data, addresses and inputs use. Never shown to people.

use super::limits::KEY_CHARS;

/// A key that is not a small latin letter followed by small letters, digits, `_` or `-`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a key: a small latin letter, then small letters, digits, `_` or `-`, at most 64 in all")]
pub struct BadKey(pub String);

/// Whether this may be a key. No dot and no leading underscore: inputs are named with them (see [`super::raw`]).
pub fn is_slug(text: &str) -> bool {
    text.len() <= KEY_CHARS
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-')
}

/// Makes a key type out of a checked `String`.
macro_rules! slug_type {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// # Errors
            /// [`BadKey`]($crate::form::BadKey) when [`is_slug`]($crate::form::is_slug) does not hold.
            pub fn parse(text: &str) -> Result<Self, $crate::form::BadKey> {
                if $crate::form::is_slug(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err($crate::form::BadKey(text.to_owned()))
                }
            }

            /// The key as it is written in data and addresses.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::form::BadKey;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::form::BadKey;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl From<$name> for String {
            fn from(key: $name) -> Self {
                key.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
    };
}
pub(crate) use slug_type;

slug_type! {
    /// Names a field in its form; unique in the whole form (in a group: unique in the group).
    FieldKey
}
slug_type! {
    /// Names a page in its form and in the address `/drafts/{id}/{page}`.
    PageKey
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_small_latin_and_has_no_dot() {
        for good in ["a", "full_name", "health-card", "x1"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in ["", "1a", "_a", "A", "a.b", "a b", "نام", &"a".repeat(65)] {
            assert!(!is_slug(bad), "{bad}");
        }
    }

    #[test]
    fn a_bad_key_does_not_pass_serde() {
        assert!(serde_json::from_str::<FieldKey>("\"a.b\"").is_err());
        assert_eq!(serde_json::to_string(&FieldKey::parse("a_b").unwrap()).unwrap(), "\"a_b\"");
    }
}
