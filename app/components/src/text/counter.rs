//! What clerks read at their counter, and on the papers that are printed there.

use domain::in_person::{CounterActionKind, Position, Priority, TicketNumber, TicketStateKind};

use super::{queue, texts};

texts! {
    title: "باجه" | "Counter";
    counter(number): "باجهٔ {number}" | "Counter {number}";
    counter_at(number, place): "باجهٔ {number}، {place}" | "Counter {number}, {place}";
    choose: "پشت کدام باجه می‌نشینید؟" | "Which counter do you sit at?";
    choose_lead: "باجه را برگزینید تا فراخوان آغاز شود. نام شما کنار باجه دیده می‌شود و دیگری نمی‌تواند همان باجه را بگیرد." |
        "Choose a counter to begin calling. Your name stands beside it and nobody else can take it.";
    sit: "نشستن پشت این باجه" | "Sit at this counter";
    sits(name): "{name} پشت این باجه است" | "{name} sits here";
    no_place: "برای واحدهای شما محلی با باجه تعریف نشده است؛ مدیر سامانه آن را در «محل‌ها» می‌سازد." |
        "Your units have no place with counters; an administrator makes one under “Places”.";
    no_counters: "این محل هنوز باجه‌ای ندارد." | "This place has no counters yet.";
    no_lines_here: "این باجه هنوز صفی ندارد." | "This counter serves no line yet.";
    rise: "ترک باجه" | "Leave the counter";
    closed_now: "ساعت کار این محل اکنون نیست. کسانی که نوبت دارند هنوز فراخوانده می‌شوند." |
        "The place is outside its working hours. People who hold a number can still be called.";
    served_today(count): "امروز {count} نفر" | "{count} people today";
    not_fresh: "به‌روز نیست" | "Not up to date";
    only_posted: "این دکمه‌ها با کلید هم کار می‌کنند، با هر چیدمان صفحه‌کلید." |
        "The buttons work by key too, on any keyboard layout.";

    nobody: "کسی پشت باجه نیست" | "Nobody is at the counter";
    nobody_waits_now: "کسی در صف نیست." | "Nobody waits.";
    waited(minutes): "{minutes} دقیقه انتظار" | "waited {minutes} min";
    called_times(count): "{count} بار فراخوانده شد" | "called {count} times";
    ticket_number: "شمارهٔ نوبت" | "Ticket number";
    wants: "برای" | "Came for";
    reason_given(reason): "دلیل: {reason}" | "Reason: {reason}";

    call_next: "فراخوان بعدی" | "Call next";
    recall: "فراخوان دوباره" | "Call again";
    start: "شروع" | "Start";
    hold: "نگه‌داشتن" | "Hold";
    hold_reason: "چرا نگه داشته می‌شود؟" | "Why is it held?";
    hold_hint: "برای نمونه: رفت رونوشت بگیرد" | "For example: went to get a copy";
    transfer: "ارجاع به صف دیگر" | "Move to another line";
    transfer_to: "به کدام صف؟" | "To which line?";
    transfer_position: "جای نوبت در صف تازه" | "Place in the new line";
    transfer_reason: "دلیل ارجاع" | "Why it is moved";
    position_first: "نفر نخست" | "First";
    position_by_arrival: "به ترتیب زمان آمدن" | "By time of arrival";
    position_last: "آخر صف" | "Last";
    no_show: "غایب" | "Absent";
    finish: "پایان" | "Finish";

    next_title: "سه نفر بعدی" | "The next three";
    waiting_title: "منتظران هر صف" | "Waiting in each line";
    waiting_count(count): "{count} نفر" | "{count}";
    held_title: "نگه‌داشته‌شده" | "Held";
    absent_title: "غایبان امروز" | "Absent today";
    resume: "ادامه" | "Resume";
    pick: "فراخوان خارج از نوبت" | "Call out of turn";
    pick_reason: "دلیل فراخوان خارج از نوبت" | "Why out of turn";
    pick_hint: "دلیل در گزارش صف می‌ماند." | "The reason stays in the queue's record.";
    pick_button: "فراخوان" | "Call";
    prioritise: "تغییر اولویت" | "Change priority";
    prioritise_whom: "نوبت" | "Ticket";
    prioritise_to: "اولویت" | "Priority";
    prioritise_reason: "دلیل اولویت" | "Why";
    give_number: "دادن نوبت" | "Give a number";
    give_number_line: "صف" | "Line";
    give_number_button: "ثبت نوبت" | "Give the number";
    number_given(number): "نوبت {number} داده شد. آن را به مراجعه‌کننده بگویید." |
        "Number {number} was given. Tell it to the person.";
    check_in: "ورود با وقت قبلی" | "Check in an appointment";
    check_in_code: "کد شش‌رقمی وقت" | "Six-digit code";
    check_in_button: "ثبت ورود" | "Check in";

    priority_ordinary: "عادی" | "Ordinary";
    priority_elderly: "سالمند" | "Elderly";
    priority_disabled: "توان‌خواه" | "Disabled";
    priority_veteran: "جانباز" | "Veteran";
    priority_infant: "باردار یا همراه نوزاد" | "Expecting, or with an infant";
    priority_appointment: "وقت قبلی" | "Appointment";
    state_waiting: "در صف" | "Waiting";
    state_called: "فراخوانده شد" | "Called";
    state_serving: "پشت باجه" | "At the counter";
    state_held: "نگه‌داشته‌شده" | "Held";
    state_no_show: "غایب" | "Absent";
    state_done: "انجام شد" | "Done";
    state_left: "انصراف" | "Left";
    state_lapsed: "پایان روز" | "Day over";
    act_information: "اطلاع‌رسانی" | "Information";
    act_receive: "دریافت درخواست" | "Request received";
    act_deliver: "تحویل پاسخ" | "Answer handed over";
    act_guide: "هدایت به واحد" | "Guided to a unit";

    visit_title: "کار مراجعه‌کننده" | "What they came for";
    start_first: "با «شروع» پرونده، ثبت درخواست و تحویل پاسخ باز می‌شود." |
        "“Start” opens cases, requests and handing over.";
    case_code: "کد رهگیری" | "Tracking code";
    case_code_hint: "رمزینهٔ رسید را اسکن کنید یا ۱۶ رقم را بنویسید." | "Scan the receipt's QR code or type the 16 digits.";
    open_case: "باز کردن پرونده" | "Open the case";
    no_such_case: "پرونده‌ای با این کد نیست؛ رقم‌ها را دوباره ببینید" | "There is no case with this code; check the digits";
    cases_title: "پرونده‌های این مراجعه" | "Cases of this visit";
    missing: "آنچه کم است" | "What is missing";
    see_case: "دیدن پرونده" | "See the case";
    complete: "تکمیل مدارک" | "Complete the documents";
    acted: "ثبت انجام کار متقاضی" | "Record what the applicant did";
    acted_words: "چه انجام شد؟" | "What was done?";
    to_hand_over: "پاسخ آمادهٔ تحویل است" | "The answer waits to be handed over";
    print_answer: "چاپ پاسخ" | "Print the answer";
    hand_over: "تحویل پاسخ" | "Hand over the answer";
    hand_over_receipt: "رسید تحویل" | "Hand-over receipt";
    print_receipt: "چاپ رسید خدمت" | "Print the receipt";
    assist: "ثبت درخواست به نام مراجعه‌کننده" | "Register a request for them";
    assist_hint: "درخواست با نام و همراه خود متقاضی ثبت می‌شود و نام شما به‌عنوان ثبت‌کننده در پرونده می‌ماند." |
        "The request is the applicant's; your name stays with it as the one who registered it.";
    service: "خدمت" | "Service";
    person_name: "نام و نام خانوادگی" | "Full name";
    person_national_id: "کد ملی" | "National ID";
    person_mobile: "شمارهٔ همراه" | "Mobile number";
    identity_seen: "اصل مدرک هویتی دیده شد" | "The original identity paper was seen";
    begin_form: "آغاز فرم" | "Begin the form";
    go_on_with(service): "ادامهٔ فرم «{service}»" | "Go on with “{service}”";
    inform: "اطلاع‌رسانی" | "Give information";
    inform_button: "ثبت اطلاع‌رسانی" | "Record the information given";
    guide: "هدایت به واحد" | "Guide to a unit";
    guide_unit: "واحد" | "Unit";
    guide_button: "ثبت هدایت" | "Record the guidance";
    offer_survey: "پیشنهاد نظرسنجی" | "Offer the survey";
    survey_offered: "نظرسنجی پیشنهاد شد" | "The survey was offered";
    done_title: "انجام‌شده در این مراجعه" | "Done in this visit";

    form_title: "فرم درخواست در باجه" | "Request form at the counter";
    form_of(service): "درخواست «{service}»" | "Request for “{service}”";
    form_for: "متقاضی" | "Applicant";
    form_hint: "همهٔ صفحه‌های فرم اینجاست. مدارک را یک‌جا بگیرید: با دوربین یا پویشگر." |
        "All pages of the form are here. Take the documents at once, by camera or scanner.";
    refresh_form: "نگه‌داشتن و دیدن پرسش‌های تازه" | "Save and show further questions";
    refresh_hint: "برخی پاسخ‌ها پرسش تازه می‌آورند؛ با این دکمه دیده می‌شوند و چیزی گم نمی‌شود." |
        "Some answers bring further questions; this button shows them and loses nothing.";
    kept_while_typed: "آنچه نوشته‌اید نگه داشته شد." | "What you typed is saved.";
    not_kept: "آنچه نوشته‌اید هنوز نگه داشته نشده است. اتصال یا ورود خود را بررسی کنید؛ این صفحه را نبندید." |
        "What you typed is not saved yet. Check your connection or sign-in; keep this page open.";
    send_form: "ارسال درخواست" | "Send the request";
    complete_form: "ارسال مدارک تکمیلی" | "Send the completed documents";
    drop_form: "دور انداختن فرم" | "Throw the form away";
    promise_now(date): "اگر اکنون فرستاده شود، پاسخ تا {date} داده می‌شود." |
        "If it is sent now, the answer comes by {date}.";
    kept: "آنچه نوشته شده بود نگه داشته شد." | "What was written has been kept.";
    to_counter: "بازگشت به باجه" | "Back to the counter";
    sent: "درخواست ثبت شد. رسید را چاپ کنید و به متقاضی بدهید." | "The request is registered. Print the receipt and give it to the applicant.";
    print: "چاپ" | "Print";
    print_hint: "کاغذ ۸۰ میلی‌متری یا A4؛ Ctrl+P هم چاپ می‌کند." | "80 mm or A4 paper; Ctrl+P prints too.";
    paper_wide: "برگ A4" | "A4 sheet";
    paper_narrow: "رسید ۸۰ میلی‌متری" | "80 mm slip";
    hand_over_title: "رسید تحویل پاسخ" | "Receipt for an answer";
    hand_over_text: "پاسخ این درخواست را دریافت کردم." | "I have received the answer to this request.";
    letter_number: "شمارهٔ پاسخ" | "Answer number";
    handed_at: "زمان تحویل" | "Handed over at";
    clerk: "تحویل‌دهنده" | "Handed over by";
    at: "محل تحویل" | "Place";
    signature: "امضای دریافت‌کننده" | "Signature";
    registered_at: "ثبت‌شده در" | "Registered at";

    done_sat: "پشت باجه نشستید." | "You sit at the counter.";
    done_rose: "باجه را ترک کردید." | "You left the counter.";
    done_opened: "پرونده باز شد." | "The case is open.";
    done_informed: "اطلاع‌رسانی ثبت شد." | "Recorded.";
    done_guided: "هدایت به واحد ثبت شد." | "Recorded.";
    done_offered: "نظرسنجی پیشنهاد شد." | "The survey was offered.";
    done_finished: "پایان یافت و صفحه پاک شد." | "Finished; the screen is clear.";
    done_dropped: "فرم دور انداخته شد." | "The form was thrown away.";
    done_acted: "ثبت شد و کار پرونده پی گرفته می‌شود." | "Recorded; the case goes on.";
    done_prioritised: "اولویت تغییر کرد." | "The priority was changed.";
}

