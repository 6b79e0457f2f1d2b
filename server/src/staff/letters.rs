//! `GET /desk/letters`: an indicator book (دفتر اندیکاتور), on the screen and for paper. Everything on it is a form or a
//! link, so it is drawn here and weighs nothing in the browser's bundle.

use super::still::{Frame, still};
use crate::answer::{refused, see_other};
use crate::house::House;
use crate::session::Session;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use components::text::{digits, list, piece, secretariat as words};
use components::{
    Button, ButtonKind, Choice, ClassificationTags, Column, InstantView, LetterNumber, Main, Notice, PageHeading, Row,
    Select, Table, TextInput, Untranslated,
};
use domain::refusal::Refusal;
use domain::secretariat::{BookEntry, BookFilter, BookPage, LetterKind};
use domain::text::clean_number;
use leptos::prelude::*;
use serde::Deserialize;

/// Its address.
pub(super) const LETTERS: &str = "/desk/letters";

/// What the address asks for. Whatever is no value of its kind is left out.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    registry: String,
    #[serde(default)]
    year: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    words: String,
    #[serde(default)]
    after: String,
    #[serde(default)]
    print: String,
}

impl Asked {
    fn filter(self) -> BookFilter {
        BookFilter {
            registry: self.registry.parse().ok(),
            year: clean_number(&self.year).parse().ok(),
            kind: LetterKind::parse(&self.kind).unwrap_or_default(),
            words: self.words,
            after: self.after.parse().ok(),
            on_paper: self.print == "1",
        }
    }
}

pub async fn letters(
    State(house): State<House>,
    session: Session,
    asked: Result<Query<Asked>, QueryRejection>,
    _address: Uri,
    headers: HeaderMap,
) -> Response {
    let filter = asked.map(|Query(asked)| asked.filter()).unwrap_or_default();
    let (on_paper, later, named) = (filter.on_paper, filter.after.is_some(), filter.registry.is_some());
    let found = house.desk().secretariat.book(&session.actor, filter).await;
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let book = match found {
        Ok(book) => Some(book),
        // Whoever keeps no registry is told so; a registry of others looks like none.
        Err(Refusal::NotFound) => {
            if named {
                return refused(&Refusal::NotFound);
            }
            None
        }
        Err(refusal) => return refused(&refusal),
    };
    let title = || book.as_ref().map_or_else(|| words::title().to_owned(), heading);
    let frame = Frame::of(&house, officer, &headers, LETTERS, title);
    still(frame, move || page(book, on_paper, later))
}

fn heading(book: &BookPage) -> String {
    words::book_of(&book.registry.title, words::kind_of(book.kind), digits(book.year))
}

fn page(book: Option<BookPage>, on_paper: bool, later: bool) -> AnyView {
    let title = book.as_ref().map_or_else(|| words::title().to_owned(), heading);
    let inside = match book {
        None => view! { <Notice><p>{words::no_registry()}</p></Notice> }.into_any(),
        Some(book) => {
            let class = if on_paper { "book book--paper" } else { "book" };
            let around = if on_paper { paper(&book) } else { filter(&book) };
            let (further, lines) = (ways(&book, on_paper, later), table(&title, book));
            view! { <div class=class>{around} {lines} {further}</div> }.into_any()
        }
    };
    view! {
        <Main wide=true>
            <PageHeading title/>
            {inside}
        </Main>
    }
    .into_any()
}

/// Which book, and what is looked for in it.
fn filter(book: &BookPage) -> AnyView {
    let registries: Vec<Choice> = book
        .registries
        .iter()
        .map(|one| Choice::new(one.id.to_string(), list([piece(&one.title), piece(&one.unit_title)])))
        .collect();
    let years: Vec<Choice> = book.years.iter().map(|year| Choice::new(year.to_string(), digits(*year))).collect();
    let kinds: Vec<Choice> =
        LetterKind::ALL.into_iter().map(|kind| Choice::new(kind.as_str(), words::kind_of(kind))).collect();
    let print = address(book, None, true);
    view! {
        <form class="book__filter no-print" method="get" action=LETTERS>
            <Select name="registry" label=words::registry() choices=registries value=book.registry.id.to_string()/>
            <Select name="year" label=words::year() choices=years value=book.year.to_string()/>
            <Select name="kind" label=words::kind() choices=kinds value=book.kind.as_str()/>
            <TextInput name="words" label=words::words() value=book.words.clone()/>
            <Button kind=ButtonKind::Secondary>{words::show()}</Button>
            <a class="book__print" href=print>{words::for_print()}</a>
        </form>
    }
    .into_any()
}

