//! The kiosk: its frame, taking a number, finding a service, following a request. Its forms are in `kiosk_forms`.

use super::texts;

texts! {
    // around every screen
    waking: "دستگاه آماده می‌شود" | "Getting ready";
    offline: "آفلاین؛ نوبت معتبر است" | "Offline; your number is valid";
    data_of(date): "اطلاعات تا {date}" | "Information as of {date}";
    finish: "پایان" | "Finish";
    home: "صفحهٔ نخست" | "First screen";
    tools: "تنظیم صفحه" | "Screen settings";
    low_on: "پایین‌تر" | "Lower the buttons";
    low_off: "سر جای خود" | "Buttons back up";
    strong_on: "نوشتهٔ درشت" | "Large text";
    strong_off: "نوشتهٔ معمولی" | "Ordinary text";
    sound_on: "با صدا" | "Read aloud";
    sound_off: "خاموش کردن صدا" | "Stop reading";
    louder: "صدای بلندتر" | "Louder";
    quieter: "صدای آرام‌تر" | "Quieter";
    volume(level): "بلندی صدا: {level}" | "Volume: {level}";

    // nobody is there
    welcome(agency): "به {agency} خوش آمدید" | "Welcome to {agency}";
    slide_number: "یکی از دکمه‌ها را لمس کنید و نوبت بگیرید" | "Touch a button to take a number";
    slide_number_more: "شمارهٔ شما با شمارهٔ باجه روی نمایشگر می‌آید و خوانده می‌شود." |
        "Your number and the counter are shown on the display and read out.";
    slide_track: "درخواستتان کجاست؟" | "Where is your request?";
    slide_track_more: "با کد رهگیری همین‌جا ببینید." | "See it here with your tracking code.";
    slide_papers: "پیش از نوبت، مدارک لازم را ببینید" | "See which papers you need first";
    slide_papers_more: "هر خدمت را با مدارک، هزینه و زمان آن پیدا کنید." | "Find each service with its papers, cost and time.";
    still_there: "هنوز اینجا هستید؟" | "Are you still there?";
    go_on: "ادامه می‌دهم" | "I am still here";
    wiped_in(seconds): "تا {seconds} ثانیهٔ دیگر همهٔ آنچه نوشته‌اید پاک می‌شود." |
        "Everything you entered is erased in {seconds} seconds.";

    // the first screen
    what_to_do: "چه کاری دارید؟" | "What can we do for you?";
    take_number: "گرفتن نوبت" | "Take a number";
    without_choosing: "نوبت گرفتن بدون انتخاب" | "Take a number without choosing";
    without_choosing_more: "در باجه راهنمایی می‌شوید" | "You are guided at the counter";
    find_service: "خدمت‌ها و مدارک لازم" | "Services and papers";
    track_request: "پیگیری درخواست" | "Track a request";
    check_in: "وقت قبلی دارم" | "I have an appointment";
    survey: "نظرسنجی" | "Survey";
    complaint: "شکایت" | "Complaint";
    send_request: "ارسال درخواست" | "Send a request";
    in_line(count): "{count} نفر در صف" | "{count} in line";
    nobody_in_line: "کسی در صف نیست" | "Nobody in line";
    line_used_up: "نوبت‌های این دستگاه تمام شده است؛ به باجهٔ پذیرش بروید" |
        "This machine has no more numbers; go to the reception counter";
    closed_now: "اکنون بیرون از ساعت کار است؛ نوبت در ساعت کار فراخوانده می‌شود." |
        "It is outside working hours now; numbers are called in working hours.";

    // taking a number
    number_of(line): "نوبت {line}" | "A number for {line}";
    give_me_number: "گرفتن نوبت" | "Take the number";
    served_earlier: "اگر یکی از این‌ها هستید، لمس کنید تا زودتر فراخوانده شوید:" |
        "If one of these is you, touch it to be called earlier:";
    your_number: "شمارهٔ نوبت شما" | "Your number";
    people_ahead(count): "{count} نفر پیش از شما" | "{count} people ahead of you";
    nobody_ahead: "کسی پیش از شما نیست" | "Nobody is ahead of you";
    expected_wait(from, to): "زمان انتظار: {from} تا {to} دقیقه" | "Expected wait: {from} to {to} minutes";
    where_to_wait: "در سالن بنشینید؛ شمارهٔ شما با شمارهٔ باجه روی نمایشگر می‌آید و خوانده می‌شود." |
        "Take a seat in the hall; your number and the counter are shown on the display and read out.";
    your_counters(numbers): "باجه‌های این صف: {numbers}" | "Counters of this line: {numbers}";
    follow_by_phone: "رمزینه را با تلفن بخوانید و جای خود را در صف ببینید." |
        "Scan the code with your phone to see your place in line.";
    take_your_ticket: "برگهٔ نوبت را بردارید" | "Take your ticket";
    printing: "برگهٔ نوبت چاپ می‌شود" | "Your ticket is being printed";
    take_photo: "عکس بگیرید" | "Take a photo";
    no_paper: "چاپگر کاغذ ندارد؛ از این صفحه عکس بگیرید یا رمزینه را با تلفن بخوانید. نوبت شما ثبت است." |
        "There is no paper; take a photo of this screen or scan the code. Your number is recorded.";
    qr_of_ticket: "رمزینهٔ نوبت" | "QR code of the number";
    qr_of_service: "رمزینهٔ این خدمت" | "QR code of this service";
    qr_of_request: "رمزینهٔ درخواست" | "QR code of the request";
    served_first(class): "زودتر فراخوانده می‌شوید: {class}" | "You are called earlier: {class}";

    // an appointment
    check_in_hint: "کد ۶ رقمی وقت خود را وارد کنید." | "Enter the 6-digit code of your appointment.";
    check_in_button: "اعلام حضور" | "I am here";
    needs_network: "این کار به شبکه نیاز دارد و شبکه اکنون قطع است. نوبت معمولی بگیرید." |
        "This needs the network, which is down now. Take an ordinary number.";

    // finding and following
    search_label: "نام خدمت یا کاری که دارید" | "Name of the service, or what you need";
    services_found(count): "{count} خدمت" | "{count} services";
    nothing_found: "خدمتی با این واژه‌ها پیدا نشد؛ واژهٔ کوتاه‌تری بنویسید." |
        "No service has these words; write a shorter one.";
    number_for_this: "گرفتن نوبت برای این خدمت" | "Take a number for this service";
    request_for_this: "ارسال درخواست همین‌جا" | "Send the request here";
    take_along: "این صفحه را با تلفن خود ببرید" | "Take this page along on your phone";
    track_label: "کد رهگیری" | "Tracking code";
    track_hint: "۱۶ رقم روی رسید" | "16 digits on your receipt";
    track_button: "دیدن وضعیت" | "See the status";
    track_offline: "وضعیت درخواست تنها با شبکه دیده می‌شود و شبکه اکنون قطع است." |
        "The status can only be seen with the network, which is down now.";
    track_another: "کد دیگر" | "Another code";
    track_more: "جزئیات را در سامانه یا در باجه ببینید." | "See details on the site or at a counter.";

    // what went wrong
    no_network: "شبکه قطع است؛ چند دقیقهٔ دیگر دوباره بیازمایید." | "The network is down; try again in a few minutes.";
    no_stock: "شماره‌های این دستگاه تمام شده است؛ به باجهٔ پذیرش بروید." |
        "This machine has run out of numbers; go to the reception counter.";
    storage_full: "دستگاه نتوانست آن را نگه دارد و چیزی ثبت نشد؛ به باجهٔ پذیرش بروید." |
        "The machine could not keep it and nothing was recorded; go to the reception counter.";
    not_paired: "این دستگاه هنوز آمادهٔ کار نیست." | "This machine is not ready for work.";

    // setting the machine up
    pairing_title: "جفت‌سازی دستگاه" | "Pairing this device";
    pairing_code: "کد جفت‌سازی این دستگاه" | "Pairing code of this device";
    pairing_hint: "مدیر سامانه این کد را در میز کار، بخش «دستگاه‌ها» وارد می‌کند. این صفحه خودش ادامه می‌دهد." |
        "An administrator enters this code at the desk under Devices. This screen goes on by itself.";
    pairing_until(time): "تا ساعت {time} کار می‌کند." | "It works until {time}.";
    pairing_wait: "در انتظار شبکه" | "Waiting for the network";
    size_title: "اندازهٔ این صفحه" | "Size of this screen";
    size_lead: "تا دکمه‌ها به اندازهٔ انگشت باشند، اندازهٔ صفحه را برگزینید." |
        "Choose the size of the screen, so that keys are as large as fingers.";
    size_inches(inches): "{inches} اینچ" | "{inches} inches";
    size_card: "یا یک کارت بانکی را روی این شکل بگذارید و آن را هم‌اندازهٔ کارت کنید." |
        "Or hold a bank card to this shape and make them the same size.";
    size_larger: "بزرگ‌تر" | "Larger";
    size_smaller: "کوچک‌تر" | "Smaller";
    size_keep: "همین اندازه است" | "They are the same size";
}
