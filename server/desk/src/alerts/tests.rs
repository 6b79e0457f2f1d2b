use super::{choose, chosen, home, remind_due, send_digests};
use crate::both_databases;
use crate::testing::{
    APPROVER, CLERK, COLLEAGUE, DESK_UNIT, EXPERT, INSPECTOR, OTHER_CLERK, TestDesk, WORK_UNIT, morning, sent_by,
};
use chrono::Duration;
use domain::Instant;
use domain::actor::{Actor, Grant, Role};
use domain::alert::{AlertKind, Preferences, Sms};
use domain::id::OfficerId;
use domain::identifier::Mobile;
use domain::kartabl::{Folder, Kartabl, KartablFilter, ReferTo, Referrals, Seen, Stages, Triage};
use domain::request::{Purpose, ServiceRequest};
use domain::sla::Sla;
use entity::{alert, message, reminder};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

fn at(text: &str) -> Instant {
    text.parse().expect("an instant")
}

fn seen(request: &ServiceRequest, revision: u32) -> Seen {
    Seen { request: request.id, revision }
}

async fn told(desk: &TestDesk, officer: OfficerId) -> Vec<AlertKind> {
    let rows = alert::Entity::find().filter(alert::Column::OfficerId.eq(officer.uuid()));
    let rows = rows.all(desk.database.read()).await.expect("rows");
    let mut kinds: Vec<_> = rows.iter().map(|row| AlertKind::parse(&row.kind).expect("a kind")).collect();
    kinds.sort();
    kinds
}

async fn accepted(desk: &TestDesk) -> ServiceRequest {
    let citizen = desk.citizen(1).await;
    let request = sent_by(desk, &citizen).await;
    let clerk = desk.officer(CLERK).await;
    Triage::accept(&*desk.desk, &clerk, seen(&request, 1), Some(EXPERT)).await.expect("accepted");
    request
}

async fn chooses(desk: &TestDesk, officer: OfficerId, sms: Sms, quiet: Option<(u8, u8)>) {
    let mobile = Some(Mobile::parse("09990000099").expect("a mobile"));
    let chosen = Preferences { sms, mobile, quiet, ..Preferences::default() };
    choose(desk, &desk.officer(officer).await, &chosen).await.expect("chosen");
}

async fn reminders(desk: &TestDesk) -> Vec<(String, Instant)> {
    let rows = reminder::Entity::find().all(desk.database.read()).await.expect("rows");
    let mut rows: Vec<_> = rows.into_iter().map(|row| (row.kind, row.reminded_at.instant())).collect();
    rows.sort_by_key(|(_, at)| *at);
    rows
}

/// Lets a minute's worker run from hour to hour until then.
async fn live_until(desk: &TestDesk, until: Instant) {
    let mut now = desk.now();
    while now < until {
        now += Duration::hours(1);
        desk.clock.set(now);
        remind_due(desk).await.expect("reminded");
    }
}

