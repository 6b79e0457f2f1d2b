use leptos::prelude::*;

use super::Example;
use super::samples::CODE;
use crate::*;

/// Everything that answers.
#[component]
pub(super) fn Feedback() -> impl IntoView {
    view! {
        <Example name="ErrorSummary">
            <ErrorSummary errors=vec![
                ErrorLine::new("national_id", "کد ملی باید ۱۰ رقم باشد؛ اکنون ۹ رقم است"),
                ErrorLine::new("issue.month", "تاریخ صدور باید ماه داشته باشد"),
            ]/>
        </Example>
        <Example name="Notice">
            <Notice>"این خدمت تا پایان آذر رایگان است."</Notice>
            <Notice tone=Tone::Done title="ثبت شد" announced=true><p>"یادداشت افزوده شد."</p></Notice>
            <Notice tone=Tone::Waiting title="نیازمند تکمیل"><p>"۲ مورد را تا سه‌شنبه ۱۰ آذر ۱۴۰۵ کامل کنید."</p></Notice>
            <Notice tone=Tone::Trouble title="این کار انجام نشد"><p>"در این میان، کس دیگری این درخواست را تغییر داد."</p></Notice>
        </Example>
        <Example name="Tag">
            <ul class="gallery-row">
                <li><Tag text="ساده"/></li>
                <li><Tag tone=Tone::Information text="آگاهی" icon=Glyph::Information/></li>
                <li><Tag tone=Tone::Done text="انجام شد" icon=Glyph::Check/></li>
                <li><Tag tone=Tone::Waiting text="در انتظار" icon=Glyph::Clock/></li>
                <li><Tag tone=Tone::Trouble text="دیرکرد" icon=Glyph::Warning/></li>
            </ul>
        </Example>
        <Example name="EmptyState">
            <EmptyState title="کاری در کارتابل نیست" text="درخواست‌های تازه همین‌جا پدیدار می‌شوند.">
                <ButtonLink href="#all" kind=ButtonKind::Secondary>"همهٔ درخواست‌ها"</ButtonLink>
            </EmptyState>
        </Example>
        <Example name="Details">
            <Details summary="پیامک نرسید؟"><p>"شماره را دوباره ببینید، یا کد تازه بخواهید."</p></Details>
            <Details summary="چه مدارکی لازم است؟" open=true><p>"سند ملک و کارت ملی."</p></Details>
        </Example>
        <Example name="Panel">
            <Panel title="درخواست شما رسید">
                <p>"کد رهگیری"</p>
                <TrackingCodeView code=CODE large=true/>
            </Panel>
        </Example>
        <Example name="ConfirmBox">
            <ConfirmBox title="این درخواست رد شود؟" confirm="رد درخواست" cancel_href="#cancel" danger=true>
                <p>"این متن به متقاضی پیامک می‌شود:"</p>
                <Paragraphs text="درخواست شما رد شد: نشانی ملک با سند جور نیست."/>
            </ConfirmBox>
        </Example>
    }
}
