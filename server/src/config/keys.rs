//! The table of settings.

/// One setting.
#[derive(Debug)]
pub struct Key {
    /// Name in the file; flags write `-` for `_`, variables are `PISHKHAN_` and capitals.
    pub name: &'static str,
    /// What it is when nobody says anything; empty when it follows from other settings.
    pub default: &'static str,
    /// One line for people.
    pub about: &'static str,
}

impl Key {
    /// The environment variable of this setting.
    pub fn variable(&self) -> String {
        format!("PISHKHAN_{}", self.name.to_ascii_uppercase())
    }

    /// The flag of this setting.
    pub fn flag(&self) -> String {
        format!("--{}", self.name.replace('_', "-"))
    }
}

/// Every setting there is.
pub const KEYS: &[Key] = &[
    Key { name: "listen", default: "127.0.0.1:3000", about: "address and port to answer at" },
    Key { name: "base_url", default: "", about: "how people reach the desk, such as https://desk.example.ir" },
    Key { name: "database", default: "", about: "sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME" },
    Key { name: "data_dir", default: "", about: "folder of files, database and key" },
    Key { name: "secret_key_file", default: "", about: "the installation's secret key; made on the first run" },
    Key {
        name: "trusted_proxies",
        default: "",
        about: "addresses or networks of proxies whose X-Forwarded-For is believed",
    },
    Key { name: "sms_courier", default: "log", about: "how text messages leave: log" },
    Key { name: "log_format", default: "human", about: "human or json" },
    Key { name: "log_level", default: "info", about: "error, warn, info, debug, or a filter such as info,desk=debug" },
    Key { name: "maintenance", default: "false", about: "true answers everything with the maintenance page" },
    Key { name: "demo", default: "false", about: "true runs a made-up organisation; nothing leaves the machine" },
];

/// The setting of this name.
pub fn find(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

/// The name that was probably meant.
pub fn nearest(name: &str) -> Option<&'static str> {
    let near = KEYS.iter().map(|key| (distance(name, key.name), key.name)).min()?;
    (near.0 <= 3).then_some(near.1)
}

/// Edits between two short words (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let change = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_finds_its_key() {
        assert_eq!(nearest("lisen"), Some("listen"));
        assert_eq!(nearest("base-url"), Some("base_url"));
        assert_eq!(nearest("smtp_host"), None);
    }

    #[test]
    fn names_lead_to_flags_and_variables() {
        let key = find("base_url").unwrap();
        assert_eq!((key.flag().as_str(), key.variable().as_str()), ("--base-url", "PISHKHAN_BASE_URL"));
    }
}
