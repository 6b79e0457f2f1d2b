//! Appointments on a phone: booking one, the person's own, moving and cancelling it.

use domain::in_person::{AppointmentState, CHECK_IN_MINUTES};

use super::texts;

texts! {
    // finding it
    book_link: "گرفتن وقت قبلی" | "Book an appointment";
    book_at: "گرفتن وقت قبلی در" | "Book an appointment at";
    book_title: "گرفتن وقت قبلی" | "Book an appointment";
    book_lead: "با وقت قبلی، در ساعتی که برمی‌گزینید پیش از دیگران خوانده می‌شوید." |
        "With an appointment you are called before others at the time you choose.";
    choose_service: "برای کدام خدمت می‌آیید؟" | "Which service do you come for?";
    none_here_title: "این محل وقت قبلی نمی‌دهد" | "This place gives no appointments";
    none_here_text: "در ساعت کار بیایید و همان‌جا نوبت بگیرید." | "Come in the opening hours and take a number there.";

    // day and time
    choose_day: "چه روزی می‌آیید؟" | "Which day do you come?";
    times_left(count): "{count} وقت آزاد" | "Times left: {count}";
    no_days_title: "در روزهای پیش رو وقتی نمانده است" | "No times are left in the coming days";
    no_days_text: "هر روز، یک روز تازه باز می‌شود؛ فردا دوباره سر بزنید. بی‌وقت هم می‌توانید بیایید و نوبت بگیرید." |
        "A new day opens every day; look again tomorrow. You can also come without an appointment and take a number.";
    choose_time: "چه ساعتی می‌آیید؟" | "What time do you come?";
    places_left(count): "{count} جا مانده" | "Places left: {count}";
    no_times_title: "در این روز وقتی نمانده است" | "No times are left on this day";
    other_days: "روزهای دیگر" | "Other days";
    other_times: "وقت‌های دیگر" | "Other times";

    // confirming it
    confirm_title: "این وقت را می‌گیرید؟" | "Book this time?";
    nothing_booked_yet: "تا دکمهٔ زیر را نزنید وقتی گرفته نمی‌شود." | "Nothing is booked until you press the button below.";
    told_by_message: "پیام وقت به این شماره می‌رود" | "You are told by message to";
    book: "گرفتن این وقت" | "Book this time";
    move_title: "وقت خود را جابه‌جا می‌کنید؟" | "Move your appointment?";
    move_text(when): "برای همین صف وقت دارید: {when}. اگر جابه‌جا کنید، آن وقت به دیگران می‌رسد." |
        "You have an appointment in this line already: {when}. If you move it, others can have that time.";
    move_it: "جابه‌جا کردن وقت" | "Move the appointment";
    keep_it: "نگه داشتن وقت پیشین" | "Keep the earlier time";
    gone_title: "این وقت دیگر آزاد نیست" | "That time is no longer free";
    gone_text: "وقت دیگری را برگزینید." | "Choose another time.";

    // one's own
    own: "وقت‌های من" | "My appointments";
    own_title: "وقت شما" | "Your appointment";
    booked_title: "وقت شما گرفته شده است" | "Your appointment is booked";
    code: "کد مراجعه" | "Code";
    when: "زمان" | "When";
    place: "محل" | "Place";
    line: "صف" | "Line";
    service: "خدمت" | "Service";
    on_arrival: "هنگام رسیدن" | "On arrival";
    say_code: "کد را در کیوسک بزنید یا به باجه بگویید تا نوبت بگیرید." |
        "Type the code at the kiosk or say it at a counter to get your number.";
    in_time(minutes): "از {minutes} دقیقه پیش از این ساعت تا {minutes} دقیقه پس از آن پذیرفته می‌شود." |
        "It is accepted from {minutes} minutes before that time until {minutes} minutes after it.";
    to_bring: "چه همراه بیاورید" | "What to bring";
    move_link: "جابه‌جا کردن وقت" | "Move the appointment";
    cancel: "لغو وقت" | "Cancel the appointment";
    cancel_title: "این وقت را لغو می‌کنید؟" | "Cancel this appointment?";
    cancel_text: "این وقت به دیگران می‌رسد. هر گاه بخواهید می‌توانید وقت دیگری بگیرید." |
        "Others can have this time. You can book another one whenever you like.";
    checked_in: "با این وقت نوبت گرفته‌اید." | "You have taken your number with this appointment.";
    cancelled: "این وقت لغو شده است." | "This appointment was cancelled.";
    missed: "زمان این وقت گذشته است." | "The time of this appointment has passed.";
    book_again: "گرفتن وقت دیگر" | "Book another appointment";
}

/// What became of it, where nothing is left to do; `None` while it is to come.
#[must_use]
pub fn over(state: AppointmentState) -> Option<&'static str> {
    match state {
        AppointmentState::Booked => None,
        AppointmentState::CheckedIn => Some(checked_in()),
        AppointmentState::Cancelled => Some(cancelled()),
        AppointmentState::Missed => Some(missed()),
    }
}

/// How early and how late one may be.
#[must_use]
pub fn accepted_from() -> String {
    in_time(CHECK_IN_MINUTES)
}
