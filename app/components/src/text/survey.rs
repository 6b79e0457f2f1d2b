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

/// Axis and subject of the question with this number in `domain::survey`: 1 to 16 as in table 5, 17 to 19 of the online
/// variant only. Asked through [`satisfaction_with`] or under [`how_satisfied`].
#[must_use]
pub fn question(number: u8) -> Option<(Axis, &'static str)> {
    Some(match number {
        1 => (Axis::Transparency, information_on_steps()),
        2 => (Axis::Transparency, information_on_documents()),
        3 => (Axis::Transparency, by_the_rules()),
        4 => (Axis::Accountability, conduct_of_staff()),
        5 => (Axis::Accountability, facilities()),
        6 => (Axis::Accountability, handling_of_complaints()),
        7 => (Axis::Accountability, guidance_and_follow_up()),
        8 => (Axis::Mastery, precision()),
        9 => (Axis::Time, number_of_visits()),
        10 => (Axis::Time, keeping_promises()),
        11 => (Axis::Time, number_of_sections()),
        12 => (Axis::Order, order_and_access()),
        13 => (Axis::Order, documents_once()),
        14 => (Axis::Order, repeated_information()),
        15 => (Axis::Order, need_of_recommendation()),
        16 => (Axis::Whole, whole_service()),
        17 => (Axis::Transparency, information_on_duration()),
        18 => (Axis::Accountability, trust_in_complaints()),
        19 => (Axis::Time, speed()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::survey::SurveyVariant;

    use super::question;

    #[test]
    fn every_question_that_is_asked_has_its_own_words() {
        for variant in [SurveyVariant::Full, SurveyVariant::Online] {
            let words: BTreeSet<_> = variant.questions().iter().map(|number| question(*number).unwrap().1).collect();
            assert_eq!(words.len(), variant.questions().len());
        }
    }

    #[test]
    fn table_five_has_six_axes() {
        let axes: BTreeSet<_> = SurveyVariant::Full.questions().iter().map(|n| question(*n).unwrap().0).collect();
        assert_eq!(axes.len(), 6);
    }
}
