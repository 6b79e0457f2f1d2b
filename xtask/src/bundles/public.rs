//! The files of `frontend/public`.

use super::module::read_all;
use super::site::Site;
use crate::project::root;
use anyhow::{Context, Result};

/// The font every page needs at once.
const FONT: &str = "/fonts/vazirmatn-fa-400-700.woff2";

/// Which addresses the public files got.
pub struct Public {
    /// Address as written in style sheets, and address with hash.
    renamed: Vec<(String, String)>,
    /// Address of [`FONT`].
    pub font: Option<String>,
}

impl Public {
    /// Puts the addresses with hash into a text that names the files as they stand in the source.
    pub fn rename(&self, text: &str) -> String {
        self.renamed.iter().fold(text.to_owned(), |text, (written, named)| text.replace(written, named))
    }
}

/// Adds every public file: fonts under a name with a hash, others as they are named.
pub fn collect(site: &mut Site) -> Result<Public> {
    let mut files = Vec::new();
    read_all(&root().join("frontend/public"), "", &mut files)?;
    let mut renamed = Vec::new();
    for (name, content) in files {
        if name.ends_with(".woff2") {
            renamed.push((format!("/{name}"), site.add_hashed(&name, content)));
        } else {
            site.add(name, content);
        }
    }
    let font = renamed.iter().find(|(written, _)| written == FONT).map(|(_, named)| named.clone());
    font.as_ref().with_context(|| format!("frontend/public{FONT} is missing"))?;
    Ok(Public { renamed, font })
}
