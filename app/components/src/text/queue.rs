//! The line of people as a hall and a phone show it.

use domain::in_person::{TicketNumber, TicketStateKind, WaitRange};

use super::{digits, texts};

texts! {
    // the display
    counter: "باجه" | "Counter";
    earlier_calls: "فراخوان‌های پیشین" | "Earlier calls";
    waiting: "در انتظار" | "Waiting";
    nobody_called: "هنوز کسی فراخوان نشده است" | "Nobody has been called yet";
    disconnected: "ارتباط قطع است" | "Disconnected";
    disconnected_hint: "این شماره‌ها تازه نیستند؛ به باجه‌ها نگاه کنید." | "These numbers are not current; watch the counters.";
    touch_for_sound: "برای پخش صدا، یک بار صفحه را لمس کنید" | "Touch the screen once for sound";
    closed: "اکنون بسته است" | "Closed now";

    // taking a number on a phone
    take_title: "گرفتن نوبت" | "Take a number";
    take_lead: "صف خود را برگزینید. شماره همین‌جا می‌آید و می‌توانید جای خود را از دور دنبال کنید." |
        "Choose your line. The number comes here, and you can follow your place from afar.";
    choose_line: "صف" | "Line";
    choose_line_problem: "یک صف را برگزینید." | "Choose a line.";
    people_waiting(count): "{count} نفر در انتظار" | "{count} waiting";
    nobody_waiting: "کسی در انتظار نیست" | "Nobody waits";
    mobile: "شمارهٔ تلفن همراه، برای یک پیام هنگام نزدیک شدن نوبت" | "Mobile number, for one message when it is nearly your turn";
    mobile_hint: "پایان روز از سامانه پاک می‌شود." | "It is forgotten at the end of the day.";
    take: "گرفتن نوبت" | "Take a number";
    only_here_title: "نوبت این محل را در همان‌جا بگیرید" | "Numbers of this place are given there";
    only_here_text: "این محل از تلفن همراه نوبت نمی‌دهد؛ نوبت را از دستگاه یا باجهٔ همان‌جا بگیرید." |
        "This place gives no numbers to phones; take one from the machine or a counter there.";
    closed_text: "این محل اکنون بسته است و نوبت نمی‌دهد." | "This place is closed now and gives no numbers.";

    // following it
    follow_title(number): "نوبت {number}" | "Number {number}";
    your_number: "شمارهٔ نوبت شما" | "Your number";
    ahead(count): "{count} نفر پیش از شما" | "{count} people before you";
    you_are_next: "نفر بعدی شما هستید" | "You are next";
    wait(from, to): "میان {from} تا {to} دقیقهٔ دیگر" | "In {from} to {to} minutes";
    wait_below(to): "تا {to} دقیقهٔ دیگر" | "Within {to} minutes";
    wait_unknown: "برای برآورد زمان هنوز به اندازهٔ کافی نمونه نیست." | "There are too few samples yet to estimate the time.";
    go_to_counter(number): "به باجهٔ {number} بروید" | "Go to counter {number}";
    your_turn: "نوبت شماست" | "It is your turn";
    state_waiting: "در انتظار" | "Waiting";
    state_serving(number): "شما اکنون در باجهٔ {number} هستید." | "You are at counter {number} now.";
    state_serving_here: "کار شما در دست انجام است." | "You are being served.";
    state_held: "نوبت شما در باجه نگه داشته شده است؛ هنگامی که آماده شدید به همان باجه بازگردید." |
        "Your number is held at the counter; come back to it when you are ready.";
    state_no_show: "فراخوان شدید و نبودید." | "You were called and were not there.";
    state_no_show_hint: "اگر هنوز آنجا هستید، به نزدیک‌ترین باجه بگویید." | "If you are still there, tell the nearest counter.";
    state_done: "کار این نوبت انجام شد." | "This visit is done.";
    state_left: "از این نوبت انصراف داده‌اید." | "You gave this number up.";
    state_lapsed: "روز کاری پایان یافت و این نوبت دیگر خوانده نمی‌شود." | "The day has ended; this number will not be called.";
    take_another: "گرفتن نوبت دیگر" | "Take another number";
    now_called: "اکنون در باجه‌ها" | "At the counters now";
    called_at(number): "باجهٔ {number}" | "Counter {number}";
    issued_at(time): "گرفته‌شده ساعت {time}" | "Taken at {time}";
    as_of(time): "به‌روز شده ساعت {time}" | "As of {time}";
    refreshes_itself: "این صفحه خودش به‌روز می‌شود. تا فراخوان، آن را باز نگه دارید." |
        "This page updates by itself. Keep it open until you are called.";
    leave: "انصراف از نوبت" | "Give up the number";
    leave_title: "از این نوبت انصراف می‌دهید؟" | "Give up this number?";
    leave_text: "جای شما در صف از دست می‌رود و شماره دیگر خوانده نمی‌شود." |
        "Your place in the line is lost and the number will not be called.";
}

/// The letter of a line as people call it: «الف» is written `ا`.
#[must_use]
pub fn letter(letter: &str) -> &str {
    if letter == "ا" { "الف" } else { letter }
}

/// The digits of a ticket's number, always three: «۰۱۲».
#[must_use]
pub fn number_of(ticket: &TicketNumber) -> String {
    digits(format!("{:03}", ticket.number))
}

/// What a state is called where there is one line for it; for those at a counter the page says more.
#[must_use]
pub fn state(state: TicketStateKind) -> &'static str {
    match state {
        TicketStateKind::Waiting => state_waiting(),
        TicketStateKind::Called => your_turn(),
        TicketStateKind::Serving => state_serving_here(),
        TicketStateKind::Held => state_held(),
        TicketStateKind::NoShow => state_no_show(),
        TicketStateKind::Done => state_done(),
        TicketStateKind::Left => state_left(),
        TicketStateKind::Lapsed => state_lapsed(),
    }
}

/// How many wait in a line.
#[must_use]
pub fn waiting_in_line(count: u32) -> String {
    if count == 0 { nobody_waiting().to_owned() } else { people_waiting(count) }
}

/// How many are called earlier.
#[must_use]
pub fn ahead_of_you(count: u32) -> String {
    if count == 0 { you_are_next().to_owned() } else { ahead(count) }
}

/// An honest range of waiting time.
#[must_use]
pub fn wait_range(range: WaitRange) -> String {
    if range.from_minutes == 0 { wait_below(range.to_minutes) } else { wait(range.from_minutes, range.to_minutes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_its_letter_by_name_and_three_digits() {
        assert_eq!((letter("ا"), letter("ب")), ("الف", "ب"));
        assert_eq!(number_of(&TicketNumber { letter: "ا".to_owned(), number: 7 }), "۰۰۷");
    }

    #[test]
    fn a_range_that_begins_now_has_only_an_end() {
        assert_eq!(wait_range(WaitRange { from_minutes: 0, to_minutes: 5 }), "تا ۵ دقیقهٔ دیگر");
        assert_eq!(wait_range(WaitRange { from_minutes: 12, to_minutes: 20 }), "میان ۱۲ تا ۲۰ دقیقهٔ دیگر");
        assert_eq!(ahead_of_you(0), "نفر بعدی شما هستید");
        assert_eq!(ahead_of_you(4), "۴ نفر پیش از شما");
    }
}
