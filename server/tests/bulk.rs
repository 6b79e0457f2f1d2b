//! Work on several cases by plain forms, as a browser without scripts does it.

mod common;

use common::Site;
use desk::testing::{CLERK, OTHER_CLERK, OTHER_DESK, TestDesk, on_sqlite, sent_by};
use domain::id::RequestId;

async fn cases(desk: &TestDesk, count: u32) -> Vec<RequestId> {
    let mut ids = Vec::new();
    for number in 1..=count {
        ids.push(sent_by(desk, &desk.citizen(number).await).await.id);
    }
    ids
}

/// Values of the hidden inputs of this name.
fn hidden(page: &str, name: &str) -> Vec<String> {
    let confirm = page.split("action=\"/desk/bulk/confirm\"").nth(1).unwrap_or_default();
    let form = confirm.split("</form>").next().unwrap_or_default();
    let marked = format!("name=\"{name}\" value=\"");
    form.split(&marked).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

#[test]
fn what_is_selected_is_previewed_confirmed_and_reported() {
    on_sqlite(|desk| async move {
        let site = Site::new(desk.clone());
        let clerk = site.officer(CLERK).await;
        let ids: Vec<_> = cases(&desk, 3).await.iter().map(ToString::to_string).collect();
        let desk_id = OTHER_DESK.to_string();
        let mut fields: Vec<(&str, &str)> = ids.iter().map(|id| ("case", id.as_str())).collect();
        fields.extend([("do", "transfer"), ("back", "/desk?folder=desk")]);
        let form = site.post("/desk/bulk", Some(&clerk), &fields).await;
        assert_eq!(form.status, 200);
        assert!(form.body.contains("href=\"/desk?folder=desk\"") && form.body.contains("name=\"reason\""));
        // Without a reason nothing is lost but the way.
        fields.push(("desk", &desk_id));
        fields.push(("reason", "کار آنجاست"));
        let preview = site.post("/desk/bulk/preview", Some(&clerk), &fields).await;
        assert_eq!(preview.status, 200, "{}", preview.body);
        let seen = hidden(&preview.body, "case");
        assert_eq!(seen.len(), 3);
        let key = hidden(&preview.body, "key").remove(0);
        let mut confirm: Vec<(&str, &str)> = seen.iter().map(|seen| ("case", seen.as_str())).collect();
        confirm.extend([("do", "transfer"), ("desk", &desk_id), ("reason", "کار آنجاست"), ("key", &key)]);
        let ordered = site.post("/desk/bulk/confirm", Some(&clerk), &confirm).await;
        assert_eq!(ordered.status, 303, "{}", ordered.body);
        let address = ordered.location().to_owned();
        let again = site.post("/desk/bulk/confirm", Some(&clerk), &confirm).await;
        assert_eq!(again.location(), address, "sent twice it is one order");
        let page = site.get(&address, Some(&clerk)).await;
        assert!(page.body.contains("/undo\"") && page.body.contains("واگردانی"), "{}", page.body);
        let other = site.officer(OTHER_CLERK).await;
        assert_eq!(site.get(&address, Some(&other)).await.status, 404);
        assert_eq!(site.post(&format!("{address}/undo"), Some(&other), &[]).await.status, 404);
        desk.clock.advance(chrono::Duration::seconds(10));
        assert_eq!(desk::bulk::carry_out_due(&desk).await, Ok(3));
        let page = site.get(&address, Some(&clerk)).await;
        assert!(page.body.contains("پایان یافت"), "{}", page.body);
        let late = site.post(&format!("{address}/undo"), Some(&clerk), &[]).await;
        assert_eq!((late.status.as_u16(), late.location()), (303, address.as_str()));
    });
}

#[test]
fn marks_are_put_macros_kept_and_a_view_leaves_as_a_file() {
    on_sqlite(|desk| async move {
        let site = Site::new(desk.clone());
        let clerk = site.officer(CLERK).await;
        let id = cases(&desk, 1).await.remove(0).to_string();
        let flag = [("case", id.as_str()), ("do", "flag"), ("flag", "follow"), ("back", "/desk?folder=all")];
        let put = site.post("/desk/bulk/mark", Some(&clerk), &flag).await;
        assert_eq!((put.status.as_u16(), put.location()), (303, "/desk?folder=all"));
        let list = site.get("/desk?folder=all&q=%D9%86%D8%B4%D8%A7%D9%86:%D8%B2%D8%B1%D8%AF", Some(&clerk)).await;
        assert!(list.body.contains("flag-mark--follow"));
        let csv = site.get("/desk/export?folder=all&q=&as=csv", Some(&clerk)).await;
        assert_eq!(csv.status, 200);
        assert!(csv.body.starts_with("\u{FEFF}\"کد رهگیری\"") && csv.body.contains("۱۴۰۵/۰۹/۰۷"), "{}", csv.body);
        let book = site.get("/desk/export?folder=all&q=&as=xlsx", Some(&clerk)).await;
        assert!(book.body.starts_with("PK"));
        // Another desk's list has only its own: nothing but the head.
        let other = site.officer(OTHER_CLERK).await;
        let foreign = site.get("/desk/export?folder=all&q=&as=csv", Some(&other)).await;
        assert_eq!(foreign.body.lines().count(), 1, "{}", foreign.body);
        let wrong = [("name", "یک"), ("note", "{نشانی}"), ("kind", "none")];
        let refused = site.post("/desk/macros", Some(&clerk), &wrong).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("{نشانی}"), "what was typed is still there");
        let kept = [("name", "یک"), ("note", "سلام {نام}"), ("kind", "none")];
        assert_eq!(site.post("/desk/macros", Some(&clerk), &kept).await.status, 303);
        assert!(site.get("/desk/macros", Some(&clerk)).await.body.contains("یک"));
    });
}
