//! Rows that the index suspects.

use super::grams;
use crate::OrTrouble;
use domain::refusal::Answer;
use sea_orm::{ConnectionTrait, DbBackend, Statement};

/// Grams that a row must have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Probe {
    all: Vec<i32>,
    /// Of each group, one at least.
    any: Vec<Vec<i32>>,
}

impl Probe {
    /// One of the keys stands somewhere.
    pub fn keys(&mut self, keys: &[String]) {
        self.one_of(keys.iter().map(|key| grams::of_key(key)).collect());
    }

    /// One of the keys stands in what says who asks.
    pub fn who(&mut self, keys: &[String]) {
        self.one_of(keys.iter().map(|key| grams::of_who(key)).collect());
    }

    /// One of the values is true of it.
    pub fn fact(&mut self, name: &str, values: &[String]) {
        self.any.push(values.iter().map(|value| grams::fact(name, value)).collect());
    }

    /// One of the keys is one of its numbers.
    pub fn numbers(&mut self, keys: &[String]) {
        self.any.push(keys.iter().map(|key| grams::number(key)).collect());
    }

    /// A word that says who asks begins with one of the keys.
    pub fn beginnings(&mut self, keys: &[String]) {
        self.any.push(keys.iter().map(|key| grams::beginning_of_who(key)).collect());
    }

    /// Whether it suspects every row.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty() && self.any.is_empty()
    }

    /// Of several keys only one gram each can be asked for.
    fn one_of(&mut self, keys: Vec<Vec<i32>>) {
        match <[Vec<i32>; 1]>::try_from(keys) {
            Ok([grams]) => self.all.extend(grams),
            Err(several) => self.any.push(several.into_iter().filter_map(|grams| grams.last().copied()).collect()),
        }
    }
}

/// The rows' `seq`; none when there are more than `most`, or when every row is suspected.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn candidates(
    connection: &impl ConnectionTrait,
    probe: &Probe,
    most: usize,
) -> Answer<Option<Vec<i64>>> {
    if probe.is_empty() {
        return Ok(None);
    }
    if probe.any.iter().any(Vec::is_empty) {
        return Ok(Some(Vec::new()));
    }
    let backend = connection.get_database_backend();
    let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
    let statement = match backend {
        DbBackend::Postgres => {
            let mut sql = "SELECT seq FROM request_search WHERE true".to_owned();
            let mut values = Vec::new();
            let sets = std::iter::once((&probe.all, "@>")).chain(probe.any.iter().map(|any| (any, "&&")));
            for (set, operator) in sets.filter(|(set, _)| !set.is_empty()) {
                values.push(array(set.iter().copied()));
                sql.push_str(&format!(" AND grams {operator} CAST(${} AS integer[])", values.len()));
            }
            sql.push_str(&format!(" LIMIT {limit}"));
            Statement::from_sql_and_values(backend, sql, values.into_iter().map(Into::into))
        }
        _ => {
            let mut terms: Vec<String> = probe.all.iter().map(|gram| word(*gram)).collect();
            for any in &probe.any {
                let words: Vec<_> = any.iter().map(|gram| word(*gram)).collect();
                terms.push(format!("({})", words.join(" OR ")));
            }
            let sql = format!(
                "SELECT rowid FROM request_search_grams WHERE request_search_grams MATCH $1 ORDER BY rowid DESC LIMIT {limit}"
            );
            Statement::from_sql_and_values(backend, sql, [terms.join(" AND ").into()])
        }
    };
    let rows = connection.query_all_raw(statement).await.or_trouble()?;
    if rows.len() > most {
        return Ok(None);
    }
    rows.iter().map(|row| row.try_get_by_index(0).or_trouble()).collect::<Answer<Vec<i64>>>().map(Some)
}

/// As PostgreSQL writes an array.
pub(super) fn array(grams: impl IntoIterator<Item = i32>) -> String {
    let numbers: Vec<_> = grams.into_iter().map(|gram| gram.to_string()).collect();
    format!("{{{}}}", numbers.join(","))
}

/// As FTS5 keeps it.
pub(super) fn word(gram: i32) -> String {
    format!("{:08x}", gram.cast_unsigned())
}
