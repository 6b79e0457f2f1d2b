//! The desk under test.

use super::people;
use super::wording::PlainWording;
use crate::database::{Database, OpenOptions};
use crate::{Desk, Keys, SeededChance, SettableClock, Settings};
use domain::actor::{Actor, Citizen, Officer};
use domain::id::{OfficerId, PersonId};
use domain::identifier::Mobile;
use domain::organisation::Agency;
use gateway::storage::Directory;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A desk with people, units and one service, and the clock that stands still at [`people::morning`].
#[derive(Clone)]
pub struct TestDesk {
    pub desk: Arc<Desk>,
    pub clock: Arc<SettableClock>,
    /// Where its files lie.
    pub files: PathBuf,
    url: String,
}

impl TestDesk {
    pub(super) async fn open(url: &str, place: &Path) -> Self {
        let clock = Arc::new(SettableClock::new(people::morning()));
        let test = Self {
            desk: Arc::new(make(url, place, clock.clone(), 1).await),
            clock,
            files: place.join("files"),
            url: url.to_owned(),
        };
        people::settle(&test.desk).await;
        test
    }

    /// Another instance of the same installation: own connections, own chance, same database, same clock.
    pub async fn second_instance(&self) -> Arc<Desk> {
        let place = self.files.parent().expect("the files lie in a directory");
        Arc::new(make(&self.url, place, self.clock.clone(), 2).await)
    }

    /// The officer as the session would make them.
    pub async fn officer(&self, id: OfficerId) -> Actor {
        let officer = crate::delegations::officer(self.desk.database.read(), id, self.desk.now())
            .await
            .expect("the database answers");
        Actor::Officer(officer.expect("an officer of the fixtures"))
    }

    /// The same, without the actor around it.
    pub async fn officer_of(&self, id: OfficerId) -> Officer {
        match self.officer(id).await {
            Actor::Officer(officer) => officer,
            _ => unreachable!("officers are officers"),
        }
    }

    /// A citizen who has proved a mobile number of their own.
    pub async fn citizen(&self, number: u32) -> Actor {
        let mobile = Mobile::parse(&format!("0999000{number:04}")).expect("a mobile");
        let txn = self.desk.database.write().await.expect("a transaction");
        let id: PersonId = crate::people::person_with(&self.desk, &txn, &mobile).await.expect("a person");
        txn.commit().await.expect("it is written");
        Actor::Citizen(Citizen { id, mobile })
    }
}

impl Deref for TestDesk {
    type Target = Desk;

    fn deref(&self) -> &Desk {
        &self.desk
    }
}

pub(super) async fn make(url: &str, place: &Path, clock: Arc<SettableClock>, seed: u64) -> Desk {
    let mut options = OpenOptions::new(url);
    options.lock_timeout = std::time::Duration::from_secs(20);
    options.statement_timeout = std::time::Duration::from_secs(25);
    let database = Database::open(&options).await.expect("the database opens");
    let storage = Directory::open(&place.join("files")).await.expect("the storage opens");
    let agency = Agency {
        name: "سازمان نمونه".to_owned(),
        phone: "02100000000".to_owned(),
        address: "شهر نمونه".to_owned(),
        complaint_route: "بازرسی".to_owned(),
        demo: false,
    };
    let settings = Settings { agency, base_address: "https://desk.example.ir".to_owned(), quarantine: false };
    let chance = Arc::new(SeededChance::new(seed));
    Desk::new(database, clock, chance, Arc::new(PlainWording), storage, settings, Keys { otp: [7; 32] })
}
