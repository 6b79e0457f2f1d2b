use crate::documents::Purpose;
use crate::testing::{APPROVER, CLERK, EXPERT, OTHER_CLERK, SERVICE, TestDesk};
use crate::{both_databases, documents};
use domain::actor::Actor;
use domain::draft::{Drafts, NextPage};
use domain::form::{InputPath, PageKey, Raw};
use domain::id::DraftId;
use domain::kartabl::{Responses, Seen, Stages, Triage};
use domain::problem::Problem;
use domain::refusal::{Answer, Refusal};
use domain::request::{DraftResponse, Outcome};
use domain::service::ServiceKey;
use domain::tracking::{DocumentView, ServiceRequests};
use sea_orm::{EntityTrait, PaginatorTrait};
use tokio::io::AsyncReadExt;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF";
const PLACE: &[u8] = b"35.6892N 51.3890E";

/// The smallest thing with the segments of a photo, with a place in it.
fn photo() -> Vec<u8> {
    let segment = |marker: u8, content: &[u8]| {
        let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, marker], length.as_slice(), content].concat()
    };
    let exif = [b"Exif\0\0MM\0\x2A\0\0\0\x08\0\0\0\0\0\0".as_slice(), PLACE].concat();
    [vec![0xFF, 0xD8], segment(0xE1, &exif), segment(0xDA, &[1, 1, 0, 0, 63, 0]), vec![1, 2, 3, 0xFF, 0xD9]].concat()
}

fn page(key: &str) -> PageKey {
    PageKey::parse(key).unwrap()
}

async fn draft(desk: &TestDesk, actor: &Actor) -> DraftId {
    desk.start(actor, &ServiceKey::parse(SERVICE).unwrap(), None).await.unwrap()
}

async fn attach_to(
    desk: &TestDesk,
    actor: &Actor,
    draft: DraftId,
    field: &str,
    name: &str,
    content: &[u8],
) -> Answer<DocumentView> {
    let mut upload = documents::begin(desk, actor, draft, &page("papers"), &InputPath::new(field), name).await?;
    for part in content.chunks(1000) {
        upload.write(part).await?;
    }
    upload.finish().await
}

async fn attach(desk: &TestDesk, actor: &Actor, draft: DraftId, content: &[u8]) -> Answer<DocumentView> {
    attach_to(desk, actor, draft, "photo", "file.jpg", content).await
}

async fn content(desk: &TestDesk, actor: &Actor, document: &DocumentView) -> Answer<Vec<u8>> {
    let (_, mut file) = documents::open(desk, actor, document.id).await?;
    let mut content = Vec::new();
    file.read_to_end(&mut content).await.unwrap();
    Ok(content)
}

fn files_on_disk(desk: &TestDesk) -> usize {
    let folders = std::fs::read_dir(&desk.files).unwrap().map(|folder| folder.unwrap().path());
    folders.map(|folder| std::fs::read_dir(folder).unwrap().count()).sum()
}

