//! Staffing as it is drawn: the question, the advice in words, the chart, and the figures behind it.

use super::{STAFFING, advice, chart};
use components::text::{dates, digits, reports as words};
use components::{
    Button, ButtonKind, Choice, Column, ErrorLine, ErrorSummary, Main, Notice, NumberInput, OptionalText, PageHeading,
    Row, Section, Select, Table, Tag, TextInput, TextKind, Tone, Untranslated,
};
use domain::id::PlaceId;
use domain::in_person::{HalfHour, StaffingView};
use leptos::prelude::*;

/// What there is to show.
pub(super) enum Shown {
    View { view: Box<StaffingView>, wrong: Vec<(&'static str, String)> },
    NoPlace,
}

pub(super) fn page(shown: Shown, places: &[(PlaceId, String)]) -> AnyView {
    let errors = match &shown {
        Shown::View { wrong, .. } => {
            wrong.iter().map(|(input, _)| ErrorLine::new(*input, words::day_wrong())).collect()
        }
        Shown::NoPlace => Vec::new(),
    };
    let inside = match &shown {
        Shown::NoPlace => view! { <Notice><p>{words::no_place()}</p></Notice> }.into_any(),
        Shown::View { view, wrong } => view! { {question(view, places, wrong)} {answer(view)} }.into_any(),
    };
    view! {
        <Main wide=true>
            <ErrorSummary errors/>
            <PageHeading title=words::staffing_title()/>
            <p>{words::staffing_lead()}</p>
            <div class="staffing">{inside}</div>
        </Main>
    }
    .into_any()
}

fn question(view: &StaffingView, places: &[(PlaceId, String)], wrong: &[(&'static str, String)]) -> AnyView {
    let asked = &view.asked;
    let halls: Vec<Choice> = places.iter().map(|(id, title)| Choice::new(id.to_string(), title.clone())).collect();
    let lines: Vec<Choice> = view.lines.iter().map(|(id, title)| Choice::new(id.to_string(), title.clone())).collect();
    let line = asked.line.map(|id| id.to_string()).unwrap_or_default();
    let date = |input: &'static str, label: &'static str, day| {
        let typed = wrong.iter().find(|(name, _)| *name == input).map(|(_, typed)| typed.clone());
        let error = OptionalText(typed.is_some().then(|| words::day_wrong().to_owned()));
        let value = typed.unwrap_or_else(|| words::typed(day));
        view! { <TextInput name=input label hint=words::day_hint() value error kind=TextKind::Code length=12/> }
    };
    let change = |input: &'static str, label: &'static str, percent: i32| {
        let (value, hint, unit) = (digits(percent), words::change_hint(), words::percent_unit());
        view! { <NumberInput name=input label hint value unit length=6/> }
    };
    let (share, within) = (digits(asked.share_percent), digits(asked.within_minutes));
    view! {
        <form class="report-filter no-print" method="get" action=STAFFING novalidate=true>
            <Select name="place" label=words::place() choices=halls value=asked.place.to_string()/>
            <Select name="line" label=words::line() choices=lines value=line empty=words::all_lines()/>
            {date("from", words::from(), asked.from)}
            {date("to", words::to(), asked.to)}
            <NumberInput name="share" label=words::share() value=share unit=words::percent_unit() length=3/>
            <NumberInput name="within" label=words::within() value=within unit=words::minutes_unit() length=3/>
            {change("more", words::more(), asked.more_percent)}
            {change("longer", words::longer(), asked.longer_percent)}
            <Button kind=ButtonKind::Primary>{words::compute()}</Button>
        </form>
    }
    .into_any()
}

fn answer(view: &StaffingView) -> AnyView {
    if view.halves.is_empty() {
        return view! { <Notice tone=Tone::Waiting><p>{words::not_enough()} ": " {words::none_in_window()}</p></Notice> }
            .into_any();
    }
    let asked = &view.asked;
    let (from, to) = (dates::full_date(asked.from), dates::full_date(asked.to));
    let supposed = (asked.more_percent != 0 || asked.longer_percent != 0).then(|| {
        let what = words::what_if(words::supposed(asked.more_percent), words::supposed(asked.longer_percent));
        view! { <Notice><p>{what}</p></Notice> }
    });
    let line = view.line_title.clone().map(|title| view! { " · " <Untranslated text=title/> });
    let model = match view.halves.iter().find_map(|half| half.patience_minutes) {
        Some(minutes) => words::patience(words::decimal(minutes)),
        None => words::no_patience().to_owned(),
    };
    let accuracy = view.accuracy.map_or_else(
        || words::accuracy_unknown().to_owned(),
        |one| words::accuracy(digits(one.share_percent), digits(one.minutes), digits(one.samples)),
    );
    let figures = table(&view.halves);
    view! {
        {supposed}
        {advice::in_words(view)}
        <p class="staffing__hint">
            <Untranslated text=view.place_title.clone()/> {line} " · " {words::based_on(digits(view.days), from, to)}
        </p>
        {chart::chart(&view.halves)}
        <Section title=words::half_hours()>{figures}</Section>
        <p>{accuracy}</p>
        <p class="staffing__hint">{model}</p>
    }
    .into_any()
}

fn table(halves: &[HalfHour]) -> AnyView {
    let columns = vec![
        Column::new(words::head_time()),
        Column::number(words::head_arrivals()),
        Column::number(words::head_service_time()),
        Column::number(words::head_samples()),
        Column::number(words::head_open()),
        Column::number(words::head_needed()),
        Column::number(words::head_band()),
        Column::number(words::head_in_time()),
        Column::number(words::head_wait()),
        Column::number(words::head_occupancy()),
    ];
    let rows = halves.iter().map(row).collect();
    view! { <Table caption=words::half_hours() columns rows caption_hidden=true/> }.into_any()
}

fn row(half: &HalfHour) -> Row {
    let time = format!("{} – {}", words::time_of(half.begins), words::time_of(half.begins + 30));
    let mut cells = vec![
        view! { <span class="staffing__half">{time}</span> }.into_any(),
        words::decimal(half.arrivals_per_hour).into_any(),
        words::decimal(half.service_minutes).into_any(),
        digits(half.samples).into_any(),
        words::decimal(half.open_counters).into_any(),
    ];
    match half.advice {
        Some(advice) => {
            let short = advice.counters.saturating_sub(half.open_counters.round() as u32);
            let short =
                (short > 0).then(|| view! { " " <Tag tone=Tone::Waiting text=words::short_of(digits(short))/> });
            let percent = |share: f64| words::decimal(share * 100.0).into_any();
            cells.push(view! { <strong>{digits(advice.counters)}</strong> {short} }.into_any());
            cells.push(words::band(digits(advice.fewest), digits(advice.most)).into_any());
            cells.push(percent(advice.in_time));
            cells.push(words::decimal(advice.wait_minutes).into_any());
            cells.push(percent(advice.occupancy));
        }
        None => {
            cells.push(view! { <span class="staffing__hint">{words::not_enough()}</span> }.into_any());
            cells.extend((0..4).map(|_| ().into_any()));
        }
    }
    Row::new(cells)
}
