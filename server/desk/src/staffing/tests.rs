//! Four weeks of a hall, written as rows, and what is said of them.

use crate::daily_reports::script::{FIRST, HALL, LINE, hall};
use crate::testing::{ADMINISTRATOR, CLERK, EXPERT, OTHER_CLERK, TestDesk, both_databases};
use chrono::Duration;
use domain::Instant;
use domain::actor::Actor;
use domain::id::LineId;
use domain::in_person::{EstimateAccuracy, Staffing, StaffingAsked, StaffingView};
use domain::jalali::{JalaliDate, TehranTime};
use domain::refusal::Refusal;
use entity::{Moment, seat, ticket};
use sea_orm::{EntityTrait, IntoActiveModel};
use uuid::Uuid;

fn yesterday(desk: &TestDesk) -> JalaliDate {
    JalaliDate::of(desk.now()).plus_days(-1)
}

fn at(day: JalaliDate, minute: u16) -> Instant {
    TehranTime::new(day, minute).expect("a minute").to_instant()
}

/// Ten people come between nine and half past on each of the last `days` days; they wait for six minutes, were told 2 to 8,
/// and take four or six minutes. One counter is open.
async fn weeks(desk: &TestDesk, days: i32) {
    let txn = desk.database.write().await.expect("a transaction");
    for back in 0..days {
        let day = yesterday(desk).plus_days(-back);
        for number in 1..=10_i64 {
            let came = at(day, 540) + Duration::minutes((number - 1) * 3);
            let row = served(desk, day, number, came, 240 + 120 * (number % 2));
            ticket::Entity::insert(row.into_active_model()).exec_without_returning(&*txn).await.expect("a ticket");
        }
        let row = seat::Model {
            id: desk.new_id(),
            place_id: HALL.uuid(),
            counter_id: FIRST.uuid(),
            officer_id: CLERK.uuid(),
            day: day.to_string(),
            sat_at: Moment::from(at(day, 540)),
            rose_at: Some(Moment::from(at(day, 600))),
        };
        seat::Entity::insert(row.into_active_model()).exec_without_returning(&*txn).await.expect("a seat");
    }
    txn.commit().await.expect("written");
}

fn served(desk: &TestDesk, day: JalaliDate, number: i64, came: Instant, seconds: i64) -> ticket::Model {
    let called = came + Duration::minutes(6);
    let ended = called + Duration::seconds(seconds);
    ticket::Model {
        id: desk.new_id(),
        token: desk.new_id().to_string(),
        place_id: HALL.uuid(),
        line_id: LINE.uuid(),
        giver_line_id: LINE.uuid(),
        letter: "ا".to_owned(),
        day: day.to_string(),
        number: i32::try_from(number).expect("small"),
        priority: "ordinary".to_owned(),
        reason: String::new(),
        issued_by: "\"phone\"".to_owned(),
        issued_at: came.into(),
        turn_at: came.into(),
        services: "[]".to_owned(),
        mobile: None,
        state: "done".to_owned(),
        counter_id: Some(FIRST.uuid()),
        officer_id: Some(CLERK.uuid()),
        state_at: ended.into(),
        times_called: 1,
        words: String::new(),
        revision: 4,
        key: None,
        block_id: None,
        called_at: Some(called.into()),
        started_at: Some(called.into()),
        ended_at: Some(ended.into()),
        served_seconds: i32::try_from(seconds).expect("small"),
        told_from: Some(2),
        told_to: Some(8),
        near_at: None,
        survey_offered_at: None,
    }
}

fn asked(desk: &TestDesk) -> StaffingAsked {
    StaffingAsked {
        place: HALL,
        line: None,
        from: yesterday(desk).plus_days(-27),
        to: yesterday(desk),
        share_percent: 80,
        within_minutes: 10,
        more_percent: 0,
        longer_percent: 0,
    }
}

async fn answer(desk: &TestDesk, asked: StaffingAsked) -> StaffingView {
    let head = desk.officer(CLERK).await;
    desk.staffing(&head, asked).await.expect("an answer")
}

both_databases! {
    async fn four_weeks_say_how_many_counters_it_takes(desk: TestDesk) {
        hall(&desk).await;
        weeks(&desk, 28).await;
        let view = answer(&desk, asked(&desk)).await;
        assert_eq!((view.days, view.halves.len()), (28, 1));
        let half = &view.halves[0];
        assert_eq!((half.begins, half.samples), (540, 280));
        assert!((half.arrivals_per_hour - 20.0).abs() < 1e-9 && (half.service_minutes - 5.0).abs() < 1e-9);
        assert!((half.open_counters - 1.0).abs() < 1e-9);
        let advice = half.advice.expect("enough people");
        assert_eq!((advice.counters, advice.fewest), (3, 3));
        assert!(advice.in_time >= 0.8 && advice.most <= 4);
        // Told 2 to 8, waited 6: one minute from the middle.
        assert_eq!(view.accuracy, Some(EstimateAccuracy { share_percent: 100, minutes: 1, samples: 70 }));

        let twice = answer(&desk, StaffingAsked { more_percent: 100, ..asked(&desk) }).await;
        assert!(twice.halves[0].advice.expect("enough people").counters > advice.counters);
        let of_line = answer(&desk, StaffingAsked { line: Some(LINE), ..asked(&desk) }).await;
        assert_eq!(of_line.halves, view.halves);
        assert_eq!(of_line.line_title.as_deref(), Some("بهداشت"));
    }

    async fn few_people_get_no_advice_and_today_is_left_out(desk: TestDesk) {
        hall(&desk).await;
        assert_eq!(answer(&desk, asked(&desk)).await.halves, []);
        weeks(&desk, 1).await;
        let to = JalaliDate::of(desk.now()).plus_days(300);
        let view = answer(&desk, StaffingAsked { to, from: to, ..asked(&desk) }).await;
        assert_eq!((view.asked.to, view.asked.from), (yesterday(&desk), yesterday(&desk)));
        assert_eq!(view.halves[0].samples, 10);
        assert_eq!(view.accuracy.map(|one| one.samples), Some(10));
        let before = yesterday(&desk).plus_days(-1);
        let view = answer(&desk, StaffingAsked { from: before, to: before, ..asked(&desk) }).await;
        assert_eq!((view.days, view.halves.len()), (0, 0));
    }

    async fn heads_and_administrators_ask_and_nobody_else(desk: TestDesk) {
        let (clerk, _) = hall(&desk).await;
        for head in [CLERK, ADMINISTRATOR] {
            let head = desk.officer(head).await;
            assert!(desk.staffing(&head, asked(&desk)).await.is_ok());
            assert_eq!(desk.staffed_places(&head).await.expect("places").len(), 1);
        }
        let strangers = [clerk, desk.officer(OTHER_CLERK).await, desk.officer(EXPERT).await];
        for stranger in strangers {
            assert_eq!(desk.staffing(&stranger, asked(&desk)).await, Err(Refusal::NotFound));
            assert_eq!(desk.staffed_places(&stranger).await, Ok(Vec::new()));
        }
        assert_eq!(desk.staffing(&Actor::Anonymous, asked(&desk)).await, Err(Refusal::SignInFirst));
        let head = desk.officer(CLERK).await;
        let elsewhere = StaffingAsked { line: Some(LineId::new(Uuid::from_u128(99))), ..asked(&desk) };
        assert_eq!(desk.staffing(&head, elsewhere).await, Err(Refusal::NotFound));
    }
}