both_databases! {
    async fn the_owner_is_reminded_before_and_after_and_then_the_head(desk: TestDesk) {
        let request = accepted(&desk).await;
        live_until(&desk, morning() + Duration::days(12)).await;
        let kinds = [AlertKind::DueSoon, AlertKind::Overdue];
        assert_eq!(told(&desk, EXPERT).await, kinds);
        assert_eq!(told(&desk, APPROVER).await, [AlertKind::OverdueHead]);
        for officer in [CLERK, COLLEAGUE, OTHER_CLERK, INSPECTOR] {
            assert_eq!(told(&desk, officer).await, []);
        }
        // Never at night, on Thursday and Friday, or on a holiday.
        let calendar = crate::settings::calendar(desk.database.read()).await.expect("a calendar").for_unit(WORK_UNIT);
        let reminded = reminders(&desk).await;
        assert_eq!(reminded.len(), 3);
        assert!(reminded.iter().all(|(_, at)| calendar.is_open(*at)), "{reminded:?}");
        // A reminder is no event: nobody's picture of the case is old by it.
        let now = crate::request_store::by_id(desk.database.read(), request.id).await.expect("it is there");
        assert_eq!(now.revision, 2);
    }

    async fn without_an_owner_the_desk_is_reminded_and_of_triage_too(desk: TestDesk) {
        let txn = desk.database.write().await.expect("a transaction");
        let head = Grant { role: Role::Approver, unit: DESK_UNIT };
        crate::people::grant_role(&txn, APPROVER, head, desk.new_id()).await.expect("granted");
        txn.commit().await.expect("committed");
        let citizen = desk.citizen(1).await;
        sent_by(&desk, &citizen).await;
        live_until(&desk, morning() + Duration::hours(47)).await;
        assert_eq!(told(&desk, CLERK).await, []);
        let rows = Kartabl::list(&*desk.desk, &desk.officer(CLERK).await, KartablFilter::default()).await.expect("rows").rows;
        assert!(!rows[0].untriaged);
        live_until(&desk, morning() + Duration::days(4)).await;
        assert!(told(&desk, CLERK).await.contains(&AlertKind::Untriaged));
        assert_eq!(told(&desk, APPROVER).await, [AlertKind::UntriagedHead]);
        let rows = Kartabl::list(&*desk.desk, &desk.officer(CLERK).await, KartablFilter::default()).await.expect("rows").rows;
        assert!(rows[0].untriaged);
        assert_eq!(told(&desk, EXPERT).await, []);
    }

    async fn two_instances_at_once_remind_once(desk: TestDesk) {
        for number in 0..6 {
            let citizen = desk.citizen(number).await;
            sent_by(&desk, &citizen).await;
        }
        let other = desk.second_instance().await;
        chooses(&desk, CLERK, Sms::Each, None).await;
        // Monday, ten in the morning: two days have gone by.
        desk.clock.set(at("2026-11-30T06:31:00Z"));
        let (one, two) = tokio::join!(remind_due(&desk), remind_due(&other));
        assert_eq!(one.expect("reminded") + two.expect("reminded"), 6);
        assert_eq!(told(&desk, CLERK).await, [AlertKind::Untriaged; 6]);
        // An instance that broke off before it had set the alarms again looks again, and finds it done.
        let txn = desk.database.write().await.expect("a transaction");
        let rows = entity::alarm::Entity::find().all(&*txn).await.expect("alarms");
        assert_eq!(rows.len(), 6);
        for row in rows {
            crate::alerts::set_alarm(&txn, row.request_id.into(), Some(desk.now())).await.expect("set");
        }
        txn.commit().await.expect("committed");
        assert_eq!(remind_due(&desk).await, Ok(0));
        let texts = message::Entity::find().filter(message::Column::Recipient.eq("09990000099"));
        assert_eq!(texts.count(desk.database.read()).await.expect("counted"), 6);
    }

    async fn a_night_and_the_officers_own_hours_are_quiet(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        sent_by(&desk, &citizen).await;
        // No text message from eight until eleven.
        chooses(&desk, CLERK, Sms::Each, Some((8, 11))).await;
        // Monday, ten in the evening.
        desk.clock.set(at("2026-11-30T18:30:00Z"));
        assert_eq!(remind_due(&desk).await, Ok(0));
        // Tuesday, nine in the morning.
        desk.clock.set(at("2026-12-01T05:30:00Z"));
        assert!(remind_due(&desk).await.expect("reminded") > 0);
        let text = message::Entity::find().filter(message::Column::Recipient.eq("09990000099"));
        let text = text.one(desk.database.read()).await.expect("rows").expect("a message");
        assert!(text.not_before.instant() >= at("2026-12-01T07:30:00Z"), "{:?}", text.not_before.instant());
        assert!(text.request_id.is_none() && text.text.starts_with("Untriaged"), "{}", text.text);
    }

    async fn a_stopped_clock_reminds_nobody_and_says_so(desk: TestDesk) {
        let request = accepted(&desk).await;
        let expert = desk.officer(EXPERT).await;
        Stages::ask_citizen(&*desk.desk, &expert, seen(&request, 2), "بیایید".to_owned(), 30).await.expect("asked");
        live_until(&desk, morning() + Duration::days(14)).await;
        assert_eq!(reminders(&desk).await, []);
        let case = desk.case(&expert, request.id).await.expect("a case");
        assert_eq!(case.sla, Some(Sla::Stopped));
        let stopped = case.time_ledger.last().expect("a piece");
        assert_eq!((stopped.1.held, stopped.1.until), (domain::request::Held::AskedCitizen, None));
        let all = KartablFilter { folder: Folder::All, ..KartablFilter::default() };
        let rows = Kartabl::list(&*desk.desk, &expert, all).await.expect("rows").rows;
        assert_eq!(rows[0].sla, Some(Sla::Stopped));
    }

    async fn who_is_mentioned_is_told_if_they_may_see_it_and_never_of_themselves(desk: TestDesk) {
        let request = accepted(&desk).await;
        let expert = desk.officer(EXPERT).await;
        let words = "@approver و @کارمند colleague و @expert ببینند".to_owned();
        desk.note(&expert, request.id, words).await.expect("noted");
        assert_eq!(told(&desk, APPROVER).await, [AlertKind::Mentioned]);
        // Neither the writer nor who may not see the case.
        assert_eq!(told(&desk, EXPERT).await, []);
        assert_eq!(told(&desk, COLLEAGUE).await, []);
        let approver = desk.officer(APPROVER).await;
        let page = home(&desk, &approver).await.expect("a home");
        assert_eq!((page.unread, page.mentions, page.alerts[0].by.as_str()), (1, 1, "کارمند expert"));
        desk.case(&approver, request.id).await.expect("a case");
        let page = home(&desk, &approver).await.expect("a home");
        assert_eq!((page.unread, page.alerts[0].read), (0, true));
    }

    async fn a_referral_is_told_to_its_receiver_and_a_private_word_to_nobody_else(desk: TestDesk) {
        let request = accepted(&desk).await;
        let expert = desk.officer(EXPERT).await;
        let private = ReferTo { private: true, ..ReferTo::one(COLLEAGUE, Purpose::Opinion, "@approver @colleague نبیند") };
        Referrals::refer(&*desk.desk, &expert, seen(&request, 2), private).await.expect("referred");
        assert_eq!(told(&desk, COLLEAGUE).await, [AlertKind::Referred]);
        assert_eq!(told(&desk, APPROVER).await, []);
        let open = ReferTo::one(COLLEAGUE, Purpose::Opinion, "@approver بداند");
        Referrals::refer(&*desk.desk, &expert, seen(&request, 3), open).await.expect("referred");
        assert_eq!(told(&desk, APPROVER).await, [AlertKind::Mentioned]);
        // What was told is hidden again from who may no longer see the case.
        let colleague = desk.officer(COLLEAGUE).await;
        assert_eq!(home(&desk, &colleague).await.expect("a home").unread, 2);
        let now = crate::request_store::by_id(desk.database.read(), request.id).await.expect("it is there");
        for referral in now.referrals {
            let revision = crate::request_store::by_id(desk.database.read(), request.id).await.expect("there").revision;
            Referrals::recall(&*desk.desk, &expert, seen(&request, revision), referral.id).await.expect("recalled");
        }
        let page = home(&desk, &colleague).await.expect("a home");
        assert_eq!((page.unread, page.alerts.len()), (0, 0));
    }

    async fn what_is_not_wanted_is_not_told(desk: TestDesk) {
        let request = accepted(&desk).await;
        let approver = desk.officer(APPROVER).await;
        assert_eq!(chosen(&desk, &approver).await, Ok(Preferences::default()));
        let without = Preferences { mentions: false, ..Preferences::default() };
        choose(&desk, &approver, &without).await.expect("chosen");
        assert_eq!(chosen(&desk, &approver).await, Ok(without));
        desk.note(&desk.officer(EXPERT).await, request.id, "@approver".to_owned()).await.expect("noted");
        assert_eq!(told(&desk, APPROVER).await, []);
        assert!(chosen(&desk, &Actor::Anonymous).await.is_err());
    }

    async fn the_day_is_summed_up_once_in_opening_hours(desk: TestDesk) {
        accepted(&desk).await;
        chooses(&desk, EXPERT, Sms::Digest, None).await;
        assert_eq!(send_digests(&desk).await, Ok(0), "nothing to say yet");
        // Fifteen days later at night, and then in the morning.
        desk.clock.set(at("2026-12-13T20:00:00Z"));
        assert_eq!(send_digests(&desk).await, Ok(0));
        desk.clock.set(at("2026-12-14T06:00:00Z"));
        assert_eq!(send_digests(&desk).await, Ok(1));
        assert_eq!(send_digests(&desk).await, Ok(0));
    }

    async fn the_home_counts_what_the_views_hold(desk: TestDesk) {
        let request = accepted(&desk).await;
        let expert = desk.officer(EXPERT).await;
        let due = desk.case(&expert, request.id).await.expect("a case").promise.expect("a promise").at;
        let counts = |page: domain::alert::Home| page.parts.into_iter().map(|part| (part.folder, part.count)).collect::<Vec<_>>();
        desk.clock.set(due - Duration::hours(2));
        let page = counts(home(&desk, &expert).await.expect("a home"));
        assert_eq!(page, [(Folder::Overdue, 0), (Folder::DueToday, 1), (Folder::Mine, 1)]);
        desk.clock.set(due + Duration::seconds(1));
        let page = counts(home(&desk, &expert).await.expect("a home"));
        assert_eq!(page, [(Folder::Overdue, 1), (Folder::DueToday, 0), (Folder::Mine, 1)]);
        let other = counts(home(&desk, &desk.officer(OTHER_CLERK).await).await.expect("a home"));
        assert!(other.iter().all(|(_, count)| *count == 0), "{other:?}");
    }
}