both_databases! {
    async fn a_file_is_what_its_content_says(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let draft = draft(&desk, &citizen).await;
        for (refused, problem) in [
            (b"<html><script>".as_slice(), Problem::FileType),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Problem::FileType),
            (b"PK\x03\x04\x14\0\0\0\x08\0", Problem::FileType),
            (b"", Problem::FileEmpty),
            (b"%PDF-1.7 trailer << /Encrypt 5 0 R >>", Problem::FileLocked),
            (b"\x89PNG\r\n\x1a\nbroken", Problem::FileFailed),
        ] {
            assert_eq!(attach(&desk, &citizen, draft, refused).await, Err(Refusal::File(problem)));
        }
        assert_eq!(files_on_disk(&desk), 0, "nothing of what was refused stays");
        let taken = attach(&desk, &citizen, draft, PDF).await.unwrap();
        assert_eq!((taken.media_type.as_str(), taken.name.as_str()), ("application/pdf", "file.jpg"));
        assert_eq!(content(&desk, &citizen, &taken).await.unwrap(), PDF);
    }

    async fn a_photo_forgets_where_it_was_taken(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let draft = draft(&desk, &citizen).await;
        let taken = attach(&desk, &citizen, draft, &photo()).await.unwrap();
        let stored = content(&desk, &citizen, &taken).await.unwrap();
        assert!(!stored.windows(PLACE.len()).any(|window| window == PLACE));
        assert_eq!(taken.size, stored.len() as u64);
        let row = entity::document::Entity::find_by_id(taken.id.uuid()).one(desk.database.read()).await.unwrap().unwrap();
        assert_eq!(row.sha256, crate::sha256_of_file(&stored), "the checksum is that of what is stored");
    }

    async fn too_large_is_noticed_while_it_arrives(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let draft = draft(&desk, &citizen).await;
        let mut upload =
            documents::begin(&desk, &citizen, draft, &page("papers"), &InputPath::new("photo"), "x").await.unwrap();
        upload.write(&[b'x'; 20_000]).await.unwrap();
        let refused = upload.write(b"x").await;
        assert_eq!(refused, Err(Refusal::File(Problem::FileTooLarge { max: 20_000 })));
        drop(upload);
        assert_eq!(files_on_disk(&desk), 0);
    }

    async fn names_are_only_shown_and_count_is_bounded(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let draft = draft(&desk, &citizen).await;
        let name = "../../etc/\u{202E}gpj.exe";
        let one = attach_to(&desk, &citizen, draft, "photo", name, PDF).await.unwrap();
        assert_eq!(one.name, "gpj.exe");
        attach(&desk, &citizen, draft, PDF).await.unwrap();
        let third = attach(&desk, &citizen, draft, PDF).await;
        assert_eq!(third, Err(Refusal::File(Problem::FileCount { max: 2 })));
        for field in ["agree", "nothing", "photo.0", ""] {
            let refused = attach_to(&desk, &citizen, draft, field, "x", PDF).await;
            assert_eq!(refused, Err(Refusal::NotFound), "{field}");
        }
    }

    async fn a_file_is_its_owners_until_it_is_sent_and_then_also_the_desks(desk: TestDesk) {
        let (citizen, stranger) = (desk.citizen(1).await, desk.citizen(2).await);
        let draft = draft(&desk, &citizen).await;
        assert_eq!(attach(&desk, &stranger, draft, PDF).await, Err(Refusal::NotFound));
        let taken = attach(&desk, &citizen, draft, PDF).await.unwrap();
        let clerk = desk.officer(CLERK).await;
        for actor in [&stranger, &clerk, &Actor::Anonymous] {
            assert_eq!(content(&desk, actor, &taken).await, Err(Refusal::NotFound));
        }
        let raw = |pairs: &[(&str, &str)]| -> Raw {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        let person = raw(&[("full_name", "زهرا"), ("national_id", "9990000018")]);
        desk.save(&citizen, draft, &page("person"), person, false).await.unwrap();
        let shop = raw(&[("area", "1"), ("has_licence", "no")]);
        desk.save(&citizen, draft, &page("shop"), shop, false).await.unwrap();
        let other = attach(&desk, &citizen, draft, PDF).await.unwrap();
        let papers = raw(&[("photo", &taken.id.to_string()), ("agree", "yes")]);
        let next = desk.save(&citizen, draft, &page("papers"), papers, false).await.unwrap();
        assert_eq!(next, NextPage::Check);
        let check = desk.check(&citizen, draft).await.unwrap();
        assert_eq!(check.answers.files().len(), 1);
        desk.submit(&citizen, draft, &check.idempotency_key).await.unwrap();
        for actor in [&citizen, &clerk] {
            assert_eq!(content(&desk, actor, &taken).await.unwrap(), PDF);
        }
        for actor in [&stranger, &desk.officer(OTHER_CLERK).await, &Actor::Anonymous] {
            assert_eq!(content(&desk, actor, &taken).await, Err(Refusal::NotFound));
        }
        // What was not in the answers is nobody's, and goes with the sweep.
        assert_eq!(content(&desk, &citizen, &other).await, Err(Refusal::NotFound));
        desk.clock.advance(chrono::Duration::days(3000));
        assert!(documents::sweep(&desk).await.unwrap() >= 1);
        assert_eq!(files_on_disk(&desk), 1);
        assert_eq!(content(&desk, &clerk, &taken).await.unwrap(), PDF);
    }

    async fn letting_go_of_a_file_forgets_it(desk: TestDesk) {
        let citizen = desk.citizen(1).await;
        let draft = draft(&desk, &citizen).await;
        let taken = attach(&desk, &citizen, draft, PDF).await.unwrap();
        desk.remove_file(&citizen, draft, &page("papers"), taken.id).await.unwrap();
        let again = desk.remove_file(&citizen, draft, &page("papers"), taken.id).await;
        assert_eq!(again, Err(Refusal::NotFound));
        assert_eq!(files_on_disk(&desk), 0);
        attach(&desk, &citizen, draft, PDF).await.unwrap();
        desk.discard(&citizen, draft).await.unwrap();
        assert_eq!(files_on_disk(&desk), 0);
        assert_eq!(entity::document::Entity::find().count(desk.database.read()).await.unwrap(), 0);
    }

    async fn an_attachment_is_the_citizens_once_the_answer_is_signed(desk: TestDesk) {
        let code = crate::testing::submitted(&desk, 1).await;
        let (clerk, expert) = (desk.officer(CLERK).await, desk.officer(EXPERT).await);
        let citizen = desk.citizen(1).await;
        let seen = async || {
            let request = crate::request_store::by_code(desk.database.read(), &code).await.unwrap();
            Seen { request: request.id, revision: request.revision }
        };
        let id = seen().await.request;
        let early = documents::begin_for_request(&desk, &expert, id, Purpose::Response, "letter.pdf").await;
        assert_eq!(early.err(), Some(Refusal::NotFound), "nobody drafts before it is accepted");
        desk.accept(&clerk, seen().await, None).await.unwrap();
        desk.decide(&expert, seen().await, "forward".to_owned(), String::new()).await.unwrap();
        assert!(documents::begin_for_request(&desk, &citizen, id, Purpose::Response, "x").await.is_err());
        let mut upload = documents::begin_for_request(&desk, &expert, id, Purpose::Response, "letter.pdf").await.unwrap();
        upload.write(PDF).await.unwrap();
        let letter = upload.finish().await.unwrap();
        let draft = DraftResponse {
            outcome: Outcome::Done,
            text: "پیوست است.".to_owned(),
            legal_basis: String::new(),
            next_step: String::new(),
            valid_until: None,
            attachments: vec![letter.id],
        };
        desk.draft(&expert, seen().await, draft).await.unwrap();
        assert_eq!(content(&desk, &citizen, &letter).await, Err(Refusal::NotFound));
        assert_eq!(content(&desk, &expert, &letter).await.unwrap(), PDF);
        desk.approve(&desk.officer(APPROVER).await, seen().await).await.unwrap();
        assert_eq!(content(&desk, &citizen, &letter).await.unwrap(), PDF);
        assert_eq!(desk.response(&citizen, &code).await.unwrap().attachments, std::slice::from_ref(&letter));
        assert_eq!(content(&desk, &desk.citizen(2).await, &letter).await, Err(Refusal::NotFound));
    }
}
