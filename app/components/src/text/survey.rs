//! The satisfaction questionnaire (table 5): sixteen questions on six axes, and the ten of the online variant.
//! Four questions name burdens; people are asked how satisfied they are with them, not how often they met them.

use super::texts;

texts! {
    title: "نظرسنجی" | "Survey";
    intro: "با پاسخ به این پرسش‌ها کمک می‌کنید خدمت بهتر شود. پاسخ هیچ پرسشی اجباری نیست." |
        "Your answers help us improve the service. No question has to be answered.";
    how_satisfied: "از هر مورد چقدر خشنود هستید؟" | "How satisfied are you with each of these?";
    satisfaction_with(subject): "میزان رضایت شما از {subject}" | "Your satisfaction with {subject}";
    about_service: "برای دریافت چه خدمتی مراجعه کرده‌اید؟" | "Which service did you come for?";
    visits_this_year: "امسال چند بار برای این خدمت مراجعه کرده‌اید؟" | "How many times this year did you come for this service?";
    words: "اگر سخنی دارید بنویسید" | "Anything else you want to say";
    send: "فرستادن نظر" | "Send my opinion";
    thanks_title: "نظر شما ثبت شد" | "Your opinion was recorded";
    thanks_text: "نتیجهٔ نظرسنجی‌ها در صفحهٔ کارنامه دیده می‌شود." | "Results of the surveys are on the performance page.";
    column_number: "ردیف" | "No.";
    column_axis: "محور سنجش" | "Axis";
    column_question: "پرسش" | "Question";
    column_satisfaction: "سطح رضایت" | "Satisfaction";
    gender: "جنسیت" | "Gender";
    age: "سن" | "Age";
    education: "تحصیلات" | "Education";
    occupation: "شغل" | "Occupation";

    very_high: "خیلی زیاد" | "Very high";
    high: "زیاد" | "High";
    medium: "متوسط" | "Medium";
    low: "کم" | "Low";
    very_low: "خیلی کم" | "Very low";
    not_applicable: "عدم مصداق" | "Not applicable";

    axis_transparency: "شفافیت فرآیند" | "Transparency";
    axis_accountability: "پاسخگویی و مسئولیت‌پذیری" | "Accountability";
    axis_mastery: "تسلط بر فرآیند" | "Mastery";
    axis_time: "زمان فرآیند" | "Time";
    axis_order: "نظام‌مند بودن فرآیند" | "Order";
    axis_whole: "کلیت فرآیند" | "The whole";

    information_on_steps: "نحوهٔ اطلاع‌رسانی دربارهٔ مراحل انجام کار" | "information about the steps of the work";
    information_on_documents: "نحوهٔ اطلاع‌رسانی دربارهٔ مدارک مورد نیاز برای ارائهٔ خدمت" |
        "information about the documents needed";
    by_the_rules: "انجام کار بر اساس ضوابط اداری و عدم دخالت قضاوت‌های شخصی" |
        "work done by the rules, without personal judgement";
    conduct_of_staff: "نحوهٔ رفتار و راهنمایی و پاسخگویی مسئول مربوطه" | "conduct, guidance and answers of the person responsible";
    facilities: "امکانات رفاهی و فضای ارائهٔ خدمت" | "facilities and the place of service";
    handling_of_complaints: "به‌موقع بودن و شفاف بودن رسیدگی به شکایات، نظرات و پیشنهادهای شما" |
        "timely and open handling of your complaints, opinions and suggestions";
    guidance_and_follow_up: "راهنمایی و پاسخگویی کارکنان و پی‌گیری وضعیت درخواست‌ها" |
        "guidance by staff and following up of requests";
    precision: "دقت کارمند در انجام کار به گونه‌ای که نیاز به دوباره‌کاری نباشد" |
        "the officer's care, so that nothing had to be done twice";
    number_of_visits: "تعداد دفعات مراجعه به سازمان برای دریافت خدمت" | "the number of visits the service took";
    keeping_promises: "تعهد و پایبندی دستگاه به زمان ارائهٔ خدمت در فرم رسید خدمت" |
        "the agency keeping the time promised on the receipt";
    number_of_sections: "میزان مراجعه به قسمت‌ها و بخش‌های مختلف برای دریافت خدمت" |
        "the number of sections the service sent you to";
    order_and_access: "نظم، ترتیب و سهولت دسترسی به افراد و امکانات برای دریافت خدمت" |
        "order and easy access to people and facilities";
    documents_once: "دریافت یک‌بارهٔ مدارک و اطلاعات به صورت الکترونیکی یا حضوری در هنگام مراجعه" |
        "documents and information being taken only once, online or in person";
    repeated_information: "ارائهٔ اطلاعات تکراری (کپی مدارک، ارائهٔ چندبارهٔ اطلاعات) به واحدهای مختلف" |
        "having to give the same information to several units";
    need_of_recommendation: "احساس نیاز به سفارش و توصیه برای دریافت خدمت" | "needing someone's recommendation to be served";
    whole_service: "احساس رضایت از کل خدمت دریافت‌شده" | "the service as a whole";

    information_on_duration: "نحوهٔ اطلاع‌رسانی دربارهٔ مدت زمان انجام کار" | "information about how long the work takes";
    trust_in_complaints: "میزان اعتماد شما به رفع مشکل و رسیدگی به شکایت‌ها" | "your trust that problems and complaints are settled";
    speed: "سرعت مناسب دریافت خدمت" | "the speed of the service";
}

