//! Passwords of staff: argon2id with the least that OWASP recommends (19 MiB, two passes, one lane).

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use domain::refusal::{Answer, Refusal};

/// KiB.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// Longest password taken, in bytes: hashing costs the same for all, reading does not.
pub const MOST_BYTES: usize = 1024;

fn hasher() -> Argon2<'static> {
    let params = Params::new(MEMORY, PASSES, LANES, None).expect("constants within argon2's bounds");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// PHC string of the password under this salt. Takes some 50 ms and 19 MiB: never on the runtime's own threads.
///
/// # Errors
/// `TooLong`; `Trouble` when it cannot be hashed.
pub fn hash(password: &str, salt: &[u8; 16]) -> Answer<String> {
    if password.len() > MOST_BYTES {
        return Err(Refusal::TooLong { max: MOST_BYTES as u32 });
    }
    let hash = hasher().hash_password_with_salt(password.as_bytes(), salt).map_err(|error| {
        tracing::error!(%error, "a password could not be hashed");
        Refusal::Trouble
    })?;
    Ok(hash.to_string())
}

/// Whether it is the password. Takes as long for a hash that nobody's password has ([`nobodys`]).
pub fn is_right(password: &str, phc: &str) -> bool {
    password.len() <= MOST_BYTES
        && PasswordHash::new(phc).is_ok_and(|hash| hasher().verify_password(password.as_bytes(), &hash).is_ok())
}

/// Hashed in place of an unknown person's, so that both take equally long.
pub fn nobodys() -> &'static str {
    static HASH: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    HASH.get_or_init(|| {
        hash("nobody has this password", b"nobody has it, n").expect("constants within argon2's bounds")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_known_again_and_no_other_is() {
        let phc = hash("درخت", &[1; 16]).unwrap();
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{phc}");
        assert!(is_right("درخت", &phc));
        assert!(!is_right("درخت ", &phc));
        assert!(!is_right("", nobodys()));
        assert!(!is_right("x", "not a hash"));
        assert_eq!(hash(&"x".repeat(2000), &[1; 16]), Err(Refusal::TooLong { max: 1024 }));
    }
}
