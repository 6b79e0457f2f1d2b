//! Lists as files.

pub use crate::kartabl::{EXPORTED, export as rows};
pub use documents::Sheet;
use domain::refusal::{Answer, Refusal};

/// A table as a workbook.
///
/// # Errors
/// `Trouble`.
pub fn workbook(sheet: &Sheet) -> Answer<Vec<u8>> {
    sheet.xlsx().map_err(|error| {
        tracing::error!(%error, "a workbook was not written");
        Refusal::Trouble
    })
}
