//! Day, time, place and code by text message, written with the booking.

use crate::database::Writing;
use crate::{Desk, outbox};
use domain::identifier::Mobile;
use domain::in_person::{Appointment, Place};
use domain::refusal::Answer;

pub(super) async fn tell(
    desk: &Desk,
    txn: &Writing,
    mobile: &Mobile,
    place: &Place,
    booked: &Appointment,
) -> Answer<()> {
    let address = desk.address(&format!("/appointments/{}", booked.id));
    let text = desk.wording.appointment(booked, &place.title, &desk.settings.agency.name, &address);
    outbox::enqueue_appointment(desk, txn, mobile, text, booked.at).await
}
