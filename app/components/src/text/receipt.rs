//! The receipt (table 3) and the answer (table 4) on screen and on paper.

use super::texts;

texts! {
    title: "رسید خدمت" | "Receipt";
    sent_title: "درخواست شما رسید" | "We received your request";
    tracking_code: "کد رهگیری" | "Tracking code";
    letter_number: "شمارهٔ نامه" | "Letter number";
    service: "خدمت" | "Service";
    applicant: "متقاضی" | "Applicant";
    national_id_masked(tail): "کد ملی ‌…{tail}" | "National ID …{tail}";
    received_at: "زمان دریافت" | "Received at";
    promised_date: "تاریخ تعهد پاسخ" | "Promised date";
    receiving_unit: "واحد دریافت‌کننده" | "Received by";
    receiver: "دریافت‌کننده" | "Receiver";
    responsible: "مسئول پاسخ‌گویی" | "Responsible person";
    contact: "راه تماس" | "Contact";
    documents_received: "مدارک دریافت‌شده" | "Documents received";
    fee_paid: "مبلغ پرداخت‌شده" | "Fee paid";
    payment_reference: "شمارهٔ پیگیری پرداخت" | "Payment reference";
    what_next: "پس از این چه می‌شود" | "What happens next";
    next_review(unit): "{unit} درخواست را بررسی می‌کند و نتیجه را پیامک می‌کند." |
        "{unit} reviews the request and sends you a text message.";
    next_promise(date): "پاسخ تا {date} داده می‌شود." | "You get an answer by {date}.";
    next_track: "هر زمان با کد رهگیری می‌توانید وضعیت را ببینید." | "You can see its state at any time with the tracking code.";
    keep_code: "این کد را نگه دارید؛ پیامک هم شده است." | "Keep this code; we have also sent it by text message.";
    verify: "درستی این برگه را با رمزینه یا نشانی زیر ببینید." | "Check this sheet with the QR code or the address below.";
    answer_title: "ابلاغ پاسخ" | "Answer";
    answer_number: "شمارهٔ پاسخ" | "Answer number";
    answer_date: "تاریخ پاسخ" | "Answer date";
    answer_text: "متن پاسخ" | "Answer";
    signed_by(name): "امضا: {name}" | "Signed by {name}";
    objection_route: "راه اعتراض" | "How to object";
    complaint_route: "راه شکایت" | "How to complain";
    attachments: "پیوست‌ها" | "Attachments";
}
