//! Table 2 as it is drawn: A4 landscape on paper, with lines for the signatures.

use super::asked::Asked;
use super::cells::{Cell, cells, heads, totals};
use super::{DAILY, FILE, SIGN};
use components::text::{dates, digits, list, reports as words};
use components::{
    Button, ButtonKind, Choice, Column, ErrorLine, ErrorSummary, JalaliDateView, Main, Notice, OptionalText,
    PageHeading, PostForm, Row, Section, Select, SummaryList, SummaryRow, Table, Tag, TextInput, TextKind, Tone,
    TrackingCodeView, Untranslated,
};
use domain::Instant;
use domain::id::{OfficerId, PlaceId};
use domain::in_person::{DailyReport, Signature};
use domain::jalali::TehranTime;
use leptos::prelude::*;

/// What there is to show.
pub(super) enum Sheet {
    Report(DailyReport),
    NoDay { typed: String, place: PlaceId },
    NoPlace,
}

pub(super) fn page(sheet: Sheet, places: &[(PlaceId, String)], me: OfficerId, signed: bool) -> AnyView {
    let wrong = matches!(sheet, Sheet::NoDay { .. });
    let errors = if wrong { vec![ErrorLine::new("day", words::day_wrong())] } else { Vec::new() };
    let inside = match &sheet {
        Sheet::NoPlace => view! { <Notice><p>{words::no_place()}</p></Notice> }.into_any(),
        Sheet::NoDay { typed, place } => choose(places, *place, typed, None, &[], true),
        Sheet::Report(report) => {
            let officer = report.officer.as_ref().map(|(id, _)| *id);
            let day = words::typed(report.day);
            let chosen = choose(places, report.place, &day, officer, &report.officers, false);
            view! { {chosen} {sheet_of(report, me)} }.into_any()
        }
    };
    let done = signed.then(|| view! { <Notice tone=Tone::Done announced=true><p>{words::was_signed()}</p></Notice> });
    view! {
        <Main wide=true>
            <ErrorSummary errors/>
            <PageHeading title=words::daily_title()/>
            {done}
            <div class="daily">{inside}</div>
        </Main>
    }
    .into_any()
}

/// Which sheet.
fn choose(
    places: &[(PlaceId, String)],
    place: PlaceId,
    day: &str,
    officer: Option<OfficerId>,
    officers: &[(OfficerId, String)],
    wrong: bool,
) -> AnyView {
    let halls: Vec<Choice> = places.iter().map(|(id, title)| Choice::new(id.to_string(), title.clone())).collect();
    let people: Vec<Choice> = officers.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone())).collect();
    let who = officer.map(|id| id.to_string()).unwrap_or_default();
    let error = OptionalText(wrong.then(|| words::day_wrong().to_owned()));
    view! {
        <form class="report-filter no-print" method="get" action=DAILY novalidate=true>
            <Select name="place" label=words::place() choices=halls value=place.to_string()/>
            <TextInput name="day" label=words::day() hint=words::day_hint() value=day error kind=TextKind::Code length=12/>
            <Select name="officer" label=words::officer() choices=people value=who empty=words::everybody()/>
            <Button kind=ButtonKind::Secondary>{words::show()}</Button>
        </form>
    }
    .into_any()
}

fn sheet_of(report: &DailyReport, me: OfficerId) -> AnyView {
    let officer = report.officer.as_ref().map(|(id, _)| *id);
    let asked = Asked { place: report.place, day: report.day, officer };
    let (xlsx, csv) = (asked.address(FILE, "&as=xlsx"), asked.address(FILE, "&as=csv"));
    let files = (!report.rows.is_empty()).then(|| {
        view! {
            <p class="daily__ways no-print">
                <a href=xlsx download="">{words::as_xlsx()}</a>
                " "
                <a href=csv download="">{words::as_csv()}</a>
                " "
                <span class="daily__hint">{words::print_hint()}</span>
            </p>
        }
    });
    view! {
        {head(report)}
        {table(report)}
        {files}
        {sums(report)}
        {signatures(report)}
        {signing(report, me, officer)}
        <div class="daily__lines" aria-hidden="true">
            <p>{words::line_officer()} ":"</p>
            <p>{words::line_head()} ":"</p>
        </div>
    }
    .into_any()
}

