//! A citizen chooses a service, fills in its form and sends it.

use super::History;
use super::story::Story;
use crate::demo::filling::Filling;
use crate::demo::made::{CannotLoad, Doing};
use crate::demo::papers::paper;
use desk::{documents, request_store};
use domain::Instant;
use domain::actor::Actor;
use domain::draft::{Drafts, NextPage};
use domain::form::{FilesRule, Form, InputPath, Page, Raw};
use domain::id::DraftId;
use domain::jalali::JalaliDate;
use domain::refusal::Refusal;
use domain::service::{ApplicantKind, ServiceDefinition};
use std::sync::Arc;

/// Of a hundred stories, so many are slow.
const SLOW: u64 = 16;

impl History {
    pub(super) async fn arrive(&mut self, at: Instant) -> Result<Story, CannotLoad> {
        let definition = self.choose();
        let citizen = self.applicant(&definition)?;
        let actor = self.cast.citizens[citizen].actor();
        let desk = self.desk.clone();
        let draft = desk.start(&actor, &definition.key, None).await.doing("start a draft")?;
        let filling = Filling::new(&self.cast.citizens[citizen], JalaliDate::of(at), &self.dice);
        let first = definition.form.pages.first().map(|page| page.key.clone()).ok_or(Refusal::ServiceClosed)?;
        let files = self.fill_in(&actor, draft, filling, NextPage::Page(first), &definition.form).await?;
        self.report.files += files;
        let page = desk.check(&actor, draft).await.doing("check a draft")?;
        let code = desk.submit(&actor, draft, &page.idempotency_key).await.doing("send a request")?;
        let request = request_store::by_code(desk.database.read(), &code).await.doing("find a request")?;
        Ok(Story {
            request,
            citizen,
            definition,
            slow: self.dice.percent(SLOW),
            referred: false,
            asked: false,
            sent_back: false,
            objected: false,
            surveyed: false,
            reopened: false,
            silent: false,
        })
    }

    /// Fills in the first page only.
    pub(super) async fn begin(&self, at: Instant) -> Result<(), CannotLoad> {
        let definition = self.choose();
        let who = &self.cast.citizens[self.applicant(&definition)?];
        let draft = self.desk.start(&who.actor(), &definition.key, None).await.doing("start a draft")?;
        let page = definition.form.pages.first().ok_or(Refusal::ServiceClosed)?;
        let filled = Filling::new(who, JalaliDate::of(at), &self.dice).page(page);
        self.desk.save(&who.actor(), draft, &page.key, filled.raw, false).await.map(drop).doing("fill in a page")
    }

    fn choose(&self) -> Arc<ServiceDefinition> {
        let all: u64 = self.services.iter().map(|(_, weight)| weight).sum();
        let mut ticket = self.dice.below(all);
        for (definition, weight) in &self.services {
            if ticket < *weight {
                return definition.clone();
            }
            ticket -= weight;
        }
        self.services[0].0.clone()
    }

    /// Foreigners ask for what is meant for them, Iranians for the rest.
    fn applicant(&self, definition: &ServiceDefinition) -> Result<usize, CannotLoad> {
        let for_foreigners = !definition.applicants.contains(&ApplicantKind::IranianPerson)
            && definition.applicants.contains(&ApplicantKind::ForeignPerson);
        let fits = self.cast.citizens.iter().enumerate();
        let fits: Vec<usize> = fits
            .filter(|(_, person)| person.foreign_code.is_some() == for_foreigners)
            .map(|(number, _)| number)
            .collect();
        Ok(*self.dice.pick(&fits).ok_or(Refusal::Trouble)?)
    }

    /// Posts page after page until the check page; the answer is how many files went along.
    pub(super) async fn fill_in(
        &self,
        actor: &Actor,
        draft: DraftId,
        mut filling: Filling<'_>,
        first: NextPage,
        form: &Form,
    ) -> Result<u32, CannotLoad> {
        let (mut files, mut next) = (0, first);
        while let NextPage::Page(key) = next {
            let page = form.page(&key).ok_or(Refusal::NotFound)?;
            let mut filled = filling.page(page);
            for (input, rule) in &filled.files {
                for wrong in filling.files_of(input) {
                    self.desk.remove_file(actor, draft, &key, wrong).await.doing("take a file back")?;
                }
                let sent = self.send_along(actor, draft, page, input, rule).await?;
                files += u32::try_from(sent.len()).unwrap_or(0);
                filled.raw.extend(sent);
            }
            next = self.desk.save(actor, draft, &key, filled.raw, false).await.doing("fill in a page")?;
            if next == NextPage::Page(key.clone()) {
                let problems = self.desk.page(actor, draft, &key).await?.problems;
                let wrong = problems.iter().map(|(path, _)| path.to_string()).collect();
                return Err(CannotLoad::Form { page: key.as_str().to_owned(), wrong });
            }
        }
        Ok(files)
    }

    async fn send_along(
        &self,
        actor: &Actor,
        draft: DraftId,
        page: &Page,
        input: &InputPath,
        rule: &FilesRule,
    ) -> Result<Raw, CannotLoad> {
        let field = page.fields.iter().find(|field| field.key == *input.root());
        let title = field.map_or("", |field| field.label.as_str());
        let number = u32::try_from(self.dice.between(1, 999)).unwrap_or(1);
        let Some((name, content)) = paper(&rule.types, title, number) else { return Ok(Raw::new()) };
        let mut upload =
            documents::begin(&self.desk, actor, draft, &page.key, input, &name).await.doing("send a file")?;
        upload.write(&content).await.doing("send a file")?;
        let view = upload.finish().await.doing("send a file")?;
        Ok(vec![(input.as_str().to_owned(), view.id.to_string())])
    }
}
