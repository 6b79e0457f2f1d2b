//! Reading the settings file.

use super::fault::Fault;
use super::keys;
use toml::de::{DeTable, DeValue};

/// A value of the file with the line it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub key: &'static str,
    pub value: String,
    pub line: usize,
}

/// The settings in `text`; `name` is the file's name for faults. All faults are reported at once.
pub fn read(name: &str, text: &str) -> Result<Vec<Line>, Vec<Fault>> {
    let line_of = |at: usize| text[..at.min(text.len())].matches('\n').count() + 1;
    let table = DeTable::parse(text).map_err(|problem| {
        let line = line_of(problem.span().map_or(0, |span| span.start));
        vec![Fault::new(format!("{name}:{line}"), "", format!("this is not TOML: {}.", problem.message()))]
    })?;
    let (mut lines, mut faults) = (Vec::new(), Vec::new());
    for (found, value) in table.get_ref() {
        let line = line_of(found.span().start);
        let place = format!("{name}:{line}");
        let Some(key) = keys::find(found.get_ref()) else {
            faults.push(Fault::new(place, found.get_ref(), unknown(found.get_ref())));
            continue;
        };
        match plain(value.get_ref()) {
            Some(value) => lines.push(Line { key: key.name, value, line }),
            None => {
                faults.push(Fault::new(place, key.name, "write a text, a number, true, false, or a list of texts."))
            }
        }
    }
    if faults.is_empty() { Ok(lines) } else { Err(faults) }
}

/// What to say about a name that is no setting.
pub fn unknown(name: &str) -> String {
    match keys::nearest(name) {
        Some(near) => format!("there is no such setting; did you mean `{near}`?"),
        None => "there is no such setting; `pishkhan config show` lists all of them.".to_owned(),
    }
}

fn plain(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.as_ref().to_owned()),
        DeValue::Boolean(flag) => Some(flag.to_string()),
        DeValue::Integer(number) => Some(number.as_str().to_owned()),
        DeValue::Array(items) => {
            let items: Option<Vec<_>> = items.iter().map(|item| plain(item.get_ref())).collect();
            items.map(|items| items.join(","))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_with_their_lines() {
        let lines =
            read("p.toml", "# a comment\nlisten = \"0.0.0.0:80\"\ntrusted_proxies = [\"10.0.0.1\", \"10.1.0.0/16\"]\n");
        let lines = lines.unwrap();
        assert_eq!((lines[0].value.as_str(), lines[0].line), ("0.0.0.0:80", 2));
        assert_eq!(lines[1].value, "10.0.0.1,10.1.0.0/16");
    }

    #[test]
    fn a_misspelt_key_says_where_and_what_was_meant() {
        let faults = read("p.toml", "\nlisen = \"x\"\n").unwrap_err();
        assert_eq!(faults[0].to_string(), "p.toml:2:lisen: there is no such setting; did you mean `listen`?");
    }

    #[test]
    fn what_is_not_toml_says_where() {
        let faults = read("p.toml", "listen = \"a\"\nbase_url = \n").unwrap_err();
        assert!(faults[0].to_string().starts_with("p.toml:2: this is not TOML"), "{}", faults[0]);
    }
}
