//! Addresses of staff pages.

use crate::kartabl::Asked;
use domain::form::FileType;
use domain::id::{DocumentId, RequestId};
use domain::kartabl::{Folder, KartablFilter};
use domain::tracking::DocumentView;

/// Where the work begins.
pub const DESK: &str = "/desk";
/// The officer's home, which the server draws.
pub const HOME: &str = "/desk/home";
const CASES: &str = "/desk/requests/";

/// A view of the kartabl: its folder, what is searched for, and where the page before ended.
pub fn kartabl(folder: Folder, words: &str, after: Option<&str>) -> String {
    list(&Asked::new(Some(folder), words, after))
}

/// The view that was asked for.
pub fn list(asked: &Asked) -> String {
    with_query(DESK.to_owned(), asked)
}

/// One case beside the view it was opened from, so that reloading shows the same and coming back leads to the same.
pub fn case_in(request: RequestId, asked: &Asked) -> String {
    with_query(case(request), asked)
}

/// The case as a sheet to print.
pub fn sheet(request: RequestId) -> String {
    format!("{CASES}{request}/sheet")
}

/// Where a view is kept under a name.
pub fn save_view(filter: &KartablFilter) -> String {
    let query = format!("folder={}&q={}", filter.folder.as_str(), escaped(&filter.words));
    format!("/desk/settings/views?{query}")
}

/// The case an address names.
pub fn case_at(path: &str) -> Option<RequestId> {
    path.strip_prefix(CASES)?.parse().ok()
}

/// Whether the work list is on the page at this address.
pub fn has_list(path: &str) -> bool {
    path == DESK || path.starts_with(CASES)
}

fn with_query(mut address: String, asked: &Asked) -> String {
    let pairs = asked.pairs().map(|(name, value)| format!("{name}={}", escaped(value)));
    let query = pairs.collect::<Vec<_>>().join("&");
    if !query.is_empty() {
        address.push('?');
        address.push_str(&query);
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
    format!("{CASES}{request}")
}

/// Where something is done to several cases.
pub const BULK: &str = "/desk/bulk";

/// A view as a file.
pub fn export(folder: Folder, words: &str, kind: &str) -> String {
    format!("/desk/export?folder={}&q={}&as={kind}", folder.as_str(), escaped(words))
}

/// What stands before the id of a document that staff open.
pub const DOCUMENTS: &str = "/desk/documents";

/// One document.
pub fn document(document: DocumentId) -> String {
    format!("{DOCUMENTS}/{document}")
}

/// The same where it is looked at, if browsers show its kind; otherwise it is saved.
pub fn document_shown(document: &DocumentView) -> String {
    let address = self::document(document.id);
    if FileType::from_media_type(&document.media_type).is_some_and(is_shown) {
        format!("{address}/shown")
    } else {
        address
    }
}

/// What browsers show by themselves.
pub fn is_shown(kind: FileType) -> bool {
    matches!(kind, FileType::Jpeg | FileType::Png | FileType::Webp | FileType::Pdf)
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
        assert_eq!(list(&Asked::default()), "/desk");
    }

    #[test]
    fn a_case_keeps_the_view_it_was_opened_from() {
        let id = RequestId::new(uuid::Uuid::from_u128(1));
        assert_eq!(case_in(id, &Asked::default()), case(id));
        let address = case_in(id, &Asked::new(Some(Folder::Mine), "ع", None));
        assert_eq!(address, format!("{}?folder=mine&q=%D8%B9", case(id)));
        assert_eq!(case_at(&case(id)), Some(id));
        assert_eq!((case_at("/desk/requests/x"), case_at("/desk")), (None, None));
        assert!(has_list("/desk/requests/x") && has_list("/desk") && !has_list("/desk/sign-in"));
    }
}
