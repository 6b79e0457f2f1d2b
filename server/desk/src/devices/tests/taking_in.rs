use crate::testing::{ADMINISTRATOR, FIRST_LINE, PLACE, TestDesk, TestKiosk, both_databases, paired_display, send_as};
use chrono::Duration;
use domain::id::DeviceId;
use domain::in_person::{
    BLOCK, CODES, Devices, Entry, EntryOutcome, EntryState, NumberBlock, OfflineSurvey, OfflineTicket, Priority,
    SealedEntry, TicketToken,
};
use domain::refusal::Refusal;
use domain::survey::SurveyAnswers;
use entity::{device_entry, ticket, visit_survey};
use sea_orm::{EntityTrait, PaginatorTrait};
use std::collections::BTreeSet;

fn ticket(desk: &TestDesk, block: &NumberBlock, number: u16) -> Entry {
    let mut token = [0; 16];
    desk.chance.fill(&mut token);
    Entry::Ticket(OfflineTicket {
        block: block.id,
        line: block.line,
        day: block.day,
        number,
        token: TicketToken::from_random(token),
        issued_at: desk.now(),
        priority: Priority::Ordinary,
        services: Vec::new(),
        mobile: None,
    })
}

async fn block(desk: &TestDesk, kiosk: &TestKiosk) -> NumberBlock {
    let leases = kiosk.lease(desk).await;
    leases.blocks.into_iter().find(|block| block.line == FIRST_LINE).expect("a block")
}

/// A kiosk that gave so many numbers and sent none.
async fn with_tickets(desk: &TestDesk, count: u16) -> (TestKiosk, Vec<SealedEntry>) {
    desk.with_halls().await;
    let mut kiosk = TestKiosk::pair(desk, PLACE).await;
    let block = block(desk, &kiosk).await;
    let entries = (0..count).map(|number| {
        let entry = ticket(desk, &block, block.from + number);
        kiosk.keep(desk, &entry)
    });
    let entries = entries.collect();
    (kiosk, entries)
}

fn states(outcomes: &[EntryOutcome]) -> Vec<EntryState> {
    outcomes.iter().map(|outcome| outcome.state).collect()
}

async fn tickets(desk: &TestDesk) -> u64 {
    ticket::Entity::find().count(desk.database.read()).await.unwrap()
}

async fn kept(desk: &TestDesk) -> Vec<device_entry::Model> {
    let rows = device_entry::Entity::find().all(desk.database.read()).await.unwrap();
    rows.into_iter().filter(|row| row.sealed.is_some()).collect()
}

