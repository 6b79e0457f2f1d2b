//! Addresses of staff pages.

use domain::id::{DocumentId, RequestId};
use domain::kartabl::Folder;

/// A view of the kartabl: its folder, what is searched for, and where the page before ended.
pub fn kartabl(folder: Folder, words: &str, after: Option<&str>) -> String {
    let mut address = format!("/desk?folder={}", folder.as_str());
    let words = Some(words).filter(|words| !words.is_empty());
    for (name, value) in [("q", words), ("after", after)] {
        if let Some(value) = value {
            address.push_str(&format!("&{name}={}", escaped(value)));
        }
    }
    address
}

/// A value of a query: all but the unreserved characters as `%XX` (RFC 3986, 2.1 to 2.3). Written here because the
/// router's own escapes differently in the browser and on the server, and the two have to draw the same page.
fn escaped(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            escaped.push(char::from(byte));
        } else {
            escaped.push_str(&format!("%{byte:02X}"));
        }
    }
    escaped
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

    #[test]
    fn what_is_searched_for_is_safe_in_an_address() {
        assert_eq!(kartabl(Folder::Mine, "ع &", Some("a=b-1")), "/desk?folder=mine&q=%D8%B9%20%26&after=a%3Db-1");
    }

    #[test]
    fn a_plain_folder_has_a_plain_address() {
        assert_eq!(kartabl(Folder::ToSign, "", None), "/desk?folder=to-sign");
    }
}
