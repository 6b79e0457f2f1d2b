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
}
