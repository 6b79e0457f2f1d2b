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
    start_request: "شروع درخواست" | "Start now";
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
    service_and_page(service, page): "{service}، {page}" | "{service}, {page}";
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
    start_again: "شروع دوباره با همین پاسخ‌ها" | "Apply again with these answers";
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
    // lists of services
    by_subject: "بر پایهٔ موضوع" | "By subject";
    subject: "موضوع" | "Subject";
    audience: "خدمت به" | "For whom";
    all_services_count(count): "همهٔ {count} خدمت" | "All {count} services";
    services_found(count): "{count} خدمت" | "{count} services";
    services_for(words): "خدمت‌های «{words}»" | "Services for “{words}”";
    no_service_hint: "واژهٔ کوتاه‌تر یا نام دیگری از همان کار را بیازمایید." | "Try a shorter word or another name for it.";
    answer_in(span): "پاسخ تا {span}" | "Answer within {span}";
    has_cost: "هزینه دارد" | "There is a fee";
    to_citizens: "مردم" | "Citizens";
    to_businesses: "کسب‌وکارها" | "Businesses";
    to_bodies: "دستگاه‌های دیگر" | "Other public bodies";
    // the service's page, the rest
    what_it_is: "این خدمت چیست" | "What it is";
    applicants_are(kinds): "متقاضی: {kinds}" | "Applicants: {kinds}";
    iranian_person: "شخص حقیقی ایرانی" | "Iranian person";
    foreign_person: "شخص حقیقی خارجی" | "Foreign person";
    iranian_body: "شخص حقوقی ایرانی" | "Iranian organisation";
    foreign_body: "شخص حقوقی خارجی" | "Foreign organisation";
    representative: "نماینده یا وکیل متقاضی" | "A representative of the applicant";
    no_documents: "مدرکی لازم نیست." | "No documents are needed.";
    promise_if_now: "اگر همین حالا بفرستید، تاریخ تعهد پاسخ:" | "If you send it now, the answer is promised by:";
    promised_after_complete(span): "پاسخ تا {span} پس از کامل شدن مدارک" | "Answer within {span} of complete documents";
    promised_after_payment(span): "پاسخ تا {span} پس از پرداخت" | "Answer within {span} of payment";
    promise_paused: "تا اقدام شما، زمان نگه داشته شده است." | "The clock stands still until you act.";
    visits_count(count): "{count} بار مراجعه" | "{count} visits";
    visits_as_needed: "مراجعه به اندازهٔ نیاز" | "Visits as needed";
    amount: "مبلغ" | "Amount";
    from_to(from, to): "از {from} تا {to}" | "{from} to {to}";
    fee_when: "زمان پرداخت" | "When it is paid";
    fee_on_submit: "پیش از رسیدن درخواست به میز خدمت" | "Before the request reaches the desk";
    fee_at_stage: "در میانهٔ کار، پس از پیامک میز خدمت" | "During the work, when the desk asks";
    fee_elsewhere: "بیرون از این میز خدمت" | "Outside this desk";
    account: "حساب" | "Account";
    account_number: "شمارهٔ حساب" | "Account number";
    account_sheba: "شبا" | "Sheba";
    payment_id: "شناسهٔ واریز" | "Payment ID";
    hours_are(hours): "ساعت‌های ارائهٔ خدمت: {hours}" | "Hours: {hours}";
    web_address: "نشانی وب" | "Web address";
    person_name: "نام" | "Name";
    person_post: "سمت" | "Post";
    email: "رایانامه" | "E-mail";
    answering_hours: "ساعت‌های پاسخ‌گویی" | "Answering hours";
    service_level: "توافق‌نامهٔ سطح خدمت" | "Service level agreement";
    identity_card: "شناسنامهٔ خدمت" | "Identity card of the service";
    parent_service: "زیرخدمتِ" | "Part of";
    receiving_desk: "میز خدمت دریافت‌کننده" | "Receiving desk";
    channels: "راه‌های دسترسی" | "Channels";
    channel_portal: "همین سامانه" | "This site";
    channel_app: "برنامهٔ همراه" | "Mobile app";
    channel_kiosk: "کیوسک" | "Kiosk";
    channel_in_person: "میز خدمت حضوری" | "Desk in person";
    channel_agents: "دفترهای پیشخوان" | "Agent offices";
    channel_phone: "تلفن" | "Telephone";
    channel_sms: "پیامک" | "Text message";
    channel_email: "رایانامه" | "E-mail";
    channel_post: "پست" | "Post";
    life_events: "رویداد زندگی" | "Life events";
    event_birth: "تولد" | "Birth";
    event_education: "آموزش" | "Education";
    event_health: "سلامت" | "Health";
    event_tax: "مالیات" | "Tax";
    event_business: "کسب‌وکار" | "Business";
    event_social_security: "تأمین اجتماعی" | "Social security";
    event_property: "ثبت مالکیت" | "Property registration";
    event_utilities: "تأسیسات شهری" | "Urban utilities";
    event_insurance: "بیمه" | "Insurance";
    event_marriage: "ازدواج" | "Marriage";
    event_retirement: "بازنشستگی" | "Retirement";
    event_documents: "مدارک و گواهینامه‌ها" | "Documents and certificates";
    event_death: "وفات" | "Death";
    event_other: "سایر" | "Other";
    frequency: "تواتر" | "Frequency";
    once_for_all: "یک‌بار برای همیشه" | "Once and for all";
    as_needed: "هر زمان که لازم باشد" | "Whenever needed";
    times_a_month(times): "{times} بار در ماه" | "{times} times a month";
    times_a_season(times): "{times} بار در فصل" | "{times} times a season";
    times_a_year(times): "{times} بار در سال" | "{times} times a year";
    published_on: "تاریخ انتشار" | "Published";
    updated_on: "تاریخ بازنگری" | "Updated";
    // the start page
    start_title(service): "شروع درخواست {service}" | "Start: {service}";
    before_you_start: "پیش از شروع" | "Before you start";
    start_needs_mobile: "برای نگه‌داشتن پاسخ‌ها یک شمارهٔ همراه لازم است؛ کد ورود به آن پیامک می‌شود." |
        "A mobile number is needed to keep your answers; a sign-in code is texted to it.";
    nothing_sent_until_check: "در پایان، همهٔ پاسخ‌ها را می‌بینید و تا «ارسال درخواست» را نزنید چیزی فرستاده نمی‌شود." |
        "At the end you see all answers; nothing is sent until you press “Send request”.";
    unfinished_title: "یک پیش‌نویس نیمه‌کاره دارید" | "You have an unfinished draft";
    unfinished_text: "می‌توانید همان را از جایی که مانده است ادامه دهید." | "You can go on where you stopped.";
    start_new: "شروع درخواست تازه" | "Start a new request";
    // questions
    label_of_entry(label, entry): "{label} ({entry})" | "{label} ({entry})";
    file_must_be(kinds): "پرونده باید {kinds} باشد" | "The file must be {kinds}";
    statement: "تعهد" | "Statement";
    to_fix: "آنچه باید درست شود" | "What needs to be put right";
    draft_kept_until(date): "پیش‌نویس تا {date} نگه داشته می‌شود." | "The draft is kept until {date}.";
    postal_code_hint: "۱۰ رقم" | "10 digits";
    phone_hint: "با کد شهر، برای نمونه ۰۲۱۸۸۰۳۲۳۸۵" | "With area code, for example 02188032385";
    sheba_hint: "IR و ۲۴ رقم پس از آن" | "IR followed by 24 digits";
    characters_left: "{n} نویسهٔ دیگر جا دارد." | "You have {n} characters left.";
    characters_over: "{n} نویسه بیش از اندازه است." | "You have {n} characters too many.";
    discard_title: "این پیش‌نویس پاک شود؟" | "Delete this draft?";
    discard_text: "پاسخ‌ها و پرونده‌های آن پاک می‌شود و برگشتی ندارد." |
        "Its answers and files are deleted and cannot be brought back.";
    // after sending
    see_receipt: "رسید خدمت" | "Receipt";
    copy_code: "رونوشت کد" | "Copy code";
    facts: "مشخصات درخواست" | "About this request";
    unit_now: "اکنون نزد" | "Now with";
    stage_now: "مرحلهٔ کنونی" | "Present stage";
    whom_to_ask: "مسئول پاسخ‌گویی و راه شکایت" | "Whom to ask and how to complain";
    more_ways: "کارهای دیگر" | "Other actions";
    more_with_proof: "برای دیدن جزئیات، وارد شوید یا چهار رقم آخر شمارهٔ همراه را بدهید." |
        "To see details, sign in or give the last four digits of your mobile number.";
    prove_by_last_four: "دیدن جزئیات با چهار رقم آخر شمارهٔ همراه" | "See details with the last four digits";
    answer_ready: "پاسخ درخواست شما آماده است" | "The answer to your request is ready";
    give_opinion: "پاسخ به نظرسنجی" | "Answer the survey";
    complete_request: "تکمیل درخواست" | "Complete the request";
    your_turn: "ادامهٔ کار به اقدام شما بسته است" | "The next step is yours";
    what_you_did: "آنچه انجام دادید" | "What you did";
    what_you_did_hint: "برای نمونه: روز سه‌شنبه با اصل مدارک مراجعه کردم." |
        "For example: I came on Tuesday with the originals.";
    i_did_it: "انجام شد، ادامه دهید" | "Done, go on";
    withdraw_title: "از این درخواست انصراف می‌دهید؟" | "Withdraw this request?";
    withdraw_text: "رسیدگی پایان می‌یابد و برگشتی ندارد. هر زمان می‌توانید درخواست تازه بدهید." |
        "The work ends and cannot be taken up again. You can make a new request at any time.";
    identifier: "کد یا شناسهٔ ملی" | "National ID";
    mobile: "شمارهٔ همراه" | "Mobile number";
    channel: "راه دریافت" | "Received through";
    how_answered: "راه دریافت پاسخ" | "How you get the answer";
    in_panel_and_sms: "در همین سامانه؛ آماده شدن آن پیامک می‌شود" | "On this site; you get a text message when it is ready";
    files_of(label, count): "{label} ({count} پرونده)" | "{label} ({count} files)";
    outcome: "نتیجه" | "Outcome";
    valid_until: "اعتبار تا" | "Valid until";
    objection_until(date): "اگر این پاسخ را نمی‌پذیرید، تا {date} می‌توانید اعتراض کنید." |
        "If you do not accept this answer, you can object until {date}.";
    objection_words: "متن اعتراض" | "Your objection";
    objection_hint: "بنویسید به کدام بخش اعتراض دارید و چرا." | "Say which part you object to and why.";
    send_objection: "ارسال اعتراض" | "Send objection";
    objection_late_title: "اعتراض به این درخواست اکنون شدنی نیست" | "You cannot object to this request now";
    objection_late_text: "مهلت اعتراض گذشته است یا هنوز پاسخی داده نشده است. راه شکایت همیشه باز است." |
        "The time to object has passed, or there is no answer yet. You can always complain.";
    // own pages
    no_requests: "هنوز درخواستی نفرستاده‌اید" | "You have not sent any request yet";
    sent_requests: "درخواست‌های فرستاده‌شده" | "Sent requests";
    signed_in_as: "با این شماره وارد شده‌اید" | "You are signed in with this number";
    last_four_hint: "تنها برای دیدن جزئیات" | "Only needed to see details";
    or_sign_in_for_all: "یا وارد شوید و همهٔ درخواست‌های خود را ببینید" | "Or sign in and see all your requests";
    // the code
    code_sent_to: "کد ورود به این شماره پیامک شد:" | "We texted a sign-in code to:";
    code_works(minutes): "کد تا {minutes} دقیقه کار می‌کند." | "The code works for {minutes} minutes.";
    code_hint(digits): "{digits} رقم" | "{digits} digits";
    sign_in_button: "ورود" | "Sign in";
    demo_code_title: "این نمونهٔ نمایشی پیامک نمی‌فرستد؛ کد ورود:" | "This demonstration sends no texts; the code is:";
    resend_from(time): "از ساعت {time} می‌توانید کد تازه بخواهید." | "You can ask for a new code from {time}.";
    no_code_title: "هنوز کدی فرستاده نشده است" | "No code has been sent yet";
    no_code_text: "نخست شمارهٔ همراه خود را وارد کنید." | "Enter your mobile number first.";
    // what did not work
    sign_in_first: "برای دیدن این صفحه وارد شوید. آنچه وارد کرده‌اید نگه داشته شده است." |
        "Sign in to see this page. What you entered has been kept.";
    closed_text: "این خدمت اکنون ارائه نمی‌شود. پیش‌نویس‌های شما سر جای خود است." |
        "This service is not offered now. Your drafts are still there.";
    wait_minutes(minutes): "{minutes} دقیقهٔ دیگر دوباره تلاش کنید." | "Try again in {minutes} minutes.";
    not_registered_title: "درخواست شما رسیده و هنوز ثبت نشده است" | "Your request came and is not registered yet";
    not_registered_text: "این کد از کیوسک است. همکاران درخواست را بررسی می‌کنند و اگر چیزی لازم باشد با شما تماس می‌گیرند. رسید خود را نگه دارید." |
        "This code is from a kiosk. Staff look at the request and call you if something is needed. Keep your receipt.";
    moved_on_title: "وضعیت این درخواست تغییر کرده است" | "The state of this request has changed";
    moved_on_text: "وضعیت تازه را ببینید و دوباره تصمیم بگیرید." | "See its new state and decide again.";
    survey_done_title: "این نظرسنجی پیش‌تر پاسخ داده شده است" | "This survey has already been answered";
    survey_done_text: "نظر شما ثبت شده است." | "Your opinion has been recorded.";
    sent_before_title: "این درخواست پیش‌تر فرستاده شده است" | "This request has already been sent";
    sent_before_text: "آنچه فرستاده‌اید را با کد رهگیری ببینید." | "See what you sent with the tracking code.";
    stale_title: "آنچه فرستاده شد خوانده نشد" | "What was sent could not be read";
    stale_text: "به صفحهٔ پیش برگردید، آن را بارگذاری کنید و دوباره بفرستید." | "Go back, reload the page and send it again.";
    // messages of the demo
    demo_messages_title: "پیامک‌های نمایشی" | "Messages of the demo";
    demo_messages_lead: "این پیام‌ها در نمونهٔ نمایشی فرستاده نمی‌شوند." | "These messages are not sent in a demonstration.";
    search_messages: "جست‌وجو در پیام‌ها" | "Search messages";
    no_messages: "پیامی نیست" | "No messages";
    message_code: "کد ورود" | "Sign-in code";
    message_notice: "خبر درخواست" | "Notice";
    message_waiting: "در صف" | "Waiting";
    message_sent: "فرستاده‌شده" | "Sent";
    message_dead: "نرسید" | "Not delivered";
    open_link_of_message: "باز کردن پیوند این پیام" | "Open the link of this message";
    // about, accessibility, privacy, complaints
    agency: "دستگاه" | "Agency";
    contact_us: "راه تماس" | "Contact";
    about_what: "میز خدمت الکترونیکی جایی است که خدمت‌های این دستگاه را بی‌مراجعه می‌گیرید: درخواست می‌فرستید، کد رهگیری و تاریخ پاسخ می‌گیرید و پاسخ را همین‌جا می‌خوانید." |
        "The electronic service desk is where you get this agency's services without a visit: you send a request, get a tracking code and a date, and read the answer here.";
    about_how_title: "چگونه کار می‌کند" | "How it works";
    about_step_find: "خدمت را پیدا می‌کنید و می‌خوانید چه لازم دارد، چقدر طول می‌کشد و چه هزینه‌ای دارد." |
        "You find the service and read what it needs, how long it takes and what it costs.";
    about_step_send: "با تلفن همراه درخواست را پر می‌کنید، مدارک را بارگذاری می‌کنید و می‌فرستید." |
        "You fill in the request on your phone, upload the documents and send it.";
    about_step_follow: "با کد رهگیری هر مرحله را می‌بینید و در هر مرحله پیامک می‌گیرید." |
        "You see every stage with the tracking code and get text messages.";
    about_step_answer: "پاسخ امضاشده را در همین سامانه می‌گیرید و نظر خود را می‌دهید." |
        "You get the signed answer here and give your opinion.";
    about_promise_title: "تاریخ تعهد پاسخ" | "The promised date";
    about_promise: "تاریخ پاسخ از روی ساعت‌های کار و تعطیلات رسمی شمرده می‌شود و در هر درخواست نوشته است که چرا آن تاریخ است." |
        "The date is counted from working hours and official holidays, and every request explains why it is that date.";
    accessibility_lead: "این سامانه برای همه است و با معیارهای WCAG نسخهٔ ۲٫۲ در سطح AA ساخته شده است." |
        "This site is for everybody and is built to WCAG 2.2, level AA.";
    accessibility_keyboard: "همهٔ کارها با صفحه‌کلید شدنی است و جای کنونی همیشه دیده می‌شود." |
        "Everything works by keyboard, and the focus is always visible.";
    accessibility_zoom: "تا ۴۰۰٪ بزرگ‌نمایی، چیزی از صفحه بیرون نمی‌رود." | "Nothing leaves the page up to 400% zoom.";
    accessibility_reader: "سرتیترها، برچسب‌ها و خطاها برای صفحه‌خوان نوشته شده‌اند." |
        "Headings, labels and errors are written for screen readers.";
    accessibility_no_script: "بدون جاوااسکریپت هم همهٔ راه را می‌توان رفت." | "The whole journey works without JavaScript.";
    accessibility_contrast: "هیچ چیز تنها با رنگ گفته نمی‌شود." | "Nothing is said by colour alone.";
    accessibility_trouble_title: "اگر چیزی برای شما کار نمی‌کند" | "If something does not work for you";
    accessibility_trouble: "به ما بگویید یا همین درخواست را تلفنی یا حضوری بدهید:" |
        "Tell us, or make the same request by telephone or in person:";
    privacy_what_title: "چه چیزی نگه می‌داریم" | "What we keep";
    privacy_mobile: "شمارهٔ همراه، برای ورود و خبر دادن" | "Your mobile number, to sign you in and tell you news";
    privacy_answers: "پاسخ‌ها و مدارک هر درخواست، برای رسیدگی به همان درخواست" |
        "Answers and documents of each request, to deal with that request";
    privacy_drafts(days): "پیش‌نویس‌ها، تا {days} روز پس از آخرین تغییر" | "Drafts, for {days} days after the last change";
    privacy_who_title: "چه کسی می‌بیند" | "Who sees it";
    privacy_who: "تنها کارکنان میز و واحدی که به درخواست شما رسیدگی می‌کند و بازرسان دستگاه. هر دیدن و تغییر ثبت می‌شود." |
        "Only staff of the desk and unit that deal with your request, and the agency's inspectors. Everything is recorded.";
    privacy_code_title: "کد رهگیری" | "The tracking code";
    privacy_code: "با کد رهگیری تنها وضعیت دیده می‌شود. برای بقیه، ورود یا چهار رقم آخر شمارهٔ همراه لازم است." |
        "The tracking code alone shows only the status. The rest needs signing in or the last four digits of the mobile.";
    privacy_cookies_title: "کوکی" | "Cookies";
    privacy_cookies: "یک کوکی برای ورود و، اگر انگلیسی را برگزینید، یکی برای زبان. هیچ سایت دیگری از این صفحه‌ها خبردار نمی‌شود." |
        "One cookie for signing in and, if you choose English, one for the language. No other site learns of these pages.";
    objection_title: "اعتراض به پاسخ" | "Objecting to an answer";
    objection_how: "اعتراض در پروندهٔ همان درخواست ثبت می‌شود و دوباره به آن رسیدگی می‌شود." |
        "An objection is recorded in the same request, which is then dealt with again.";
    complaint_title: "شکایت از رفتار یا روند کار" | "Complaining about conduct or procedure";
    late_title: "اگر تاریخ پاسخ گذشته است" | "If the promised date has passed";
    late_how: "نخست وضعیت را با کد رهگیری ببینید؛ نام و تلفن مسئول پاسخ‌گو همان‌جا نوشته است." |
        "First see its status with the tracking code; the responsible person's name and telephone are there.";
}
