//! Counters needed by half hour with their band, beside those open: drawn by the server, in attributes and classes only,
//! since a page may hold no style of its own. In a page that is read from the right, time runs from the right too.

use components::text::{Lang, digits, lang, reports as words};
use domain::in_person::HalfHour;
use leptos::prelude::*;
use std::iter::once;

/// Of one half hour.
const STEP: f64 = 44.0;
/// Room beside the columns for the scale.
const SIDE: f64 = 34.0;
const TOP: f64 = 14.0;
const HIGH: f64 = 200.0;
const FOOT: f64 = 28.0;

/// What is where.
struct Plan {
    halves: usize,
    /// The highest number on the scale.
    most: u32,
    from_right: bool,
}

impl Plan {
    fn of(halves: &[HalfHour]) -> Self {
        let needed = halves.iter().filter_map(|half| half.advice).map(|advice| advice.most);
        let open = halves.iter().map(|half| half.open_counters.ceil() as u32);
        let most = needed.chain(open).chain(once(1)).max().unwrap_or(1);
        // Room above the highest, in steps that the scale has.
        let most = most.div_ceil(Self::every(most)) * Self::every(most);
        Self { halves: halves.len(), most, from_right: lang() == Lang::Fa }
    }

    /// The scale names at most six numbers.
    fn every(most: u32) -> u32 {
        most.div_ceil(5).max(1)
    }

    fn width(&self) -> f64 {
        SIDE * 2.0 + STEP * self.halves as f64
    }

    /// The middle of a half hour.
    fn x(&self, place: usize) -> f64 {
        let along = SIDE + STEP * (place as f64 + 0.5);
        if self.from_right { self.width() - along } else { along }
    }

    fn y(&self, counters: f64) -> f64 {
        TOP + HIGH * (1.0 - counters / f64::from(self.most))
    }
}

pub(super) fn chart(halves: &[HalfHour]) -> AnyView {
    let plan = Plan::of(halves);
    let (width, high) = (plan.width(), TOP + HIGH + FOOT);
    let columns = halves.iter().enumerate().map(|(place, half)| column(&plan, place, half)).collect_view();
    view! {
        <figure class="chart">
            <figcaption class="chart__title">{words::chart()}</figcaption>
            <div class="chart__frame" role="region" tabindex="0" aria-label=words::chart()>
                <svg
                    class="chart__picture"
                    viewBox=format!("0 0 {width} {high}")
                    width=width.to_string()
                    height=high.to_string()
                    role="img"
                    aria-label=words::chart_direction()
                >
                    {scale(&plan)} {columns} {open_line(&plan, halves)}
                </svg>
            </div>
            {key()}
            <p class="staffing__hint">{words::chart_direction()}</p>
        </figure>
    }
    .into_any()
}

/// Numbers on both sides and lines across.
fn scale(plan: &Plan) -> AnyView {
    let every = Plan::every(plan.most) as usize;
    (0..=plan.most)
        .step_by(every)
        .map(|number| {
            let (y, right) = (plan.y(number.into()), plan.width() - SIDE);
            let label = |x: f64| {
                view! {
                    <text class="chart__number" x=shown(x) y=shown(y + 4.0) text-anchor="middle">{digits(number)}</text>
                }
            };
            view! {
                <line class="chart__line" x1=shown(SIDE) x2=shown(right) y1=shown(y) y2=shown(y)></line>
                {label(SIDE / 2.0)}
                {label(right + SIDE / 2.0)}
            }
        })
        .collect_view()
        .into_any()
}

/// The column of what is needed, the stroke of its band, the time below.
fn column(plan: &Plan, place: usize, half: &HalfHour) -> AnyView {
    let (x, ground) = (plan.x(place), plan.y(0.0));
    let needed = half.advice.map(|advice| {
        let top = plan.y(advice.counters.into());
        let (low, high) = (plan.y(advice.fewest.into()), plan.y(advice.most.into()));
        let cap = |y: f64| {
            view! { <line class="chart__band" x1=shown(x - 5.0) x2=shown(x + 5.0) y1=shown(y) y2=shown(y)></line> }
        };
        view! {
            <rect class="chart__needed" x=shown(x - 13.0) y=shown(top) width="26" height=shown(ground - top)></rect>
            <line class="chart__band" x1=shown(x) x2=shown(x) y1=shown(low) y2=shown(high)></line>
            {cap(low)}
            {cap(high)}
        }
    });
    let unknown = half.advice.is_none().then(|| {
        view! { <text class="chart__number" x=shown(x) y=shown(ground - 6.0) text-anchor="middle">"؟"</text> }
    });
    let time = words::time_of(half.begins);
    view! {
        {needed}
        {unknown}
        <text class="chart__number" x=shown(x) y=shown(ground + 18.0) text-anchor="middle">{time}</text>
    }
    .into_any()
}

/// Counters where somebody sat: steps with a dot at each.
fn open_line(plan: &Plan, halves: &[HalfHour]) -> AnyView {
    let point = |(place, half): (usize, &HalfHour)| (plan.x(place), plan.y(half.open_counters));
    let points: Vec<(f64, f64)> = halves.iter().enumerate().map(point).collect();
    let line: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", shown(*x), shown(*y))).collect();
    let dots = points
        .into_iter()
        .map(|(x, y)| view! { <circle class="chart__dot" cx=shown(x) cy=shown(y) r="4"></circle> })
        .collect_view();
    view! {
        <polyline class="chart__open" points=line.join(" ")></polyline>
        {dots}
    }
    .into_any()
}

fn key() -> AnyView {
    let one = |class: &'static str, word: &'static str| {
        view! { <li class="chart__key"><span class=class aria-hidden="true"></span> {word}</li> }
    };
    view! {
        <ul class="chart__keys">
            {one("chart__sign chart__sign--needed", words::key_needed())}
            {one("chart__sign chart__sign--band", words::key_band())}
            {one("chart__sign chart__sign--open", words::key_open())}
        </ul>
    }
    .into_any()
}

/// A coordinate with one decimal.
fn shown(number: f64) -> String {
    format!("{number:.1}")
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;
    use components::text::in_language;

    #[test]
    fn the_chart_has_no_style_of_its_own_and_a_column_for_each_known_half_hour() {
        let halves = samples::staffing().halves;
        let html = in_language(Lang::Fa, || chart(&halves).to_html());
        assert!(!html.contains("style="), "{html}");
        assert_eq!(html.matches("chart__needed\"").count(), halves.iter().filter(|half| half.advice.is_some()).count());
        assert_eq!(html.matches("chart__dot").count(), halves.len());
        assert!(html.contains("۹:۰۰") && html.contains("؟"));
    }

    #[test]
    fn time_runs_as_the_page_is_read() {
        let halves = samples::staffing().halves;
        let ends = |language| {
            in_language(language, || {
                let plan = Plan::of(&halves);
                (plan.x(0), plan.x(halves.len() - 1))
            })
        };
        let ((first, last), (left, right)) = (ends(Lang::Fa), ends(Lang::En));
        assert!(first > last && left < right);
    }

    #[test]
    fn nothing_is_drawn_above_the_scale() {
        let mut halves = samples::staffing().halves;
        halves[1].open_counters = 37.4;
        let plan = Plan::of(&halves);
        assert!(plan.most >= 38 && plan.y(f64::from(plan.most)) >= TOP - 0.01);
        assert!(plan.most.is_multiple_of(Plan::every(38)));
    }
}
