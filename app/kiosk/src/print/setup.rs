//! Which printer stands here: chosen once, in the setup of the device.

use super::Paper;
use serde::{Deserialize, Serialize};

/// How a slip gets to paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PrinterWay {
    /// No printer: slips are shown, and people photograph them.
    #[default]
    None,
    /// A thermal printer on USB.
    Usb,
    /// A thermal printer on a serial port, or one that looks like it.
    Serial,
    /// Any printer of the operating system, through the browser's own printing.
    Page,
}

impl PrinterWay {
    pub const ALL: [Self; 4] = [Self::None, Self::Usb, Self::Serial, Self::Page];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Usb => "usb",
            Self::Serial => "serial",
            Self::Page => "page",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrinterSetup {
    pub way: PrinterWay,
    pub paper: Paper,
    /// Speed of the serial port.
    pub baud: u32,
}

impl PrinterSetup {
    /// Speeds that these printers are set to.
    pub const BAUDS: [u32; 4] = [9_600, 19_200, 38_400, 115_200];
}

impl Default for PrinterSetup {
    fn default() -> Self {
        Self { way: PrinterWay::default(), paper: Paper::default(), baud: 19_200 }
    }
}
