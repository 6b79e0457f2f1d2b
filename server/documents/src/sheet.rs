//! Tables as files for spreadsheets. Every cell is text, so that numbers keep their leading zeros and no cell is ever
//! taken for a formula.

use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Of the worksheet.
    pub title: String,
    pub right_to_left: bool,
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
    /// Under the last row, such as that there would be more.
    pub foot: Option<String>,
}

/// A workbook that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be written")]
pub struct Unwritable(#[from] XlsxError);

/// Longest title of a worksheet.
const TITLE: usize = 31;
/// Longest text of a cell.
const CELL: usize = 32_000;

impl Sheet {
    /// As CSV (RFC 4180) in UTF-8 with its mark, without which Excel reads it in the code page of the machine.
    pub fn csv(&self) -> Vec<u8> {
        let mut csv = String::from("\u{FEFF}");
        let foot = self.foot.as_ref().map(|foot| vec![foot.clone()]);
        for row in std::iter::once(&self.head).chain(&self.rows).chain(foot.as_ref()) {
            let cells: Vec<_> = row.iter().map(|cell| quoted(cell)).collect();
            csv.push_str(&cells.join(","));
            csv.push_str("\r\n");
        }
        csv.into_bytes()
    }

    /// As a workbook of one worksheet.
    ///
    /// # Errors
    /// [`Unwritable`].
    pub fn xlsx(&self) -> Result<Vec<u8>, Unwritable> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.set_name(self.title.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(TITLE).collect::<String>())?;
        sheet.set_right_to_left(self.right_to_left);
        let head = Format::new().set_bold();
        // «Text», so that what is typed over a cell stays text too.
        let text = Format::new().set_num_format("@").set_align(FormatAlign::Top);
        for (column, cell) in self.head.iter().enumerate() {
            sheet.write_string_with_format(0, column as u16, cell, &head)?;
            sheet.set_column_width(column as u16, 20)?;
        }
        for (place, row) in self.rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                let cell: String = cell.chars().take(CELL).collect();
                sheet.write_string_with_format(place as u32 + 1, column as u16, cell, &text)?;
            }
        }
        if let Some(foot) = &self.foot {
            sheet.write_string(self.rows.len() as u32 + 1, 0, foot)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        Ok(book.save_to_buffer()?)
    }
}

/// In quotation marks. What a spreadsheet would take for a formula gets an apostrophe before it, and so do numbers that
/// it would cut.
fn quoted(cell: &str) -> String {
    let formula = cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
        || cell.starts_with(['\t', '\r', '\n']);
    let number =
        cell.len() > 1 && cell.bytes().all(|byte| byte.is_ascii_digit()) && (cell.starts_with('0') || cell.len() > 11);
    let guard = if formula || number { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        Sheet {
            title: "کارتابل/۱".to_owned(),
            right_to_left: true,
            head: vec!["نام".to_owned(), "کد".to_owned()],
            rows: vec![
                vec!["=1+1".to_owned(), "0012345678901234".to_owned()],
                vec!["a \"b\"".to_owned(), "۱".to_owned()],
            ],
            foot: None,
        }
    }

    #[test]
    fn nothing_in_a_file_is_a_formula_and_numbers_stay_whole() {
        let csv = String::from_utf8(sheet().csv()).unwrap();
        assert_eq!(csv, "\u{FEFF}\"نام\",\"کد\"\r\n\"'=1+1\",\"'0012345678901234\"\r\n\"a \"\"b\"\"\",\"۱\"\r\n");
        for formula in ["+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1"] {
            assert!(quoted(formula).starts_with("\"'"), "{formula:?}");
        }
    }

    #[test]
    fn a_workbook_is_a_zip_file() {
        let book = sheet().xlsx().unwrap();
        assert!(book.starts_with(b"PK") && book.len() > 1_000);
    }
}
