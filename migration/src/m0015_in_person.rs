//! In person: places with their lines and counters, who sits where, queue tickets with their events and calls, numbers lent
//! to devices, appointments, and what is done at a counter.
//!
//! Days are Tehran's civil dates as text (`1405-09-01`): they sort by themselves.

use super::columns::{belongs_to, index, points_to, table, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        places(manager).await?;
        seats(manager).await?;
        tickets(manager).await?;
        numbers(manager).await?;
        appointments(manager).await?;
        visits(manager).await
    }
}

async fn places(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut place = table(
        "place",
        vec![
            pk_uuid("id"),
            text_uniq("key"),
            text("title"),
            text("address"),
            uuid("unit_id"),
            boolean("phone_tickets"),
            // The last call of the place; every call and recall has the next one.
            big_integer("call_seq"),
        ],
    );
    points_to(&mut place, "unit_id", "unit");
    manager.create_table(place).await?;

    let mut line = table(
        "place_line",
        vec![
            pk_uuid("id"),
            uuid("place_id"),
            integer("position"),
            text("letter"),
            text("title"),
            text("title_en"),
            integer("tone"),
            // Keys of services, as a JSON list.
            text("services"),
            // Appointments that can be booked for each half hour.
            integer("per_half_hour"),
            big_integer_null("closed_at"),
        ],
    );
    points_to(&mut line, "place_id", "place");
    manager.create_table(line).await?;
    index(manager, "place_line", &["place_id"]).await?;

    let mut counter = table(
        "counter",
        vec![
            pk_uuid("id"),
            uuid("place_id"),
            integer("number"),
            text("title"),
            // Ids of its lines, as a JSON list.
            text("lines"),
            big_integer_null("closed_at"),
        ],
    );
    points_to(&mut counter, "place_id", "place");
    manager.create_table(counter).await?;
    index(manager, "counter", &["place_id"]).await
}

/// Who sat where and when; whoever has not risen sits there now.
async fn seats(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut seat = table(
        "seat",
        vec![
            pk_uuid("id"),
            uuid("place_id"),
            uuid("counter_id"),
            uuid("officer_id"),
            text("day"),
            big_integer("sat_at"),
            big_integer_null("rose_at"),
        ],
    );
    points_to(&mut seat, "place_id", "place");
    points_to(&mut seat, "counter_id", "counter");
    points_to(&mut seat, "officer_id", "officer");
    manager.create_table(seat).await?;
    index(manager, "seat", &["place_id", "day"]).await?;
    // One officer per counter, one counter per officer.
    for column in ["counter_id", "officer_id"] {
        let sql = format!("CREATE UNIQUE INDEX ix_seat_now_{column} ON seat ({column}) WHERE rose_at IS NULL");
        manager.get_connection().execute_unprepared(&sql).await?;
    }
    Ok(())
}

async fn tickets(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut ticket = table(
        "ticket",
        vec![
            pk_uuid("id"),
            text_uniq("token"),
            uuid("place_id"),
            // Where it waits now.
            uuid("line_id"),
            // The line that gave the number, with its letter then.
            uuid("giver_line_id"),
            text("letter"),
            text("day"),
            integer("number"),
            text("priority"),
            text("reason"),
            // Who gave it, as JSON.
            text("issued_by"),
            big_integer("issued_at"),
            big_integer("turn_at"),
            // Keys of services, as a JSON list.
            text("services"),
            text_null("mobile"),
            text("state"),
            uuid_null("counter_id"),
            uuid_null("officer_id"),
            big_integer("state_at"),
            integer("times_called"),
            // Why it is held.
            text("words"),
            integer("revision"),
            // By what its wish is known when it comes again.
            text_null("key"),
            // Where the number was lent to a device.
            uuid_null("block_id"),
            // First call, first word at a counter, end; and what the serving took without what was held.
            big_integer_null("called_at"),
            big_integer_null("started_at"),
            big_integer_null("ended_at"),
            integer("served_seconds"),
            // What was said about the waiting when it was given.
            integer_null("told_from"),
            integer_null("told_to"),
            // The message that it is nearly their turn was written.
            big_integer_null("near_at"),
            big_integer_null("survey_offered_at"),
        ],
    );
    points_to(&mut ticket, "place_id", "place");
    points_to(&mut ticket, "line_id", "place_line");
    points_to(&mut ticket, "giver_line_id", "place_line");
    points_to(&mut ticket, "counter_id", "counter");
    points_to(&mut ticket, "officer_id", "officer");
    manager.create_table(ticket).await?;
    unique(manager, "ticket", &["giver_line_id", "day", "number"]).await?;
    unique(manager, "ticket", &["place_id", "key"]).await?;
    index(manager, "ticket", &["line_id", "state", "turn_at"]).await?;
    index(manager, "ticket", &["place_id", "day", "state"]).await?;
    index(manager, "ticket", &["line_id", "ended_at"]).await?;
    index(manager, "ticket", &["state", "day"]).await?;
    index(manager, "ticket", &["counter_id", "state"]).await?;
    // How far a device came with what was lent to it.
    index(manager, "ticket", &["block_id", "number"]).await?;
    // Mobiles are forgotten with the day; few of all tickets ever had one.
    let sql = "CREATE INDEX ix_ticket_mobile_day ON ticket (day) WHERE mobile IS NOT NULL";
    manager.get_connection().execute_unprepared(sql).await?;

    let mut event = table(
        "ticket_event",
        vec![
            uuid("ticket_id"),
            // The ticket's revision that it led to.
            integer("seq"),
            uuid("place_id"),
            uuid("line_id"),
            text("day"),
            big_integer("at"),
            // Its word, to count by; and all of it as JSON.
            text("kind"),
            text("event"),
            uuid_null("officer_id"),
            uuid_null("counter_id"),
            uuid_null("device_id"),
        ],
    );
    event.primary_key(Index::create().col("ticket_id").col("seq"));
    points_to(&mut event, "ticket_id", "ticket");
    manager.create_table(event).await?;
    index(manager, "ticket_event", &["place_id", "day", "at"]).await?;
    index(manager, "ticket_event", &["officer_id", "day"]).await?;

    let mut call = table(
        "queue_call",
        vec![
            uuid("place_id"),
            big_integer("seq"),
            uuid("ticket_id"),
            text("letter"),
            integer("number"),
            integer("tone"),
            uuid("counter_id"),
            // The counter's number, as it was called out.
            integer("counter"),
            text("day"),
            big_integer("at"),
        ],
    );
    call.primary_key(Index::create().col("place_id").col("seq"));
    points_to(&mut call, "place_id", "place");
    points_to(&mut call, "ticket_id", "ticket");
    manager.create_table(call).await?;
    // Of a day on which nobody was called yet, all that were ever called are not looked through.
    index(manager, "queue_call", &["place_id", "day", "seq"]).await
}

