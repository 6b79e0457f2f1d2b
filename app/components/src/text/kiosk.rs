//! The kiosk, the queue and the display.

use super::texts;

texts! {
    welcome: "خوش آمدید" | "Welcome";
    touch_to_start: "برای آغاز، یکی را لمس کنید" | "Touch one to start";
    take_number: "گرفتن نوبت" | "Take a number";
    track_request: "پیگیری درخواست" | "Track a request";
    find_service: "یافتن خدمت" | "Find a service";
    your_number: "شمارهٔ نوبت شما" | "Your number";
    people_ahead(count): "{count} نفر پیش از شما" | "{count} people ahead of you";
    expected_wait(span): "زمان انتظار: حدود {span}" | "Expected wait: about {span}";
    take_your_ticket: "برگهٔ نوبت را بردارید" | "Take your ticket";
    no_paper: "کاغذ چاپگر تمام شده است؛ شماره را به یاد بسپارید یا رمزینه را با تلفن بخوانید." |
        "The printer is out of paper; remember the number or scan the code with your phone.";
    now_calling: "اکنون" | "Now calling";
    to_counter(number): "به باجهٔ {number} بروید" | "Go to counter {number}";
    start_over: "از نو" | "Start over";
    still_there: "هنوز اینجا هستید؟" | "Are you still there?";
    still_here: "بله، هستم" | "Yes, I am";
    resets_in(seconds): "تا {seconds} ثانیهٔ دیگر از نو آغاز می‌شود." | "Starts over in {seconds} seconds.";
    offline_kept: "روی همین دستگاه نگه داشته شد و با برقراری ارتباط فرستاده می‌شود." |
        "Kept on this device; it will be sent when the connection is back.";
    pairing_code: "کد جفت‌سازی این دستگاه" | "Pairing code of this device";
    pairing_hint: "این کد را در میز خدمت، بخش دستگاه‌ها وارد کنید." | "Enter this code at the desk, under Devices.";
    closed_now: "اکنون بسته است" | "Closed now";
    new_version: "نسخهٔ تازه آماده است" | "A new version is ready";
    new_requests: "درخواست تازه" | "New request";
    keypad_erase: "پاک کردن یک رقم" | "Erase one digit";
    keypad_done: "تمام" | "Done";
}