/// Name of a class of people who are served earlier.
#[must_use]
pub fn priority(priority: Priority) -> &'static str {
    match priority {
        Priority::Ordinary => priority_ordinary(),
        Priority::Elderly => priority_elderly(),
        Priority::Disabled => priority_disabled(),
        Priority::Veteran => priority_veteran(),
        Priority::Infant => priority_infant(),
        Priority::Appointment => priority_appointment(),
    }
}

/// Name of a ticket's state.
#[must_use]
pub fn state(state: TicketStateKind) -> &'static str {
    match state {
        TicketStateKind::Waiting => state_waiting(),
        TicketStateKind::Called => state_called(),
        TicketStateKind::Serving => state_serving(),
        TicketStateKind::Held => state_held(),
        TicketStateKind::NoShow => state_no_show(),
        TicketStateKind::Done => state_done(),
        TicketStateKind::Left => state_left(),
        TicketStateKind::Lapsed => state_lapsed(),
    }
}

/// Name of a kind of action of table 2.
#[must_use]
pub fn act(kind: CounterActionKind) -> &'static str {
    match kind {
        CounterActionKind::Information => act_information(),
        CounterActionKind::ReceiveRequest => act_receive(),
        CounterActionKind::DeliverResponse => act_deliver(),
        CounterActionKind::GuideToUnit => act_guide(),
    }
}

/// Name of a place in the new line.
#[must_use]
pub fn position(position: Position) -> &'static str {
    match position {
        Position::First => position_first(),
        Position::ByArrival => position_by_arrival(),
        Position::Last => position_last(),
    }
}

/// A ticket's number as it is shown and printed: «الف۰۱۲».
#[must_use]
pub fn ticket(number: &TicketNumber) -> String {
    format!("{}{}", queue::letter(&number.letter), queue::number_of(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_shown_with_the_name_of_its_letter_and_three_digits() {
        let number = |letter: &str, number| TicketNumber { letter: letter.to_owned(), number };
        assert_eq!(ticket(&number("ا", 12)), "الف۰۱۲");
        assert_eq!(ticket(&number("ب", 234)), "ب۲۳۴");
    }
}
