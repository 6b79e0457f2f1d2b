use leptos::prelude::*;

use super::Example;
use super::samples::{choices, files, limits};
use crate::*;

/// Everything that is filled in.
#[component]
pub(super) fn Forms() -> impl IntoView {
    view! {
        <Example name="Button">
            <ButtonGroup>
                <Button>"ارسال درخواست"</Button>
                <Button kind=ButtonKind::Secondary>"نگه‌داشتن"</Button>
                <Button kind=ButtonKind::Danger>"رد درخواست"</Button>
                <Button kind=ButtonKind::Quiet more="سند ملک">"برداشتن"</Button>
                <Button disabled=true>"در حال ارسال"</Button>
                <ButtonLink href="#start" icon=Glyph::Forward>"آغاز درخواست"</ButtonLink>
                <ButtonLink href="#pdf" kind=ButtonKind::Secondary icon=Glyph::Download download=true>"دریافت PDF"</ButtonLink>
            </ButtonGroup>
        </Example>
        <Example name="TextInput">
            <TextInput name="mobile" label="شمارهٔ همراه" hint="برای نمونه ۰۹۱۲۳۴۵۶۷۸۹" kind=TextKind::Telephone autocomplete="tel" length=11/>
            <TextInput name="full_name" label="نام و نام خانوادگی" kind=TextKind::Name value="Sara O'Connor!" optional=true/>
            <TextInput
                name="national_id"
                label="کد ملی"
                kind=TextKind::Digits
                value="۹۹۹۱۲۳۴۵۶"
                error="کد ملی باید ۱۰ رقم باشد؛ اکنون ۹ رقم است"
                length=10
            />
            <TextInput name="sheba" label="شمارهٔ شبا" kind=TextKind::Code value="IR820540102680020817909002" length=26/>
            <TextInput name="code" label="کد ورود" kind=TextKind::OneTimeCode length=6/>
            <TextInput name="password" label="گذرواژه" kind=TextKind::Password autocomplete="current-password"/>
        </Example>
        <Example name="TextArea">
            <TextArea name="words" label="شرح درخواست" hint="کوتاه و روشن بنویسید." value="در کوچهٔ ما چراغ نیست.\nLamp no. 12 is broken!" max=1000/>
            <TextArea name="words_wrong" label="دلیل" error="دلیل را وارد کنید" rows=3/>
        </Example>
        <Example name="NumberInput">
            <NumberInput name="area" label="متراژ زمین" unit="متر مربع" value="۱۲۰" length=6/>
            <MoneyInput name="income" label="درآمد ماهانه" hint="با یا بی جداکننده" value="۲۵۰٬۰۰۰٬۰۰۰"/>
        </Example>
        <Example name="Radios">
            <Radios name="role" label="شما در این ملک که هستید؟" choices=choices() value="tenant"/>
            <Radios name="role_wrong" label="شما در این ملک که هستید؟" choices=choices() error="یکی از گزینه‌ها را برگزینید: شما در این ملک که هستید؟"/>
            <YesNo name="owns" label="آیا خودرو دارید؟" value=Some(true)/>
        </Example>
        <Example name="Checkboxes">
            <Checkboxes name="ways" label="از چه راهی خبر بدهیم؟" choices=choices() values=vec!["owner".to_owned(), "lawyer".to_owned()] optional=true/>
        </Example>
        <Example name="Select">
            <Select name="unit" label="واحد" choices=choices() value="tenant"/>
        </Example>
        <Example name="DateInput">
            <DateInput name="birth" label="تاریخ تولد" day="۲۷" month="خرداد" year="۱۳۶۵"/>
            <DateInput
                name="issue"
                label="تاریخ صدور"
                day="۱۲"
                year="۱۴۰۲"
                error="تاریخ صدور باید ماه داشته باشد"
                wrong=WrongParts { month: true, ..WrongParts::default() }
            />
        </Example>
        <Example name="PlaceInput">
            <PlaceInput name="place" label="محل سکونت" province="isfahan" city="کاشان"/>
        </Example>
        <Example name="FileInput">
            <FileInput name="deed" label="تصویر سند" limits=limits(1) hint="همهٔ صفحه‌ها در یک پرونده."/>
            <FileInput name="photos" label="عکس‌های ملک" limits=limits(5) files=files() error="پرونده باید JPG، PNG یا PDF باشد"/>
        </Example>
        <Example name="RepeatingGroup">
            <RepeatingGroup
                name="children"
                label="فرزندان"
                entry="فرزند"
                entries=vec![
                    view! { <TextInput name="children.0.name" label="نام" value="سارا"/> }.into_any(),
                    view! { <TextInput name="children.1.name" label="نام" value="امید"/> }.into_any(),
                ]
                max=5
            />
            <RepeatingGroup name="partners" label="شریکان" entry="شریک" entries=Vec::new() optional=true/>
        </Example>
        <Example name="Statement">
            <Statement
                name="truth"
                label="درستی پاسخ‌ها"
                text="آنچه نوشته‌ام درست است.\n\nمی‌دانم که نوشتهٔ نادرست پیگرد قانونی دارد."
                error="برای ادامه، پذیرفتن این متن لازم است"
            />
        </Example>
        <Example name="PostForm">
            <PostForm action="#post" key="0190" hidden=vec![("_revision".to_owned(), "3".to_owned())]>
                <TextInput name="question" label="نام کسب‌وکار شما چیست؟" hint="همان که روی تابلو می‌نویسید." heading=true/>
                <Button>"ادامه"</Button>
            </PostForm>
        </Example>
        <Example name="SearchBox">
            <SearchBox action="#search" label="جست‌وجوی خدمت" hint="نام خدمت یا کاری که دارید" value="پروانه"/>
        </Example>
        <Example name="FilterBar">
            <FilterBar action="#filter" clear="#clear">
                <Select name="status" label="وضعیت" choices=choices()/>
                <TextInput name="from" label="از تاریخ" kind=TextKind::Digits length=10/>
            </FilterBar>
        </Example>
    }
}
