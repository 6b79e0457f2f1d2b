//! Why a verb was refused, said to the one who tried.

use super::texts;

texts! {
    title: "این کار انجام نشد" | "This was not done";
    not_found: "چنین درخواستی پیدا نشد." | "No such request was found.";
    already_done: "این کار پیش‌تر انجام شده است." | "This has already been done.";
    changed_meanwhile: "در این میان، کس دیگری این درخواست را تغییر داد." | "Someone else changed this request in the meantime.";
    not_in_this_status(status): "درخواست در وضعیت «{status}» است و این کار در آن شدنی نیست." |
        "The request is in the state “{status}”, where this is not possible.";
    reason_needed: "دلیل را بنویسید." | "Write the reason.";
    sign_in_needed: "برای این کار وارد شوید." | "Sign in to do this.";
    code_or_mobile_wrong: "کد رهگیری و شمارهٔ همراه با هم جور نیستند." | "The tracking code and mobile number do not match.";
}
