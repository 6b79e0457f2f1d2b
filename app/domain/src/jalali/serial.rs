//! A date in JSON is the string `"1405-09-01"`.

use super::JalaliDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

impl Serialize for JalaliDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for JalaliDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text)
    }
}

struct Text;

impl de::Visitor<'_> for Text {
    type Value = JalaliDate;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a Jalali date such as 1405-09-01")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<JalaliDate, E> {
        JalaliDate::parse(text).map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_holds_a_plain_string() {
        let date = JalaliDate::new(1405, 9, 1).unwrap();
        assert_eq!(serde_json::to_string(&date).unwrap(), "\"1405-09-01\"");
        assert_eq!(serde_json::from_str::<JalaliDate>("\"1405-09-01\"").unwrap(), date);
        assert!(serde_json::from_str::<JalaliDate>("\"1404-12-30\"").is_err());
        assert!(serde_json::from_str::<JalaliDate>("14050901").is_err());
    }
}
