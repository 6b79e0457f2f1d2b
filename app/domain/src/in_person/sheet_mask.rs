//! What a sheet on paper shows of a person: enough to recognise them at the counter, not enough to use.

/// First three and last two digits of a national id; an empty one stays empty, anything shorter is hidden whole.
pub fn masked_national_id(id: &str) -> String {
    masked(id, 3, 2)
}

/// A mobile with its middle hidden: `0912***4567`.
pub fn masked_mobile(mobile: &str) -> String {
    masked(mobile, 4, 4)
}

fn masked(text: &str, first: usize, last: usize) -> String {
    let letters: Vec<char> = text.chars().collect();
    let shown = first + last;
    letters
        .iter()
        .enumerate()
        .map(|(place, letter)| {
            let kept = letters.len() > shown && (place < first || place >= letters.len() - last);
            if kept { *letter } else { '*' }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_hidden() {
        assert_eq!(masked_national_id("0499370899"), "049*****99");
        assert_eq!(masked_mobile("09121234567"), "0912***4567");
    }

    #[test]
    fn what_is_too_short_shows_nothing() {
        assert_eq!(masked_national_id("04993"), "*****");
        assert_eq!(masked_national_id(""), "");
        assert_eq!(masked_mobile("0912"), "****");
    }
}
