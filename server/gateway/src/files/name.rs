//! Names of files as people see them.

const MOST: usize = 120;
const NAMELESS: &str = "file";

/// A name that can be shown: without folders, control and direction characters, at most 120 characters, its ending
/// kept. Only ever shown; the stored name is an id.
pub fn clean_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let shown: String = last.chars().filter(|c| !is_invisible(*c)).collect();
    let shown = shown.trim().trim_start_matches('.').trim();
    if shown.is_empty() {
        return NAMELESS.to_owned();
    }
    if shown.chars().count() <= MOST {
        return shown.to_owned();
    }
    let ending = shown.rsplit_once('.').map(|(_, ending)| ending).filter(|ending| ending.chars().count() <= 10);
    let kept = MOST - ending.map_or(0, |ending| ending.chars().count() + 1);
    let stem: String = shown.chars().take(kept).collect();
    ending.map_or(stem.clone(), |ending| format!("{stem}.{ending}"))
}

/// Controls, direction marks and overrides, and other characters without a shape. The half space of Persian stays.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{200D}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_nowhere_and_hides_nothing() {
        assert_eq!(clean_name("../../etc/passwd"), "passwd");
        assert_eq!(clean_name("C:\\Users\\x\\کارت ملی.jpg"), "کارت ملی.jpg");
        assert_eq!(clean_name("invoice\u{202E}fdp.exe"), "invoicefdp.exe");
        assert_eq!(clean_name("a\u{0000}b\r\n.pdf"), "ab.pdf");
        assert_eq!(clean_name("می\u{200C}شود.pdf"), "می\u{200C}شود.pdf");
        for nameless in ["", "...", "/", "\u{202E}", " . "] {
            assert_eq!(clean_name(nameless), "file", "{nameless:?}");
        }
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let name = clean_name(&format!("{}.pdf", "ن".repeat(400)));
        assert_eq!(name.chars().count(), 120);
        assert!(name.ends_with(".pdf"));
    }
}
