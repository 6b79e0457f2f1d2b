//! A number that was given, and what its slip says. Plain logic.

use crate::machine::{Given, Slip, SlipPart};
use components::text::{counter, dates, kiosk as words, lang, list};
use domain::Instant;
use domain::id::LineId;
use domain::in_person::{Issued, Place, Priority, Snapshot, TicketNumber, TicketStatus, TicketToken, WaitRange};

/// A ticket as the screen shows it and the paper says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Taken {
    pub token: TicketToken,
    pub number: TicketNumber,
    pub place: String,
    pub line: String,
    pub counters: Vec<u16>,
    pub issued_at: Instant,
    pub priority: Priority,
    pub ahead: Option<Ahead>,
    /// What the code on it leads to.
    pub address: String,
}

/// How many are called earlier, as far as the desk knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ahead {
    pub people: u32,
    pub wait: Option<WaitRange>,
}

impl Taken {
    /// A number out of the machine's stock.
    pub fn given(given: Given, priority: Priority, snapshot: &Snapshot) -> Self {
        let place = &snapshot.place;
        Self {
            address: address(&snapshot.base_address, &given.token),
            line: place.line(given.line).map_or_else(String::new, |line| line_title(line, lang())),
            counters: counters_of(place, given.line),
            place: place.title.clone(),
            token: given.token,
            number: given.number,
            issued_at: given.issued_at,
            priority,
            ahead: None,
        }
    }

    /// A number for somebody with an appointment.
    pub fn checked_in(issued: Issued, snapshot: &Snapshot) -> Self {
        let line = snapshot.place.lines.iter().find(|line| line.letter == issued.number.letter);
        Self {
            address: address(&snapshot.base_address, &issued.token),
            counters: line.map(|line| counters_of(&snapshot.place, line.id)).unwrap_or_default(),
            place: issued.place_title,
            line: issued.line_title,
            token: issued.token,
            number: issued.number,
            issued_at: issued.issued_at,
            priority: Priority::Appointment,
            ahead: Some(Ahead { people: issued.ahead, wait: issued.wait }),
        }
    }

    /// What the desk says once it has the ticket.
    pub fn learn(&mut self, status: &TicketStatus) {
        self.ahead = Some(Ahead { people: status.ahead, wait: status.wait });
    }

    /// Lines under the number, in the order of importance.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![dates::moment(self.issued_at)];
        if let Some(ahead) = self.ahead {
            lines.push(people_ahead(ahead.people));
            lines.extend(ahead.wait.map(|wait| words::expected_wait(wait.from_minutes, wait.to_minutes)));
        }
        if self.priority != Priority::Ordinary {
            lines.push(words::served_first(counter::priority(self.priority)));
        }
        if !self.counters.is_empty() {
            lines.push(words::your_counters(list(&self.counters)));
        }
        lines
    }

    /// The paper: the number first.
    pub fn slip(&self, agency: &str) -> Slip {
        let mut parts = vec![
            SlipPart::Line(agency.to_owned()),
            SlipPart::Line(self.place.clone()),
            SlipPart::Rule,
            SlipPart::Line(words::your_number().to_owned()),
            SlipPart::Number(counter::ticket(&self.number)),
            SlipPart::Heading(self.line.clone()),
        ];
        parts.extend(self.lines().into_iter().map(SlipPart::Line));
        parts.push(SlipPart::Rule);
        parts.push(SlipPart::Line(words::where_to_wait().to_owned()));
        parts.push(SlipPart::Qr(self.address.clone()));
        parts.push(SlipPart::Line(words::follow_by_phone().to_owned()));
        Slip { language: lang().tag(), parts }
    }
}

/// The line's title in the language of the visit.
pub(crate) fn line_title(line: &domain::in_person::Line, language: components::text::Lang) -> String {
    match language {
        components::text::Lang::En if !line.title_en.is_empty() => line.title_en.clone(),
        _ => line.title.clone(),
    }
}

/// The line for whoever does not choose: the one that names no services, else the first.
pub(crate) fn general_line(place: &Place) -> Option<LineId> {
    place.lines.iter().find(|line| line.services.is_empty()).or(place.lines.first()).map(|line| line.id)
}

fn people_ahead(people: u32) -> String {
    if people == 0 { words::nobody_ahead().to_owned() } else { words::people_ahead(people) }
}

fn counters_of(place: &Place, line: LineId) -> Vec<u16> {
    place.counters.iter().filter(|counter| counter.lines.contains(&line)).map(|counter| counter.number).collect()
}

fn address(base: &str, token: &TicketToken) -> String {
    format!("{}/q/{}", base.trim_end_matches('/'), token.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::samples::{given, snapshot};
    use components::text::{Lang, in_language};

    fn taken() -> Taken {
        Taken::given(given(12), Priority::Ordinary, &snapshot())
    }

    #[test]
    fn the_slip_says_number_line_time_and_where_to_follow_it() {
        let slip = taken().slip("سازمان نمونه");
        assert_eq!(slip.language, "fa");
        assert!(slip.parts.contains(&SlipPart::Number("الف۰۱۲".to_owned())), "{slip:?}");
        assert!(slip.parts.contains(&SlipPart::Heading("بهداشت".to_owned())), "{slip:?}");
        assert!(slip.parts.contains(&SlipPart::Line("شنبه ۷ آذر ۱۴۰۵، ساعت ۱۰:۰۰".to_owned())), "{slip:?}");
        let code = format!("https://desk.example.ir/q/{}", given(12).token.as_str());
        assert!(slip.parts.contains(&SlipPart::Qr(code)), "{slip:?}");
    }

    #[test]
    fn what_is_not_known_is_not_said() {
        let said = taken().lines().join("\n");
        assert!(!said.contains("نفر") && !said.contains("انتظار"), "{said}");
        let mut known = taken();
        known.ahead = Some(Ahead { people: 3, wait: Some(WaitRange { from_minutes: 5, to_minutes: 12 }) });
        let said = known.lines().join("\n");
        assert!(said.contains("۳ نفر پیش از شما") && said.contains("۵ تا ۱۲ دقیقه"), "{said}");
        known.ahead = Some(Ahead { people: 0, wait: None });
        assert!(known.lines().join("\n").contains("کسی پیش از شما نیست"));
    }

    #[test]
    fn only_the_counters_of_the_line_are_named() {
        assert_eq!(taken().counters, [1, 2]);
    }

    #[test]
    fn an_english_visit_gets_an_english_slip() {
        in_language(Lang::En, || {
            let slip = taken().slip("سازمان نمونه");
            assert_eq!(slip.language, "en");
            assert!(slip.parts.contains(&SlipPart::Heading("Health".to_owned())), "{slip:?}");
        });
    }

    #[test]
    fn whoever_does_not_choose_gets_the_line_without_services() {
        let mut place = snapshot().place;
        assert_eq!(general_line(&place), Some(place.lines[1].id));
        place.lines.truncate(1);
        assert_eq!(general_line(&place), Some(place.lines[0].id));
        place.lines.clear();
        assert_eq!(general_line(&place), None);
    }
}
