//! A desk to test with: real schema, both databases, frozen clock, people as fixtures.
//!
//! ```ignore
//! desk::testing::both_databases! {
//!     async fn a_sentence_about_what_holds(desk: TestDesk) {
//!         // `desk` dereferences to `Desk`
//!     }
//! }
//! ```
//!
//! Each test runs twice, as `…::on_sqlite` and `…::on_postgres`, each on a database of its own. PostgreSQL is found by
//! `PISHKHAN_TEST_POSTGRES` (`postgres://user@host:port/database`, a user who may create databases); without it that
//! half fails, unless `PISHKHAN_TEST_SQLITE_ONLY=1` says that it is left out on purpose.

mod crowd;
mod demo_crowd;
mod desk;
mod engines;
mod fixtures;
mod hall;
mod journeys;
mod kiosk;
mod people;
mod wording;

pub use crowd::{COMMON, crowd};
pub use demo_crowd::crowd_in_demo;
pub use desk::TestDesk;
pub use engines::{on_postgres, on_sqlite};
pub use hall::{
    COUNTER_CLERK, FIRST_COUNTER, FIRST_LINE, KIOSK, OTHER_COUNTER, OTHER_COUNTER_CLERK, OTHER_KIOSK, OTHER_LINE,
    OTHER_PLACE, PLACE, SECOND_COUNTER, SECOND_COUNTER_CLERK, SECOND_LINE, hall, kiosk, other_hall, other_kiosk,
};
pub use journeys::{SERVICE, answers, sent, sent_by, submitted};
pub use kiosk::{TestKiosk, paired_display, send_as};
pub use people::{
    ADMINISTRATOR, APPROVER, CLERK, COLLEAGUE, DESK, DESK_UNIT, EXPERT, INSPECTOR, OTHER_CLERK, OTHER_DESK, OTHER_UNIT,
    PASSWORD, ROOT_UNIT, WORK_UNIT, morning,
};
pub use wording::PlainWording;

/// Makes two tests of one: on SQLite and on PostgreSQL.
#[macro_export]
macro_rules! both_databases {
    ($($(#[$about:meta])* async fn $name:ident($desk:ident: TestDesk) $body:block)+) => {$(
        $(#[$about])*
        mod $name {
            use super::*;

            async fn body($desk: $crate::testing::TestDesk) $body

            #[test]
            fn on_sqlite() {
                $crate::testing::on_sqlite(body);
            }

            #[test]
            fn on_postgres() {
                $crate::testing::on_postgres(body);
            }
        }
    )+};
}
pub use both_databases;
