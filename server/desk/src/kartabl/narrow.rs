//! A query as a condition on rows, and as grams that tell where to look.

use super::names::Names;
use crate::search::{Probe, anywhere, in_letters, in_who, is_short};
use crate::{Desk, marks};
use domain::Instant;
use domain::actor::Officer;
use domain::jalali::{JalaliDate, TehranTime};
use domain::query::{Filter, Misread, Parsed, Period, Query};
use domain::refusal::Answer;
use entity::words::referral_state;
use entity::{Moment, referral, service_request};
use sea_orm::ColumnTrait;
use sea_orm::sea_query::{Condition, Expr, Query as Select};
use service_request::Column;
use std::collections::BTreeSet;

/// What a query lets through.
#[derive(Clone, Debug, Default)]
pub(super) struct Narrowing {
    /// Of `service_request` and, where it is `searched`, of `request_search`; all have to hold.
    pub conditions: Vec<Condition>,
    /// Texts are looked into.
    pub searched: bool,
    pub probe: Probe,
    /// Keys of the free words that have to be there: what fits them best comes first.
    pub words: Vec<String>,
    /// What was not understood, and names that nothing has.
    pub misread: Vec<Misread>,
}

/// Alternatives of one operator. None: the operator was not used.
#[derive(Default)]
struct Wanted {
    status: Option<BTreeSet<String>>,
    service: Option<BTreeSet<String>>,
    unit: Option<BTreeSet<String>>,
    referred: Option<BTreeSet<String>>,
    who: Option<Vec<String>>,
    letters: Option<Vec<String>>,
    flags: Option<Vec<String>>,
}

impl Narrowing {
    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        self.conditions.is_empty()
    }
}

/// What the query lets through for this officer, today.
///
/// # Errors
/// `Trouble`.
pub(super) async fn narrow(desk: &Desk, officer: &Officer, words: &str, now: Instant) -> Answer<Narrowing> {
    let Parsed { query, places, problems } = Query::parse(words);
    let mut found = Narrowing { misread: problems, ..Narrowing::default() };
    let names = Names::for_query(desk, officer, &query).await?;
    let mut wanted = Wanted::default();
    let today = JalaliDate::of(now);
    for (term, place) in query.terms.into_iter().zip(places) {
        let mut report = |problem| found.misread.push(Misread { place, problem });
        let condition = match term.filter {
            Filter::Unread { .. } | Filter::Unknown { .. } => continue,
            Filter::Words(words) => {
                found.searched = true;
                if !term.excluded {
                    found.words.push(words.key());
                    continue;
                }
                Condition::all().add(anywhere(&words.key()))
            }
            Filter::From(period) => Condition::all().add(Column::ReceivedAt.gte(begin_of(period, today))),
            Filter::Until(period) => Condition::all().add(Column::ReceivedAt.lt(end_of(period, today))),
            Filter::Status(status) => {
                let kinds: Vec<_> = status.kinds().into_iter().map(|kind| kind.as_str().to_owned()).collect();
                if !term.excluded {
                    wanted.status.get_or_insert_default().extend(kinds);
                    continue;
                }
                of_status(&kinds)
            }
            Filter::Service(value) => {
                let keys = names.services(&value).map_err(&mut report).unwrap_or_default();
                if !term.excluded {
                    wanted.service.get_or_insert_default().extend(keys);
                    continue;
                }
                of_service(&keys)
            }
            Filter::Unit(value) => {
                let units = names.units(&value).map_err(&mut report).unwrap_or_default();
                if !term.excluded {
                    wanted.unit.get_or_insert_default().extend(units);
                    continue;
                }
                of_unit(&units)
            }
            Filter::ReferredTo(value) => {
                let officers = names.officers(&value).map_err(&mut report).unwrap_or_default();
                if !term.excluded {
                    wanted.referred.get_or_insert_default().extend(officers);
                    continue;
                }
                of_receiver(&officers)
            }
            Filter::Flag(flag) => {
                let flags = vec![flag.as_str().to_owned()];
                if !term.excluded {
                    wanted.flags.get_or_insert_default().extend(flags);
                    continue;
                }
                of_flag(officer, &flags)
            }
            Filter::Applicant(value) => {
                found.searched = true;
                if !term.excluded {
                    wanted.who.get_or_insert_default().push(value.key());
                    continue;
                }
                Condition::all().add(in_who(&value.key()))
            }
            Filter::Letter(value) => {
                found.searched = true;
                if !term.excluded {
                    wanted.letters.get_or_insert_default().push(value.key());
                    continue;
                }
                Condition::all().add(in_letters(&value.key()))
            }
        };
        found.conditions.push(if term.excluded { condition.not() } else { condition });
    }
    found.look_for_words();
    found.conditions.extend(wanted.flags.take().map(|flags| of_flag(officer, &flags)));
    found.want(wanted);
    Ok(found)
}