fn head(report: &DailyReport) -> AnyView {
    let clock = |at: Option<Instant>| at.map(|at| dates::clock(TehranTime::of(at)));
    let who = report.officer.as_ref().map_or_else(|| words::everybody().to_owned(), |(_, name)| name.clone());
    let ends = match (report.began_at, clock(report.ended_at)) {
        (_, Some(time)) => time,
        (Some(_), None) => words::still_sits().to_owned(),
        (None, None) => words::not_known().to_owned(),
    };
    let counters = list(report.counters.iter().map(|number| digits(*number)));
    let rows = vec![
        SummaryRow::text(words::officer(), who),
        SummaryRow::view(words::counters(), if counters.is_empty() { words::not_known().to_owned() } else { counters }),
        SummaryRow::text(words::place(), report.place_title.clone()),
        SummaryRow::view(words::day(), view! { <JalaliDateView date=report.day/> }),
        SummaryRow::view(words::begins(), clock(report.began_at).unwrap_or_else(|| words::not_known().to_owned())),
        SummaryRow::view(words::ends(), ends),
    ];
    view! { <div class="daily__head"><SummaryList rows dense=true/></div> }.into_any()
}

fn table(report: &DailyReport) -> AnyView {
    let columns = heads(report).into_iter().map(Column::new).collect();
    let rows = report.rows.iter().enumerate();
    let rows = rows.map(|(place, row)| Row::new(cells(report, place + 1, row).into_iter().map(drawn).collect()));
    view! { <Table caption=words::table_two() columns rows=rows.collect() empty=words::nothing_that_day()/> }.into_any()
}

fn drawn(cell: Cell) -> AnyView {
    match cell {
        Cell::Said(text) => text.into_any(),
        Cell::Number(text) => view! { <bdi class="num">{text}</bdi> }.into_any(),
        Cell::Written(text) => view! { <Untranslated text/> }.into_any(),
        Cell::Code(code) => view! { <TrackingCodeView code/> }.into_any(),
    }
}

fn sums(report: &DailyReport) -> AnyView {
    let rows = totals(report).into_iter().map(|(name, count)| {
        view! { <div class="daily__total"><dt>{name}</dt><dd class="num">{digits(count)}</dd></div> }
    });
    view! {
        <Section title=words::totals()>
            <dl class="daily__totals">{rows.collect_view()}</dl>
        </Section>
    }
    .into_any()
}

fn signatures(report: &DailyReport) -> AnyView {
    let inside = if report.signed.is_empty() {
        view! { <p>{words::nobody_signed()}</p> }.into_any()
    } else {
        let everybody = report.officer.is_none();
        view! { <ul class="daily__signed">{report.signed.iter().map(|one| signed(one, everybody)).collect_view()}</ul> }
            .into_any()
    };
    view! { <Section title=words::signatures()>{inside}</Section> }.into_any()
}

fn signed(one: &Signature, everybody: bool) -> AnyView {
    let how = if one.head { words::as_head() } else { words::as_officer() };
    let by = words::signed_by(&one.name, dates::short_moment(one.at));
    let said = if everybody { words::signed_for(&one.sheet.1, how, by) } else { format!("{how}: {by}") };
    let changed = one.changed_since.then(|| view! { " " <Tag tone=Tone::Waiting text=words::changed_since()/> });
    view! { <li>{said} {changed}</li> }.into_any()
}

fn signing(report: &DailyReport, me: OfficerId, officer: Option<OfficerId>) -> Option<AnyView> {
    let officer = officer.filter(|_| report.may_sign)?;
    let verb = if officer == me { words::sign() } else { words::countersign() };
    let hidden = vec![
        ("place".to_owned(), report.place.to_string()),
        ("day".to_owned(), report.day.to_string()),
        ("officer".to_owned(), officer.to_string()),
    ];
    let form = view! {
        <div class="no-print">
            <PostForm action=SIGN hidden>
                <p class="daily__hint">{words::sign_means()}</p>
                <Button>{verb}</Button>
            </PostForm>
        </div>
    };
    Some(form.into_any())
}
