use super::super::erlang::ErlangC;
use super::*;
use std::collections::VecDeque;

/// The same line by its states: how many are there, people served and people leaving; cut off where nobody ever is.
struct States {
    waits: f64,
    leaves: f64,
    mean_wait: f64,
}

fn by_states(arrivals: f64, service: f64, patience: f64, counters: u32) -> States {
    let most = 6_000;
    let ways_out = |j: u32| f64::from(j.min(counters)) / service + f64::from(j.saturating_sub(counters)) / patience;
    let mut logs = vec![0.0_f64];
    for j in 1..=most {
        logs.push(logs[j as usize - 1] + (arrivals / ways_out(j)).ln());
    }
    let peak = logs.iter().copied().fold(f64::MIN, f64::max);
    let shares: Vec<f64> = logs.iter().map(|log| (log - peak).exp()).collect();
    let all: f64 = shares.iter().sum();
    let (mut waits, mut in_line) = (0.0, 0.0);
    for (j, share) in shares.iter().enumerate().skip(counters as usize) {
        waits += share / all;
        in_line += share / all * (j - counters as usize) as f64;
    }
    States { waits, leaves: in_line / patience / arrivals, mean_wait: in_line / arrivals }
}

#[test]
fn the_integral_equals_the_sum_over_states() {
    let lines = [
        (48.0, 1.0, 2.0, 50),
        (0.4, 6.0, 15.0, 3),
        (0.4, 6.0, 15.0, 1),
        (2.0, 10.0, 8.0, 15),
        (2.0, 10.0, 30.0, 25),
        (0.05, 4.0, 200.0, 1),
        (3.0, 10.0, 1_000.0, 31),
    ];
    for (arrivals, service, patience, counters) in lines {
        let (ours, states) = (
            ErlangA::new(arrivals, service, patience, counters).unwrap(),
            by_states(arrivals, service, patience, counters),
        );
        let near = |a: f64, b: f64| (a - b).abs() < 1e-7 * (1.0 + b.abs());
        assert!(near(ours.waits(), states.waits), "{} {}", ours.waits(), states.waits);
        assert!(near(ours.leaves(), states.leaves), "{} {}", ours.leaves(), states.leaves);
        assert!(near(ours.mean_wait(), states.mean_wait), "{} {}", ours.mean_wait(), states.mean_wait);
    }
}

/// Garnett, Mandelbaum and Reiman (2002), the table that opens their paper: 48 a minute, one minute each, 50 at work, who
/// wait for two minutes on average: 3.1 % leave, the mean wait is 3.7 seconds, 93 % at work.
#[test]
fn a_large_line_loses_as_many_as_published() {
    let line = ErlangA::new(48.0, 1.0, 2.0, 50).unwrap();
    assert_eq!((line.leaves() * 1_000.0).round(), 31.0);
    assert_eq!((line.mean_wait() * 600.0).round(), 37.0);
    assert_eq!((line.occupancy() * 100.0).round(), 93.0);
}

/// The example that the documentation of pyworkforce prints: 100 people in half an hour, 3 minutes each, 13 at work, who
/// wait for five minutes on average: 0.226 wait, 0.025 leave, 0.125 minutes of waiting, 0.750 at work.
#[test]
fn a_middling_line_equals_the_published_example() {
    let line = ErlangA::new(100.0 / 30.0, 3.0, 5.0, 13).unwrap();
    let off = |ours: f64, printed: f64| (ours - printed).abs();
    assert!(
        off(line.waits(), 0.226) < 0.001 && off(line.leaves(), 0.025) < 0.001,
        "{} {}",
        line.waits(),
        line.leaves()
    );
    assert!(off(line.mean_wait(), 0.125) < 0.001 && off(line.occupancy(), 0.750) < 0.001);
}

/// Chance of our own, the same on every machine (xorshift).
struct Dice(u64);

impl Dice {
    fn exponential(&mut self, mean: f64) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let unit = ((self.0 >> 11) as f64 + 0.5) / (1_u64 << 53) as f64;
        -mean * unit.ln()
    }
}

#[derive(Default)]
struct Counted {
    waited: f64,
    left: f64,
    wait: f64,
    served_within: f64,
    waited_within: f64,
}