/// The six axes of table 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Axis {
    Transparency,
    Accountability,
    Mastery,
    Time,
    Order,
    Whole,
}

/// One question. `key` is what an answer is stored under and never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Row number, from 1.
    pub number: u32,
    pub key: &'static str,
    pub axis: Axis,
    /// The subject; ask it through [`satisfaction_with`] or under [`how_satisfied`].
    pub subject: &'static str,
}

/// Name of an axis.
#[must_use]
pub fn axis_name(axis: Axis) -> &'static str {
    match axis {
        Axis::Transparency => axis_transparency(),
        Axis::Accountability => axis_accountability(),
        Axis::Mastery => axis_mastery(),
        Axis::Time => axis_time(),
        Axis::Order => axis_order(),
        Axis::Whole => axis_whole(),
    }
}

/// Label of a score: 5 very high … 1 very low; 0 is «not applicable» and is left out of averages.
#[must_use]
pub fn score_name(score: u8) -> &'static str {
    match score {
        5 => very_high(),
        4 => high(),
        3 => medium(),
        2 => low(),
        1 => very_low(),
        _ => not_applicable(),
    }
}

/// The sixteen questions of table 5, in its order.
#[must_use]
pub fn full() -> Vec<Question> {
    numbered(vec![
        ("information_on_steps", Axis::Transparency, information_on_steps()),
        ("information_on_documents", Axis::Transparency, information_on_documents()),
        ("by_the_rules", Axis::Transparency, by_the_rules()),
        ("conduct_of_staff", Axis::Accountability, conduct_of_staff()),
        ("facilities", Axis::Accountability, facilities()),
        ("handling_of_complaints", Axis::Accountability, handling_of_complaints()),
        ("guidance_and_follow_up", Axis::Accountability, guidance_and_follow_up()),
        ("precision", Axis::Mastery, precision()),
        ("number_of_visits", Axis::Time, number_of_visits()),
        ("keeping_promises", Axis::Time, keeping_promises()),
        ("number_of_sections", Axis::Time, number_of_sections()),
        ("order_and_access", Axis::Order, order_and_access()),
        ("documents_once", Axis::Order, documents_once()),
        ("repeated_information", Axis::Order, repeated_information()),
        ("need_of_recommendation", Axis::Order, need_of_recommendation()),
        ("whole_service", Axis::Whole, whole_service()),
    ])
}

/// The ten questions for services that were received without a visit.
#[must_use]
pub fn online() -> Vec<Question> {
    numbered(vec![
        ("information_on_steps", Axis::Transparency, information_on_steps()),
        ("information_on_documents", Axis::Transparency, information_on_documents()),
        ("information_on_duration", Axis::Transparency, information_on_duration()),
        ("by_the_rules", Axis::Transparency, by_the_rules()),
        ("guidance_and_follow_up", Axis::Accountability, guidance_and_follow_up()),
        ("trust_in_complaints", Axis::Accountability, trust_in_complaints()),
        ("precision", Axis::Mastery, precision()),
        ("keeping_promises", Axis::Time, keeping_promises()),
        ("speed", Axis::Time, speed()),
        ("whole_service", Axis::Whole, whole_service()),
    ])
}

fn numbered(rows: Vec<(&'static str, Axis, &'static str)>) -> Vec<Question> {
    (1..).zip(rows).map(|(number, (key, axis, subject))| Question { number, key, axis, subject }).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{full, online};

    #[test]
    fn table_five_has_sixteen_questions_on_six_axes_and_the_online_one_ten() {
        let axes: BTreeSet<_> = full().iter().map(|q| q.axis).collect();
        assert_eq!((full().len(), axes.len(), online().len()), (16, 6, 10));
    }

    #[test]
    fn keys_are_unique_so_that_answers_never_mix() {
        for questions in [full(), online()] {
            let keys: BTreeSet<_> = questions.iter().map(|q| q.key).collect();
            assert_eq!(keys.len(), questions.len());
        }
    }
}
