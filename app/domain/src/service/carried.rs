//! What the citizen is not asked to carry: what the body obtains itself, by inquiry, and words that ask for it all the
//! same.

use super::{DocumentKind, ServiceDefinition};
use crate::text::{fold, search_key};
use serde::{Deserialize, Serialize};

/// Something that is obtained by inquiry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Obtained {
    /// The document or fact.
    pub title: String,
    /// Who has it; empty where that is not said.
    pub agency: String,
}

/// What words name of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    pub title: String,
    /// It is named in full. Otherwise parts of the name are there, which may mean something else.
    pub certain: bool,
}

/// Words that say nothing of what is meant, as their keys.
const EMPTY: [&str; 9] = ["برای", "متقاضی", "مربوط", "است", "باید", "این", "شما", "خود", "نمونه"];
/// Shorter ones do neither, in letters.
const SHORTEST: usize = 3;
/// A word that begins with one of so many letters is that word, with an ending.
const STEM: usize = 4;
/// So many other words may stand between two of a name.
const APART: usize = 2;
/// What the body does. Whoever writes it to a citizen asks them to do it.
const INQUIRY: &str = "استعلام";

impl ServiceDefinition {
    /// Everything about this service that the citizen need not bring.
    pub fn obtained_by_inquiry(&self) -> Vec<Obtained> {
        let asked = self.inquiries.iter();
        let asked = asked.map(|asked| Obtained { title: asked.subject.clone(), agency: asked.agency.clone() });
        let documents = self.required_documents.iter().filter_map(|document| match &document.kind {
            DocumentKind::SystemInquiry { inquiry } => {
                let asked = self.inquiries.iter().find(|asked| Some(&asked.key) == inquiry.as_ref());
                let agency = asked.map(|asked| asked.agency.clone()).unwrap_or_default();
                Some(Obtained { title: document.title.clone(), agency })
            }
            DocumentKind::OriginalSeen | DocumentKind::Upload { .. } => None,
        });
        documents.chain(asked).collect()
    }
}

/// What these words to a citizen ask for although the body obtains it itself; what is named in full comes first.
pub fn carried(words: &str, obtained: &[Obtained]) -> Option<Carried> {
    let said = tokens(words);
    let certain = obtained.iter().find(|thing| is_named(&said, thing));
    let found = certain.or_else(|| obtained.iter().find(|thing| is_hinted_at(&said, thing)))?;
    Some(Carried { title: found.title.clone(), certain: certain.is_some() })
}

/// The title's words, one soon after the other; or the agency, and that it is to be asked.
fn is_named(said: &[String], thing: &Obtained) -> bool {
    let title = tokens(&thing.title);
    let asks = said.iter().any(|word| same(word, INQUIRY));
    // One word alone may mean much else: «هویت» is also what a counter establishes.
    title.len() > 1 && (0..said.len()).any(|start| follow(&said[start..], &title))
        || asks && all_of(said, &tokens(&thing.agency))
}

/// Two words of the title, wherever; or the agency.
fn is_hinted_at(said: &[String], thing: &Obtained) -> bool {
    let title = tokens(&thing.title);
    let found = title.iter().filter(|word| said.iter().any(|said| same(said, word))).count();
    found >= 2.min(title.len().max(1)) || all_of(said, &tokens(&thing.agency))
}

fn all_of(said: &[String], words: &[String]) -> bool {
    !words.is_empty() && words.iter().all(|word| said.iter().any(|said| same(said, word)))
}

/// Whether `said` begins with the first of `words` and goes on with the others, few others in between.
fn follow(said: &[String], words: &[String]) -> bool {
    let mut rest = said;
    for (number, word) in words.iter().enumerate() {
        let reach = if number == 0 { 1 } else { APART + 1 };
        let Some(at) = rest.iter().take(reach).position(|said| same(said, word)) else { return false };
        rest = &rest[at + 1..];
    }
    true
}

/// One word with and without its ending: «آزمایش» and «آزمایش‌های».
fn same(one: &str, other: &str) -> bool {
    let begins = |long: &str, short: &str| short.chars().count() >= STEM && long.starts_with(short);
    one == other || begins(one, other) || begins(other, one)
}

/// The words that mean something, as keys.
fn tokens(text: &str) -> Vec<String> {
    let parts = fold(text);
    let parts = parts.split(|c: char| c.is_whitespace() || "،؛.:!؟()«»/-,;".contains(c)).map(search_key);
    parts.filter(|word| word.chars().count() >= SHORTEST && !EMPTY.contains(&word.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn obtained() -> Vec<Obtained> {
        let obtained = |title: &str, agency: &str| Obtained { title: title.to_owned(), agency: agency.to_owned() };
        vec![
            obtained("نتیجهٔ آزمایش‌های کارت بهداشت", "آزمایشگاه مرجع سلامت نمونه"),
            obtained("گواهی عدم اعتیاد", "مرکز سلامت نمونه"),
            obtained("پیشینهٔ کیفری", "قوهٔ قضاییه"),
            obtained("سهمیهٔ آب", "شرکت آب منطقه‌ای"),
        ]
    }

    fn certain(words: &str) -> Option<bool> {
        carried(words, &obtained()).map(|carried| carried.certain)
    }

    #[test]
    fn what_is_named_in_full_is_certain_however_it_is_spelt() {
        for words in [
            "گواهی عدم اعتیاد را بیاورید.",
            "برای ادامه، گواهیِ عدم اعتیاد لازم است",
            "گواهي معتبرِ عدم اعتياد بیاورید",
            "سوء‌پیشینهٔ کیفری؛ پیشینهٔ کیفری را بیاورید",
            "از قوهٔ قضاییه استعلام بگیرید و بیاورید",
            "نتیجه آزمایشهای کارت بهداشت را پیوست کنید",
        ] {
            assert_eq!(certain(words), Some(true), "{words}");
        }
    }

    #[test]
    fn parts_of_a_name_are_a_hint() {
        for words in [
            "سهمیهٔ خود را نشان دهید",
            "نتیجهٔ آزمایش را بیاورید",
            "به قوهٔ قضاییه بروید",
            "اعتیاد نداشتن را با گواهی نشان دهید",
        ] {
            assert_eq!(certain(words), Some(false), "{words}");
        }
    }

    #[test]
    fn anything_else_may_be_asked() {
        for words in ["برای انگشت‌نگاری به باجهٔ ۳ بیایید.", "هزینه را بپردازید", "", "عکس تازه بیاورید"]
        {
            assert_eq!(certain(words), None, "{words}");
        }
    }
}
