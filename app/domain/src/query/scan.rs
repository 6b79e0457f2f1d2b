//! Dividing what was typed: words, quoted words, and the names before a colon.

use super::operator::{Operator, is_first_half};
use super::value::{QUOTES, plain};

/// Characters that are read; the rest is left out and reported.
pub const LONGEST: usize = 300;

/// The text with how far it has been read.
pub(super) struct Scan {
    chars: Vec<char>,
    pub at: usize,
    /// Characters were left out.
    pub cut: bool,
}

/// A word at the place where reading has come to.
pub(super) enum Head {
    /// The name of an operator; reading goes on after its colon.
    Operator(Operator),
    /// A name nobody knows before a colon; reading goes on after it.
    Unknown(String),
    Word(String),
    /// Words in quotation marks, and whether they were closed.
    Quoted(String, bool),
}

impl Scan {
    pub fn new(text: &str) -> Self {
        let mut chars: Vec<char> = text.chars().take(LONGEST + 1).collect();
        let cut = chars.len() > LONGEST;
        chars.truncate(LONGEST);
        Self { chars, at: 0, cut }
    }

    pub fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    /// Passes over spaces; whether there were any.
    pub fn skip_spaces(&mut self) -> bool {
        let begun = self.at;
        while self.peek().is_some_and(is_space) {
            self.at += 1;
        }
        self.at > begun
    }

    /// Passes over a dash that stands directly before something.
    pub fn skip_dash(&mut self) -> bool {
        let dash = matches!(self.peek(), Some('-' | '\u{2212}' | '\u{FF0D}'));
        let attached = self.chars.get(self.at + 1).is_some_and(|next| !is_space(*next));
        if dash && attached {
            self.at += 1;
        }
        dash && attached
    }

    /// The next word, quoted words or operator. Stands on something that is not a space.
    pub fn head(&mut self) -> Head {
        if let Some((text, closed)) = self.quoted() {
            return Head::Quoted(text, closed);
        }
        let begun = self.at;
        loop {
            let word = self.bare();
            if is_colon(self.peek()) && !word.is_empty() {
                if let Some(operator) = Operator::named(&word) {
                    self.at += 1;
                    return Head::Operator(operator);
                }
                if is_name(&word) {
                    self.at += 1;
                    return Head::Unknown(word);
                }
            }
            // The colon of a time of day and the like is part of the word.
            while is_colon(self.peek()) {
                self.at += 1;
            }
            if self.peek().is_none_or(|c| is_space(c) || opens(c).is_some()) {
                break;
            }
        }
        let word: String = self.chars[begun..self.at].iter().collect();
        self.operator_with_spaces(&word).map_or(Head::Word(word), Head::Operator)
    }

    /// «ارجاع به:», or a name whose colon stands after a space.
    fn operator_with_spaces(&mut self, word: &str) -> Option<Operator> {
        let begun = self.at;
        self.skip_spaces();
        let mut operator = Operator::named(word);
        if operator.is_none() && is_first_half(word) {
            let second = self.bare();
            operator = Operator::named(&format!("{word}{second}"));
            self.skip_spaces();
        }
        if operator.is_some() && is_colon(self.peek()) {
            self.at += 1;
            return operator;
        }
        self.at = begun;
        None
    }

    /// Characters up to a space, a colon or a quotation mark.
    pub fn bare(&mut self) -> String {
        let begun = self.at;
        while self.peek().is_some_and(|c| !is_space(c) && !is_colon(Some(c)) && opens(c).is_none()) {
            self.at += 1;
        }
        self.chars[begun..self.at].iter().collect()
    }

    /// What stands in quotation marks here, and whether they were closed.
    pub fn quoted(&mut self) -> Option<(String, bool)> {
        let close = opens(self.peek()?)?;
        self.at += 1;
        let begun = self.at;
        while self.peek().is_some_and(|c| c != close) {
            self.at += 1;
        }
        let text = self.chars[begun..self.at].iter().collect();
        let closed = self.peek().is_some();
        self.at += usize::from(closed);
        Some((text, closed))
    }

    /// Characters up to a space; colons belong to it.
    pub fn until_space(&mut self) -> String {
        let begun = self.at;
        while self.peek().is_some_and(|c| !is_space(c)) {
            self.at += 1;
        }
        self.chars[begun..self.at].iter().collect()
    }

    /// Passes over what stands after a colon.
    pub fn skip_value(&mut self) {
        self.skip_spaces();
        if self.quoted().is_none() {
            self.until_space();
        }
    }

    /// Whether an operator stands here.
    pub fn at_operator(&mut self) -> bool {
        let begun = self.at;
        self.skip_dash();
        let operator = self.peek().is_some_and(|c| !is_space(c)) && matches!(self.head(), Head::Operator(_));
        self.at = begun;
        operator
    }
}

/// A name consists of letters; a half space may hold them together.
fn is_name(word: &str) -> bool {
    let word = plain(word);
    word.starts_with(char::is_alphabetic) && word.chars().all(|c| c.is_alphabetic() || c == '\u{200C}')
}

fn opens(c: char) -> Option<char> {
    QUOTES.into_iter().find(|(open, _)| *open == c).map(|(_, close)| close)
}

fn is_colon(c: Option<char>) -> bool {
    matches!(c, Some(':' | '：' | '\u{FE55}'))
}

pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace()
}