async fn numbers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut day = table("line_day", vec![uuid("line_id"), text("day"), uuid("place_id"), integer("next")]);
    day.primary_key(Index::create().col("line_id").col("day"));
    points_to(&mut day, "line_id", "place_line");
    manager.create_table(day).await?;

    let mut block = table(
        "number_block",
        vec![
            pk_uuid("id"),
            uuid("device_id"),
            uuid("place_id"),
            uuid("line_id"),
            // As it stands on the paper that the device prints.
            text("letter"),
            text("day"),
            integer("from_number"),
            integer("to_number"),
            big_integer("lent_at"),
        ],
    );
    points_to(&mut block, "line_id", "place_line");
    manager.create_table(block).await?;
    index(manager, "number_block", &["device_id", "day"]).await
}

async fn appointments(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut appointment = table(
        "appointment",
        vec![
            pk_uuid("id"),
            uuid("place_id"),
            uuid("line_id"),
            uuid("person_id"),
            text("service_key"),
            text("day"),
            big_integer("at"),
            text("code"),
            text("state"),
            uuid_null("ticket_id"),
            big_integer("booked_at"),
        ],
    );
    points_to(&mut appointment, "place_id", "place");
    points_to(&mut appointment, "line_id", "place_line");
    points_to(&mut appointment, "person_id", "person");
    points_to(&mut appointment, "ticket_id", "ticket");
    manager.create_table(appointment).await?;
    unique(manager, "appointment", &["place_id", "day", "code"]).await?;
    index(manager, "appointment", &["person_id", "state"]).await?;
    index(manager, "appointment", &["state", "at"]).await?;

    let mut slot = table("appointment_slot", vec![uuid("line_id"), big_integer("at"), integer("taken")]);
    slot.primary_key(Index::create().col("line_id").col("at"));
    belongs_to(&mut slot, "line_id", "place_line");
    manager.create_table(slot).await
}

/// What was done at a counter, cases opened there, and forms filled in for others.
async fn visits(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut action = table(
        "counter_action",
        vec![
            pk_uuid("id"),
            uuid("place_id"),
            uuid_null("ticket_id"),
            uuid("counter_id"),
            uuid("officer_id"),
            text("day"),
            big_integer("at"),
            text("kind"),
            text_null("service_key"),
            // Where they were guided to.
            uuid_null("unit_id"),
            uuid_null("request_id"),
        ],
    );
    points_to(&mut action, "place_id", "place");
    points_to(&mut action, "ticket_id", "ticket");
    points_to(&mut action, "counter_id", "counter");
    points_to(&mut action, "officer_id", "officer");
    points_to(&mut action, "unit_id", "unit");
    points_to(&mut action, "request_id", "service_request");
    manager.create_table(action).await?;
    index(manager, "counter_action", &["place_id", "day"]).await?;
    index(manager, "counter_action", &["officer_id", "day"]).await?;
    index(manager, "counter_action", &["ticket_id"]).await?;

    let mut opened = table(
        "visit_case",
        vec![uuid("ticket_id"), uuid("request_id"), uuid("officer_id"), uuid("counter_id"), big_integer("opened_at")],
    );
    opened.primary_key(Index::create().col("ticket_id").col("request_id"));
    points_to(&mut opened, "ticket_id", "ticket");
    points_to(&mut opened, "request_id", "service_request");
    points_to(&mut opened, "officer_id", "officer");
    manager.create_table(opened).await?;
    index(manager, "visit_case", &["request_id"]).await?;

    // A draft that a clerk fills in for whoever is at the counter. The draft itself goes away once it is sent.
    let mut assisted = table(
        "assisted_draft",
        vec![
            pk_uuid("draft_id"),
            uuid("ticket_id"),
            uuid("place_id"),
            uuid("counter_id"),
            uuid("officer_id"),
            text("service_key"),
            // As they proved it; forgotten once it is sent or given up.
            text("name"),
            text("national_id"),
            text("mobile"),
            boolean("identity_seen"),
            big_integer("begun_at"),
            big_integer_null("sent_at"),
            uuid_null("request_id"),
        ],
    );
    points_to(&mut assisted, "ticket_id", "ticket");
    points_to(&mut assisted, "officer_id", "officer");
    manager.create_table(assisted).await?;
    index(manager, "assisted_draft", &["ticket_id"]).await
}
