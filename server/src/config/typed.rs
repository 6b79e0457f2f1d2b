//! The settings as the program uses them.

use super::fault::Fault;
use super::layers::Values;
use super::network::Network;
use super::reader::Reader;
use axum::http::Uri;
use std::net::SocketAddr;
use std::path::PathBuf;

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    Human,
    Json,
}

/// How text messages leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Courier {
    /// Written into the log (never the code or number), for demonstrations and for trying out.
    Log,
}

/// Every setting, read and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    pub listen: SocketAddr,
    /// Without a slash at its end.
    pub base_url: String,
    /// `sqlite:PATH` or `postgres://…`.
    pub database: String,
    pub data_dir: PathBuf,
    pub secret_key_file: PathBuf,
    pub trusted_proxies: Vec<Network>,
    pub sms_courier: Courier,
    pub log_format: LogFormat,
    pub log_level: String,
    pub maintenance: bool,
    pub demo: bool,
}

impl Config {
    /// Checks every value; all faults at once.
    pub fn read(values: &Values) -> Result<Self, Vec<Fault>> {
        let mut reader = Reader::new(values);
        let demo = reader.flag("demo");
        let listen = reader.parse("listen", "write an address and a port, such as 127.0.0.1:3000.").unwrap_or_else(any);
        let data_dir: PathBuf =
            reader.text("data_dir").map_or_else(|| if demo { "data/demo" } else { "data" }.into(), Into::into);
        let database = reader
            .checked("database", |text| text.starts_with("sqlite:") || text.starts_with("postgres"), DATABASE)
            .unwrap_or_else(|| format!("sqlite:{}", data_dir.join("pishkhan.db").display()));
        let base_url = reader
            .checked("base_url", is_origin, "write scheme and host only, such as https://desk.example.ir.")
            .map_or_else(|| format!("http://{listen}"), |text| text.trim_end_matches('/').to_owned());
        let config = Self {
            listen,
            base_url,
            database,
            secret_key_file: reader.text("secret_key_file").map_or_else(|| data_dir.join("secret.key"), Into::into),
            data_dir,
            trusted_proxies: reader.networks("trusted_proxies"),
            sms_courier: reader.one_of("sms_courier", &[("log", Courier::Log)]).unwrap_or(Courier::Log),
            log_format: reader
                .one_of("log_format", &[("human", LogFormat::Human), ("json", LogFormat::Json)])
                .unwrap_or(LogFormat::Human),
            log_level: reader
                .checked(
                    "log_level",
                    is_filter,
                    "write error, warn, info, debug or trace, or a filter such as info,desk=debug.",
                )
                .unwrap_or_else(|| "info".to_owned()),
            maintenance: reader.flag("maintenance"),
            demo,
        };
        reader.done(config)
    }

    /// The host that people see, for the last line of one-time codes.
    pub fn host(&self) -> String {
        self.base_url.parse::<Uri>().ok().and_then(|uri| uri.host().map(ToOwned::to_owned)).unwrap_or_default()
    }

    /// The port is a database server's, not a file.
    pub fn is_postgres(&self) -> bool {
        self.database.starts_with("postgres")
    }
}

const DATABASE: &str = "write sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME.";

/// Stands for an address that was wrong, until the faults are reported.
fn any() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 0))
}

fn is_origin(text: &str) -> bool {
    text.trim_end_matches('/').parse::<Uri>().is_ok_and(|uri| {
        matches!(uri.scheme_str(), Some("http" | "https"))
            && uri.host().is_some()
            && matches!(uri.path(), "" | "/")
            && uri.query().is_none()
    })
}

fn is_filter(text: &str) -> bool {
    tracing_subscriber::EnvFilter::try_new(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Layers;

    fn read(flags: &[(&'static str, &str)]) -> Result<Config, Vec<Fault>> {
        let flags = flags.iter().map(|(key, value)| (*key, (*value).to_owned())).collect();
        let environment = [("PISHKHAN_CONFIG".to_owned(), "/dev/null".to_owned())].into();
        Config::read(&Layers { flags, environment, file: None }.read().unwrap())
    }

    #[test]
    fn what_is_not_said_follows_from_what_is() {
        let config = read(&[("listen", "127.0.0.1:4000"), ("data_dir", "/srv/desk")]).unwrap();
        assert_eq!(config.base_url, "http://127.0.0.1:4000");
        assert_eq!(config.database, "sqlite:/srv/desk/pishkhan.db");
        assert_eq!(config.secret_key_file, PathBuf::from("/srv/desk/secret.key"));
        assert_eq!(config.host(), "127.0.0.1");
    }

    #[test]
    fn a_demo_never_shares_the_folder_of_the_real_thing() {
        assert_ne!(read(&[("demo", "true")]).unwrap().data_dir, read(&[]).unwrap().data_dir);
    }

    #[test]
    fn every_wrong_value_is_reported_with_a_fix() {
        let wrong = [
            ("listen", "3000"),
            ("base_url", "desk.example.ir/x"),
            ("database", "mysql://h/d"),
            ("trusted_proxies", "10.0.0.0/99"),
            ("log_format", "xml"),
            ("demo", "yes"),
        ];
        let faults: Vec<_> = read(&wrong).unwrap_err().iter().map(ToString::to_string).collect();
        insta::assert_snapshot!(faults.join("\n"));
    }

    #[test]
    fn the_host_has_no_port() {
        assert_eq!(read(&[("base_url", "https://desk.example.ir:8443/")]).unwrap().host(), "desk.example.ir");
    }
}
