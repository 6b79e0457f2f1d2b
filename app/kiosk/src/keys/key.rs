//! One key.

/// What a press does to the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Press {
    Put(char),
    /// Takes the last character away.
    Erase,
    /// Takes everything away.
    Clear,
}

/// A key as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// A letter, digit or mark: what it shows is what it puts.
    Letter(char),
    Space,
    /// نیم‌فاصله
    HalfSpace,
    NewLine,
    Backspace,
    Clear,
    /// To the other layer of the same alphabet: marks, and back.
    Turn,
    /// Puts the keys away, and what was behind them is seen.
    Done,
}

impl Key {
    /// What it does to the text; nothing for keys that only do something to the keyboard.
    pub fn press(self) -> Option<Press> {
        Some(match self {
            Key::Letter(letter) => Press::Put(letter),
            Key::Space => Press::Put(' '),
            Key::HalfSpace => Press::Put('\u{200C}'),
            Key::NewLine => Press::Put('\n'),
            Key::Backspace => Press::Erase,
            Key::Clear => Press::Clear,
            Key::Turn | Key::Done => return None,
        })
    }

    /// How many columns it takes.
    pub fn columns(self) -> usize {
        match self {
            Key::Space => 3,
            Key::HalfSpace | Key::Turn | Key::Clear | Key::NewLine => 2,
            Key::Letter(_) | Key::Backspace | Key::Done => 1,
        }
    }
}
