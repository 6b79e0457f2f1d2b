use super::totp;
use crate::both_databases;
use crate::testing::{CLERK, PASSWORD, TestDesk};
use chrono::Duration;
use domain::access::Access;
use domain::identifier::Mobile;
use domain::refusal::Refusal;
use entity::{message, otp_challenge};
use sea_orm::{EntityTrait, QueryOrder};

fn mobile() -> Mobile {
    Mobile::parse("09990000042").unwrap()
}

/// The codes that were sent, oldest first.
async fn codes(desk: &TestDesk) -> Vec<String> {
    let rows = message::Entity::find().order_by_asc(message::Column::CreatedAt).order_by_asc(message::Column::Id);
    let rows = rows.all(desk.database.read()).await.unwrap();
    rows.iter().map(|row| row.text.rsplit_once('#').unwrap().1.to_owned()).collect()
}

/// A code that is none of these.
fn wrong(codes: &[String], number: u32) -> String {
    let mut code = (100_000 + number).to_string();
    while codes.contains(&code) {
        code = (code.parse::<u32>().unwrap() + 1000).to_string();
    }
    code
}

both_databases! {
    async fn a_code_is_good_once_and_an_earlier_one_until_its_own_end(desk: TestDesk) {
        desk.ask_code(&mobile(), "1.1.1.1").await.unwrap();
        desk.clock.advance(Duration::minutes(9));
        desk.ask_code(&mobile(), "1.1.1.1").await.unwrap();
        let codes = codes(&desk).await;
        let person = desk.enter_code(&mobile(), &domain::text::to_persian_digits(&codes[0])).await.unwrap();
        assert_eq!(desk.enter_code(&mobile(), &codes[0]).await, Err(Refusal::WrongCode), "used");
        desk.clock.advance(Duration::minutes(9));
        assert_eq!(desk.enter_code(&mobile(), &codes[1]).await, Ok(person), "the same person");
        desk.clock.advance(Duration::minutes(2));
        desk.ask_code(&mobile(), "1.1.1.1").await.unwrap();
        desk.clock.advance(Duration::minutes(10));
        let last = self::codes(&desk).await.pop().unwrap();
        assert_eq!(desk.enter_code(&mobile(), &last).await, Err(Refusal::WrongCode), "expired");
    }

    async fn five_wrong_tries_end_it_and_another_code_resets_nothing(desk: TestDesk) {
        desk.ask_code(&mobile(), "1.1.1.1").await.unwrap();
        let sent = codes(&desk).await;
        for number in 0..5 {
            assert_eq!(desk.enter_code(&mobile(), &wrong(&sent, number)).await, Err(Refusal::WrongCode));
        }
        assert_eq!(desk.enter_code(&mobile(), &sent[0]).await, Err(Refusal::TooMany { minutes: 10 }));
        desk.clock.advance(Duration::minutes(2));
        desk.ask_code(&mobile(), "1.1.1.1").await.unwrap();
        let sent = codes(&desk).await;
        assert_eq!(desk.enter_code(&mobile(), &sent[1]).await, Err(Refusal::TooMany { minutes: 8 }));
        // Another mobile is not touched by it.
        let other = Mobile::parse("09990000043").unwrap();
        assert_eq!(desk.enter_code(&other, &sent[1]).await, Err(Refusal::WrongCode), "bound to its mobile");
        desk.clock.advance(Duration::minutes(8));
        desk.enter_code(&mobile(), &sent[1]).await.unwrap();
    }

    async fn parallel_tries_at_two_instances_are_five_in_all(desk: TestDesk) {
        desk.ask_code(&mobile(), "1.1.1.1").await.unwrap();
        let sent = codes(&desk).await;
        let second = desk.second_instance().await;
        let tries: Vec<_> = (0..30).map(|number| {
            let desk = if number % 2 == 0 { desk.desk.clone() } else { second.clone() };
            let code = wrong(&sent, number);
            tokio::spawn(async move { desk.enter_code(&mobile(), &code).await })
        }).collect();
        let mut looked_at = 0;
        for one in tries {
            match one.await.unwrap() {
                Err(Refusal::WrongCode) => looked_at += 1,
                other => assert_eq!(other, Err(Refusal::TooMany { minutes: 10 })),
            }
        }
        assert_eq!(looked_at, 5);
        second.database.close().await;
    }

    async fn one_code_sent_twice_at_once_signs_in_once(desk: TestDesk) {
        desk.ask_code(&mobile(), "1.1.1.1").await.unwrap();
        let code = codes(&desk).await.remove(0);
        let mobile = mobile();
        let (one, two) = tokio::join!(desk.enter_code(&mobile, &code), desk.enter_code(&mobile, &code));
        assert_eq!([&one, &two].iter().filter(|outcome| outcome.is_ok()).count(), 1, "{one:?} {two:?}");
    }

    async fn codes_are_not_sent_without_end(desk: TestDesk) {
        desk.ask_code(&mobile(), "1.1.1.1").await.unwrap();
        assert_eq!(desk.ask_code(&mobile(), "1.1.1.1").await, Err(Refusal::TooMany { minutes: 1 }));
        for _ in 0..3 {
            desk.clock.advance(Duration::minutes(1));
            desk.ask_code(&mobile(), "1.1.1.1").await.unwrap();
        }
        desk.clock.advance(Duration::minutes(1));
        assert_eq!(desk.ask_code(&mobile(), "9.9.9.9").await, Err(Refusal::TooMany { minutes: 11 }));
        // Four were sent from there already.
        for number in 0..296 {
            let mobile = Mobile::parse(&format!("09991{number:06}")).unwrap();
            desk.ask_code(&mobile, "1.1.1.1").await.unwrap();
        }
        let one_more = Mobile::parse("09992000000").unwrap();
        assert!(matches!(desk.ask_code(&one_more, "1.1.1.1").await, Err(Refusal::TooMany { .. })));
        desk.ask_code(&Mobile::parse("09992000001").unwrap(), "2.2.2.2").await.unwrap();
    }

    async fn the_database_gives_no_code_away(desk: TestDesk) {
        desk.ask_code(&mobile(), "1.1.1.1").await.unwrap();
        let code = codes(&desk).await.remove(0);
        let row = otp_challenge::Entity::find().one(desk.database.read()).await.unwrap().unwrap();
        assert!(!row.code_hmac.contains(&code) && row.code_hmac.len() == 64);
        assert_ne!(row.code_hmac, crate::sha256_hex(&[code.as_bytes()]));
        assert_eq!(desk.demo_code(&mobile()).await, Ok(None), "only in a demo");
        assert_eq!(desk.demo_accounts().await, Ok(Vec::new()));
    }

    async fn staff_need_both_factors_and_a_step_works_once(desk: TestDesk) {
        for (name, password) in [("clerk", "wrong"), ("nobody", PASSWORD), ("", "")] {
            assert_eq!(desk.enter_password(name, password, "1.1.1.1").await, Err(Refusal::WrongCode));
        }
        let accepted = desk.enter_password(" Clerk", PASSWORD, "1.1.1.1").await.unwrap();
        assert_eq!((accepted.officer, accepted.enrolled), (CLERK, false));
        let enrolment = desk.enrolment(CLERK).await.unwrap();
        assert_eq!(desk.enrolment(CLERK).await.unwrap(), enrolment, "the same until it is confirmed");
        assert!(enrolment.qr.starts_with("<svg"));
        let code = totp::code(&enrolment.secret, desk.now()).unwrap();
        desk.enter_second_factor(CLERK, &code).await.unwrap();
        assert_eq!(desk.enter_second_factor(CLERK, &code).await, Err(Refusal::WrongCode), "once");
        assert_eq!(desk.enrolment(CLERK).await, Err(Refusal::NotFound), "confirmed");
        desk.clock.advance(Duration::seconds(30));
        let next = totp::code(&enrolment.secret, desk.now()).unwrap();
        let (one, two) = tokio::join!(desk.enter_second_factor(CLERK, &next), desk.enter_second_factor(CLERK, &next));
        assert_eq!([one, two].iter().filter(|outcome| outcome.is_ok()).count(), 1);
        assert!(desk.enter_password("clerk", PASSWORD, "1.1.1.1").await.unwrap().enrolled);
    }

    async fn guessing_at_staff_is_slowed_down(desk: TestDesk) {
        let enrolment = desk.enrolment(CLERK).await.unwrap();
        let right = totp::code(&enrolment.secret, desk.now()).unwrap();
        for number in 0..5 {
            let guess = wrong(std::slice::from_ref(&right), number);
            assert_eq!(desk.enter_second_factor(CLERK, &guess).await, Err(Refusal::WrongCode));
        }
        assert_eq!(desk.enter_second_factor(CLERK, &right).await, Err(Refusal::TooMany { minutes: 10 }));
        for _ in 0..10 {
            assert_eq!(desk.enter_password("clerk", "guess", "1.1.1.1").await, Err(Refusal::WrongCode));
        }
        assert_eq!(desk.enter_password("CLERK", PASSWORD, "2.2.2.2").await, Err(Refusal::TooMany { minutes: 15 }));
    }
}
