//! What citizens read on pages that are not a form's own words.

use super::texts;

texts! {
    // home
    home_title: "میز خدمت الکترونیکی" | "Electronic service desk";
    home_lead: "خدمت خود را بیابید، درخواست بدهید و پاسخ را بی‌مراجعه بگیرید." |
        "Find your service, apply, and get the answer without a visit.";
    find_service: "جست‌وجوی خدمت" | "Find a service";
    search_hint: "نام خدمت یا کاری که دارید" | "Name of the service, or what you need";
    track_request: "پیگیری درخواست" | "Track a request";
    all_services: "همهٔ خدمت‌ها" | "All services";
    by_life_event: "بر پایهٔ رویداد زندگی" | "By life event";
    by_unit: "بر پایهٔ واحد" | "By unit";
    most_used: "پرکاربردترین خدمت‌ها" | "Most used services";
    my_requests: "درخواست‌های من" | "My requests";
    my_drafts: "پیش‌نویس‌های من" | "My drafts";
    // the service's page
    start_request: "آغاز درخواست" | "Start now";
    resume_draft: "ادامهٔ پیش‌نویس" | "Resume draft";
    draft_kept_days(days): "می‌توانید کار را نیمه‌کاره بگذارید و تا {days} روز دیگر ادامه دهید." |
        "You can stop and continue within {days} days.";
    who_is_it_for: "این خدمت برای کیست" | "Who this is for";
    what_you_need: "آنچه لازم دارید" | "What you need";
    documents_needed: "مدارک لازم" | "Documents needed";
    document_upload: "تصویر بارگذاری می‌شود" | "Upload";
    document_original_seen: "اصل آن در مراجعه دیده می‌شود" | "The original is seen at the desk";
    document_inquired: "خود دستگاه استعلام می‌کند" | "The agency inquires itself";
    steps: "مراحل انجام کار" | "Steps";
    how_long: "مدت انجام کار" | "How long it takes";
    average_time(span): "به طور میانگین {span}" | "{span} on average";
    promised_time(span): "پاسخ تا {span} پس از دریافت" | "Answer within {span} of receipt";
    promise_if_today(date): "اگر امروز بفرستید، پاسخ تا {date} داده می‌شود." | "If you send it today, the answer is due by {date}.";
    cost: "هزینه" | "Cost";
    cost_law(law): "مستند قانونی: {law}" | "Legal basis: {law}";
    inquiries: "استعلام‌ها" | "Inquiries";
    inquiries_by_us: "این استعلام‌ها را خود دستگاه می‌گیرد و شما مراجعه‌ای ندارید." |
        "The agency makes these inquiries itself; you do not have to go anywhere.";
    where_to_go: "نشانی‌ها و ساعت کار" | "Places and hours";
    responsible_person: "مسئول پاسخ‌گو" | "Responsible person";
    laws: "قوانین و مقررات" | "Laws";
    questions: "پرسش‌های پرتکرار" | "Frequent questions";
    how_to_complain: "راه شکایت و پیگیری" | "How to complain";
    service_code: "شناسهٔ خدمت" | "Service ID";
    needs_visit: "نیاز به مراجعه" | "Visits needed";
    no_visit: "بی‌نیاز از مراجعه" | "No visit needed";
    // the request
    page_of(page, total): "مرحلهٔ {page} از {total}" | "Step {page} of {total}";
    check_title: "پیش از ارسال، پاسخ‌ها را بازبینی کنید" | "Check your answers before sending";
    nothing_sent_yet: "تا دکمهٔ زیر را نزنید چیزی فرستاده نمی‌شود." | "Nothing is sent until you press the button below.";
    send_request: "ارسال درخواست" | "Send request";
    resend_request: "ارسال دوبارهٔ درخواست" | "Send request again";
    withdraw_request: "انصراف از درخواست" | "Withdraw request";
    draft_saved_at(time): "پیش‌نویس در ساعت {time} نگه داشته شد" | "Draft saved at {time}";
    delete_draft: "پاک کردن پیش‌نویس" | "Delete draft";
    draft_expires(date): "این پیش‌نویس تا {date} نگه داشته می‌شود." | "This draft is kept until {date}.";
    what_to_fix: "این موردها را کامل کنید" | "Complete these items";
    fix_until(date): "تا {date} فرصت دارید." | "You have until {date}.";
    only_these_open: "تنها همین موردها باز است؛ بقیهٔ پاسخ‌ها همان می‌ماند و کد رهگیری تغییر نمی‌کند." |
        "Only these items are open; the rest stays as it is and the tracking code does not change.";
    rejected_reason: "دلیل رد" | "Reason";
    legal_basis: "مستند قانونی" | "Legal basis";
    start_again: "درخواست دوباره با همین پاسخ‌ها" | "Apply again with these answers";
    object: "ثبت اعتراض" | "Object";
    // tracking
    track_title: "پیگیری درخواست" | "Track a request";
    track_lead: "کد رهگیری را وارد کنید. برای دیدن جزئیات، چهار رقم آخر شمارهٔ همراه هم لازم است." |
        "Enter the tracking code. To see details you also need the last four digits of your mobile number.";
    track_button: "دیدن وضعیت" | "See status";
    track_not_found: "درخواستی با این مشخصات پیدا نشد؛ رقم‌ها را دوباره ببینید." | "No request matches; check the digits again.";
    status: "وضعیت" | "Status";
    history: "سیر درخواست" | "History";
    see_details: "دیدن جزئیات" | "See details";
    answers_given: "پاسخ‌های شما" | "Your answers";
    see_answer: "دیدن پاسخ" | "See the answer";
    download_receipt: "دریافت رسید" | "Download receipt";
    download_answer: "دریافت پاسخ" | "Download answer";
    next_step: "گام بعد" | "Next step";
    // sign in
    sign_in_title: "ورود با شمارهٔ همراه" | "Sign in with your mobile";
    sign_in_lead: "کد ورود را به این شماره پیامک می‌کنیم." | "We will text a sign-in code to this number.";
    send_code: "ارسال کد" | "Send code";
    enter_code_title: "کد ورود را وارد کنید" | "Enter the sign-in code";
    code_sent: "کد ۶ رقمی پیامک شد. تا ۱۰ دقیقه کار می‌کند." | "We texted a 6-digit code. It works for 10 minutes.";
    no_sms: "پیامک نرسید؟" | "No text message?";
    no_sms_help: "شماره را دوباره ببینید، یا کد تازه بخواهید. کد پیشین هم تا پایان زمانش کار می‌کند." |
        "Check the number, or ask for a new code. The earlier one keeps working until it expires.";
    resend_code: "ارسال کد تازه" | "Send a new code";
    resend_after(span): "پس از {span} می‌توانید کد تازه بخواهید." | "You can ask for a new code in {span}.";
    change_mobile: "تغییر شماره" | "Change number";
    code_wrong: "کد درست نیست؛ پیامک را دوباره ببینید" | "The code is not right; check the message again";
    code_expired: "زمان این کد گذشته است؛ کد تازه بخواهید" | "This code has expired; ask for a new one";
    demo_code(code): "این نمونهٔ نمایشی پیامک نمی‌فرستد. کد: {code}" | "This demonstration sends no texts. The code is {code}";
    // complaints, performance, static pages
    complaints_title: "شکایت، اعتراض و گزارش" | "Complaints, objections and reports";
    complain: "ثبت شکایت" | "Make a complaint";
    report: "ثبت گزارش" | "Make a report";
    report_anonymous: "گزارش بی‌نام پذیرفته می‌شود ولی پیگیری ندارد." | "An anonymous report is accepted but cannot be followed up.";
    performance_title: "کارنامه" | "Performance";
    kept_promises(percent): "{percent} پاسخ‌ها به‌موقع داده شده است" | "{percent} of answers were on time";
    about_title: "دربارهٔ میز خدمت" | "About the desk";
    accessibility_title: "دسترس‌پذیری" | "Accessibility";
    privacy_title: "حریم خصوصی" | "Privacy";
    verify_title: "درستی‌سنجی برگه" | "Verify a sheet";
    verify_button: "بررسی" | "Verify";
    verify_genuine: "این برگه را همین میز خدمت داده است." | "This sheet was issued by this desk.";
    verify_unknown: "برگه‌ای با این مشخصات داده نشده است." | "No such sheet was issued.";
}
