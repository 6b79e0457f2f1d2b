//! Addresses of staff pages.

use domain::id::{DocumentId, RequestId};
use domain::kartabl::Folder;
use leptos_router::params::ParamsMap;

/// A view of the kartabl: its folder, what is searched for, and where the page before ended.
pub fn kartabl(folder: Folder, words: &str, after: Option<&str>) -> String {
    let mut query = ParamsMap::new();
    query.insert("folder", folder.as_str().to_owned());
    if !words.is_empty() {
        query.insert("q", words.to_owned());
    }
    if let Some(after) = after {
        query.insert("after", after.to_owned());
    }
    format!("/desk{}", query.to_query_string())
}

/// One case.
pub fn case(request: RequestId) -> String {
    format!("/desk/requests/{request}")
}

/// What stands before the id of a document that staff open.
pub const DOCUMENTS: &str = "/desk/documents";

/// One document.
pub fn document(document: DocumentId) -> String {
    format!("{DOCUMENTS}/{document}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "ssr")]
    #[test]
    fn what_is_searched_for_is_safe_in_an_address() {
        let address = kartabl(Folder::Mine, "علی & رضا", Some("a=b"));
        assert!(address.starts_with("/desk?"), "{address}");
        assert!(address.contains("folder=mine"), "{address}");
        assert!(!address.contains("& ") && !address.contains(' ') && !address.contains("a=b"), "{address}");
    }

    #[test]
    fn a_plain_folder_has_a_plain_address() {
        assert_eq!(kartabl(Folder::ToSign, "", None), "/desk?folder=to-sign");
    }
}
