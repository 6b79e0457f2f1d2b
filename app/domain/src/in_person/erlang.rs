//! The mathematics of waiting lines: people come at random (Poisson), are served for a random time (exponential) at `n`
//! counters, first come first served. Erlang B is who would find all counters taken if nobody waited, Erlang C the line in
//! which everybody waits, Erlang A ([`ErlangA`]) the line that people leave when they have waited enough.

/// Most counters that are ever computed with.
pub const MOST_COUNTERS: u32 = 400;

/// The chance that all of `counters` are taken, were nobody to wait. `load` is people in an hour × hours at the counter
/// (erlang). By the recursion over counters, which neither overflows nor cancels.
pub fn erlang_b(load: f64, counters: u32) -> f64 {
    (1..=counters.min(MOST_COUNTERS)).fold(1.0, |blocked, n| load * blocked / (f64::from(n) + load * blocked))
}

/// A line in which everybody waits until they are served (M/M/n). Exists only where the counters keep up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ErlangC {
    counters: u32,
    load: f64,
    /// Minutes at the counter.
    service: f64,
    /// The chance to wait at all.
    waits: f64,
}

impl ErlangC {
    /// `arrivals` per minute, `service` in minutes. None where the line would grow without end, or for what is no line.
    pub fn new(arrivals: f64, service: f64, counters: u32) -> Option<Self> {
        let load = arrivals * service;
        let keeps_up = is_positive(arrivals) && is_positive(service) && load < f64::from(counters);
        if !keeps_up || counters > MOST_COUNTERS {
            return None;
        }
        let (blocked, busy) = (erlang_b(load, counters), load / f64::from(counters));
        Some(Self { counters, load, service, waits: blocked / (1.0 - busy * (1.0 - blocked)) })
    }

    /// The chance that somebody has to wait.
    pub fn waits(&self) -> f64 {
        self.waits
    }

    /// The share who are served within so many minutes (service level).
    pub fn within(&self, minutes: f64) -> f64 {
        1.0 - self.waits * (-(f64::from(self.counters) - self.load) * minutes.max(0.0) / self.service).exp()
    }

    /// Mean wait of everybody, in minutes.
    pub fn mean_wait(&self) -> f64 {
        self.waits * self.service / (f64::from(self.counters) - self.load)
    }

    /// Share of their time that counters are at work.
    pub fn occupancy(&self) -> f64 {
        self.load / f64::from(self.counters)
    }
}

pub(super) fn is_positive(number: f64) -> bool {
    number.is_finite() && number > 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn four(number: f64) -> f64 {
        (number * 10_000.0).round() / 10_000.0
    }

    /// Straight from the definition: sums of powers over factorials, fit for small numbers only.
    fn by_definition(load: f64, counters: u32) -> f64 {
        let term = |n: u32| (1..=n).fold(1.0, |product, i| product * load / f64::from(i));
        let waiting = term(counters) * f64::from(counters) / (f64::from(counters) - load);
        waiting / ((0..counters).map(term).sum::<f64>() + waiting)
    }

    fn waits(load: f64, counters: u32) -> f64 {
        ErlangC::new(load, 1.0, counters).unwrap().waits()
    }

    /// Closed forms that textbooks print: load for one counter, A²/(2+A) for two (Hillier and Lieberman's emergency room,
    /// A = 2/3 and 1), and the fractions that follow from the sum for three and more.
    #[test]
    fn the_chance_to_wait_is_that_of_the_textbooks() {
        let table = [
            (0.5, 1, 0.5000),
            (0.9, 1, 0.9000),
            (2.0 / 3.0, 2, 0.1667),
            (1.0, 2, 0.3333),
            (1.5, 2, 0.6429),
            (2.0, 3, 0.4444),
            (2.5, 3, 0.7022),
            (4.0, 5, 0.5541),
        ];
        for (load, counters, printed) in table {
            assert_eq!(four(waits(load, counters)), printed, "{load} at {counters}");
        }
    }

    /// The example that the documentation of pyworkforce prints: 100 people in half an hour, 3 minutes each, 14 at work,
    /// within 20 seconds; and that of Koole, Call Center Mathematics, chapter 4: one a minute, 5 minutes each, 8 at work.
    #[test]
    fn service_level_and_wait_are_those_of_published_examples() {
        let line = ErlangC::new(100.0 / 30.0, 3.0, 14).unwrap();
        assert_eq!(four(line.waits()), 0.1741);
        assert_eq!(four(line.within(20.0 / 60.0)), 0.8884);
        assert_eq!(four(line.occupancy()), 0.7143);
        let line = ErlangC::new(1.0, 5.0, 8).unwrap();
        assert_eq!(four(line.waits()), 0.1673);
        assert_eq!((line.mean_wait() * 60.0).round(), 17.0);
    }

    /// Garnett, Mandelbaum and Reiman (2002), the table that opens their paper, without people leaving: 48 a minute, one
    /// minute each, 50 at work; mean wait 20.8 seconds, 96 % at work.
    #[test]
    fn a_large_line_waits_as_published() {
        let line = ErlangC::new(48.0, 1.0, 50).unwrap();
        assert_eq!((line.mean_wait() * 600.0).round(), 208.0);
        assert_eq!(four(line.occupancy()), 0.96);
    }

    /// Published tables of the loads at which so many wait: Dunlop, Girma and Irvine, table C (8 and 10 channels).
    #[test]
    fn loads_of_the_published_table_give_its_chances() {
        assert!((waits(3.87, 8) - 0.05).abs() < 0.0005, "{}", waits(3.87, 8));
        assert!((waits(4.08, 10) - 0.01).abs() < 0.0005, "{}", waits(4.08, 10));
    }

    #[test]
    fn the_recursion_equals_the_definition() {
        for counters in 1..=30 {
            for tenths in 1..counters * 10 {
                let load = f64::from(tenths) / 10.0;
                let (ours, sum) = (waits(load, counters), by_definition(load, counters));
                assert!((ours - sum).abs() < 1e-12, "{load} at {counters}: {ours} and {sum}");
            }
        }
    }

    #[test]
    fn another_counter_never_makes_anybody_wait_longer() {
        for counters in 6..MOST_COUNTERS {
            let (fewer, more) =
                (ErlangC::new(0.5, 11.0, counters).unwrap(), ErlangC::new(0.5, 11.0, counters + 1).unwrap());
            assert!(more.waits() <= fewer.waits() && more.mean_wait() <= fewer.mean_wait());
            assert!(more.within(5.0) >= fewer.within(5.0) && more.within(5.0) <= 1.0);
        }
    }

    #[test]
    fn counters_that_do_not_keep_up_have_no_line() {
        for (arrivals, service, counters) in
            [(1.0, 5.0, 5), (1.0, 5.0, 4), (1.0, 5.0, 0), (0.0, 5.0, 1), (f64::NAN, 5.0, 9), (1.0, 5.0, u32::MAX)]
        {
            assert_eq!(ErlangC::new(arrivals, service, counters), None);
        }
    }
}
