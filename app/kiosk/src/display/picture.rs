//! One picture of the hall: exactly what is drawn, so that nothing is drawn anew that is as it was.

use super::hall::Hall;
use components::text::{dates, digits, queue as words};
use domain::Instant;
use domain::in_person::{CALLS, Call, LineWaiting};
use domain::jalali::TehranTime;

/// Lines whose waiting counts have room.
const LINES: usize = 8;
/// Colours of lines.
const TONES: u8 = 6;
/// Places that the picture wanders through, one a minute, so that nothing is burnt into the screen.
const SHIFTS: i64 = 8;
/// Minutes after which the columns change sides.
const SWAP_MINUTES: i64 = 30;

/// What a display shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    pub place: String,
    pub date: String,
    pub clock: String,
    /// A board has been read.
    pub known: bool,
    pub stale: bool,
    pub open: bool,
    pub called: Option<Called>,
    /// Number of the announcement that the large frame belongs to; it flashes with each. 0: none yet.
    pub announced: u32,
    pub earlier: Vec<Called>,
    pub waiting: Vec<Waiting>,
    pub shift: u8,
    pub swapped: bool,
}

/// One call, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    pub seq: i64,
    pub letter: String,
    pub number: String,
    pub line: String,
    pub tone: u8,
    pub counter: String,
}

/// How many wait in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub letter: String,
    pub line: String,
    pub tone: u8,
    pub count: String,
}

impl Picture {
    /// The hall at this moment of the device's clock.
    pub fn of(hall: &Hall, now: Instant) -> Self {
        let clock = hall.clock(now);
        let time = TehranTime::of(clock);
        let minute = clock.timestamp().div_euclid(60);
        let mut picture = Picture {
            date: dates::full_date(time.date()),
            clock: dates::clock(time),
            stale: hall.is_stale(now),
            announced: hall.announced(),
            shift: u8::try_from(minute.rem_euclid(SHIFTS)).unwrap_or_default(),
            swapped: minute.div_euclid(SWAP_MINUTES).rem_euclid(2) == 1,
            ..Picture::default()
        };
        let Some(board) = hall.board() else { return picture };
        let called = hall.called();
        let show = |call: &Call| in_words(call, &board.waiting);
        let earlier = board.calls.iter().filter(|call| Some(call.seq) != called.map(|called| called.seq));
        picture.known = true;
        picture.open = board.open;
        picture.place.clone_from(&board.place_title);
        picture.earlier = earlier.take(CALLS - 1).map(show).collect();
        picture.called = called.map(show);
        picture.waiting = board.waiting.iter().take(LINES).map(waits).collect();
        picture
    }

    /// Class of the large frame: two that take turns, because an animation only begins anew under another name.
    pub fn flash(&self) -> &'static str {
        match (self.announced, self.announced % 2) {
            (0, _) => "",
            (_, 0) => "called--even",
            _ => "called--odd",
        }
    }
}

fn in_words(call: &Call, lines: &[LineWaiting]) -> Called {
    let line = lines.iter().find(|line| line.letter == call.number.letter);
    Called {
        seq: call.seq,
        letter: words::letter(&call.number.letter).to_owned(),
        number: words::number_of(&call.number),
        line: line.map(|line| line.title.clone()).unwrap_or_default(),
        tone: call.tone % TONES,
        counter: digits(call.counter),
    }
}

fn waits(line: &LineWaiting) -> Waiting {
    Waiting {
        letter: words::letter(&line.letter).to_owned(),
        line: line.title.clone(),
        tone: line.tone % TONES,
        count: digits(line.waiting),
    }
}