fn paper(book: &BookPage) -> AnyView {
    let back = address(book, None, false);
    view! {
        <div class="no-print">
            <p><a href=back>{words::back_to_book()}</a></p>
            <p>{words::print_hint()}</p>
        </div>
    }
    .into_any()
}

/// To the next page, and back to the first.
fn ways(book: &BookPage, on_paper: bool, later: bool) -> AnyView {
    let next = book.next.map(|after| {
        view! { <a href=address(book, Some(after), on_paper)>{words::next_page()}</a> }
    });
    let first = later.then(|| view! { <a href=address(book, None, on_paper)>{words::first_page()}</a> });
    view! { <p class="book__ways no-print">{first} " " {next}</p> }.into_any()
}

fn address(book: &BookPage, after: Option<i64>, on_paper: bool) -> String {
    let mut query = vec![
        ("registry", book.registry.id.to_string()),
        ("year", book.year.to_string()),
        ("kind", book.kind.as_str().to_owned()),
    ];
    if !book.words.is_empty() {
        query.push(("words", book.words.clone()));
    }
    query.extend(after.map(|after| ("after", after.to_string())));
    if on_paper {
        query.push(("print", "1".to_owned()));
    }
    format!("{LETTERS}?{}", serde_urlencoded::to_string(query).unwrap_or_default())
}

fn table(title: &str, book: BookPage) -> AnyView {
    let party = match book.kind {
        LetterKind::Incoming => words::sender(),
        LetterKind::Outgoing => words::receiver(),
    };
    let columns = vec![
        Column::new(words::number()),
        Column::new(words::date()),
        Column::new(party),
        Column::new(words::subject()),
        Column::number(words::attachments()),
        Column::new(words::reply_to()),
        Column::new(words::follows()),
        Column::new(words::urgency()),
        Column::new(words::confidentiality()),
        Column::new(words::registered_by()),
    ];
    let rows = book.entries.into_iter().map(line).collect();
    view! { <Table caption=title columns rows caption_hidden=true empty=words::nothing()/> }.into_any()
}

fn line(entry: BookEntry) -> Row {
    let number = entry.number.clone();
    let number = match entry.request {
        Some(request) => view! { <a href=format!("/desk/requests/{request}")><LetterNumber number/></a> }.into_any(),
        None => view! { <LetterNumber number/> }.into_any(),
    };
    let (party, subject) = match entry.told {
        Some(told) => {
            (view! { <bdi>{told.party}</bdi> }.into_any(), view! { <Untranslated text=told.subject/> }.into_any())
        }
        None => (words::hidden().into_any(), words::hidden().into_any()),
    };
    let letter = |number: String| (!number.is_empty()).then(|| view! { <LetterNumber number/> }).into_any();
    let (urgency, confidentiality) = (entry.urgency, entry.confidentiality);
    Row::new(vec![
        number,
        view! { <InstantView at=entry.registered_at short=true/> }.into_any(),
        party,
        subject,
        digits(entry.attachments).into_any(),
        letter(entry.reply_to),
        letter(entry.follows),
        tag_or_word(
            words::urgency_of(urgency),
            urgency == Default::default(),
            view! {
                <ClassificationTags urgency confidentiality=Default::default()/>
            },
        ),
        tag_or_word(
            words::confidentiality_of(confidentiality),
            confidentiality == Default::default(),
            view! {
                <ClassificationTags urgency=Default::default() confidentiality/>
            },
        ),
        view! { <bdi>{entry.registered_by}</bdi> }.into_any(),
    ])
}

/// What is as usual is a plain word in a book, so that no cell is empty.
fn tag_or_word(word: &'static str, usual: bool, tag: impl IntoAny) -> AnyView {
    if usual { word.into_any() } else { tag.into_any() }
}
