//! What a printer answers when it is asked how it is (DLE EOT).

use domain::in_person::PrinterState;

/// The questions: why offline, which error, paper. Each is answered with one byte, in this order.
pub const ASKED: [[u8; 3]; 3] = [[0x10, 0x04, 2], [0x10, 0x04, 3], [0x10, 0x04, 4]];

const COVER_OPEN: u8 = 0x04;
const STOPPED_WITHOUT_PAPER: u8 = 0x20;
const OFFLINE_ERROR: u8 = 0x40;
/// Knife, what only switching off mends, and what mends itself.
const ERRORS: u8 = 0x08 | 0x20 | 0x40;
const PAPER_NEAR_END: u8 = 0x0C;
const NO_PAPER: u8 = 0x60;

/// The state told by the answers to [`ASKED`]. Many small printers answer nothing over USB: one that took the bytes and
/// keeps silent counts as ready.
pub fn reading(answers: [Option<u8>; 3]) -> PrinterState {
    if answers.iter().flatten().any(|answer| !is_answer(*answer)) {
        return PrinterState::Fault;
    }
    let [offline, error, paper] = answers.map(Option::unwrap_or_default);
    if paper & NO_PAPER == NO_PAPER || offline & STOPPED_WITHOUT_PAPER != 0 {
        PrinterState::OutOfPaper
    } else if offline & (COVER_OPEN | OFFLINE_ERROR) != 0 || error & ERRORS != 0 {
        PrinterState::Fault
    } else if paper & PAPER_NEAR_END == PAPER_NEAR_END {
        PrinterState::PaperLow
    } else {
        PrinterState::Ready
    }
}

/// The state told by the one byte of a USB printer's port (GET_PORT_STATUS), which nearly all of them answer.
pub fn port_reading(port: u8) -> PrinterState {
    const EMPTY: u8 = 0x20;
    const NO_ERROR: u8 = 0x08;
    if port & EMPTY != 0 {
        PrinterState::OutOfPaper
    } else if port & NO_ERROR == 0 {
        PrinterState::Fault
    } else {
        PrinterState::Ready
    }
}

/// Four bits of every answer are fixed; a byte without them is something else.
fn is_answer(byte: u8) -> bool {
    byte & 0x93 == 0x12
}

#[cfg(test)]
mod tests {
    use super::*;
    use PrinterState::{Fault, OutOfPaper, PaperLow, Ready};

    const WELL: u8 = 0x12;

    fn read(offline: u8, error: u8, paper: u8) -> PrinterState {
        reading([offline, error, paper].map(|bits| Some(WELL | bits)))
    }

    #[test]
    fn a_printer_that_is_well_is_ready_and_so_is_a_silent_one() {
        assert_eq!(read(0, 0, 0), Ready);
        assert_eq!(reading([None; 3]), Ready);
        assert_eq!(reading([Some(WELL), None, None]), Ready);
    }

    #[test]
    fn paper_is_low_before_it_is_out() {
        assert_eq!(read(0, 0, 0x0C), PaperLow);
        assert_eq!(read(0, 0, 0x6C), OutOfPaper);
        assert_eq!(read(0x20, 0, 0), OutOfPaper, "stopped for want of paper");
    }

    #[test]
    fn an_open_cover_and_every_error_is_a_fault() {
        assert_eq!(read(0x04, 0, 0), Fault);
        for error in [0x08, 0x20, 0x40] {
            assert_eq!(read(0, error, 0), Fault, "{error:#x}");
        }
        assert_eq!(read(0x40, 0, 0x0C), Fault, "an error is worse than little paper");
    }

    #[test]
    fn without_paper_the_open_cover_does_not_matter() {
        assert_eq!(read(0x04, 0, 0x60), OutOfPaper);
    }

    #[test]
    fn a_port_tells_paper_and_error() {
        assert_eq!(port_reading(0x18), Ready);
        assert_eq!(port_reading(0x38), OutOfPaper);
        assert_eq!(port_reading(0x20), OutOfPaper);
        assert_eq!(port_reading(0x10), Fault);
    }

    #[test]
    fn a_byte_that_is_no_answer_is_a_fault() {
        assert_eq!(reading([Some(0xFF), None, None]), Fault);
        assert_eq!(reading([Some(0x00), None, None]), Fault);
    }
}
