//! The installation's secret key: made on the first run, readable by its owner only.

use desk::{Chance, Keys};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

/// Bytes of the key.
const LENGTH: usize = 32;

/// Reads the key, or makes it.
///
/// # Errors
/// A sentence about the file.
pub fn keys(path: &Path, chance: &dyn Chance) -> Result<Keys, String> {
    let name = path.display();
    let master = match std::fs::read(path) {
        Ok(bytes) => {
            let mode = std::fs::metadata(path).map_err(|problem| format!("{name}: {problem}"))?.permissions().mode();
            if mode & 0o077 != 0 {
                return Err(format!("{name} can be read by others; run `chmod 600 {name}`."));
            }
            <[u8; LENGTH]>::try_from(bytes.as_slice())
                .map_err(|_| format!("{name} is not a key of this program: {LENGTH} bytes are expected."))?
        }
        Err(problem) if problem.kind() == std::io::ErrorKind::NotFound => {
            make(path, chance).map_err(|problem| format!("{name} cannot be written: {problem}."))?
        }
        Err(problem) => return Err(format!("{name} cannot be read: {problem}.")),
    };
    Ok(Keys { otp: derive(&master, "otp") })
}

fn make(path: &Path, chance: &dyn Chance) -> std::io::Result<[u8; LENGTH]> {
    let mut key = [0; LENGTH];
    chance.fill(&mut key);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(&key)?;
    file.sync_all()?;
    Ok(key)
}

/// A key of its own for every use (HKDF's expand with one block, RFC 5869).
fn derive(master: &[u8; LENGTH], purpose: &str) -> [u8; LENGTH] {
    let mut mac = Hmac::<Sha256>::new_from_slice(master).expect("a key of any length fits");
    mac.update(purpose.as_bytes());
    mac.update(&[1]);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use desk::SeededChance;

    #[test]
    fn the_key_is_made_once_and_is_its_owners_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/secret.key");
        let first = keys(&path, &SeededChance::new(1)).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(keys(&path, &SeededChance::new(2)).unwrap().otp, first.otp);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(keys(&path, &SeededChance::new(2)).unwrap_err().contains("chmod 600"));
    }

    #[test]
    fn another_file_is_not_taken_for_a_key() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret.key");
        std::fs::write(&path, "hello").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        assert!(keys(&path, &SeededChance::new(1)).is_err());
    }
}
