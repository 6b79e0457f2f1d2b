use leptos::prelude::*;

use super::Example;
use crate::*;

/// What stands around a page.
#[component]
pub(super) fn Frames() -> impl IntoView {
    let links = || {
        vec![
            NavLink::new("#services", "خدمت‌ها").current(true),
            NavLink::new("#track", "پیگیری درخواست"),
            NavLink::new("#mine", "درخواست‌های من").count(3),
        ]
    };
    view! {
        <Example name="CitizenHeader">
            <CitizenHeader agency="سازمان نمونهٔ خدمات شهروندی" home="#home" links=links() demo=true/>
        </Example>
        <Example name="StaffHeader">
            <StaffHeader agency="میز خدمت" home="#home" links=links() person="مریم نمونه" unit="واحد فنی" sign_out="#out"/>
        </Example>
        <Example name="BackLink">
            <BackLink href="#back"/>
        </Example>
        <Example name="PageHeading">
            <div role="presentation"><p class="page-heading"><span class="page-heading__caption">"پروانهٔ کسب"</span> "نشانی محل کار"</p></div>
        </Example>
        <Example name="LanguageSwitch">
            <LanguageSwitch action="#language" here="/desk/admin/components"/>
            <LanguageSwitch action="#language" here="/kiosk" kind=ButtonKind::Secondary/>
        </Example>
        <Example name="Footer">
            <Footer links=links() contact="تلفن پاسخ‌گویی ۰۲۱۸۸۰۳۲۳۸۵، شنبه تا چهارشنبه ۸ تا ۱۴"/>
        </Example>
    }
}
