//! The one thing of Exif that a picture needs to be seen the right way up (Exif 2.32, tag 0x0112).

const TAG: u16 = 0x0112;
/// Field type SHORT.
const SHORT: u16 = 3;

/// The orientation 1 to 8 in a TIFF block, where it says one.
pub fn read(tiff: &[u8]) -> Option<u16> {
    let big = match tiff.get(..4)? {
        [b'M', b'M', 0, 42] => true,
        [b'I', b'I', 42, 0] => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<u16> {
        let bytes: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    };
    let offset: [u8; 4] = tiff.get(4..8)?.try_into().ok()?;
    let directory = (if big { u32::from_be_bytes(offset) } else { u32::from_le_bytes(offset) }) as usize;
    let entries = usize::from(short(directory)?);
    (0..entries)
        .find_map(|entry| {
            let at = directory.checked_add(2 + entry * 12)?;
            (short(at)? == TAG && short(at + 2)? == SHORT).then(|| short(at + 8)).flatten()
        })
        .filter(|orientation| (1..=8).contains(orientation))
}

/// A TIFF block that says nothing but the orientation.
pub fn write(orientation: u16) -> Vec<u8> {
    let mut tiff = b"MM\0\x2A\0\0\0\x08\0\x01".to_vec();
    tiff.extend(TAG.to_be_bytes());
    tiff.extend(SHORT.to_be_bytes());
    tiff.extend(1_u32.to_be_bytes());
    tiff.extend(orientation.to_be_bytes());
    tiff.extend([0; 2 + 4]);
    tiff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for orientation in 1..=8 {
            assert_eq!(read(&write(orientation)), Some(orientation));
        }
        assert_eq!(read(&write(9)), None);
    }

    #[test]
    fn broken_blocks_say_nothing() {
        for length in 0..write(6).len() - 8 {
            assert_eq!(read(&write(6)[..length]), None, "{length}");
        }
        assert_eq!(read(b"II\x2A\0\xFF\xFF\xFF\xFF"), None);
    }
}
