//! Numbers that kiosks give from what was lent to them.

use super::{given, lend, numbers, take_in};
use crate::queue;
use crate::testing::{FIRST_LINE, SECOND_LINE, both_databases, other_kiosk};
use chrono::Duration;
use domain::actor::Actor;
use domain::id::BlockId;
use domain::in_person::{BLOCK, OfflineTicket, Priority};
use domain::refusal::Refusal;
use entity::ticket;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

both_databases! {
    async fn lent_numbers_and_numbers_of_the_web_never_meet(desk: TestDesk) {
        desk.with_halls().await;
        assert_eq!(desk.take(FIRST_LINE, Priority::Ordinary).await.number.number, 1);
        let block = lend(&desk).await;
        assert_eq!((block.from, block.to), (2, 1 + BLOCK));
        assert_eq!(desk.take(FIRST_LINE, Priority::Ordinary).await.number.number, 2 + BLOCK);
        let second = lend(&desk).await;
        assert_eq!(second.from, 3 + BLOCK);
        for (token, number) in [(1, block.from), (2, block.to)] {
            take_in(&desk, &given(&desk, &block, number, token)).await.unwrap();
        }
        // Sent again, it is there once.
        take_in(&desk, &given(&desk, &block, block.from, 1)).await.unwrap();
        assert_eq!(numbers(&desk).await, [1, 2, 51, 52]);
    }

    async fn a_number_outside_of_its_block_is_refused(desk: TestDesk) {
        desk.with_halls().await;
        let block = lend(&desk).await;
        take_in(&desk, &given(&desk, &block, 5, 1)).await.unwrap();
        assert_eq!(take_in(&desk, &given(&desk, &block, 5, 2)).await, Err(Refusal::OtherPayload), "the number is given");
        assert_eq!(take_in(&desk, &given(&desk, &block, 6, 1)).await, Err(Refusal::OtherPayload), "the token is another's");
        let refused = [
            given(&desk, &block, BLOCK + 1, 3),
            given(&desk, &block, 0, 3),
            OfflineTicket { line: SECOND_LINE, ..given(&desk, &block, 7, 3) },
            OfflineTicket { block: BlockId::new(desk.new_id()), ..given(&desk, &block, 7, 3) },
            OfflineTicket { day: block.day.plus_days(1), ..given(&desk, &block, 7, 3) },
            OfflineTicket { issued_at: desk.now() + Duration::days(1), ..given(&desk, &block, 7, 3) },
            OfflineTicket { issued_at: desk.now() - Duration::days(1), ..given(&desk, &block, 7, 3) },
            OfflineTicket { priority: Priority::Appointment, ..given(&desk, &block, 7, 3) },
        ];
        for offline in refused {
            assert_eq!(take_in(&desk, &offline).await, Err(Refusal::NotFound), "{offline:?}");
        }
        let txn = desk.database.write().await.unwrap();
        let Actor::Device(stranger) = other_kiosk() else { unreachable!("a device") };
        let offline = given(&desk, &block, 7, 3);
        assert_eq!(queue::take_in_offline(&desk, &txn, &stranger, &offline).await, Err(Refusal::NotFound));
    }

    async fn a_devices_clock_that_is_off_within_the_day_costs_nobody_their_number_or_their_turn(desk: TestDesk) {
        desk.with_halls().await;
        let block = lend(&desk).await;
        let lent = desk.now();
        desk.clock.advance(Duration::minutes(10));
        let ahead = OfflineTicket { issued_at: desk.now() + Duration::hours(3), ..given(&desk, &block, 1, 1) };
        let behind = OfflineTicket { issued_at: desk.now() - Duration::hours(2), ..given(&desk, &block, 2, 2) };
        for (offline, counts_from) in [(ahead, desk.now()), (behind, lent)] {
            take_in(&desk, &offline).await.expect("a number is a number");
            let row = ticket::Entity::find().filter(ticket::Column::Token.eq(offline.token.as_str()));
            let row = row.one(desk.database.read()).await.unwrap().unwrap();
            assert_eq!(row.turn_at.instant(), counts_from, "{}", row.number);
        }
    }

    async fn what_stands_on_the_paper_is_called_whatever_the_line_is_called_by_then(desk: TestDesk) {
        desk.with_halls().await;
        let block = lend(&desk).await;
        let mut place = crate::testing::hall();
        place.lines[0].letter = "ج".to_owned();
        let txn = desk.database.write().await.unwrap();
        crate::places::write(&txn, place, desk.now()).await.unwrap();
        txn.commit().await.unwrap();
        take_in(&desk, &given(&desk, &block, block.from, 1)).await.unwrap();
        let row = ticket::Entity::find().one(desk.database.read()).await.unwrap().unwrap();
        assert_eq!(row.letter, block.letter);
        assert_eq!(desk.take(FIRST_LINE, Priority::Ordinary).await.number.letter, "ج");
    }
}
