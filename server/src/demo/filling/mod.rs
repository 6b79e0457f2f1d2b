//! What a citizen puts into a page of a form: the inputs as a browser would post them.

mod dates;
mod values;

use super::citizens::Person;
use super::dice::Dice;
use domain::form::raw::{ENTRIES, Raw};
use domain::form::{Answer, Answers, Field, FieldKind, FilesRule, GroupRule, InputPath, Page, Scope};
use domain::id::DocumentId;
use domain::jalali::JalaliDate;

/// Most entries that somebody bothers to fill in.
const ENTRIES_MOST: u32 = 3;
/// Of a hundred who may leave a question out, so many answer it.
const ANSWERED: u64 = 60;

/// Somebody filling in a form, page after page.
pub(super) struct Filling<'a> {
    pub who: &'a Person,
    pub today: JalaliDate,
    pub dice: &'a Dice,
    /// Answers that conditions may look at.
    known: Answers,
    /// Leaves nothing out.
    thorough: bool,
}

/// A page as it would be posted, without the files that are to be sent first.
#[derive(Default)]
pub(super) struct Filled {
    pub raw: Raw,
    pub files: Vec<(InputPath, FilesRule)>,
}

impl<'a> Filling<'a> {
    /// A new form.
    pub fn new(who: &'a Person, today: JalaliDate, dice: &'a Dice) -> Self {
        Self { who, today, dice, known: Answers::new(), thorough: false }
    }

    /// A form that comes back with the answers from before.
    pub fn again(who: &'a Person, today: JalaliDate, dice: &'a Dice, known: Answers) -> Self {
        Self { who, today, dice, known, thorough: true }
    }

    /// Files that this input already has.
    pub fn files_of(&self, input: &InputPath) -> Vec<DocumentId> {
        match self.known.get(input.as_str()) {
            Some(Answer::Files(files)) => files.iter().map(|file| file.document).collect(),
            _ => Vec::new(),
        }
    }

    pub fn page(&mut self, page: &Page) -> Filled {
        let mut filled = Filled::default();
        for field in &page.fields {
            if !field.show_if.as_ref().is_none_or(|condition| condition.holds(&self.known)) {
                self.known.remove(field.key.as_str());
                continue;
            }
            let path = InputPath::of(&field.key);
            let answer = match &field.kind {
                _ if self.leaves_out(field) => None,
                FieldKind::Files(rule) => {
                    filled.files.push((path, rule.clone()));
                    continue;
                }
                FieldKind::Group(group) => Some(self.group(group, &path, &mut filled)),
                _ => self.field(field, &path, &mut filled),
            };
            match answer {
                Some(answer) => self.known.insert(field.key.clone(), answer),
                None => drop(self.known.remove(field.key.as_str())),
            }
        }
        filled
    }

    fn group(&self, group: &GroupRule, path: &InputPath, filled: &mut Filled) -> Answer {
        let most = group.max.min(ENTRIES_MOST).max(group.min);
        let count = self.dice.between(i64::from(group.min.max(1)), i64::from(most.max(1)));
        let count = usize::try_from(count).unwrap_or(1);
        filled.raw.push((path.part(ENTRIES).as_str().to_owned(), count.to_string()));
        let entries = (0..count).map(|index| self.entry(&group.fields, &path.entry(index), filled));
        Answer::Entries(entries.collect())
    }

    fn entry(&self, fields: &[Field], path: &InputPath, filled: &mut Filled) -> Answers {
        let mut known = Answers::new();
        for field in fields {
            let around = Scope::new(&self.known);
            let scope = Scope::inside(&known, &around);
            let is_asked = field.show_if.as_ref().is_none_or(|condition| condition.holds_in(&scope));
            if !is_asked || self.leaves_out(field) {
                continue;
            }
            if let Some(answer) = self.field(field, &path.part(field.key.as_str()), filled) {
                known.insert(field.key.clone(), answer);
            }
        }
        known
    }

    fn leaves_out(&self, field: &Field) -> bool {
        field.optional && !self.thorough && !self.dice.percent(ANSWERED)
    }

    /// Posts a value; the answer is what a condition would see.
    fn field(&self, field: &Field, path: &InputPath, filled: &mut Filled) -> Option<Answer> {
        let mut post = |name: &InputPath, value: &str| filled.raw.push((name.as_str().to_owned(), value.to_owned()));
        match &field.kind {
            FieldKind::Files(rule) => {
                filled.files.push((path.clone(), rule.clone()));
                None
            }
            FieldKind::Date(rule) => {
                let date = self.date(field.key.as_str(), rule.bounds);
                post(&path.part("day"), &date.day().to_string());
                post(&path.part("month"), &date.month().to_string());
                post(&path.part("year"), &date.year().to_string());
                Some(Answer::Date(date))
            }
            FieldKind::ProvinceCity => {
                let home = self.who.home;
                let city = self.dice.pick(home.cities).copied().unwrap_or(home.name);
                post(&path.part("province"), home.key);
                post(&path.part("city"), city);
                Some(Answer::Place { province: home.key.to_owned(), city: city.to_owned() })
            }
            FieldKind::Choices(rule) => {
                let values = self.choices(rule);
                values.iter().for_each(|value| post(path, value));
                Some(Answer::Choices(values))
            }
            FieldKind::Group(_) => None,
            kind => {
                let (typed, answer) = self.value(field.key.as_str(), kind);
                post(path, &typed);
                Some(answer)
            }
        }
    }
}
