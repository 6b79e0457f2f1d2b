use domain::request::{Confidentiality, StatusKind, Urgency};
use domain::sla::Sla;
use leptos::prelude::*;

use super::Example;
use super::samples::{CODE, at, date, ledger, left, time_pieces};
use crate::*;

/// Everything that shows what is known.
#[component]
pub(super) fn Data() -> impl IntoView {
    view! {
        <Example name="StatusTag">
            <ul class="gallery-row">
                {StatusKind::ALL.into_iter().map(|status| view! { <li><StatusTag status/></li> }).collect_view()}
                <li><DraftTag/></li>
            </ul>
        </Example>
        <Example name="ClassificationTags">
            <ul class="gallery-row">
                <li><ClassificationTags urgency=Urgency::Urgent confidentiality=Confidentiality::Confidential/></li>
                <li><ClassificationTags urgency=Urgency::Immediate confidentiality=Confidentiality::Secret/></li>
            </ul>
        </Example>
        <Example name="TimeLeftTag">
            <ul class="gallery-row">
                <li><TimeLeftTag time_left=left(false, 3, 1500)/></li>
                <li><TimeLeftTag time_left=left(false, 0, 95)/></li>
                <li><TimeLeftTag time_left=left(true, 2, 900)/></li>
                <li><TimeLeftTag time_left=left(false, 3, 1500) paused=true/></li>
            </ul>
        </Example>
        <Example name="SlaTag">
            <ul class="gallery-row">
                <li><SlaTag state=Sla::OnTime left=Some(left(false, 3, 1500)) due=Some(at(9, 10, 14, 30))/></li>
                <li><SlaTag state=Sla::Near left=Some(left(false, 0, 95)) due=Some(at(9, 10, 14, 30))/></li>
                <li><SlaTag state=Sla::Overdue left=Some(left(true, 2, 900)) due=Some(at(9, 10, 14, 30))/></li>
                <li><SlaTag state=Sla::Stopped left=None due=Some(at(9, 10, 14, 30))/></li>
                <li><SlaTag state=Sla::OnTime left=None due=None open=false/></li>
                <li><SlaTag state=Sla::Overdue left=None due=None open=false/></li>
            </ul>
        </Example>
        <Example name="TimeLedger">
            <TimeLedger pieces=time_pieces()/>
        </Example>
        <Example name="TrackingCodeView">
            <p>"کد رهگیری " <TrackingCodeView code=CODE/> " ثبت شد و پیامک شد."</p>
            <TrackingCodeView code=CODE large=true/>
        </Example>
        <Example name="Code">
            <p>"تلفن " <Phone number="021-88032385"/> " یا " <Phone number="+98 912 345 6789"/> "، شبا " <Code text="IR82 0540 1026 8002"/> "."</p>
            <p>"پروندهٔ " <FileName name="report (final) 2.pdf"/> " را " <Bdi text="John Smith!"/> " فرستاد؛ نامهٔ " <LetterNumber number="1405/ص/123"/> "."</p>
            <p>"نشانی " <Latin text="https://desk.example.ir/requests"/> " است."</p>
        </Example>
        <Example name="Untranslated">
            <p>"«" <Untranslated text="صدور کارت بهداشت"/> "»"</p>
        </Example>
        <Example name="JalaliDateView">
            <p><JalaliDateView date=date(9, 10)/> " · " <JalaliDateView date=date(9, 10) short=true/></p>
            <p><InstantView at=at(9, 10, 14, 30)/> " · " <JalaliTimeView at=at(9, 10, 14, 30)/></p>
        </Example>
        <Example name="Money">
            <p><Money rials=1_234_567 words="یک میلیون و دویست و سی و چهار هزار و پانصد و شصت و هفت ریال"/></p>
            <p><Money rials=0/></p>
        </Example>
        <Example name="SummaryList">
            <SummaryList rows=vec![
                SummaryRow::text("نام و نام خانوادگی", "سارا نمونه").change("#name"),
                SummaryRow::view("شمارهٔ همراه", view! { <Phone number="۰۹۱۲۳۴۵۶۷۸۹" link=false/> }).change("#mobile"),
                SummaryRow::text("رایانامه", "").change("#email"),
                SummaryRow::text("تصویر سند", "سند.pdf").trouble("صفحهٔ دوم خوانا نیست").change("#deed"),
            ]/>
        </Example>
        <Example name="Timeline">
            <Timeline items=vec![
                item(3, at(9, 2, 10, 5), "به مرحلهٔ «بازدید» رسید", "واحد فنی", None),
                item(2, at(9, 1, 9, 40), "تأیید شد و در دبیرخانه ثبت شد", "میز خدمت شهرسازی", Some("مدارک کامل است.\n\nبرای بازدید هماهنگ شود.")),
                item(1, at(8, 30, 12, 15), "درخواست رسید (وب)", "", None),
            ]/>
        </Example>
        <Example name="LedgerView">
            <LedgerView ledger=ledger() open=true/>
        </Example>
        <Example name="Stages">
            <Stages steps=vec![
                step("دریافت و بررسی مدارک", "میز خدمت", "۱ روز کاری", Some(StageState::Done)),
                step("بازدید از محل", "واحد فنی", "۲ روز کاری", Some(StageState::Current)),
                step("صدور پاسخ", "مدیریت شهرسازی", "۴ ساعت کاری", Some(StageState::Ahead)),
            ]/>
        </Example>
        <Example name="Table">
            <Table
                caption="درخواست‌ها"
                columns=vec![
                    Column::new("کد رهگیری").sorted_by("#code", Sorted::Not),
                    Column::new("خدمت"),
                    Column::number("مبلغ").sorted_by("#amount", Sorted::Descending),
                    Column::new("وضعیت"),
                    Column::actions("اقدام‌ها"),
                ]
                rows=vec![
                    row("پروانهٔ کسب", 1_111_111, StatusKind::Submitted).unread(true),
                    row("گواهی سوءپیشینه", 3_333_333, StatusKind::Answered),
                ]
                stacked=true
            />
            <Table caption="بی‌ردیف" columns=vec![Column::new("خدمت")] rows=Vec::new() empty="درخواستی نیست"/>
        </Example>
        <Example name="Pagination">
            <Pagination first="#first" next="#next"/>
        </Example>
        <Example name="PersonLine">
            <PersonLine name="مریم نمونه" role="کارشناس" unit="واحد فنی" phone="021-88032385"/>
        </Example>
        <Example name="Qr">
            <Qr svg=r#"<svg viewBox="0 0 3 3"><path d="M0 0h1v1H0zM2 0h1v1H2zM1 1h1v1H1zM0 2h1v1H0z"/></svg>"# address="https://desk.example.ir/requests/1405082944170273"/>
        </Example>
        <Example name="Icon">
            <ul class="gallery-row">
                {Glyph::ALL.into_iter().map(|glyph| view! { <li title=format!("{glyph:?}")><Icon glyph/></li> }).collect_view()}
            </ul>
        </Example>
    }
}

fn item(number: u32, at: domain::Instant, title: &str, by: &str, words: Option<&str>) -> TimelineItem {
    let audience = match number {
        3 => Some(Audience::Internal),
        2 => Some(Audience::Citizen),
        _ => None,
    };
    TimelineItem { id: format!("event-{number}"), at, title: title.to_owned(), by: by.into(), words: words.into(), audience }
}

fn step(title: &str, unit: &str, time: &str, state: Option<StageState>) -> StageStep {
    StageStep { title: title.to_owned(), unit: unit.into(), time: time.into(), state }
}

fn row(title: &'static str, rials: i64, status: StatusKind) -> Row {
    Row::new(vec![
        view! { <TrackingCodeView code=CODE/> }.into_any(),
        title.into_any(),
        view! { <Money rials/> }.into_any(),
        view! { <StatusTag status/> }.into_any(),
        view! { <a href="#case">"دیدن"</a> }.into_any(),
    ])
}
