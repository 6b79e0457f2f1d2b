//! Words for where things are done.

use super::texts;

texts! {
    counter(number): "باجهٔ {number}" | "Counter {number}";
    desk_of(unit): "میز خدمت {unit}" | "Desk of {unit}";
    unit: "واحد" | "Unit";
    address: "نشانی" | "Address";
    opening_hours: "ساعت‌های کار" | "Opening hours";
    telephone: "تلفن" | "Telephone";
    channel_web: "وب" | "Web";
    channel_counter: "حضوری" | "In person";
    channel_kiosk: "کیوسک" | "Kiosk";
    channel_phone: "تلفن" | "Telephone";
    channel_api: "سامانهٔ دیگر" | "Another system";
}
