//! What the slip of a request says. Plain logic.

use crate::machine::{Slip, SlipPart};
use components::text::{dates, kiosk_forms as words, lang, receipt};
use domain::Instant;
use domain::in_person::Snapshot;
use domain::tracking_code::TrackingCode;

/// A slip with the real code. Without the network it says that it is provisional.
pub(super) fn request_slip(
    snapshot: &Snapshot,
    service: &str,
    code: &TrackingCode,
    now: Instant,
    connected: bool,
) -> Slip {
    let mut parts = vec![
        SlipPart::Line(snapshot.agency.name.clone()),
        SlipPart::Heading(words::slip_sent().to_owned()),
        SlipPart::Line(service.to_owned()),
        SlipPart::Rule,
        SlipPart::Line(receipt::tracking_code().to_owned()),
        SlipPart::Code(code.grouped().join(" ")),
        SlipPart::Line(dates::moment(now)),
    ];
    if !connected {
        parts.push(SlipPart::Line(words::slip_kept().to_owned()));
    }
    parts.push(SlipPart::Line(words::keep_code().to_owned()));
    parts.push(SlipPart::Qr(address(snapshot)));
    Slip { language: lang().tag(), parts }
}

/// Where a code is entered. The code itself stands in no address: whoever finds the paper still has to type it.
pub(super) fn address(snapshot: &Snapshot) -> String {
    format!("{}/track", snapshot.base_address.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::samples::{code, now, snapshot};

    #[test]
    fn a_slip_without_the_network_says_that_it_is_provisional() {
        let said = |connected| {
            let slip = request_slip(&snapshot(), "صدور کارت بهداشت", &code(), now(), connected);
            slip.parts.contains(&SlipPart::Line(words::slip_kept().to_owned()))
        };
        assert!(said(false));
        assert!(!said(true));
    }

    #[test]
    fn the_code_stands_in_four_groups_and_in_no_address() {
        let slip = request_slip(&snapshot(), "صدور کارت بهداشت", &code(), now(), true);
        assert!(slip.parts.contains(&SlipPart::Code(code().grouped().join(" "))), "{slip:?}");
        assert!(slip.parts.contains(&SlipPart::Qr("https://desk.example.ir/track".to_owned())), "{slip:?}");
    }
}