/// Person by person: everybody comes, takes the counter that is free first or goes when their patience ends before that.
fn one_day(dice: &mut Dice, line: (f64, f64, f64, u32), people: u32, within: f64) -> Counted {
    let (arrivals, service, patience, counters) = line;
    // When each counter is free again. People are looked at in the order in which they came, which is the order in which
    // they are called; who leaves takes no counter.
    let mut free: VecDeque<f64> = vec![0.0; counters as usize].into();
    let (mut now, mut counted, mut looked_at) = (0.0, Counted::default(), 0.0);
    for person in 0..people + 500 {
        now += dice.exponential(1.0 / arrivals);
        let (stays, takes) = (dice.exponential(patience), dice.exponential(service));
        free.make_contiguous().sort_by(f64::total_cmp);
        let offered = (free[0] - now).max(0.0);
        let (wait, served) = if offered <= stays { (offered, true) } else { (stays, false) };
        if served {
            free[0] = now + wait + takes;
        }
        // The first ones found an empty hall.
        if person < 500 {
            continue;
        }
        looked_at += 1.0;
        counted.waited += f64::from(u8::from(offered > 0.0));
        counted.left += f64::from(u8::from(!served));
        counted.wait += wait;
        counted.served_within += f64::from(u8::from(served && wait <= within));
        counted.waited_within += f64::from(u8::from(wait <= within));
    }
    counted.waited /= looked_at;
    counted.left /= looked_at;
    counted.wait /= looked_at;
    counted.served_within /= looked_at;
    counted.waited_within /= looked_at;
    counted
}

/// Mean over days, and its error as the days themselves show it.
fn mean_and_error(days: &[f64]) -> (f64, f64) {
    let n = days.len() as f64;
    let mean = days.iter().sum::<f64>() / n;
    let variance = days.iter().map(|day| (day - mean).powi(2)).sum::<f64>() / (n - 1.0);
    (mean, (variance / n).sqrt())
}

#[test]
fn a_simulation_person_by_person_finds_the_same() {
    // A calm hall, a full one, one with half the counters that it needs.
    for line in [(0.4, 6.0, 15.0, 3), (0.9, 10.0, 12.0, 9), (1.0, 10.0, 20.0, 5)] {
        let (arrivals, service, patience, counters) = line;
        let (mut dice, within) = (Dice(0x5EED_1405_0901_0007), 5.0);
        let days: Vec<Counted> = (0..60).map(|_| one_day(&mut dice, line, 4_000, within)).collect();
        let ours = ErlangA::new(arrivals, service, patience, counters).unwrap();
        let compared: [(&str, f64, fn(&Counted) -> f64); 5] = [
            ("waits", ours.waits(), |day| day.waited),
            ("leaves", ours.leaves(), |day| day.left),
            ("mean wait", ours.mean_wait(), |day| day.wait),
            ("served within", ours.within(within), |day| day.served_within),
            ("waits within", ours.waits_within(within), |day| day.waited_within),
        ];
        for (what, computed, of) in compared {
            let (mean, error) = mean_and_error(&days.iter().map(of).collect::<Vec<_>>());
            assert!(error < 0.02 * (1.0 + mean), "{what} of {line:?}: the simulation says nothing ({error})");
            assert!(
                (computed - mean).abs() < 4.0 * error,
                "{what} of {line:?}: {computed}, simulated {mean} ± {error}"
            );
        }
    }
}

#[test]
fn another_counter_never_makes_anybody_wait_longer() {
    for counters in 1..120 {
        let (fewer, more) =
            (ErlangA::new(2.0, 10.0, 12.0, counters).unwrap(), ErlangA::new(2.0, 10.0, 12.0, counters + 1).unwrap());
        let little = 1e-9;
        assert!(more.waits() <= fewer.waits() + little && more.mean_wait() <= fewer.mean_wait() + little, "{counters}");
        assert!(
            more.leaves() <= fewer.leaves() + little && more.within(5.0) >= fewer.within(5.0) - little,
            "{counters}"
        );
        assert!(more.within(5.0) >= more.within(4.0) - little && more.within(5.0) <= 1.0);
    }
}

#[test]
fn the_more_patient_people_are_the_more_it_is_erlang_c() {
    let c = ErlangC::new(0.5, 10.0, 6).unwrap();
    let mut apart = f64::INFINITY;
    for patience in [10.0, 100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0] {
        let a = ErlangA::new(0.5, 10.0, patience, 6).unwrap();
        let now = (a.waits() - c.waits()).abs();
        assert!(now < apart, "{patience}");
        apart = now;
    }
    let a = ErlangA::new(0.5, 10.0, 1e7, 6).unwrap();
    assert!((a.waits() - c.waits()).abs() < 1e-4 && (a.mean_wait() - c.mean_wait()).abs() < 1e-2);
    assert!((a.within(10.0) - c.within(10.0)).abs() < 1e-4);
}

#[test]
fn a_hall_that_is_far_too_small_has_an_answer() {
    let line = ErlangA::new(30.0, 20.0, 120.0, 2).unwrap();
    // Two counters serve six an hour out of 1 800.
    assert!((line.leaves() - (1.0 - 0.1 / 30.0)).abs() < 1e-6);
    assert!((line.occupancy() - 1.0).abs() < 1e-9 && line.waits() > 1.0 - 1e-9 && line.within(10.0) < 1e-9);
    assert_eq!(ErlangA::new(1.0, 0.0, 1.0, 1), None);
    assert_eq!(ErlangA::new(1.0, 1.0, 1.0, 0), None);
}
