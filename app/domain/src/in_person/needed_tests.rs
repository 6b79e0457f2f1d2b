use super::*;
use proptest::prelude::*;

fn near(a: f64, b: f64, off: f64) -> bool {
    (a - b).abs() < off
}

/// Exact 95 % intervals of Poisson counts, as statistical tables print them.
#[test]
fn the_interval_of_a_count_is_that_of_the_tables() {
    for (count, low, high) in
        [(10.0, 4.795, 18.390), (20.0, 12.217, 30.888), (50.0, 37.111, 65.918), (100.0, 81.364, 121.627)]
    {
        let (ours_low, ours_high) = poisson_interval(count);
        assert!(near(ours_low, low, 0.03) && near(ours_high, high, 0.03), "{count}: {ours_low} {ours_high}");
    }
}

#[test]
fn the_quantile_for_few_is_students() {
    for (freedom, printed) in [(9.0, 2.2622), (14.0, 2.1448), (29.0, 2.0452), (120.0, 1.9799)] {
        assert!(near(student(freedom), printed, 0.001), "{freedom}: {}", student(freedom));
    }
}

#[test]
fn days_that_differ_more_than_by_chance_widen_the_interval() {
    let (calm, wild) = (Estimate::of_counts(&[10; 6]).unwrap(), Estimate::of_counts(&[1, 19, 2, 18, 0, 20]).unwrap());
    assert!(near(calm.mean, 10.0, 1e-9) && near(wild.mean, 10.0, 1e-9));
    assert!(wild.high > calm.high && wild.low < calm.low);
    assert_eq!(Estimate::of_counts(&[0, 0]), None);
    assert_eq!(Estimate::of_counts(&[]), None);
}

#[test]
fn the_classic_question_has_its_classic_answer() {
    // 100 in half an hour, 3 minutes each, 80 % within 20 seconds: 14, as every calculator says.
    let stream = Stream { arrivals: 100.0 / 30.0, service: 3.0, patience: None };
    assert_eq!(stream.needs(Target { share: 0.8, minutes: 20.0 / 60.0 }), Some(14));
    // Where people go away after five minutes, 13 are enough.
    let stream = Stream { patience: Some(5.0), ..stream };
    assert_eq!(stream.needs(Target { share: 0.8, minutes: 20.0 / 60.0 }), Some(13));
}

#[test]
fn a_stream_beyond_all_counters_gets_no_number() {
    let target = Target { share: 0.8, minutes: 10.0 };
    assert_eq!(Stream { arrivals: 100.0, service: 60.0, patience: None }.needs(target), None);
    assert_eq!(Stream { arrivals: 0.0, service: 60.0, patience: None }.needs(target), None);
}

#[test]
fn the_band_holds_the_advice_and_narrows_with_what_is_known() {
    let target = Target { share: 0.8, minutes: 10.0 };
    let known = |days: usize| {
        let arrivals = Estimate::of_counts(&vec![12; days]).unwrap().times(1.0 / 30.0);
        let times: Vec<f64> = (0..days * 12).map(|i| if i % 2 == 0 { 4.0 } else { 10.0 }).collect();
        advice(arrivals, Estimate::of_times(&times).unwrap(), None, target).unwrap()
    };
    let (little, much) = (known(1), known(200));
    assert_eq!(little.counters, much.counters);
    assert!(little.fewest < little.counters && little.counters < little.most, "{little:?}");
    assert!(much.most - much.fewest < little.most - little.fewest, "{much:?}");
    assert!(little.in_time >= 0.8 && little.occupancy < 1.0 && little.wait_minutes < 10.0);
}

proptest! {
    #[test]
    fn one_counter_fewer_than_needed_misses_the_target(
        arrivals in 0.02..4.0_f64, service in 0.5..30.0_f64, patience in proptest::option::of(1.0..90.0_f64),
        share in 0.5..0.98_f64, minutes in 0.0..40.0_f64,
    ) {
        let (stream, target) = (Stream { arrivals, service, patience }, Target { share, minutes });
        let counters = stream.needs(target).unwrap();
        prop_assert!(stream.at(counters, minutes).unwrap().in_time >= share);
        prop_assert!(counters == 1 || stream.at(counters - 1, minutes).is_none_or(|fares| fares.in_time < share));
    }

    #[test]
    fn more_people_or_longer_service_never_need_fewer(
        arrivals in 0.02..3.0_f64, service in 0.5..20.0_f64, more in 1.0..2.0_f64, longer in 1.0..2.0_f64,
    ) {
        let target = Target { share: 0.8, minutes: 10.0 };
        let needs = |arrivals, service| Stream { arrivals, service, patience: None }.needs(target).unwrap();
        prop_assert!(needs(arrivals * more, service) >= needs(arrivals, service));
        prop_assert!(needs(arrivals, service * longer) >= needs(arrivals, service));
    }
}
