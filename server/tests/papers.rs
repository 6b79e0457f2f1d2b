//! What staff are shown of a case outside its page: its files, and its sheet.

mod common;

use common::Site;
use desk::testing::{CLERK, EXPERT, OTHER_CLERK, both_databases, sent_by};
use domain::kartabl::{Kartabl, Seen, Triage};
use domain::request::ServiceRequest;
use sea_orm::EntityTrait;

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

/// A request that the expert works on.
async fn accepted(site: &Site) -> ServiceRequest {
    let citizen = site.desk.citizen(1).await;
    let request = sent_by(&site.desk, &citizen).await;
    let seen = Seen { request: request.id, revision: request.revision };
    let clerk = site.desk.officer(CLERK).await;
    Triage::accept(&*site.desk.desk, &clerk, seen, Some(EXPERT)).await.expect("accepted");
    request
}

both_databases! {
    async fn a_file_is_shown_to_whom_it_may_be_and_runs_nothing(desk: TestDesk) {
        let site = Site::new(desk);
        let request = accepted(&site).await;
        let (expert, stranger) = (site.officer(EXPERT).await, site.officer(OTHER_CLERK).await);
        let attach = format!("/desk/requests/{}/attachments", request.id);
        let stored = site.upload(&attach, Some(&expert), "file", "نامه.pdf", PDF).await;
        assert_eq!(stored.status.as_u16(), 200, "{stored:?}");
        let rows = entity::document::Entity::find().all(site.desk.database.read()).await.expect("rows");
        let address = format!("/desk/documents/{}/shown", rows[0].id);
        let shown = site.get(&address, Some(&expert)).await;
        assert_eq!(shown.status.as_u16(), 200);
        assert_eq!(shown.headers["content-type"], "application/pdf");
        assert_eq!(shown.headers["x-content-type-options"], "nosniff");
        assert_eq!(shown.headers["x-frame-options"], "SAMEORIGIN");
        let policy = shown.headers["content-security-policy"].to_str().expect("text");
        assert!(policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'self'"), "{policy}");
        assert!(!policy.contains("script-src"), "{policy}");
        let name = shown.headers["content-disposition"].to_str().expect("text");
        assert!(name.starts_with("inline; filename="), "{name}");
        assert_eq!(site.get(&address, Some(&stranger)).await.status.as_u16(), 404);
        // Saved as it always was.
        let saved = site.get(&address.replace("/shown", ""), Some(&expert)).await;
        assert_eq!(saved.headers["x-frame-options"], "DENY");
        assert_eq!(saved.headers["content-security-policy"], "default-src 'none'; sandbox");
    }

    async fn a_sheet_is_for_whom_the_case_is_and_keeps_notes_back(desk: TestDesk) {
        let site = Site::new(desk);
        let request = accepted(&site).await;
        let expert = site.desk.officer(EXPERT).await;
        site.desk.note(&expert, request.id, "تلفنی پرسیدم".to_owned()).await.expect("noted");
        let (expert, stranger) = (site.officer(EXPERT).await, site.officer(OTHER_CLERK).await);
        let address = format!("/desk/requests/{}/sheet", request.id);
        let plain = site.get(&address, Some(&expert)).await;
        assert_eq!(plain.status.as_u16(), 200);
        assert_eq!(plain.headers["cache-control"], "private, no-store");
        assert!(plain.body.contains("برگهٔ پرونده") && !plain.body.contains("تلفنی پرسیدم"), "{}", plain.body);
        let whole = site.get(&format!("{address}?notes=1"), Some(&expert)).await;
        assert!(whole.body.contains("تلفنی پرسیدم"), "{}", whole.body);
        for asked in ["", "?notes=1"] {
            assert_eq!(site.get(&format!("{address}{asked}"), Some(&stranger)).await.status.as_u16(), 404);
        }
    }
}
