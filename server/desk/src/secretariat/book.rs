//! One page of an indicator book. Numbers follow each other without gaps, so that every line is shown to whoever may
//! read the book; what a line says of people is kept from those who are not cleared for it, and not found by it.

use crate::kartabl::visible;
use crate::organisation::Organisation;
use crate::{Desk, OrTrouble};
use domain::actor::{Actor, Officer};
use domain::id::{RequestId, UnitId};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};
use domain::request::{Confidentiality, Urgency};
use domain::secretariat::{BOOK_WORDS, BookEntry, BookFilter, BookPage, LetterKind, RegistryChoice, Told};
use domain::text::{fold, search_key, to_ascii_digits};
use entity::registry_entry::{Column, Entity, Model};
use entity::{registry, service_request};
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashSet;
use uuid::Uuid;

/// Lines of a page on the screen.
const LINES: u64 = 50;
/// Lines of a page for paper.
const ON_PAPER: u64 = 500;

pub(super) async fn book(desk: &Desk, actor: &Actor, filter: BookFilter) -> Answer<BookPage> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let connection = desk.database.read();
    let organisation = Organisation::load(connection).await?;
    let rows = registry::Entity::find().order_by_asc(registry::Column::Title).all(connection).await.or_trouble()?;
    let mine: Vec<_> = rows.into_iter().filter(|row| officer.reads_registry_of(row.unit_id.into())).collect();
    let asked = filter.registry.and_then(|id| mine.iter().find(|row| row.id == id.uuid()));
    // An asked-for registry that is not the officer's is not there.
    let chosen = if filter.registry.is_some() { asked } else { mine.first() }.ok_or(Refusal::NotFound)?;
    let unit: UnitId = chosen.unit_id.into();
    let this_year = JalaliDate::of(desk.now()).year();
    let year = filter.year.unwrap_or(this_year);
    let words: String = filter.words.chars().take(BOOK_WORDS).collect();
    let level = cleared(officer, unit);

    let lines = if filter.on_paper { ON_PAPER } else { LINES };
    let mut select = Entity::find()
        .filter(Column::RegistryId.eq(chosen.id))
        .filter(Column::Kind.eq(filter.kind.as_str()))
        .filter(Column::JalaliYear.eq(year))
        .filter(found_by(&words, level))
        .limit(lines + 1);
    select = if filter.on_paper { select.order_by_asc(Column::Serial) } else { select.order_by_desc(Column::Serial) };
    if let Some(after) = filter.after {
        select = select.filter(if filter.on_paper { Column::Serial.gt(after) } else { Column::Serial.lt(after) });
    }
    let mut rows = select.all(connection).await.or_trouble()?;
    let more = rows.len() as u64 > lines;
    rows.truncate(usize::try_from(lines).unwrap_or(usize::MAX));
    let next = rows.last().map(|row| row.serial).filter(|_| more);
    let seen = seen_among(desk, officer, &rows).await?;
    let choice = |row: &registry::Model| RegistryChoice {
        id: row.id.into(),
        title: row.title.clone(),
        unit_title: organisation.unit_title(row.unit_id.into()),
    };
    Ok(BookPage {
        registry: choice(chosen),
        year,
        kind: filter.kind,
        words,
        registries: mine.iter().map(choice).collect(),
        years: years(desk, chosen.id, filter.kind, this_year).await?,
        entries: rows.into_iter().map(|row| entry(row, level, &seen)).collect::<Answer<_>>()?,
        next,
    })
}

/// The highest classification that the officer reads in the unit's book.
fn cleared(officer: &Officer, unit: UnitId) -> Confidentiality {
    let levels = Confidentiality::ALL.into_iter().rev();
    levels.filter(|level| officer.is_cleared_in(*level, unit)).max().unwrap_or_default()
}

/// A number that holds the words, or a subject or party that the reader may see and that holds them.
fn found_by(words: &str, level: Confidentiality) -> Condition {
    let number = to_ascii_digits(fold(words).trim());
    if number.is_empty() {
        return Condition::all();
    }
    // Nothing typed is an operator of `LIKE`.
    let number: String = number.chars().filter(|c| !matches!(c, '%' | '_' | '\\')).collect();
    let told = search_key(words);
    let mut found = Condition::any();
    if !number.is_empty() {
        found = found.add(Column::Number.contains(&number));
    }
    if !told.is_empty() {
        let open = Column::Confidentiality.lte(i32::from(level.rank()));
        found = found.add(Condition::all().add(open).add(Column::SearchKey.contains(&told)));
    }
    if found.is_empty() { found.add(Expr::val(1).eq(0)) } else { found }
}

/// Requests of these lines that the officer may open.
async fn seen_among(desk: &Desk, officer: &Officer, rows: &[Model]) -> Answer<HashSet<Uuid>> {
    let ids: Vec<Uuid> = rows.iter().filter_map(|row| row.request_id).collect();
    let seen: Vec<Uuid> = service_request::Entity::find()
        .select_only()
        .column(service_request::Column::Id)
        .filter(service_request::Column::Id.is_in(ids))
        .filter(visible(officer))
        .into_tuple()
        .all(desk.database.read())
        .await
        .or_trouble()?;
    Ok(seen.into_iter().collect())
}

async fn years(desk: &Desk, registry: Uuid, kind: LetterKind, this_year: i32) -> Answer<Vec<i32>> {
    let mut years: Vec<i32> = Entity::find()
        .select_only()
        .column(Column::JalaliYear)
        .distinct()
        .filter(Column::RegistryId.eq(registry))
        .filter(Column::Kind.eq(kind.as_str()))
        .into_tuple()
        .all(desk.database.read())
        .await
        .or_trouble()?;
    years.push(this_year);
    years.sort_unstable_by(|one, other| other.cmp(one));
    years.dedup();
    Ok(years)
}

fn entry(row: Model, level: Confidentiality, seen: &HashSet<Uuid>) -> Answer<BookEntry> {
    let rank = |number: i32| u8::try_from(number).map_err(|_| Refusal::Trouble);
    let confidentiality = Confidentiality::of_rank(rank(row.confidentiality)?).ok_or(Refusal::Trouble)?;
    let request = row.request_id.filter(|id| seen.contains(id));
    let open = confidentiality <= level || request.is_some();
    Ok(BookEntry {
        serial: row.serial,
        number: row.number,
        registered_at: row.registered_at.instant(),
        registered_by: row.officer_name,
        told: open.then_some(Told { party: row.party, subject: row.subject }),
        attachments: u32::try_from(row.attachments).unwrap_or_default(),
        reply_to: row.reply_to,
        follows: row.follows,
        urgency: Urgency::of_rank(rank(row.urgency)?).ok_or(Refusal::Trouble)?,
        confidentiality,
        request: request.map(RequestId::from),
    })
}
