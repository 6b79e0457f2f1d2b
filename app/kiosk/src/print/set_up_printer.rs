//! Where the printer is chosen, and what it will print is looked at before paper is spent. Asked once, after the pairing.

use super::{Paper, PrinterSetup, PrinterWay};
use crate::machine::{Machine, Printed, Slip, SlipPart};
use crate::parts::{button, heading};
use components::text::{Lang, dates, digits, kiosk_setup as words, lang};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// The picture that can be looked at is of the very dots that the printer gets.
pub(crate) fn set_up_printer(machine: Rc<dyn Machine>, done: impl Fn() + Copy + 'static) -> AnyView {
    let machine = StoredValue::new_local(machine);
    let setup = RwSignal::new(machine.with_value(|machine| machine.printer_setup()).unwrap_or_default());
    let outcome = RwSignal::new(None::<&'static str>);
    let picture = RwSignal::new(None::<String>);

    // Right in the touch: the browser asks for a port only then.
    let keep = move || {
        let (machine, setup) = (machine.get_value(), setup.get_untracked());
        spawn_local(async move {
            let kept = machine.set_up_printer(setup).await;
            outcome.try_set(Some(if kept { words::printer_kept() } else { words::printer_not_kept() }));
        });
    };
    let see = move || {
        let (machine, paper) = (machine.get_value(), setup.get_untracked().paper);
        let slip = sample(machine.as_ref());
        spawn_local(async move { drop(picture.try_set(machine.slip_picture(&slip, paper).await)) });
    };
    let print = move || {
        let machine = machine.get_value();
        let slip = sample(machine.as_ref());
        spawn_local(async move {
            let printed = machine.print(slip).await == Printed::Yes;
            outcome.try_set(Some(if printed { words::sample_printed() } else { words::sample_not_printed() }));
        });
    };
    let go_on = move || {
        let machine = machine.get_value();
        spawn_local(async move {
            // Whoever goes on without choosing has no printer.
            if machine.printer_setup().is_none() {
                machine.set_up_printer(PrinterSetup::default()).await;
            }
            done();
        });
    };
    let speeds = move || {
        setup.with(|setup| setup.way == PrinterWay::Serial).then(|| {
            let speed =
                |baud| choice(digits(baud), setup, move |setup| setup.baud == baud, move |setup| setup.baud = baud);
            view! { <h2>{words::speed()}</h2> <div class="choices-in-row">{PrinterSetup::BAUDS.map(speed)}</div> }
        })
    };
    let ways = PrinterWay::ALL.map(|way| {
        choice(way_title(way).to_owned(), setup, move |setup| setup.way == way, move |setup| setup.way = way)
    });
    let papers = Paper::ALL.map(|paper| {
        let title = words::paper_of(paper.millimetres());
        choice(title, setup, move |setup| setup.paper == paper, move |setup| setup.paper = paper)
    });
    view! {
        <div class="kiosk" lang=Lang::Fa.tag() dir=Lang::Fa.dir()>
            <main class="stage">
                {heading(words::printer())}
                <div class="choices-in-row">{ways}</div>
                <h2>{words::paper()}</h2>
                <div class="choices-in-row">{papers}</div>
                {speeds}
                <div class="choices-in-row">
                    {button("tool", words::keep_printer(), keep)}
                    {button("tool", words::see_sample(), see)}
                    {button("tool", words::print_sample(), print)}
                    {button("press press--first", words::printer_done(), go_on)}
                </div>
                <p role="status">{move || outcome.get()}</p>
                {move || picture.get().map(|picture| view! {
                    <img class="sample-slip" src=picture alt=words::sample_on_paper()/>
                })}
            </main>
        </div>
    }
    .into_any()
}

/// One of several, of which one is chosen.
fn choice(
    title: String,
    setup: RwSignal<PrinterSetup>,
    chosen: impl Fn(&PrinterSetup) -> bool + Send + Sync + 'static,
    choose: impl Fn(&mut PrinterSetup) + 'static,
) -> AnyView {
    view! {
        <button
            type="button"
            class="tool"
            aria-pressed=move || if setup.with(&chosen) { "true" } else { "false" }
            on:click=move |_| setup.update(&choose)
        >
            {title}
        </button>
    }
    .into_any()
}

fn way_title(way: PrinterWay) -> &'static str {
    match way {
        PrinterWay::None => words::printer_none(),
        PrinterWay::Usb => words::printer_usb(),
        PrinterWay::Serial => words::printer_serial(),
        PrinterWay::Page => words::printer_page(),
    }
}

/// Everything that a ticket has.
fn sample(machine: &dyn Machine) -> Slip {
    Slip {
        language: lang().tag(),
        parts: vec![
            SlipPart::Line(words::sample_place().to_owned()),
            SlipPart::Rule,
            SlipPart::Number(words::sample_number().to_owned()),
            SlipPart::Heading(words::sample_line().to_owned()),
            SlipPart::Line(dates::moment(machine.now())),
            SlipPart::Line(words::sample_ahead().to_owned()),
            SlipPart::Line(words::sample_sit().to_owned()),
            SlipPart::Rule,
            SlipPart::Qr("https://pishkhan.example/q/0123456789abcdefghjkmnpqrs".to_owned()),
            SlipPart::Line(words::sample_follow().to_owned()),
            SlipPart::Code("1234 5678 9012 3456".to_owned()),
        ],
    }
}
