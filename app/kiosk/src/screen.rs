//! Which screen is shown, and where one comes from it. No addresses, no history: going back is a rule of the screen.

use crate::idle_clock::{QUIET, QUIET_READING};
use domain::id::LineId;
use domain::service::ServiceKey;

/// A screen of a visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Screen {
    #[default]
    Home,
    /// The last question before a number: is somebody served earlier?
    Number {
        line: LineId,
        services: Vec<ServiceKey>,
    },
    Ticket,
    CheckIn,
    Services,
    Service(ServiceKey),
    Track,
    Survey,
    SurveyThanks,
    /// Services whose requests are taken here.
    Requests,
    /// A request that is being filled in; where in it, the draft says.
    Request(ServiceKey),
    Sent,
}

impl Screen {
    /// Seconds without a touch until it asks whether somebody is there.
    pub fn quiet(&self) -> i64 {
        match self {
            Screen::Service(_) | Screen::Request(_) | Screen::Ticket | Screen::Sent => QUIET_READING,
            _ => QUIET,
        }
    }

    /// Where «بازگشت» leads; nothing where there is only «پایان».
    pub fn back(&self) -> Option<Screen> {
        match self {
            Screen::Home | Screen::Ticket | Screen::Sent | Screen::SurveyThanks => None,
            Screen::Number { services, .. } => Some(services.first().cloned().map_or(Screen::Home, Screen::Service)),
            Screen::Service(_) => Some(Screen::Services),
            Screen::Request(_) => Some(Screen::Requests),
            Screen::CheckIn | Screen::Services | Screen::Track | Screen::Survey | Screen::Requests => {
                Some(Screen::Home)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn every_way_back_ends_on_the_first_screen() {
        let service = ServiceKey::parse("health-card").unwrap();
        let line = LineId::new(Uuid::nil());
        for first in [
            Screen::Number { line, services: vec![service.clone()] },
            Screen::Number { line, services: Vec::new() },
            Screen::Request(service),
            Screen::Track,
            Screen::Survey,
            Screen::CheckIn,
        ] {
            let mut screen = first.clone();
            let mut steps = 0;
            while let Some(back) = screen.back() {
                screen = back;
                steps += 1;
                assert!(steps < 5, "{first:?} goes round in circles");
            }
            assert_eq!(screen, Screen::Home, "{first:?}");
        }
    }

    #[test]
    fn nobody_goes_back_from_a_number_that_was_given() {
        assert_eq!(Screen::Ticket.back(), None);
        assert_eq!(Screen::Sent.back(), None);
    }

    #[test]
    fn whoever_reads_has_more_time_than_whoever_chooses() {
        assert!(Screen::Ticket.quiet() > Screen::Home.quiet());
    }
}
