//! The shell of kiosk and display, and the setup of a kiosk's printer.

use super::texts;

texts! {
    // the page around everything
    kiosk: "کیوسک" | "Kiosk";
    display: "نمایشگر" | "Display";
    needs_script: "این صفحه به جاوااسکریپت نیاز دارد. آن را در تنظیمات مرورگر این دستگاه روشن کنید." |
        "This page needs JavaScript. Turn it on in the settings of this device's browser.";

    // the printer
    printer: "چاپگر نوبت" | "Ticket printer";
    printer_none: "بدون چاپگر؛ نوبت روی صفحه می‌ماند" | "No printer; tickets stay on the screen";
    printer_usb: "چاپگر حرارتی با USB" | "Thermal printer on USB";
    printer_serial: "چاپگر حرارتی با درگاه سریال" | "Thermal printer on a serial port";
    printer_page: "چاپگر معمولی سیستم" | "An ordinary printer of this system";
    paper: "عرض کاغذ" | "Width of the paper";
    paper_of(millimetres): "{millimetres} میلی‌متر" | "{millimetres} mm";
    speed: "سرعت درگاه" | "Speed of the port";
    keep_printer: "ثبت چاپگر" | "Keep this printer";
    printer_done: "ادامه" | "Continue";
    printer_kept: "چاپگر ثبت شد." | "The printer was kept.";
    printer_not_kept: "چاپگری انتخاب نشد. کابل و روشن بودن چاپگر را ببینید و دوباره انتخاب کنید." |
        "No printer was chosen. Check its cable and power, then choose again.";
    see_sample: "دیدن برگهٔ نمونه" | "See a sample slip";
    print_sample: "چاپ برگهٔ نمونه" | "Print a sample slip";
    sample_on_paper: "برگهٔ نمونه، نقطه به نقطه مثل کاغذ" | "The sample slip, dot for dot as on paper";
    sample_printed: "برگهٔ نمونه چاپ شد." | "The sample slip was printed.";
    sample_not_printed: "برگه چاپ نشد. کاغذ، درپوش و کابل چاپگر را ببینید." |
        "The slip was not printed. Check the printer's paper, cover and cable.";

    // words of the sample
    sample_place: "سالن نمونه" | "Sample hall";
    sample_number: "الف ۳۴۸" | "A 348";
    sample_line: "صف خدمات شهروندی" | "Citizen services";
    sample_ahead: "۴ نفر جلوتر از شما؛ حدود ۱۰ تا ۲۰ دقیقه" | "4 people before you; about 10 to 20 minutes";
    sample_sit: "روی صندلی‌های روبه‌روی نمایشگر بنشینید." | "Take a seat facing the display.";
    sample_follow: "نوبتتان را با تلفن دنبال کنید:" | "Follow your turn on your phone:";
}
