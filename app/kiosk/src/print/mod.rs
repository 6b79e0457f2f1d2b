//! What a thermal printer is told, without the printer: a drawing as dots, dots as bytes, and what its answers mean.
//!
//! Text mode of these printers cannot join Persian letters, so a slip is always a picture. The browser draws and sends
//! (`frontend/kiosk`); everything that can be wrong without a browser is here and tested.

mod bits;
mod escpos;
mod set_up_printer;
mod setup;
mod status;

pub use bits::Bits;
pub use escpos::job;
pub(crate) use set_up_printer::set_up_printer;
pub use setup::{PrinterSetup, PrinterWay};
pub use status::{ASKED, port_reading, reading};

use serde::{Deserialize, Serialize};

/// Dots of one millimetre: these printers draw 203 dots to an inch.
pub const DOTS_PER_MM: f64 = 203.0 / 25.4;
/// The least height of a number on paper, in dots: 12 mm.
pub const NUMBER_DOTS: f64 = 12.0 * DOTS_PER_MM;

/// Width of the roll.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    Mm58,
    #[default]
    Mm80,
}

impl Paper {
    pub const ALL: [Self; 2] = [Self::Mm58, Self::Mm80];

    /// Dots that can be printed side by side; the rest of the roll is margin.
    pub const fn dots(self) -> usize {
        match self {
            Self::Mm58 => 384,
            Self::Mm80 => 576,
        }
    }

    pub const fn millimetres(self) -> u16 {
        match self {
            Self::Mm58 => 58,
            Self::Mm80 => 80,
        }
    }

    /// Nothing for a width that no roll has.
    pub fn of_millimetres(millimetres: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.millimetres() == millimetres)
    }
}
