//! Settings as flags.

use super::failure::Failure;
use crate::config::{Config, Layers, Values};
use clap::Args;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// One flag for every setting; see `config::KEYS` for what they mean.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Settings")]
pub struct Settings {
    /// Settings file [default: pishkhan.toml, if there is one]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Address and port to answer at [default: 127.0.0.1:3000]
    #[arg(long, global = true, value_name = "ADDRESS")]
    listen: Option<String>,
    /// Port on this machine; short for --listen 127.0.0.1:PORT
    #[arg(long, global = true, conflicts_with = "listen")]
    port: Option<u16>,
    /// How people reach the desk
    #[arg(long, global = true, value_name = "URL")]
    base_url: Option<String>,
    /// sqlite:PATH or postgres://USER@HOST/NAME; a password belongs into PISHKHAN_DATABASE_FILE
    #[arg(long, global = true, value_name = "URL")]
    database: Option<String>,
    /// Folder of files, database and key [default: data]
    #[arg(long, global = true, value_name = "FOLDER")]
    data_dir: Option<String>,
    #[arg(long, global = true, hide = true)]
    secret_key_file: Option<String>,
    #[arg(long, global = true, hide = true)]
    trusted_proxies: Option<String>,
    #[arg(long, global = true, hide = true)]
    sms_courier: Option<String>,
    /// human or json
    #[arg(long, global = true, value_name = "FORMAT")]
    log_format: Option<String>,
    #[arg(long, global = true, hide = true)]
    log_level: Option<String>,
    #[arg(long, global = true, hide = true)]
    maintenance: bool,
    /// A made-up organisation in a folder of its own; nothing leaves the machine
    #[arg(long, global = true)]
    demo: bool,
}

impl Settings {
    /// The settings in force.
    pub fn read(&self) -> Result<Config, Failure> {
        self.read_with_values().map(|(config, _)| config)
    }

    /// The settings in force, and where each came from.
    pub fn read_with_values(&self) -> Result<(Config, Values), Failure> {
        let environment = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect::<BTreeMap<_, _>>();
        let values = Layers { flags: self.flags(), environment, file: self.config.clone() }.read()?;
        let config = Config::read(&values)?;
        Ok((config, values))
    }

    fn flags(&self) -> Vec<(&'static str, String)> {
        let port = self.port.map(|port| format!("127.0.0.1:{port}"));
        let yes = |flag: bool| flag.then(|| "true".to_owned());
        let said = [
            ("listen", self.listen.clone().or(port)),
            ("base_url", self.base_url.clone()),
            ("database", self.database.clone()),
            ("data_dir", self.data_dir.clone()),
            ("secret_key_file", self.secret_key_file.clone()),
            ("trusted_proxies", self.trusted_proxies.clone()),
            ("sms_courier", self.sms_courier.clone()),
            ("log_format", self.log_format.clone()),
            ("log_level", self.log_level.clone()),
            ("maintenance", yes(self.maintenance)),
            ("demo", yes(self.demo)),
        ];
        said.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::KEYS;

    #[test]
    fn every_setting_has_its_flag() {
        use clap::Args as _;
        let command = Settings::augment_args(clap::Command::new("x"));
        for key in KEYS {
            let flag = key.flag();
            let found =
                command.get_arguments().any(|argument| argument.get_long() == Some(flag.trim_start_matches("--")));
            assert!(found, "{flag}");
        }
    }

    #[test]
    fn a_port_is_short_for_an_address() {
        let settings = Settings { port: Some(4000), demo: true, ..Settings::default() };
        assert_eq!(settings.flags(), [("listen", "127.0.0.1:4000".to_owned()), ("demo", "true".to_owned())]);
    }
}
