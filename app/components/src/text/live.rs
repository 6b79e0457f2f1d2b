//! The desk while it is being looked at: who else is there, what changed, what is being written.

use super::texts;

texts! {
    // whether the page is up to date
    stale: "به‌روز نیست" | "Not up to date";
    stale_hint: "پیوند با سامانه برقرار نیست؛ این صفحه هر ۱۵ ثانیه دوباره می‌پرسد." |
        "The connection is lost; this page asks again every 15 seconds.";
    over: "نشست شما پایان یافته است" | "Your session has ended";
    over_hint: "آنچه نوشته‌اید همین‌جاست. در زبانهٔ دیگری وارد شوید و به همین صفحه بازگردید." |
        "What you wrote is still here. Sign in on another tab and come back to this page.";
    sign_in_elsewhere: "ورود در زبانهٔ دیگر" | "Sign in on another tab";
    // what is being written
    not_kept: "نوشتهٔ شما هنوز در سامانه نگه داشته نشده است؛ این صفحه را نبندید" |
        "What you are writing is not kept by the service yet; do not close this page";
    unfinished: "نیمه‌کاره" | "Unfinished";
    leftovers: "نوشته‌های نیمه‌کاره برای کاری که اکنون شدنی نیست" | "Unfinished texts for what is not possible now";
    throw_away: "دور انداختن" | "Throw away";
    // who else is there
    here(names): "هم‌اکنون باز است نزد {names}" | "Open now with {names}";
    // what changed
    changed(count): "این درخواست تغییر کرد: {count} رویداد تازه" | "This case changed. New events: {count}";
    taken: "این درخواست دیگر نزد شما نیست" | "This request is no longer with you";
    taken_hint: "آنچه نوشته‌اید همین‌جاست تا رونوشتی از آن بردارید." | "What you wrote is still here for you to copy.";
}
