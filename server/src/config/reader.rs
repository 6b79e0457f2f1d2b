//! Reading typed values, and remembering what is wrong with them.

use super::fault::Fault;
use super::keys::find;
use super::layers::{Origin, Values};
use super::network::Network;

/// Reads one setting after the other; faults are told all at once.
pub struct Reader<'a> {
    values: &'a Values,
    faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    pub fn new(values: &'a Values) -> Self {
        Self { values, faults: Vec::new() }
    }

    /// What was read, or everything that is wrong.
    pub fn done<T>(self, read: T) -> Result<T, Vec<Fault>> {
        if self.faults.is_empty() { Ok(read) } else { Err(self.faults) }
    }

    pub fn text(&self, key: &str) -> Option<String> {
        self.values.0.get(key).map(|(value, _)| value.trim().to_owned()).filter(|value| !value.is_empty())
    }

    fn fault(&mut self, key: &str, fix: &str) {
        let origin = self.values.0.get(key).map_or(&Origin::Default, |(_, origin)| origin);
        let place = find(key).map_or_else(String::new, |key| origin.place(key));
        self.faults.push(Fault::new(place, key, fix));
    }

    pub fn checked(&mut self, key: &str, fits: impl Fn(&str) -> bool, fix: &str) -> Option<String> {
        let text = self.text(key)?;
        if !fits(&text) {
            self.fault(key, fix);
        }
        Some(text)
    }

    pub fn parse<T: std::str::FromStr>(&mut self, key: &str, fix: &str) -> Option<T> {
        let parsed = self.text(key).and_then(|text| text.parse().ok());
        if parsed.is_none() {
            self.fault(key, fix);
        }
        parsed
    }

    pub fn flag(&mut self, key: &str) -> bool {
        self.one_of(key, &[("true", true), ("false", false)]).unwrap_or(false)
    }

    pub fn one_of<T: Copy>(&mut self, key: &str, choices: &[(&str, T)]) -> Option<T> {
        let text = self.text(key)?;
        let chosen = choices.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if chosen.is_none() {
            let words: Vec<_> = choices.iter().map(|(word, _)| *word).collect();
            self.fault(key, &format!("write {}.", words.join(" or ")));
        }
        chosen
    }

    pub fn networks(&mut self, key: &str) -> Vec<Network> {
        let text = self.text(key).unwrap_or_default();
        let parsed: Result<Vec<_>, ()> =
            text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::parse).collect();
        parsed.unwrap_or_else(|()| {
            self.fault(key, "write addresses or networks, such as 127.0.0.1 or 10.0.0.0/8.");
            Vec::new()
        })
    }
}
