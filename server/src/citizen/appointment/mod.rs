//! Appointments: a time is booked, moved and cancelled by plain forms.

mod book;
mod cancel;

pub use book::book;
pub use cancel::cancel;

use domain::id::AppointmentId;

/// The address of an appointment's own page.
fn appointment_address(id: AppointmentId) -> String {
    format!("/appointments/{id}")
}
