//! One style sheet per audience, joined from `style/`.

use super::Audience;
use crate::project::root;
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// `style/AUDIENCE.css` with everything it imports, minified. A file imported twice is taken once, at its first place.
pub fn join(audience: Audience) -> Result<String> {
    join_in(&root().join("style"), audience.name())
}

fn join_in(folder: &Path, audience: &str) -> Result<String> {
    let mut sheet = String::new();
    take(folder, &format!("{audience}.css"), &mut BTreeSet::new(), &mut sheet)?;
    minify(&sheet).with_context(|| format!("style/{audience}.css and what it imports"))
}

/// Appends a file; each line `@import "name";` stands for the file of that name, relative to `style/`.
fn take(folder: &Path, name: &str, taken: &mut BTreeSet<String>, sheet: &mut String) -> Result<()> {
    if !taken.insert(name.to_owned()) {
        return Ok(());
    }
    let text = fs::read_to_string(folder.join(name)).with_context(|| format!("cannot read style/{name}"))?;
    for line in text.lines() {
        match line.trim().strip_prefix("@import") {
            Some(import) => {
                let import = import.trim().trim_end_matches(';').trim_matches(['"', '\'']);
                take(folder, import, taken, sheet).with_context(|| format!("imported by style/{name}"))?;
            }
            None => {
                sheet.push_str(line);
                sheet.push('\n');
            }
        }
    }
    Ok(())
}

/// Drops comments and the white space that means nothing. Strings stay as they are.
fn minify(sheet: &str) -> Result<String> {
    let mut small = String::with_capacity(sheet.len());
    let mut rest = sheet;
    let mut gap = false;
    while let Some(first) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            let end = comment.find("*/").context("a comment without an end")?;
            rest = &comment[end + 2..];
            gap = true;
        } else if first.is_ascii_whitespace() {
            rest = rest.trim_start();
            gap = true;
        } else {
            let length = if first == '"' || first == '\'' { string(rest)? } else { first.len_utf8() };
            if gap && !small.is_empty() && !small.ends_with(['{', '}', ';', ',']) && !"{};,".contains(first) {
                small.push(' ');
            }
            gap = false;
            if first == '}' && small.ends_with(';') {
                small.pop();
            }
            small.push_str(&rest[..length]);
            rest = &rest[length..];
        }
    }
    if small.matches('{').count() != small.matches('}').count() {
        bail!("the braces do not match");
    }
    Ok(small)
}

/// The length of the string that `text` begins with, quotes included.
fn string(text: &str) -> Result<usize> {
    let quote = text.as_bytes()[0];
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'\n' => break,
            _ if byte == quote => return Ok(at + 1),
            _ => {}
        }
    }
    bail!("a string without an end: {}", text.lines().next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_what_the_audience_imports_each_once() {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join("components")).unwrap();
        for (name, text) in [
            ("tokens.css", ":root { --a: 1px; }"),
            (
                "citizen.css",
                "@import \"tokens.css\";\n@import \"components/a.css\";\n@import \"tokens.css\";\n.own { color: red; }",
            ),
            ("components/a.css", ".a  > .b:hover { content: \"; { }  /* */\"; } /* gone */"),
        ] {
            fs::write(home.path().join(name), text).unwrap();
        }
        let sheet = join_in(home.path(), "citizen").unwrap();
        assert_eq!(sheet, ":root{--a: 1px}.a > .b:hover{content: \"; { }  /* */\"}.own{color: red}");
        assert!(join_in(home.path(), "staff").is_err());
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        for broken in ["a {", "/* a", "a { content: \"x\n }", "a }"] {
            assert!(minify(broken).is_err(), "{broken}");
        }
    }

    #[test]
    fn a_space_that_means_something_stays() {
        assert_eq!(
            minify("a:is(.b) .c , .d { margin : calc(1px + 2px) auto }").unwrap(),
            "a:is(.b) .c,.d{margin : calc(1px + 2px) auto}"
        );
        assert_eq!(minify("@media (a) and (b) { c { d: e } }").unwrap(), "@media (a) and (b){c{d: e}}");
    }
}
