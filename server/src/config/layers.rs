//! Putting flag, environment, file and default on top of one another.

use super::fault::Fault;
use super::file;
use super::keys::{KEYS, Key};
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    Flag,
    /// The environment variable, or the file that `…_FILE` names.
    Variable(String),
    File {
        path: String,
        line: usize,
    },
    Default,
}

impl Origin {
    /// The place a fault names.
    pub fn place(&self, key: &Key) -> String {
        match self {
            Origin::Flag => key.flag(),
            Origin::Variable(name) => name.clone(),
            Origin::File { path, line } => format!("{path}:{line}"),
            Origin::Default => "default".to_owned(),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Flag => f.write_str("flag"),
            Origin::Variable(name) => write!(f, "environment {name}"),
            Origin::File { path, line } => write!(f, "file {path}:{line}"),
            Origin::Default => f.write_str("default"),
        }
    }
}

/// Everything that was said.
#[derive(Default)]
pub struct Layers {
    /// Settings given as flags.
    pub flags: Vec<(&'static str, String)>,
    /// The environment, or a part of it.
    pub environment: BTreeMap<String, String>,
    /// The file named by `--config` or `PISHKHAN_CONFIG`; without one, `pishkhan.toml` is read if it is there.
    pub file: Option<PathBuf>,
}

/// The value of every setting with its origin; a setting that nobody set and that has no default is missing.
#[derive(Clone, Debug, Default)]
pub struct Values(pub BTreeMap<&'static str, (String, Origin)>);

impl Layers {
    /// Reads everything; all faults at once.
    pub fn read(&self) -> Result<Values, Vec<Fault>> {
        let mut values = Values::default();
        for key in KEYS.iter().filter(|key| !key.default.is_empty()) {
            values.0.insert(key.name, (key.default.to_owned(), Origin::Default));
        }
        let mut faults = Vec::new();
        let mut put = |result: Result<Vec<(&'static str, String, Origin)>, Vec<Fault>>| match result {
            Ok(found) => found.into_iter().for_each(|(key, value, origin)| {
                values.0.insert(key, (value, origin));
            }),
            Err(found) => faults.extend(found),
        };
        put(self.of_file());
        put(self.of_environment());
        put(Ok(self.flags.iter().map(|(key, value)| (*key, value.clone(), Origin::Flag)).collect()));
        if faults.is_empty() { Ok(values) } else { Err(faults) }
    }

    fn of_file(&self) -> Result<Vec<(&'static str, String, Origin)>, Vec<Fault>> {
        let named = self.file.clone().or_else(|| self.environment.get("PISHKHAN_CONFIG").map(PathBuf::from));
        let path = named.clone().unwrap_or_else(|| PathBuf::from("pishkhan.toml"));
        let name = path.display().to_string();
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(_) if named.is_none() => return Ok(Vec::new()),
            Err(problem) => return Err(vec![Fault::new(name, "", format!("the file cannot be read: {problem}."))]),
        };
        let lines = file::read(&name, &text)?;
        Ok(lines
            .into_iter()
            .map(|line| (line.key, line.value, Origin::File { path: name.clone(), line: line.line }))
            .collect())
    }

    fn of_environment(&self) -> Result<Vec<(&'static str, String, Origin)>, Vec<Fault>> {
        let (mut found, mut faults) = (Vec::new(), Vec::new());
        for (variable, value) in self.environment.iter().filter(|(name, _)| name.starts_with("PISHKHAN_")) {
            if variable == "PISHKHAN_CONFIG" {
                continue;
            }
            let origin = Origin::Variable(variable.clone());
            let exact = KEYS.iter().find(|key| key.variable() == *variable);
            let pointed =
                variable.strip_suffix("_FILE").and_then(|stem| KEYS.iter().find(|key| key.variable() == stem));
            match (exact, pointed) {
                (Some(key), _) => found.push((key.name, value.clone(), origin)),
                (None, Some(key)) => match read_secret(Path::new(value)) {
                    Ok(value) => found.push((key.name, value, origin)),
                    Err(problem) => {
                        faults.push(Fault::new(variable, key.name, format!("{value} cannot be read: {problem}.")));
                    }
                },
                (None, None) => {
                    let name = variable.trim_start_matches("PISHKHAN_").to_ascii_lowercase();
                    faults.push(Fault::new(variable, &name, file::unknown(&name)));
                }
            }
        }
        if faults.is_empty() { Ok(found) } else { Err(faults) }
    }
}

/// The value in a file, without the line end that editors add.
fn read_secret(path: &Path) -> std::io::Result<String> {
    Ok(std::fs::read_to_string(path)?.trim_end_matches(['\r', '\n']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layers(folder: &Path) -> Layers {
        let file = folder.join("p.toml");
        std::fs::write(&file, "listen = \"127.0.0.1:1\"\nlog_format = \"json\"\n").unwrap();
        Layers { file: Some(file), ..Layers::default() }
    }

    #[test]
    fn a_flag_beats_the_environment_which_beats_the_file_which_beats_the_default() {
        let folder = tempfile::tempdir().unwrap();
        let mut layers = layers(folder.path());
        let of = |layers: &Layers, key: &str| layers.read().unwrap().0[key].clone();
        assert_eq!(of(&layers, "log_format").0, "json");
        assert_eq!(of(&layers, "sms_courier"), ("log".to_owned(), Origin::Default));
        assert!(matches!(of(&layers, "listen").1, Origin::File { line: 1, .. }));
        layers.environment.insert("PISHKHAN_LISTEN".to_owned(), "127.0.0.1:2".to_owned());
        assert_eq!(of(&layers, "listen").0, "127.0.0.1:2");
        layers.flags.push(("listen", "127.0.0.1:3".to_owned()));
        assert_eq!(of(&layers, "listen"), ("127.0.0.1:3".to_owned(), Origin::Flag));
    }

    #[test]
    fn a_secret_can_stand_in_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let secret = folder.path().join("secret");
        std::fs::write(&secret, "postgres://u:p@h/d\n").unwrap();
        let mut layers = layers(folder.path());
        layers.environment.insert("PISHKHAN_DATABASE_FILE".to_owned(), secret.display().to_string());
        assert_eq!(layers.read().unwrap().0["database"].0, "postgres://u:p@h/d");
    }

    #[test]
    fn a_misspelt_variable_is_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        let mut layers = layers(folder.path());
        layers.environment.insert("PISHKHAN_LISEN".to_owned(), "x".to_owned());
        let faults = layers.read().unwrap_err();
        assert!(faults[0].to_string().contains("did you mean `listen`"), "{}", faults[0]);
    }

    #[test]
    fn a_named_file_that_is_not_there_is_a_fault() {
        let layers = Layers { file: Some("/nowhere/p.toml".into()), ..Layers::default() };
        assert!(layers.read().unwrap_err()[0].to_string().contains("cannot be read"));
    }
}
