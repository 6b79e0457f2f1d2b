//! What staff read about other agencies, about who refers what to whom, and about who stands in for whom.

use domain::request::Waited;

use super::{dates, texts};

texts! {
    // other agencies
    title: "استعلام‌ها" | "Inquiries";
    of_agency(agency): "استعلام از {agency}" | "Inquiry to {agency}";
    waiting: "در انتظار پاسخ" | "Awaiting its answer";
    answered: "پاسخ رسید" | "Answered";
    cancelled: "لغو شد" | "Cancelled";
    asked(name, time): "{name}، {time}" | "{name}, {time}";
    letter(number): "نامهٔ {number}" | "Letter {number}";
    due(time): "مهلت پاسخ: {time}" | "Answer due {time}";
    reminded(time): "مهلت گذشت و {time} یادآوری شد" | "The time passed; a reminder went out {time}";
    answered_at(time): "پاسخ در {time}" | "Answered {time}";
    answer_number(number): "شمارهٔ نامهٔ پاسخ: {number}" | "Answering letter {number}";
    cancelled_at(time): "لغو در {time}" | "Cancelled {time}";
    evidence: "پرونده‌های پاسخ" | "Files of the answer";
    waited_title: "انتظار دستگاه‌های دیگر" | "Waited for others";
    waited_for(span): "{span}؛ از زمان تعهد کم نمی‌شود" | "{span}; the promise goes on";
    waited_still(span): "تاکنون {span}؛ از زمان تعهد کم نمی‌شود" | "{span} so far; the promise goes on";
    // asking
    planned: "استعلام‌های این خدمت" | "Inquiries of this service";
    planned_now(agency, question): "{agency}: {question} (این مرحله)" | "{agency}: {question} (this stage)";
    planned_later(agency, question): "{agency}: {question}" | "{agency}: {question}";
    another_agency: "دستگاه دیگر" | "Another agency";
    agency: "دستگاه" | "Agency";
    question: "پرسش" | "Question";
    days: "مهلت پاسخ دستگاه" | "Time for the agency";
    days_unit: "روز کاری" | "working days";
    ask_hint: "نامهٔ استعلام در دبیرخانه ثبت می‌شود. زمان تعهد به متقاضی نگه داشته نمی‌شود." |
        "The letter is registered. The applicant's promise is not paused.";
    ask: "ثبت استعلام" | "Ask";
    done_asked(letter): "استعلام با نامهٔ شمارهٔ {letter} ثبت شد." | "The inquiry was registered as letter {letter}.";
    done_asked_without: "استعلام ثبت شد." | "The inquiry was recorded.";
    // answering and cancelling
    which: "کدام استعلام" | "Which inquiry";
    answer_words: "پاسخ دستگاه" | "The agency's answer";
    number: "شمارهٔ نامهٔ پاسخ" | "Number of the answering letter";
    evidence_hint: "PDF، عکس، Word یا Excel؛ شماره یا دست‌کم یک پرونده لازم است." |
        "PDF, picture, Word or Excel; a number or at least one file is needed.";
    choose_files: "انتخاب پروندهٔ پاسخ" | "Choose files of the answer";
    uploading: "در حال فرستادن پرونده…" | "Sending the file…";
    uploaded(name): "پروندهٔ {name} فرستاده شد." | "The file {name} was sent.";
    drop_file(name): "برداشتن {name}" | "Remove {name}";
    upload_failed: "پرونده به سامانه نرسید؛ دوباره برگزینید" | "The file did not arrive; choose it again";
    done_answered: "پاسخ استعلام ثبت شد." | "The answer was recorded.";
    cancel_reason: "دلیل لغو" | "Reason for cancelling";
    done_cancelled: "استعلام لغو شد." | "The inquiry was cancelled.";
    // never the citizen
    carried_certain(what): "«{what}» را خود دستگاه استعلام می‌کند؛ با این متن فرستاده نمی‌شود." |
        "“{what}” is asked by inquiry; these words will not be sent.";
    carried_perhaps(what): "شاید منظور «{what}» باشد که خود دستگاه استعلام می‌کند؛ آوردن آن را از متقاضی نخواهید." |
        "Perhaps you mean “{what}”, which is asked by inquiry; do not ask the applicant to bring it.";
    // circulation
    circulation: "گردش" | "Circulation";
    refers(name): "{name} ارجاع داد" | "{name} referred it";
    to_whom(name, purpose): "{name}، {purpose}" | "{name}, {purpose}";
    copy: "رونوشت" | "Copy";
    private: "دستور خصوصی" | "Private instruction";
    hidden: "دستور خصوصی؛ تنها فرستنده و گیرندگان می‌خوانند." | "Private; only sender and receivers read the instruction.";
    sent_at(time): "فرستاده {time}" | "Sent {time}";
    read_at(time): "خوانده {time}" | "Read {time}";
    returned_at(time): "پاسخ {time}" | "Answered {time}";
    recalled_at(time): "پس گرفته {time}" | "Recalled {time}";
    unread: "خوانده نشده" | "Unread";
    read: "خوانده شده" | "Read";
    with_receiver: "نزد گیرنده" | "With the receiver";
    returned: "پاسخ داده" | "Answered";
    recalled: "پس گرفته شده" | "Recalled";
    late: "مهلت گذشته" | "Overdue";
    // referring
    add_receiver: "افزودن گیرنده" | "Add a receiver";
    add_copy: "افزودن رونوشت" | "Add a copy";
    receiver_number(number): "گیرندهٔ {number}" | "Receiver {number}";
    copy_number(number): "رونوشت {number}" | "Copy {number}";
    remove_one(name): "برداشتن {name}" | "Remove {name}";
    keep_private: "دستور خصوصی: تنها من و گیرندگان می‌خوانیم" | "Private: only the receivers and I read the instruction";
    // standing in
    on_behalf(name, absent): "{name} به نیابت از {absent}" | "{name} on behalf of {absent}";
    stands_in: "جانشین" | "Delegate";
    delegation: "غیبت و جانشین" | "Absence and delegate";
    delegation_lead: "در روزهای غیبت، جانشین درخواست‌هایی را که نزد شماست یا به شما ارجاع شده می‌بیند و آنچه شما می‌توانید می‌کند. هر کار او با نام خودش و «به نیابت از» شما ثبت می‌شود." |
        "While you are away, your delegate sees the requests you hold or that were referred to you, and does with them what you may. Everything is recorded under their name, on your behalf.";
    you_stand_in(names): "اکنون به نیابت از {names} کار می‌کنید." | "You now stand in for {names}.";
    case_on_behalf(name): "این درخواست را به نیابت از {name} می‌بینید؛ کارهای شما با نام خودتان و به نیابت از او ثبت می‌شود." |
        "You see this request on behalf of {name}; what you do is recorded under your name, on their behalf.";
    delegations: "جانشینان" | "Delegates";
    no_delegation: "جانشینی برگزیده نشده است." | "No delegate is named.";
    officer: "چه کسی غایب است" | "Who is away";
    delegate: "جانشین" | "Delegate";
    from: "از روز" | "From";
    until: "تا پایان روز" | "Until the end of";
    name_delegate: "ثبت جانشین" | "Name the delegate";
    end_delegation: "پایان دادن" | "End now";
    end_delegation_of(name): "جانشینی {name}" | "of {name}";
    from_until(from, until): "از {from} تا {until}" | "{from} to {until}";
    holds: "اکنون" | "Now";
    to_come: "در پیش" | "To come";
    done_named: "جانشین ثبت شد." | "The delegate was named.";
    done_ended: "جانشینی پایان یافت." | "The delegation ended.";
}

/// How long others were waited for, beside the promise.
#[must_use]
pub fn waited(waited: Waited) -> String {
    let span = if waited.working_days > 0 {
        dates::working_days(waited.working_days)
    } else {
        dates::minutes_as_hours(waited.working_minutes.into())
    };
    if waited.goes_on { waited_still(span) } else { waited_for(span) }
}
