//! The range holds what it promises: eight of ten.

use super::*;
use uuid::Uuid;

/// Evenly distributed numbers of its own, the same every time.
struct Dice(u64);

impl Dice {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    /// Service times of about six minutes: a sum of three exponential ones.
    fn service(&mut self) -> f64 {
        (0..3).map(|_| -120.0 * self.unit().ln()).sum()
    }
}

/// Waits of the person behind `people`, with all counters at work when they come.
fn simulate(dice: &mut Dice, counters: usize, people: usize) -> f64 {
    // The counters have been at work for long: where they are in their serving is told by running them.
    let mut free_at: Vec<f64> = (0..counters).map(|_| dice.service() * dice.unit()).collect();
    let mut now = 0.0;
    for _ in 0..60 + people {
        let first = free_at.iter_mut().min_by(|a, b| a.total_cmp(b)).unwrap();
        now = *first;
        *first += dice.service();
    }
    let began = {
        // Came somewhere between two calls.
        let next = free_at.iter().copied().fold(f64::INFINITY, f64::min);
        now + (next - now) * dice.unit()
    };
    for _ in 0..people {
        let first = free_at.iter_mut().min_by(|a, b| a.total_cmp(b)).unwrap();
        *first += dice.service();
    }
    free_at.iter().copied().fold(f64::INFINITY, f64::min) - began
}

#[test]
fn eight_of_ten_wait_within_the_range() {
    for (counters, people) in [(1, 0), (1, 1), (1, 5), (2, 4), (3, 10), (4, 25)] {
        let mut dice = Dice(42);
        let (mut within, rounds) = (0, 2_000);
        for _ in 0..rounds {
            let samples: Vec<u32> = (0..30).map(|_| dice.service() as u32).collect();
            let load = Load { counters: counters as u32, free: 0, people: people as f64 };
            let range = WaitRange::estimate(&samples, load).unwrap();
            let waited = simulate(&mut dice, counters, people) / 60.0;
            within += u32::from(waited >= f64::from(range.from_minutes) && waited <= f64::from(range.to_minutes));
        }
        let share = f64::from(within) / f64::from(rounds);
        assert!((0.72..=0.97).contains(&share), "{counters} counters, {people} people: {share}");
    }
}

#[test]
fn few_samples_and_nobody_at_a_counter_say_nothing() {
    let load = Load { counters: 2, free: 0, people: 3.0 };
    assert_eq!(WaitRange::estimate(&[300; SAMPLES - 1], load), None);
    assert_eq!(WaitRange::estimate(&[300; SAMPLES], Load { counters: 0, ..load }), None);
    assert!(WaitRange::estimate(&[300; SAMPLES], load).is_some());
}

#[test]
fn a_free_counter_means_now() {
    let load = Load { counters: 2, free: 1, people: 0.0 };
    assert_eq!(WaitRange::estimate(&[300; 20], load), Some(WaitRange { from_minutes: 0, to_minutes: 1 }));
}

#[test]
fn more_people_wait_longer_and_more_counters_shorter() {
    let range = |counters, people| {
        WaitRange::estimate(&[200, 300, 400, 250, 350, 300, 310, 290, 260, 340], Load { counters, free: 0, people })
            .unwrap()
    };
    assert!(range(2, 10.0).to_minutes > range(2, 5.0).to_minutes);
    assert!(range(4, 10.0).to_minutes < range(2, 10.0).to_minutes);
    assert!(range(1, 0.0).from_minutes < range(1, 0.0).to_minutes);
}

#[test]
fn people_whom_other_counters_may_call_too_count_in_part() {
    let line = |number| LineId::new(Uuid::from_u128(number));
    let counter = |number: u16, lines: &[u128]| Counter {
        id: CounterId::new(Uuid::from_u128(number.into())),
        number,
        title: String::new(),
        lines: lines.iter().map(|one| line(*one)).collect(),
    };
    let at = |minute: i64| Instant::from_timestamp(minute * 60, 0).unwrap();
    let one = |id: u128, of: u128, minute| Waiting {
        line: line(of),
        turn_at: at(minute),
        id: TicketId::new(Uuid::from_u128(id)),
    };
    let hall = Hall {
        staffed: vec![counter(1, &[1, 2]), counter(2, &[2])],
        busy: vec![CounterId::new(Uuid::from_u128(1))],
        waiting: vec![one(1, 1, 0), one(2, 2, 1), one(3, 2, 2), one(4, 1, 3), one(5, 1, 9)],
    };
    let me = one(4, 1, 3);
    assert_eq!(hall.ahead(me), 1);
    // One of the same line, and two of whom the other counter takes every second one.
    assert_eq!(hall.load(me), Load { counters: 1, free: 0, people: 2.0 });
    assert_eq!(hall.load(one(9, 3, 10)), Load { counters: 0, free: 0, people: 0.0 });
}
