//! E-mail addresses, as far as they can be judged without sending a letter.

use super::limits::EMAIL_CHARS;
use crate::problem::Problem;

/// The address with its domain in small letters.
///
/// Taken: the dot-atom form of RFC 5322 with a domain of at least two labels. Quoted local parts and address literals
/// are not, nobody asks for a receipt there.
///
/// # Errors
/// [`Problem::Email`], or [`Problem::TooLong`].
pub(super) fn parse_email(text: &str) -> Result<String, Problem> {
    let actual = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    if actual > EMAIL_CHARS {
        return Err(Problem::TooLong { max: EMAIL_CHARS, actual });
    }
    let (local, domain) = text.rsplit_once('@').ok_or(Problem::Email)?;
    let domain = domain.to_ascii_lowercase();
    if is_local(local) && is_domain(&domain) { Ok(format!("{local}@{domain}")) } else { Err(Problem::Email) }
}

fn is_local(local: &str) -> bool {
    local.len() <= 64
        && local.split('.').all(|atom| {
            !atom.is_empty() && atom.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(c))
        })
}

fn is_domain(domain: &str) -> bool {
    let labels: Vec<_> = domain.split('.').collect();
    let is_label = |label: &&str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    // The last label is never all digits (RFC 3696, 2): that would be an address.
    labels.len() >= 2
        && labels.iter().all(is_label)
        && labels.last().is_some_and(|l| l.chars().any(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_addresses_are_taken() {
        assert_eq!(parse_email("Ali.Rezaei+desk@Example.IR").unwrap(), "Ali.Rezaei+desk@example.ir");
        assert!(parse_email("a@xn--mgba3a4f16a.example").is_ok());
    }

    #[test]
    fn what_no_letter_reaches_is_not() {
        for bad in
            ["", "a", "@b.ir", "a@", "a@b", "a@b..ir", "a b@c.ir", ".a@c.ir", "a@-c.ir", "a@1.2", "نام@c.ir", "a@@c.ir"]
        {
            assert_eq!(parse_email(bad), Err(Problem::Email), "{bad}");
        }
        assert!(matches!(parse_email(&format!("{}@b.ir", "a".repeat(300))), Err(Problem::TooLong { .. })));
    }
}