both_databases! {
    async fn the_same_batch_three_times_is_one_of_each(desk: TestDesk) {
        let (kiosk, entries) = with_tickets(&desk, 5).await;
        for _ in 0..3 {
            assert_eq!(states(&kiosk.send(&desk, &entries).await), [EntryState::Taken; 5]);
            desk.clock.advance(Duration::days(20));
        }
        assert_eq!(tickets(&desk).await, 5);
        assert!(kept(&desk).await.is_empty(), "nothing sealed is kept of what was taken");
    }

    async fn a_shuffled_batch_is_taken_in_its_order(desk: TestDesk) {
        let (kiosk, mut entries) = with_tickets(&desk, 4).await;
        entries.reverse();
        entries.swap(0, 2);
        let outcomes = kiosk.send(&desk, &entries).await;
        assert_eq!(states(&outcomes), [EntryState::Taken; 4]);
        entries.sort_by_key(|entry| entry.seq);
        let order: Vec<_> = outcomes.iter().map(|outcome| outcome.id).collect();
        assert_eq!(order, entries.iter().map(|entry| entry.id).collect::<Vec<_>>());
    }

    async fn two_copies_of_a_disk_bring_one_of_each(desk: TestDesk) {
        let (kiosk, entries) = with_tickets(&desk, 6).await;
        let copy = kiosk.clone();
        let (one, other) = tokio::join!(kiosk.send(&desk, &entries), copy.send(&desk, &entries));
        // Where they met, one waits and sends again.
        for outcome in one.iter().chain(&other) {
            assert!(matches!(outcome.state, EntryState::Taken | EntryState::Later), "{outcome:?}");
        }
        for _ in 0..2 {
            assert_eq!(states(&kiosk.send(&desk, &entries).await), [EntryState::Taken; 6]);
            assert_eq!(states(&copy.send(&desk, &entries).await), [EntryState::Taken; 6]);
        }
        assert_eq!(tickets(&desk).await, 6);
    }

    async fn what_a_copy_goes_on_with_is_set_aside_for_staff(desk: TestDesk) {
        let (mut kiosk, entries) = with_tickets(&desk, 1).await;
        kiosk.send(&desk, &entries).await;
        let mut copy = kiosk.clone();
        let block = block(&desk, &kiosk).await;
        let mine = kiosk.keep(&desk, &ticket(&desk, &block, block.from + 1));
        let theirs = copy.keep(&desk, &ticket(&desk, &block, block.from + 1));
        assert_eq!(states(&kiosk.send(&desk, &[mine]).await), [EntryState::Taken]);
        let set_aside = copy.send(&desk, std::slice::from_ref(&theirs)).await;
        assert_eq!(states(&set_aside), [EntryState::Quarantined]);
        assert_eq!(copy.send(&desk, &[theirs]).await, set_aside, "for ever");
        assert_eq!((tickets(&desk).await, kept(&desk).await.len()), (2, 1));
    }

    async fn a_number_that_was_given_before_is_refused_and_those_after_it_go_on(desk: TestDesk) {
        let (mut kiosk, entries) = with_tickets(&desk, 1).await;
        let block = block(&desk, &kiosk).await;
        let again = kiosk.keep(&desk, &ticket(&desk, &block, block.from));
        let next = kiosk.keep(&desk, &ticket(&desk, &block, block.from + 1));
        let outside = kiosk.keep(&desk, &ticket(&desk, &block, block.to + 1));
        let outcomes = kiosk.send(&desk, &[entries[0].clone(), again, next, outside]).await;
        use EntryState::{Refused, Taken};
        assert_eq!(states(&outcomes), [Taken, Refused, Taken, Refused]);
        assert_eq!(outcomes[1].refusal, Some(Refusal::OtherPayload));
        assert!(kept(&desk).await.iter().all(|row| row.signature.is_some() && row.size > 0));
    }

    async fn what_a_revoked_device_still_has_is_kept_for_staff(desk: TestDesk) {
        let (kiosk, entries) = with_tickets(&desk, 3).await;
        assert_eq!(states(&kiosk.send(&desk, &entries[..1]).await), [EntryState::Taken]);
        let administrator = desk.officer(ADMINISTRATOR).await;
        desk.revoke(&administrator, kiosk.device.id).await.unwrap();
        use EntryState::{Quarantined, Taken};
        let outcomes = kiosk.send(&desk, &entries).await;
        assert_eq!(states(&outcomes), [Taken, Quarantined, Quarantined], "what was taken stays taken");
        assert_eq!(tickets(&desk).await, 1);
        let journal = desk.journal(&administrator, kiosk.device.id).await.unwrap();
        let seqs: Vec<_> = journal.iter().map(|line| (line.seq, line.state)).collect();
        assert_eq!(seqs, [(3, Quarantined), (2, Quarantined), (1, Taken)]);
        let view = desk.devices(&administrator).await.unwrap().remove(0);
        assert_eq!((view.taken, view.refused, view.quarantined), (1, 0, 2));
        assert_eq!(desk.whole_journal(&administrator, kiosk.device.id).await.unwrap(), journal);
    }

    async fn however_much_a_revoked_device_still_has_it_gets_rid_of_it_and_old_numbers_are_forgotten(desk: TestDesk) {
        let (mut kiosk, _) = with_tickets(&desk, 1).await;
        let block = block(&desk, &kiosk).await;
        let entries: Vec<_> = (0..205).map(|_| kiosk.keep(&desk, &ticket(&desk, &block, block.from))).collect();
        let administrator = desk.officer(ADMINISTRATOR).await;
        desk.revoke(&administrator, kiosk.device.id).await.unwrap();
        for part in entries.chunks(20) {
            assert!(states(&kiosk.send(&desk, part).await).iter().all(|state| *state == EntryState::Quarantined));
        }
        assert_eq!(kept(&desk).await.len(), 205);
        desk.clock.advance(Duration::days(1));
        let txn = desk.database.write().await.unwrap();
        crate::devices::sweep(&txn, desk.now()).await.unwrap();
        txn.commit().await.unwrap();
        assert!(kept(&desk).await.is_empty(), "a number of a day that is over is nobody's turn");
    }

    async fn an_entry_that_was_changed_on_its_way_is_not_the_devices(desk: TestDesk) {
        let (kiosk, entries) = with_tickets(&desk, 2).await;
        let mut moved = entries[0].clone();
        moved.seq = 9;
        assert_eq!(states(&kiosk.send(&desk, &[moved]).await), [EntryState::Quarantined]);
        assert_eq!(tickets(&desk).await, 0);
        // The true one is not kept out by what somebody sent in its name.
        assert_eq!(states(&kiosk.send(&desk, &entries).await), [EntryState::Taken; 2]);
        let mut other = entries[0].clone();
        other.sealed = entries[1].sealed.clone();
        let outcome = kiosk.send(&desk, &[other]).await.remove(0);
        assert_eq!((outcome.state, outcome.refusal), (EntryState::Refused, Some(Refusal::OtherPayload)));
    }

    async fn strangers_fill_no_disk(desk: TestDesk) {
        let (kiosk, entries) = with_tickets(&desk, 1).await;
        let stranger = DeviceId::new(desk.new_id());
        let sent = |count: usize| {
            let one = |_| SealedEntry { id: desk.new_id().into(), ..entries[0].clone() };
            (0..count).map(one).collect::<Vec<_>>()
        };
        for _ in 0..10 {
            let outcomes = send_as(&desk, stranger, &sent(20)).await;
            assert_eq!(states(&outcomes), [EntryState::Quarantined; 20]);
        }
        assert_eq!(states(&send_as(&desk, stranger, &sent(2)).await), [EntryState::Later; 2]);
        assert_eq!(kept(&desk).await.len(), 200);
        assert_eq!(states(&kiosk.send(&desk, &entries).await), [EntryState::Taken]);
        let changed = SealedEntry { id: desk.new_id().into(), seq: 9, ..entries[0].clone() };
        let unproven = send_as(&desk, kiosk.device.id, &[changed]).await;
        assert_eq!(states(&unproven), [EntryState::Quarantined], "every known device has room of its own");
        let (display, _) = paired_display(&desk, PLACE).await;
        assert_eq!(states(&send_as(&desk, display.id, &entries).await), [EntryState::Refused], "its id is another's");
    }

    async fn what_was_sealed_to_an_older_key_is_opened(desk: TestDesk) {
        let (mut kiosk, entries) = with_tickets(&desk, 1).await;
        desk.clock.advance(Duration::days(100));
        crate::devices::turn_over(&desk).await.unwrap();
        assert_eq!(states(&kiosk.send(&desk, &entries).await), [EntryState::Taken]);
        kiosk.seal.number += 7;
        let block = block(&desk, &kiosk).await;
        let unknown = kiosk.keep(&desk, &ticket(&desk, &block, block.from + 1));
        assert_eq!(states(&kiosk.send(&desk, &[unknown]).await), [EntryState::Refused]);
    }

    async fn a_kiosk_of_a_later_version_waits_with_everything(desk: TestDesk) {
        let (kiosk, entries) = with_tickets(&desk, 2).await;
        let wire = domain::in_person::WIRE + 1;
        let batch = domain::in_person::Batch { wire, device: kiosk.device.id, entries: entries.clone() };
        assert_eq!(states(&desk.take_in(batch).await.unwrap()), [EntryState::Later; 2]);
        assert!(kept(&desk).await.is_empty());
    }

    async fn a_stock_is_filled_up_and_never_the_same_twice(desk: TestDesk) {
        desk.with_halls().await;
        let (one, other) = (TestKiosk::pair(&desk, PLACE).await, TestKiosk::pair(&desk, PLACE).await);
        let (first, second) = (one.lease(&desk).await, other.lease(&desk).await);
        let numbers = |blocks: &[NumberBlock]| -> BTreeSet<(domain::id::LineId, u16)> {
            blocks.iter().flat_map(|block| (block.from..=block.to).map(|number| (block.line, number))).collect()
        };
        assert!(numbers(&first.blocks).is_disjoint(&numbers(&second.blocks)));
        assert!(first.codes.iter().all(|code| !second.codes.contains(code)));
        assert_eq!((first.codes.len(), first.blocks[0].to - first.blocks[0].from + 1), (CODES, BLOCK));
        assert_eq!(one.lease(&desk).await, first, "a full stock stays as it is");
    }

    async fn a_disk_that_is_set_back_is_told_what_it_gave_since(desk: TestDesk) {
        let (mut kiosk, entries) = with_tickets(&desk, 2).await;
        let fresh = kiosk.lease(&desk).await;
        assert_eq!((fresh.last_seq, fresh.last_numbers.len()), (0, 0));
        kiosk.send(&desk, &entries).await;
        let block = block(&desk, &kiosk).await;
        let told = kiosk.lease(&desk).await;
        assert_eq!((told.last_seq, told.last_numbers), (2, vec![(block.id, block.from + 1)]));
        // Also of a block that is used up, which is not lent any more.
        for number in block.from + 2..=block.to {
            let entry = kiosk.keep(&desk, &ticket(&desk, &block, number));
            kiosk.send(&desk, &[entry]).await;
        }
        let told = kiosk.lease(&desk).await;
        assert!(told.blocks.iter().all(|other| other.id != block.id));
        assert!(told.last_numbers.contains(&(block.id, block.to)));
    }

    async fn more_is_lent_before_the_stock_is_used_up(desk: TestDesk) {
        let (mut kiosk, _) = with_tickets(&desk, 0).await;
        let block = block(&desk, &kiosk).await;
        let late = kiosk.keep(&desk, &ticket(&desk, &block, block.from + 30));
        assert_eq!(states(&kiosk.send(&desk, &[late]).await), [EntryState::Taken]);
        let blocks = kiosk.lease(&desk).await.blocks.into_iter();
        let of_line: Vec<_> = blocks.filter(|one| one.line == FIRST_LINE && one.day == block.day).collect();
        assert_eq!(of_line.len(), 2);
        assert_eq!(of_line[0], block, "the one begun comes first");
        assert!(of_line[1].from > block.to);
    }

    async fn a_survey_about_the_visit_is_kept_once(desk: TestDesk) {
        let (mut kiosk, entries) = with_tickets(&desk, 1).await;
        kiosk.send(&desk, &entries).await;
        let answers = SurveyAnswers { scores: [(1, 5), (4, 2), (99, 1)].into(), comment: "خوب".to_owned() };
        let survey = OfflineSurvey { ticket: None, code: None, answers, made_at: desk.now() };
        let entry = kiosk.keep(&desk, &Entry::Survey(survey));
        for _ in 0..3 {
            assert_eq!(states(&kiosk.send(&desk, std::slice::from_ref(&entry)).await), [EntryState::Taken]);
        }
        let rows = visit_survey::Entity::find().all(desk.database.read()).await.unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].answers.as_str(), rows[0].comment.as_str()), ("{\"1\":5,\"4\":2}", "خوب"));
    }
}