impl Narrowing {
    /// All the words have to be there. A short one begins a word, or belongs to the one before or after it: «می شود» is
    /// found where somebody wrote «میشود».
    fn look_for_words(&mut self) {
        for (place, word) in self.words.iter().enumerate() {
            let mut ways = vec![word.clone()];
            if is_short(word) {
                let before = place.checked_sub(1).and_then(|before| self.words.get(before));
                ways.extend(before.map(|before| format!("{before}{word}")));
                ways.extend(self.words.get(place + 1).map(|after| format!("{word}{after}")));
                ways.retain(|way| way == word || !is_short(way));
            }
            self.probe.keys(&ways);
            self.conditions.push(any(ways.iter().map(|way| anywhere(way))));
        }
    }

    fn want(&mut self, wanted: Wanted) {
        let facts: [(&str, Option<BTreeSet<String>>, fn(&[String]) -> Condition); 4] = [
            ("status", wanted.status, of_status),
            ("service", wanted.service, of_service),
            ("unit", wanted.unit, of_unit),
            ("referred", wanted.referred, of_receiver),
        ];
        for (name, values, condition) in facts {
            if let Some(values) = values {
                let values: Vec<_> = values.into_iter().collect();
                self.probe.fact(name, &values);
                self.conditions.push(condition(&values));
            }
        }
        if let Some(keys) = wanted.who {
            self.probe.who(&keys);
            self.conditions.push(any(keys.iter().map(|key| in_who(key))));
        }
        if let Some(keys) = wanted.letters {
            self.probe.keys(&keys);
            self.conditions.push(any(keys.iter().map(|key| in_letters(key))));
        }
    }
}

fn any(conditions: impl IntoIterator<Item = Expr>) -> Condition {
    conditions.into_iter().fold(Condition::any(), Condition::add)
}

fn of_status(kinds: &[String]) -> Condition {
    Condition::all().add(Column::Status.is_in(kinds))
}

fn of_service(keys: &[String]) -> Condition {
    Condition::all().add(Column::ServiceKey.is_in(keys))
}

/// Works on it, or received it at its desk.
fn of_unit(units: &[String]) -> Condition {
    let units: Vec<_> = ids(units);
    Condition::any().add(Column::UnitId.is_in(units.clone())).add(Column::DeskUnitId.is_in(units))
}

/// The officer's own marks; nobody finds another's.
fn of_flag(officer: &Officer, flags: &[String]) -> Condition {
    Condition::all().add(Column::Id.in_subquery(marks::flagged(officer, flags)))
}

/// It went to one of them and was not recalled.
fn of_receiver(officers: &[String]) -> Condition {
    let there = Select::select()
        .column(referral::Column::RequestId)
        .from(referral::Entity)
        .and_where(referral::Column::ToOfficerId.is_in(ids(officers)))
        .and_where(referral::Column::State.ne(referral_state::RECALLED))
        .to_owned();
    Condition::all().add(Column::Id.in_subquery(there))
}

fn ids(texts: &[String]) -> Vec<uuid::Uuid> {
    texts.iter().filter_map(|text| text.parse().ok()).collect()
}

fn begin_of(period: Period, today: JalaliDate) -> Moment {
    midnight(period.days(today).0)
}

fn end_of(period: Period, today: JalaliDate) -> Moment {
    midnight(period.days(today).1.plus_days(1))
}

fn midnight(day: JalaliDate) -> Moment {
    TehranTime::new(day, 0).map_or(Moment::END_OF_TIME, |time| time.to_instant().into())
}
