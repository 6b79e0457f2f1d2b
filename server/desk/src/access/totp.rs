//! Codes of an authenticator (RFC 6238): SHA-1, six digits, thirty seconds, one step of slack.

use domain::Instant;
use domain::refusal::{Answer, Refusal};
use totp_rs::{Builder, Secret, Totp};

/// Bytes of a new secret (RFC 4226, 4: 160 bits).
pub const SECRET_BYTES: usize = 20;

/// Base32 of a secret.
pub fn secret_text(bytes: [u8; SECRET_BYTES]) -> String {
    Secret::new(Box::new(bytes)).to_base32()
}

/// The step whose code this is, if it is one of now's.
///
/// # Errors
/// `Trouble` for a stored secret that is none.
pub fn step_of(secret: &str, code: &str, now: Instant) -> Answer<Option<i64>> {
    let step = generator(secret, "", "")?.check(code, seconds(now));
    Ok(step.and_then(|step| i64::try_from(step).ok()))
}

/// The code that the authenticator shows now.
///
/// # Errors
/// `Trouble` for a stored secret that is none.
pub fn code(secret: &str, now: Instant) -> Answer<String> {
    Ok(generator(secret, "", "")?.generate(seconds(now)).to_string())
}

/// The `otpauth:` address to put into an authenticator.
///
/// # Errors
/// `Trouble`.
pub fn address(secret: &str, username: &str, agency: &str) -> Answer<String> {
    // The address divides its parts by colons.
    let plain = |text: &str| text.replace(':', " ");
    generator(secret, &plain(username), &plain(agency))?.to_url().map_err(|error| {
        tracing::error!(%error, "no address for an authenticator");
        Refusal::Trouble
    })
}

fn generator(secret: &str, account: &str, issuer: &str) -> Answer<Totp> {
    let secret = Secret::try_from_base32(secret).map_err(|_| trouble())?;
    let mut builder = Builder::new().with_secret(secret);
    if !account.is_empty() {
        builder = builder.with_account_name(account).with_issuer(Some(issuer));
    }
    builder.build().map_err(|_| trouble())
}

fn trouble() -> Refusal {
    tracing::error!("a stored authenticator secret cannot be read");
    Refusal::Trouble
}

fn seconds(now: Instant) -> u64 {
    u64::try_from(now.timestamp()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, shortened to six digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = secret_text(*b"12345678901234567890");
        for (time, expected) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")] {
            let now = Instant::from_timestamp(time, 0).unwrap();
            assert_eq!(code(&secret, now).unwrap(), expected);
            assert_eq!(step_of(&secret, expected, now).unwrap(), Some(time / 30));
            let later = Instant::from_timestamp(time + 90, 0).unwrap();
            assert_eq!(step_of(&secret, expected, later).unwrap(), None);
        }
    }

    #[test]
    fn the_address_names_the_account() {
        let address = address(&secret_text([7; 20]), "clerk", "desk").unwrap();
        assert!(address.starts_with("otpauth://totp/desk:clerk?"), "{address}");
    }
}
