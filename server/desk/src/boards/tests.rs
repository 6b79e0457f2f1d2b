use crate::testing::{COUNTER_CLERK, FIRST_COUNTER, FIRST_LINE, PLACE, SECOND_LINE, both_databases};
use chrono::Duration;
use domain::id::PlaceId;
use domain::in_person::{Boards, Counters, Priority};
use domain::refusal::Refusal;

both_databases! {
    async fn a_board_shows_calls_and_how_many_wait(desk: TestDesk) {
        desk.with_halls().await;
        for line in [FIRST_LINE, FIRST_LINE, SECOND_LINE] {
            desk.take(line, Priority::Ordinary).await;
            desk.clock.advance(Duration::seconds(10));
        }
        let clerk = desk.officer(COUNTER_CLERK).await;
        desk.sit(&clerk, FIRST_COUNTER).await.unwrap();
        let first = desk.call_next(&clerk).await.unwrap();
        desk.recall(&clerk, first).await.unwrap();
        desk.no_show(&clerk, first).await.unwrap();
        desk.call_next(&clerk).await.unwrap();
        let board = desk.board(PLACE).await.unwrap();
        let calls: Vec<_> = board.calls.iter().map(|call| (call.seq, call.number.number, call.counter)).collect();
        // Each number once, under its last call.
        assert_eq!(calls, [(3, 2, 1), (2, 1, 1)]);
        assert_eq!(board.waiting.iter().map(|line| line.waiting).collect::<Vec<_>>(), [0, 1]);
        assert!(board.open);
        desk.clock.advance(Duration::days(1));
        assert!(desk.board(PLACE).await.unwrap().calls.is_empty(), "yesterday's calls are over");
        assert_eq!(desk.board(PlaceId::new(desk.new_id())).await.err(), Some(Refusal::NotFound));
    }
}
