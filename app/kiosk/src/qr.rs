//! A code that telephones read, drawn where it is shown.

use components::text::kiosk as words;
use fast_qr::ECL;
use fast_qr::qr::QRBuilder;
use leptos::prelude::*;

/// White around the code, in squares.
const MARGIN: usize = 4;

/// The squares of a code, row by row; `true` is black. Nothing for a text that does not fit.
pub fn squares(text: &str) -> Option<Vec<Vec<bool>>> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let rows = (0..code.size).map(|row| (0..code.size).map(|column| code[row][column].value()).collect());
    Some(rows.collect())
}

/// What a code leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LeadsTo {
    Ticket,
    Service,
    Request,
}

impl LeadsTo {
    fn name(self) -> &'static str {
        match self {
            LeadsTo::Ticket => words::qr_of_ticket(),
            LeadsTo::Service => words::qr_of_service(),
            LeadsTo::Request => words::qr_of_request(),
        }
    }
}

/// The code as a picture. Everything that can be read without it is there before it.
pub(crate) fn code(address: &str, leads_to: LeadsTo) -> AnyView {
    Suspend::new(picture(address.to_owned(), leads_to)).into_any()
}

/// One path, so that it stays small.
#[lazy]
fn picture(address: String, leads_to: LeadsTo) -> AnyView {
    let Some(squares) = squares(&address) else { return ().into_any() };
    let side = squares.len() + 2 * MARGIN;
    view! {
        <svg class="code-picture" role="img" aria-label=leads_to.name() viewBox=format!("0 0 {side} {side}") shape-rendering="crispEdges">
            <rect width=side height=side fill="#fff"></rect>
            <path d=path(&squares) fill="#000"></path>
        </svg>
    }
    .into_any()
}

/// Black squares side by side are one stroke.
fn path(squares: &[Vec<bool>]) -> String {
    let mut path = String::new();
    for (y, row) in squares.iter().enumerate() {
        let mut x = 0;
        while x < row.len() {
            let long = row[x..].iter().take_while(|black| **black).count();
            if long > 0 {
                path.push_str(&format!("M{} {}h{long}v1h-{long}z", x + MARGIN, y + MARGIN));
            }
            x += long.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_ticket_becomes_squares_with_three_corners() {
        let squares = squares("https://desk.example.ir/q/0123456789abcdefghjkmnpqrs").unwrap();
        let side = squares.len();
        assert!(squares.iter().all(|row| row.len() == side));
        for (row, column) in [(0, 0), (0, side - 7), (side - 7, 0)] {
            assert!((0..7).all(|at| squares[row][column + at] && squares[row + at][column]), "a corner is missing");
        }
    }

    #[test]
    fn strokes_are_joined() {
        let row = vec![true, true, false, true];
        assert_eq!(path(&[row]), "M4 4h2v1h-2zM7 4h1v1h-1z");
    }
}
