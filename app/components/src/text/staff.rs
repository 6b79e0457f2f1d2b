//! What staff read at the desk.

use super::texts;

texts! {
    // navigation
    kartabl: "کارتابل" | "Inbox";
    requests: "درخواست‌ها" | "Requests";
    letters: "دبیرخانه" | "Letters";
    counter: "باجه" | "Counter";
    queue: "نوبت" | "Queue";
    reports: "گزارش‌ها" | "Reports";
    administration: "مدیریت" | "Administration";
    services: "خدمت‌ها" | "Services";
    people: "کارکنان" | "People";
    units: "واحدها" | "Units";
    calendar: "تقویم کار" | "Working calendar";
    devices: "دستگاه‌ها" | "Devices";
    settings: "تنظیم‌ها" | "Settings";
    audit: "رویدادنگار" | "Audit log";
    message_queue: "پیام‌ها" | "Messages";
    component_gallery: "نمونهٔ اجزا" | "Components";
    my_profile: "نمایهٔ من" | "My profile";
    shortcuts: "میان‌برهای صفحه‌کلید" | "Keyboard shortcuts";
    // sign in
    sign_in_title: "ورود کارکنان" | "Staff sign-in";
    user_name: "نام کاربری" | "User name";
    totp: "کد برنامهٔ رمزساز" | "Authenticator code";
    wrong_credentials: "نام کاربری، گذرواژه یا کد درست نیست" | "User name, password or code is not right";
    demo_accounts: "حساب‌های نمایشی" | "Demo accounts";
    // kartabl
    waiting_for_me: "در انتظار من" | "Waiting for me";
    of_my_unit: "درخواست‌های واحد من" | "My unit";
    unassigned: "بی‌متصدی" | "Unassigned";
    referred_to_me: "ارجاع به من" | "Referred to me";
    overdue: "دیرکرد" | "Overdue";
    due_today: "مهلت امروز" | "Due today";
    column_tracking_code: "کد رهگیری" | "Tracking code";
    column_service: "خدمت" | "Service";
    column_applicant: "متقاضی" | "Applicant";
    column_received: "دریافت" | "Received";
    column_promise: "تعهد" | "Promised";
    column_status: "وضعیت" | "Status";
    column_unit: "واحد" | "Unit";
    column_owner: "متصدی" | "Owner";
    kartabl_empty: "کاری در کارتابل نیست" | "Your inbox is empty";
    kartabl_empty_hint: "درخواست‌های تازه همین‌جا پدیدار می‌شوند." | "New requests appear here.";
    // a request
    request_number(code): "درخواست {code}" | "Request {code}";
    applicant: "متقاضی" | "Applicant";
    answers: "پاسخ‌های فرم" | "Answers";
    documents: "مدارک" | "Documents";
    history: "سیر درخواست" | "History";
    internal: "درونی" | "Internal";
    citizen_sees: "متقاضی می‌بیند" | "Citizen sees this";
    system: "سامانه" | "System";
    internal_note: "یادداشت درونی" | "Internal note";
    internal_note_hint: "تنها کارکنان می‌بینند." | "Only staff see this.";
    save_note: "ثبت یادداشت" | "Save note";
    message_to_citizen: "پیام به متقاضی" | "Message to the citizen";
    message_to_citizen_hint: "متقاضی این متن را می‌خواند." | "The citizen reads this.";
    send_to_citizen: "ارسال به متقاضی" | "Send to the citizen";
    // triage
    decide: "تصمیم" | "Decide";
    accept: "تأیید و ثبت در دبیرخانه" | "Accept and register";
    mark_deficient: "اعلام نقص مدارک" | "Ask to complete";
    mark_deficient_hint: "پاسخ‌ها و مدارک نادرست را برگزینید و بنویسید چه باید بشود؛ همه در یک پیام." |
        "Tick the wrong answers and documents and say what is needed; all in one notice.";
    reject: "رد درخواست" | "Reject";
    reject_reason: "دلیل رد" | "Reason for rejection";
    reject_reason_hint: "همین متن به متقاضی پیامک می‌شود." | "This very text goes to the citizen.";
    legal_basis: "مستند قانونی" | "Legal basis";
    sms_preview: "پیش‌نمایش پیامک" | "Text message preview";
    transfer: "ارجاع به میز دیگر" | "Transfer to another desk";
    // work
    refer: "ارجاع" | "Refer";
    referral_action: "اقدام" | "Action";
    referral_information: "اطلاع" | "Information";
    referral_opinion: "نظر" | "Opinion";
    referral_approval: "تأیید" | "Approval";
    instruction: "دستور" | "Instruction";
    due: "مهلت" | "Due";
    receiver: "گیرنده" | "Receiver";
    recall: "پس گرفتن ارجاع" | "Recall";
    return_referral: "بازگرداندن" | "Return";
    return_reason: "دلیل بازگرداندن" | "Reason for returning";
    take: "برداشتن برای خودم" | "Take";
    stage: "مرحله" | "Stage";
    finish_stage: "پایان این مرحله" | "Finish this stage";
    ask_citizen: "درخواست اقدام از متقاضی" | "Ask the citizen";
    inquiry: "استعلام" | "Inquiry";
    draft_response: "تهیهٔ پاسخ" | "Draft response";
    approve_response: "تأیید و امضای پاسخ" | "Approve and sign";
    deliver: "ابلاغ پاسخ" | "Deliver";
    close_request: "مختومه کردن" | "Close";
    reopen: "بازگشایی" | "Reopen";
    outcome: "نتیجه" | "Outcome";
    outcome_granted: "موافقت" | "Granted";
    outcome_refused: "مخالفت" | "Refused";
    // counter
    call_next: "فراخوان نفر بعد" | "Call next";
    no_show: "نیامد" | "No show";
    register_at_counter: "ثبت درخواست حضوری" | "Register in person";
    daily_report: "گزارش روزانهٔ کارکنان میز خدمت" | "Daily report";
    saved: "ثبت شد" | "Saved";
    // signing in
    sign_in_lead: "با نام کاربری و گذرواژه وارد شوید؛ در گام بعد کد برنامهٔ رمزساز پرسیده می‌شود." |
        "Sign in with your user name and password; the authenticator code is asked next.";
    wrong_password: "نام کاربری یا گذرواژه درست نیست" | "User name or password is not right";
    code_title: "کد برنامهٔ رمزساز را وارد کنید" | "Enter your authenticator code";
    code_hint: "کد ۶ رقمی که برنامهٔ رمزساز هم‌اکنون نشان می‌دهد" | "The 6-digit code your authenticator shows now";
    enrol_title: "رمزساز خود را ثبت کنید" | "Set up your authenticator";
    enrol_lead: "این رمزینه را با برنامهٔ رمزساز تلفن بخوانید، سپس کدی را که نشان می‌دهد وارد کنید." |
        "Scan this code with the authenticator on your phone, then enter the code it shows.";
    enrol_qr: "رمزینهٔ رمزساز" | "QR code for your authenticator";
    enrol_secret: "اگر خواندن رمزینه شدنی نیست، این کلید را در برنامه بنویسید:" |
        "If you cannot scan it, type this key into the app:";
    enrol_confirm: "ثبت رمزساز و ورود" | "Set up and sign in";
    enrol_again: "نخست نام کاربری و گذرواژه را وارد کنید" | "Enter your user name and password first";
    other_account: "ورود با حساب دیگر" | "Sign in with another account";
    session_over_title: "دوباره وارد شوید" | "Sign in again";
    session_over: "نشست شما پایان یافته است یا هنوز وارد نشده‌اید." | "Your session has ended, or you have not signed in yet.";
    demo_accounts_hint: "کد هر ۳۰ ثانیه عوض می‌شود؛ برای کد تازه صفحه را دوباره بارگذاری کنید." |
        "The code changes every 30 seconds; reload the page for a new one.";
    demo_code_now: "کد کنونی" | "Code now";
    column_name: "نام" | "Name";
    column_roles: "نقش" | "Role";
    // the list
    folders: "پوشه‌ها" | "Folders";
    search_requests: "جست‌وجو در این پوشه" | "Search this folder";
    search_requests_hint: "کد رهگیری، شمارهٔ نامه، نام، کد ملی یا شمارهٔ همراه" |
        "Tracking code, letter number, name, national ID or mobile";
    column_time_left: "زمان مانده" | "Time left";
    unread: "خوانده‌نشده" | "Unread";
    empty_desk: "درخواستی در انتظار بررسی نیست" | "No request waits for review";
    empty_mine: "کاری نزد شما نیست" | "Nothing waits for you";
    empty_sent: "ارجاع بازی ندارید" | "You have no open referral";
    empty_waiting: "درخواستی در انتظار متقاضی نیست" | "No request waits for its applicant";
    empty_snoozed: "چیزی به تعویق نیفتاده است" | "Nothing is put off";
    empty_to_sign: "پاسخی برای امضا نیست" | "No answer waits for your signature";
    empty_referred: "ارجاع بازی به شما نشده است" | "Nothing is referred to you";
    empty_unit: "درخواستی نزد واحد شما نیست" | "No request is with your unit";
    empty_overdue: "هیچ درخواستی دیر نشده است" | "No request is overdue";
    empty_due_today: "مهلت هیچ درخواستی امروز نیست" | "Nothing is due today";
    empty_archive: "هنوز درخواستی پایان نیافته است" | "No request is finished yet";
    empty_all: "هنوز درخواستی نرسیده است" | "No request has come in yet";
    empty_search: "با این واژه‌ها چیزی در این پوشه پیدا نشد" | "Nothing in this folder fits these words";
    empty_search_hint: "واژهٔ کوتاه‌تری را بیازمایید یا در جای دیگری بجویید." | "Try a shorter word or look elsewhere.";
    search_everywhere: "جست‌وجو در همهٔ پوشه‌ها" | "Search in all folders";
    // one case
    case_title(service, name): "{service}، {name}" | "{service}, {name}";
    facts: "آگاهی‌های درخواست" | "Facts";
    identifier: "شناسه" | "Identifier";
    channel: "راه دریافت" | "Received through";
    at_desk: "میز خدمت" | "Desk";
    rounds: "دفعه‌های اعلام نقص" | "Times asked to complete";
    stage_of(title, number, of): "مرحلهٔ {number} از {of}: {title}" | "Stage {number} of {of}: {title}";
    stage_due: "مهلت این مرحله" | "Stage due";
    free_stage: "هر کارشناس واحد" | "Anybody of the unit";
    nothing_owed: "پاسخی بدهکار نیست" | "No answer is owed";
    no_documents: "مدرکی همراه این درخواست نیست." | "No document came with this request.";
    preview_of(name): "پیش‌نمای {name}" | "Preview of {name}";
    referrals: "ارجاع‌ها" | "Referrals";
    referral_line(from, to, purpose): "{from} به {to}، {purpose}" | "{from} to {to}, {purpose}";
    referral_unread: "خوانده نشده" | "Unread";
    referral_read: "نزد گیرنده" | "With the receiver";
    referral_returned: "بازگشته" | "Returned";
    referral_recalled: "پس گرفته شده" | "Recalled";
    referral_due(date): "مهلت: {date}" | "Due {date}";
    chain_intact: "زنجیرهٔ رویدادها سالم است" | "The chain of events is intact";
    chain_broken: "زنجیرهٔ رویدادها شکسته است؛ به مدیر سامانه خبر دهید" |
        "The chain of events is broken; tell an administrator";
    deficient_until(date): "متقاضی تا {date} فرصت دارد." | "The applicant has until {date}.";
    asked_items: "از متقاضی خواسته شده" | "Asked of the applicant";
    drafted_response: "پیش‌نویس پاسخ" | "Draft response";
    as_citizen_reads: "متقاضی این را می‌خواند" | "The citizen will read this";
    answer_number(number): "پاسخ شمارهٔ {number}" | "Answer {number}";
    not_delivered: "هنوز ابلاغ نشده است" | "Not delivered yet";
    // acting
    no_action: "در این وضعیت کاری از شما خواسته نمی‌شود." | "Nothing is asked of you in this state.";
    close_form: "بستن" | "Close";
    close_form_key: "(کلید Esc)" | "(Esc key)";
    sending: "در حال ثبت…" | "Saving…";
    loading: "در حال خواندن…" | "Loading…";
    unreachable: "به سامانه نرسید؛ آنچه نوشته‌اید همین‌جاست. دوباره بفرستید" |
        "The service could not be reached; what you wrote is still here. Send it again";
    stale_form: "آنچه فرستاده شد خوانده نشد؛ صفحه را دوباره بارگذاری کنید" |
        "What was sent could not be read; reload the page";
    changed_since: "از هنگامی که این صفحه را باز کردید:" | "Since you opened this page:";
    go_on_with_new: "ادامه با وضعیت تازه" | "Go on with the new state";
    verb_gone_title: "این کار در وضعیت تازه شدنی نیست" | "This is not possible in the new state";
    verb_gone: "آنچه نوشته بودید:" | "What you had written:";
    gone_title: "این درخواست دیگر نزد شما نیست" | "This request is no longer with you";
    back_to_kartabl: "بازگشت به کارتابل" | "Back to the inbox";
    write_note: "یادداشت درونی" | "Internal note";
    give_back_to(name): "بازگرداندن به {name}" | "Return to {name}";
    recall_from(name): "پس گرفتن از {name}" | "Recall from {name}";
    // what is asked in the forms
    first_expert: "کارشناس" | "Expert";
    accept_hint: "درخواست در دبیرخانه ثبت می‌شود، شمارهٔ نامه می‌گیرد و به متقاضی پیامک می‌شود." |
        "The request is registered, gets a letter number, and the applicant is told.";
    which_items: "پاسخ‌ها و مدارک نادرست" | "Wrong answers and documents";
    what_is_wrong(label): "چه باید بشود؟ ({label})" | "What is needed? ({label})";
    overall_words: "توضیح کلی" | "Words for the whole";
    days_for_citizen: "مهلت متقاضی" | "Time for the applicant";
    days_unit: "روز" | "days";
    transfer_reason: "دلیل ارجاع" | "Reason for the transfer";
    transfer_hint: "پس از ارجاع، این میز درخواست را نمی‌بیند." | "Afterwards this desk no longer sees the request.";
    purpose: "برای چه" | "For what";
    due_day: "مهلت" | "Due date";
    due_day_hint: "برای نمونه ۱۴۰۵/۰۹/۱۵" | "Jalali, for example 1405/09/15";
    due_time: "ساعت" | "Time";
    due_time_hint: "برای نمونه ۱۲:۳۰؛ بی‌ساعت، پایان همان روز" | "For example 12:30; without it, the end of that day";
    decision_note: "یادداشت برای مرحلهٔ بعد" | "Note for the next stage";
    decision_reason: "دلیل" | "Reason";
    return_words: "نتیجه یا دلیل" | "Result or reason";
    return_words_hint: "فرستنده این را می‌خواند." | "The sender reads this.";
    ask_words: "چه باید بکند، کجا و با کدام مدارک" | "What to do, where and with which documents";
    ask_hint: "تا اقدام متقاضی، زمان پاسخ نگه داشته می‌شود." | "The clock stands still until the applicant acts.";
    acted_words: "چه انجام شد" | "What was done";
    response_text: "متن پاسخ" | "Answer";
    next_step: "گام بعدی متقاضی" | "The applicant's next step";
    valid_until: "اعتبار پاسخ تا" | "Valid until";
    keep_draft: "نگه‌داشتن پیش‌نویس برای امضا" | "Keep the draft for signature";
    sign_hint: "پس از امضا، پاسخ شماره می‌گیرد، منتشر و پیامک می‌شود و دیگر تغییر نمی‌کند." |
        "Once signed, the answer is numbered, published and sent, and cannot be changed.";
    delivery_means: "چگونه ابلاغ شد" | "How it was delivered";
    close_hint: "رسیدگی پایان می‌یابد." | "The request is finished.";
    reopen_reason: "دلیل بازگشایی" | "Reason for reopening";
    recall_hint: "گیرنده هنوز آن را نخوانده است." | "The receiver has not read it yet.";
    sms_size(length, parts): "{length} نویسه، {parts} پیامک" | "{length} characters, {parts} text messages";
    sms_reason_here: "[دلیل]" | "[reason]";
    // what was done
    done_accepted(letter): "تأیید و با شمارهٔ نامهٔ {letter} ثبت شد." | "Accepted and registered as {letter}.";
    done_deficient: "نقص مدارک به متقاضی اعلام شد." | "The applicant was asked to complete it.";
    done_rejected: "درخواست رد شد و دلیل به متقاضی پیامک شد." | "The request was rejected and the applicant was told why.";
    done_transferred: "درخواست به میز دیگر ارجاع شد." | "The request was transferred.";
    done_decided(label): "تصمیم «{label}» ثبت شد." | "The decision “{label}” was recorded.";
    done_referred: "ارجاع فرستاده شد." | "The referral was sent.";
    done_given_back: "ارجاع بازگردانده شد." | "The referral was returned.";
    done_recalled: "ارجاع پس گرفته شد." | "The referral was recalled.";
    done_asked: "اقدام متقاضی خواسته شد." | "The applicant was asked to act.";
    done_acted: "اقدام متقاضی ثبت شد." | "The applicant's act was recorded.";
    done_drafted: "پیش‌نویس نگه داشته شد و در انتظار امضاست." | "The draft is kept and waits for a signature.";
    done_approved(number): "پاسخ با شمارهٔ {number} امضا و منتشر شد." | "The answer was signed and published as {number}.";
    done_delivered: "ابلاغ پاسخ ثبت شد." | "The delivery was recorded.";
    done_closed: "درخواست مختومه شد." | "The request was closed.";
    done_reopened: "درخواست بازگشایی شد." | "The request was reopened.";
    done_noted: "یادداشت ثبت شد؛ تنها کارکنان می‌بینند." | "The note was saved; only staff see it.";
}
