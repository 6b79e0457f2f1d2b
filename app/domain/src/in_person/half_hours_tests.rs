use super::*;
use crate::id::PlaceId;

fn asked() -> StaffingAsked {
    let day = |day| JalaliDate::new(1405, 9, day).unwrap();
    StaffingAsked {
        place: PlaceId::from(uuid::Uuid::from_u128(1)),
        line: None,
        from: day(1),
        to: day(30),
        share_percent: 80,
        within_minutes: 10,
        more_percent: 0,
        longer_percent: 0,
    }
}

fn at(day: u8, hour: u16, minute: u16) -> Instant {
    TehranTime::new(JalaliDate::new(1405, 9, day).unwrap(), hour * 60 + minute).unwrap().to_instant()
}

fn visit(came_at: Instant, served: f64) -> Visit {
    Visit { came_at, waited: 3.0, served: Some(served), left: false }
}

/// Ten people every morning between nine and half past, five minutes each on average, for so many days.
fn mornings(days: u8) -> Vec<Visit> {
    let one = |day| (0..10_u16).map(move |i| visit(at(day, 9, i * 3), if i % 2 == 0 { 4.0 } else { 6.0 }));
    (1..=days).flat_map(one).collect()
}

#[test]
fn people_are_counted_in_the_half_hour_in_which_they_came() {
    let mut visits = mornings(4);
    visits.push(visit(at(2, 11, 29), 5.0));
    let halves = half_hours(&asked(), &visits, &[]);
    assert_eq!(halves.iter().map(|half| half.begins).collect::<Vec<_>>(), [540, 570, 600, 630, 660]);
    let nine = &halves[0];
    assert!((nine.arrivals_per_hour - 20.0).abs() < 1e-9 && (nine.service_minutes - 5.0).abs() < 1e-9);
    assert_eq!(nine.samples, 40);
    // 20 an hour at 5 minutes is 1.67 counters of work; three keep the wait short.
    let advice = nine.advice.unwrap();
    assert_eq!(advice.counters, 3);
    assert!(advice.fewest <= 3 && advice.most >= 3 && advice.most <= 4, "{advice:?}");
}

#[test]
fn too_few_people_get_no_advice() {
    let visits: Vec<Visit> = (0..SAMPLES as u16 - 1).map(|i| visit(at(1, 9, i), 5.0)).collect();
    assert_eq!(half_hours(&asked(), &visits, &[])[0].advice, None);
    let visits: Vec<Visit> = (0..SAMPLES as u16).map(|i| visit(at(1, 9, i), 5.0 + f64::from(i % 2))).collect();
    assert!(half_hours(&asked(), &visits, &[])[0].advice.is_some());
    assert_eq!(half_hours(&asked(), &[], &[]), []);
}

#[test]
fn what_if_more_come_or_serving_takes_longer() {
    let visits = mornings(4);
    let needs = |asked: StaffingAsked| half_hours(&asked, &visits, &[])[0].advice.unwrap().counters;
    let now = needs(asked());
    assert!(needs(StaffingAsked { more_percent: 100, ..asked() }) > now);
    assert!(needs(StaffingAsked { longer_percent: 100, ..asked() }) > now);
    assert!(needs(StaffingAsked { more_percent: -50, ..asked() }) < now);
    let twice = half_hours(&StaffingAsked { more_percent: 100, ..asked() }, &visits, &[]);
    assert!((twice[0].arrivals_per_hour - 40.0).abs() < 1e-9);
}

#[test]
fn patience_is_spoken_of_only_where_enough_went_away() {
    let mut visits = mornings(4);
    visits.extend((0..9).map(|i| Visit { came_at: at(1, 9, i), waited: 10.0, served: None, left: true }));
    assert_eq!(patience(&visits), None);
    visits.push(Visit { came_at: at(1, 9, 9), waited: 10.0, served: None, left: true });
    // 40 waited 3 minutes and 10 waited 10: 220 minutes, 10 went.
    assert_eq!(patience(&visits), Some(22.0));
    assert_eq!(half_hours(&asked(), &visits, &[])[0].patience_minutes, Some(22.0));
}

#[test]
fn counters_are_open_while_somebody_sits_there() {
    let visits = mornings(2);
    let sat = [
        Sat { from: at(1, 9, 0), to: at(1, 9, 30) },
        Sat { from: at(1, 9, 15), to: at(1, 10, 0) },
        Sat { from: at(2, 9, 0), to: at(2, 9, 30) },
        // On a day when nobody came, and for no time at all.
        Sat { from: at(5, 9, 0), to: at(5, 12, 0) },
        Sat { from: at(1, 9, 0), to: at(1, 9, 0) },
    ];
    let halves = half_hours(&asked(), &visits, &sat);
    assert!((halves[0].open_counters - 1.25).abs() < 1e-9, "{}", halves[0].open_counters);
    let forgotten = [Sat { from: at(1, 23, 0), to: at(3, 9, 0) }];
    assert_eq!(open_counters(&days_of(&visits), &forgotten).keys().copied().collect::<Vec<_>>(), [1_380, 1_410]);
}

#[test]
fn what_is_asked_is_bounded() {
    let day = |day| JalaliDate::new(1405, 9, day).unwrap();
    let wild = StaffingAsked {
        from: JalaliDate::MIN,
        to: JalaliDate::MAX,
        share_percent: 200,
        within_minutes: u32::MAX,
        more_percent: i32::MIN,
        longer_percent: i32::MAX,
        ..asked()
    };
    let bounded = wild.within_bounds(day(20));
    assert_eq!((bounded.to, bounded.from), (day(20), day(20).plus_days(1 - StaffingAsked::DAYS)));
    assert_eq!((bounded.share_percent, bounded.within_minutes), (99, 240));
    assert_eq!((bounded.more_percent, bounded.longer_percent), (-90, 300));
    let turned = StaffingAsked { from: day(20), to: day(10), ..asked() }.within_bounds(day(25));
    assert_eq!((turned.from, turned.to), (day(10), day(10)));
}
