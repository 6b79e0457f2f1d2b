//! Printing the settings without secrets.

use super::keys::KEYS;
use super::layers::Values;
use super::typed::Config;
use std::fmt::Write;

/// One line for each setting as it is in force; with `origin`, where each came from.
pub fn show(config: &Config, values: &Values, origin: bool) -> String {
    let mut printed = String::new();
    for key in KEYS {
        let value = mask(&in_force(config, key.name));
        // A string takes everything that is written to it.
        let _ = match (origin, values.0.get(key.name)) {
            (false, _) => writeln!(printed, "{} = {value}", key.name),
            (true, Some((_, origin))) => writeln!(printed, "{} = {value}  # {origin}", key.name),
            (true, None) => writeln!(printed, "{} = {value}  # follows from others", key.name),
        };
    }
    printed
}

fn in_force(config: &Config, key: &str) -> String {
    match key {
        "listen" => config.listen.to_string(),
        "base_url" => config.base_url.clone(),
        "database" => config.database.clone(),
        "data_dir" => config.data_dir.display().to_string(),
        "secret_key_file" => config.secret_key_file.display().to_string(),
        "trusted_proxies" => config.trusted_proxies.iter().map(ToString::to_string).collect::<Vec<_>>().join(","),
        "sms_courier" => format!("{:?}", config.sms_courier).to_lowercase(),
        "log_format" => format!("{:?}", config.log_format).to_lowercase(),
        "log_level" => config.log_level.clone(),
        "maintenance" => config.maintenance.to_string(),
        "demo" => config.demo.to_string(),
        _ => String::new(),
    }
}

/// The value with the password of an address hidden.
fn mask(value: &str) -> String {
    let Some((scheme, rest)) = value.split_once("://") else { return value.to_owned() };
    let Some((account, host)) = rest.rsplit_once('@') else { return hide_query(value) };
    let user = account.split_once(':').map_or(account, |(user, _)| user);
    hide_query(&format!("{scheme}://{user}:•••@{host}"))
}

/// A password may also stand behind the question mark.
fn hide_query(value: &str) -> String {
    value.split_once('?').map_or_else(|| value.to_owned(), |(address, _)| format!("{address}?•••"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Layers;

    #[test]
    fn a_password_is_never_printed() {
        let addresses =
            ["postgres://desk:s3cret@db/desk", "postgres://desk:s3@cret@db/desk", "postgres://db/desk?password=s3cret"];
        for address in addresses {
            assert!(!mask(address).contains("cret"), "{}", mask(address));
        }
        assert_eq!(mask("sqlite:data/p.db"), "sqlite:data/p.db");
    }

    #[test]
    fn every_setting_is_shown_with_its_origin() {
        let environment = [("PISHKHAN_CONFIG".to_owned(), "/dev/null".to_owned())].into();
        let layers = Layers { flags: vec![("demo", "true".to_owned())], environment, file: None };
        let values = layers.read().unwrap();
        insta::assert_snapshot!(show(&Config::read(&values).unwrap(), &values, true));
    }
}
