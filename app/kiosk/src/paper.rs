//! Paper: what is printed, and what came of it.

/// What came of printing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printed {
    Yes,
    /// No printer, no paper, or a fault: the screen is photographed instead.
    No,
}

/// A slip of paper, from top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slip {
    /// BCP 47: the language and with it the direction of its words.
    pub language: &'static str,
    pub parts: Vec<SlipPart>,
}

/// One part of a slip, in the middle of the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlipPart {
    /// Large words, 5 mm.
    Heading(String),
    /// The number of a ticket: 12 mm high or more.
    Number(String),
    /// A line of words; wrapped.
    Line(String),
    /// Digits that are read from left to right: a tracking code, in groups.
    Code(String),
    /// An address as a QR code.
    Qr(String),
    /// A line across.
    Rule,
}
