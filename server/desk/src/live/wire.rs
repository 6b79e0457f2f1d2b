//! How instances on one PostgreSQL tell each other: lines of text, sent by `NOTIFY` outside of any business transaction.

use super::bell::News;
use crate::{Desk, OrTrouble};
use domain::refusal::Answer;
use sea_orm::sqlx::postgres::PgListener;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, RuntimeErr, Statement, sqlx};

const CHANNEL: &str = "pishkhan_live";
/// Lines of one message, which may have 8,000 bytes.
pub(super) const LINES: usize = 100;

/// Hears the other instances.
pub(super) struct Wire {
    ear: PgListener,
    /// This instance, so that it does not hear itself.
    name: String,
}

impl Wire {
    /// `None` where there can be no other instance.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn open(desk: &Desk, name: &str) -> Answer<Option<Self>> {
        if desk.database.backend() != DbBackend::Postgres {
            return Ok(None);
        }
        let pool = desk.database.read().get_postgres_connection_pool();
        let mut ear = PgListener::connect_with(pool).await.map_err(broken).or_trouble()?;
        ear.listen(CHANNEL).await.map_err(broken).or_trouble()?;
        Ok(Some(Self { ear, name: name.to_owned() }))
    }

    /// What others said next; nothing of one's own. Lost connections are made anew.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn hear(&mut self) -> Answer<Vec<News>> {
        let heard = self.ear.recv().await.map_err(broken).or_trouble()?;
        Ok(read(&self.name, heard.payload()))
    }
}

/// Tells the others, where there can be any.
///
/// # Errors
/// `Trouble`.
pub(super) async fn say(desk: &Desk, name: &str, news: &[News]) -> Answer<()> {
    if news.is_empty() || desk.database.backend() != DbBackend::Postgres {
        return Ok(());
    }
    let values = [CHANNEL.into(), write(name, news).into()];
    let statement = Statement::from_sql_and_values(DbBackend::Postgres, "SELECT pg_notify($1, $2)", values);
    desk.database.read().execute_raw(statement).await.or_trouble()?;
    Ok(())
}

fn broken(error: sqlx::Error) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(error.into()))
}

fn write(name: &str, news: &[News]) -> String {
    let mut text = name.to_owned();
    for news in news.iter().take(LINES) {
        text.push_str(&match news {
            News::Case { request, revision } => format!("\nc {request} {revision}"),
            News::Presence { request } => format!("\np {request}"),
            News::Place { place } => format!("\nq {place}"),
            News::Much => "\nm".to_owned(),
        });
    }
    text
}

/// A line of another version is passed over.
fn read(name: &str, text: &str) -> Vec<News> {
    let mut lines = text.lines();
    if lines.next() == Some(name) {
        return Vec::new();
    }
    lines.filter_map(line).collect()
}

fn line(line: &str) -> Option<News> {
    let mut words = line.split(' ');
    Some(match words.next()? {
        "c" => News::Case { request: words.next()?.parse().ok()?, revision: words.next()?.parse().ok()? },
        "p" => News::Presence { request: words.next()?.parse().ok()? },
        "q" => News::Place { place: words.next()?.parse().ok()? },
        "m" => News::Much,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::{PlaceId, RequestId};
    use uuid::Uuid;

    #[test]
    fn what_one_instance_says_another_understands_and_it_does_not_hear_itself() {
        let request = RequestId::new(Uuid::from_u128(7));
        let place = PlaceId::new(Uuid::from_u128(8));
        let news =
            [News::Case { request, revision: 12 }, News::Presence { request }, News::Place { place }, News::Much];
        let text = write("one", &news);
        assert_eq!(read("two", &text), news);
        assert_eq!(read("one", &text), []);
        assert_eq!(read("two", "one\nx 1\nc no-id 1\nm"), [News::Much]);
    }

    #[test]
    fn a_message_is_never_too_long_for_the_database() {
        let news = vec![News::Case { request: RequestId::new(Uuid::max()), revision: u32::MAX }; 3 * LINES];
        assert!(write("0123456789abcdef", &news).len() < 8_000);
    }
}
