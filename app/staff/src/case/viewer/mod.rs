//! Files shown large, over the case: pictures, and PDF in the browser's own viewer. Without a script a file's link opens
//! it in a window of its own.

mod look;
mod picture;
mod size;
mod stage;
mod toolbar;

pub use look::viewer;

use domain::form::ShownAnswer;
use domain::id::DocumentId;
use domain::kartabl::CaseView;
use domain::tracking::DocumentView;
use server_fns::Packed;

/// The file that is to be looked at, among the files of a case.
#[derive(Clone, Debug)]
pub struct Viewed {
    pub case: Packed<CaseView>,
    pub document: DocumentId,
}

/// A file, and the question it answers.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseFile {
    pub document: DocumentView,
    pub label: Option<String>,
}

/// Every file of a case: of the request and its answer, then what other agencies answered.
pub fn files_of(case: &CaseView) -> Vec<CaseFile> {
    let of_request = case
        .documents
        .iter()
        .map(|document| CaseFile { document: document.clone(), label: label_of(case, document.id) });
    let of_inquiries = case.inquiries.iter().flat_map(|view| {
        view.evidence
            .iter()
            .map(|document| CaseFile { document: document.clone(), label: Some(view.inquiry.agency.clone()) })
    });
    of_request.chain(of_inquiries).collect()
}

/// The question the file answers.
pub fn label_of(case: &CaseView, document: DocumentId) -> Option<String> {
    let found = case.asked().find(|field| match &field.answer {
        ShownAnswer::Files(files) => files.iter().any(|file| file.document == document),
        _ => false,
    });
    found.map(|field| field.label.clone())
}
