//! The advice in words: half hours of the same need are said together, the hardest of them as a whole sentence.

use components::text::{digits, reports as words};
use components::{Bdi, Notice, Section, Tone};
use domain::in_person::{Advice, HalfHour, SAMPLES, StaffingView};
use leptos::prelude::*;

/// Half hours that follow each other and need the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stretch {
    pub from: u16,
    pub to: u16,
    pub advice: Advice,
}

/// In the order of the day; half hours without advice part them.
pub(super) fn stretches(halves: &[HalfHour]) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for half in halves {
        let Some(advice) = half.advice else { continue };
        let same = |one: &&mut Stretch| {
            let (a, b) = (one.advice, advice);
            one.to == half.begins && (a.counters, a.fewest, a.most) == (b.counters, b.fewest, b.most)
        };
        match found.last_mut().filter(same) {
            Some(last) => last.to += 30,
            None => found.push(Stretch { from: half.begins, to: half.begins + 30, advice }),
        }
    }
    found
}

pub(super) fn in_words(view: &StaffingView) -> AnyView {
    let stretches = stretches(&view.halves);
    // The first of the hardest.
    let hardest = stretches.iter().rev().max_by_key(|one| one.advice.counters);
    let Some(hardest) = hardest else {
        let few = digits(SAMPLES);
        return view! {
            <Notice tone=Tone::Waiting><p>{words::not_enough_means(few)}</p></Notice>
        }
        .into_any();
    };
    let (from, to) = (words::time_of(hardest.from), words::time_of(hardest.to));
    let counters = words::counters_in_words(hardest.advice.counters);
    let (share, within) = (digits(view.asked.share_percent), digits(view.asked.within_minutes));
    let sentence = words::advice_long(share, within, from, to, counters);
    let band_of_hardest = band(hardest.advice);
    let rest = (stretches.len() > 1).then(|| {
        let lines = stretches.iter().map(|one| view! { <li>{short(one)}</li> }).collect_view();
        view! { <ul class="staffing__stretches">{lines}</ul> }
    });
    view! {
        <Section title=words::staffing_title()>
            <p class="staffing__advice"><strong>{sentence} " " <Bdi text=band_of_hardest/></strong></p>
            {rest}
            <p class="staffing__hint">{words::band_means()}</p>
        </Section>
    }
    .into_any()
}

fn short(one: &Stretch) -> String {
    let counters = words::counters_in_words(one.advice.counters);
    let sentence = words::advice_short(words::time_of(one.from), words::time_of(one.to), counters);
    format!("{sentence} {}", band(one.advice))
}

/// «(۲ تا ۴)»
fn band(advice: Advice) -> String {
    words::band(digits(advice.fewest), digits(advice.most))
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;

    #[test]
    fn half_hours_of_the_same_need_are_said_together() {
        let halves = samples::staffing().halves;
        let found: Vec<_> = stretches(&halves).iter().map(|one| (one.from, one.to, one.advice.counters)).collect();
        assert_eq!(found, [(480, 540, 2), (540, 570, 3), (600, 630, 3)]);
    }
}
