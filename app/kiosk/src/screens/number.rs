//! The last question before a number: is somebody served earlier? One press answers it and takes the number.

use crate::machine::{Machine, Printed, Trouble, Wish};
use crate::parts::{ask_once, heading, trouble};
use crate::screen::Screen;
use crate::ticket::{Taken, line_title};
use crate::visit::Visit;
use components::text::{counter, in_language, kiosk as words, lang};
use components::{Glyph, Icon};
use domain::id::LineId;
use domain::in_person::Priority;
use domain::service::ServiceKey;
use leptos::prelude::*;
use std::rc::Rc;

/// Who may say at the machine that they are served earlier; an appointment is proved by its code.
const CLASSES: [Priority; 4] = [Priority::Elderly, Priority::Disabled, Priority::Veteran, Priority::Infant];

/// How often the desk is asked how many are ahead before the paper is printed without it, and how long it waits between.
const ASKED: u32 = 3;
const BETWEEN: u32 = 500;

pub(crate) fn number(visit: Visit, line: LineId, services: Vec<ServiceKey>) -> AnyView {
    let title = visit
        .kit
        .snapshot_now()
        .and_then(|snapshot| snapshot.place.line(line).map(|line| words::number_of(line_title(line, lang()))));
    let take = move |priority: Priority| {
        let wish = Wish { line, services: services.clone(), priority, mobile: None };
        move || ask_once(visit, take_number(visit, wish.clone()))
    };
    let ordinary = take(Priority::Ordinary);
    let classes = CLASSES.map(|class| {
        let take = take(class);
        view! {
            <button type="button" class="tile tile--small" on:click=move |_| take()>
                <span class="tile__title">{counter::priority(class)}</span>
            </button>
        }
    });
    view! {
        {heading(title.unwrap_or_default())}
        {trouble(visit)}
        <button type="button" class="press press--first press--large" on:click=move |_| ordinary()>
            <Icon glyph=Glyph::Card/>
            <span>{words::give_me_number()}</span>
        </button>
        <h2 class="subheading">{words::served_earlier()}</h2>
        <div class="tiles tiles--others">{classes.collect_view()}</div>
    }
    .into_any()
}

/// Number first, paper second.
async fn take_number(visit: Visit, wish: Wish) {
    let machine = visit.kit.machine();
    let priority = wish.priority;
    let given = machine.give_number(wish).await;
    let (Some(snapshot), Some(language)) = (visit.kit.snapshot_now(), visit.language.try_get_untracked()) else {
        return;
    };
    match given {
        Ok(given) => {
            let taken = in_language(language, || Taken::given(given, priority, &snapshot));
            show(visit, machine, taken).await;
        }
        Err(why) => failed(visit, why),
    }
}

/// Shows the ticket, learns how many are ahead, and prints it.
pub(super) async fn show(visit: Visit, machine: Rc<dyn Machine>, taken: Taken) {
    visit.taken.try_set(Some(taken.clone()));
    if visit.screen.is_disposed() {
        return;
    }
    visit.printed.set(None);
    visit.go(Screen::Ticket);
    let mut taken = taken;
    if taken.ahead.is_none() {
        for _ in 0..ASKED {
            if !visit.kit.state.connected.get_untracked() {
                break;
            }
            if let Some(status) = machine.ahead(&taken.token).await {
                taken.learn(&status);
                visit.taken.try_set(Some(taken.clone()));
                break;
            }
            machine.wait(BETWEEN).await;
        }
    }
    let Some(language) = visit.language.try_get_untracked() else { return };
    let agency = visit.kit.snapshot_now().map_or_else(String::new, |one| one.agency.name.clone());
    let slip = in_language(language, || taken.slip(&agency));
    let printed = machine.print(slip).await == Printed::Yes;
    visit.printed.try_set(Some(printed));
}

pub(super) fn failed(visit: Visit, why: Trouble) {
    visit.trouble.try_set(Some(why));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::{Kit, Start};
    use crate::machine::SlipPart;
    use crate::pretend::PretendMachine;
    use crate::tests::samples::line_id;
    use futures::executor::block_on;

    fn wish(line: u128) -> Wish {
        Wish { line: line_id(line), services: Vec::new(), priority: Priority::Disabled, mobile: None }
    }

    /// Takes a number of this line on a machine that was made so.
    fn taken(line: u128, make: impl FnOnce(&mut PretendMachine), look: impl FnOnce(Visit, &PretendMachine)) {
        let root = Owner::new();
        root.with(|| {
            let mut machine = PretendMachine::new();
            make(&mut machine);
            let machine = Rc::new(machine);
            let visit = Visit::new(Kit::new(machine.clone()), Start::default());
            block_on(take_number(visit, wish(line)));
            look(visit, &machine);
        });
        root.unset_with_forced_cleanup();
    }

    #[test]
    fn one_press_gives_a_number_and_its_paper_says_who_is_served_earlier() {
        taken(
            1,
            |_| {},
            |visit, machine| {
                assert_eq!(visit.screen.get_untracked(), Screen::Ticket);
                assert_eq!(visit.printed.get_untracked(), Some(true));
                let asked = machine.asked.borrow();
                assert_eq!(asked.wishes, [wish(1)]);
                let said = SlipPart::Line(words::served_first(counter::priority(Priority::Disabled)));
                assert!(asked.slips[0].parts.contains(&said), "{:?}", asked.slips);
            },
        );
    }

    #[test]
    fn without_the_network_and_without_paper_the_number_is_given_all_the_same() {
        let make = |machine: &mut PretendMachine| {
            machine.state.connected.set(false);
            machine.paper = false;
        };
        taken(1, make, |visit, _| {
            assert_eq!(visit.screen.get_untracked(), Screen::Ticket);
            assert_eq!(visit.printed.get_untracked(), Some(false));
            assert!(visit.taken.get_untracked().is_some_and(|taken| taken.ahead.is_none()));
        });
    }

    #[test]
    fn a_line_without_numbers_gives_none_and_says_so() {
        let make = |machine: &mut PretendMachine| machine.state.stock.update(|stock| stock.numbers.clear());
        taken(1, make, |visit, _| {
            assert_eq!(visit.trouble.get_untracked(), Some(Trouble::NoStock));
            assert_eq!(visit.screen.get_untracked(), Screen::Home);
        });
    }
}
