use super::desk::Pretend;
use super::render::Visit;
use super::samples::*;
use crate::case::{Verb, Work, form_of};
use domain::actor::Role;
use domain::kartabl::CaseView;
use domain::permission::Action;
use domain::request::*;
use leptos::prelude::*;
use std::sync::Arc;
fn save(name: &str, html: &str) {
    let html = format!("<!DOCTYPE html>{html}").replace("<head>", "<head><meta name=viewport content='width=device-width'><link rel=stylesheet href=/staff.css>");
    std::fs::write(format!("/tmp/look/{name}.html"), html).unwrap();
}
fn full(mut c: CaseView) -> CaseView {
    c.timeline = vec![
        entry(1, EventKind::Submitted { channel: Channel::Web }),
        entry(2, EventKind::MarkedDeficient { items: vec![DeficientItem { field: "photo".to_owned(), words: "چهره پیدا نیست".to_owned() }], words: "".to_owned(), until: due() }),
        entry(3, EventKind::Resubmitted { fields: vec![] }),
        entry(4, EventKind::Noted { words: "تلفنی پرسیدم؛ سند را می‌آورد.".to_owned() }),
        entry(5, EventKind::Closed), entry(6, EventKind::Withdrawn),
    ];
    c.documents = vec![c.documents[0].clone(), domain::tracking::DocumentView { media_type: "application/pdf".to_owned(), name: "سند مالکیت.pdf".to_owned(), id: domain::id::DocumentId::new(uuid::Uuid::from_u128(5)), size: 10 }];
    c.deficiency_rounds = 1;
    c
}
#[tokio::test]
async fn look() {
    let acc = |i: u128| domain::access::DemoAccount { username: format!("user{i}"), ..account() };
    let p = || Pretend { accounts: (0..9).map(acc).collect(), page: Some({
        let ks = [StatusKind::Submitted, StatusKind::InProgress, StatusKind::Deficient, StatusKind::AwaitingCitizen, StatusKind::Answered, StatusKind::Closed, StatusKind::Rejected];
        let mut pg = page((0..30).map(|i| { let mut r = row(i, ks[(i % 7) as usize]); r.unread = i % 3 == 0; if i % 5 == 1 { r.time_left = Some(domain::calendar::TimeLeft { overdue: true, working_minutes: 900, working_days: 2 }); } r }).collect());
        pg.folders = domain::kartabl::Folder::ALL.iter().map(|f| (*f, 12)).collect();
        pg.next = Some("x".to_owned()); pg }), case: Some(full(submitted())), ..Pretend::default() };
    save("signin", &Visit::stranger(p()).open("/desk/sign-in").await.html);
    let v = Visit { half: Some(officer(1)), ..Visit::stranger(p()) };
    save("enrol", &v.open("/desk/sign-in/enrol").await.html);
    save("code", &Visit::stranger(p()).open("/desk/sign-in/code").await.html);
    save("list", &Visit::officer(p(), Role::DeskOfficer).open("/desk").await.html);
    let empty = Pretend { page: Some(page(vec![])), ..Pretend::default() };
    save("empty", &Visit::officer(empty, Role::DeskOfficer).open("/desk?q=xx").await.html);
    save("gallery", &Visit::officer(p(), Role::DeskOfficer).open("/desk/admin/components").await.html);
    let shell = Visit::officer(p(), Role::DeskOfficer).open(CASE).await.html;
    save("case", &shell);
    save("404", &Visit::officer(p(), Role::DeskOfficer).open("/desk/xx").await.html);
    let st = Status::InProgress { progress: progress(Some(draft())) };
    let mut refs = vec![referral(5, None, ReferralState::Read { at: morning() }), referral(6, Some(5), ReferralState::Returned { at: morning(), words: "سند درست است.".to_owned() }), referral(7, Some(5), ReferralState::Unread)];
    refs[0].mine = true; refs[2].sent_by_me = true;
    let work = CaseView { status: st, referrals: refs, may: vec![Action::DecideStage, Action::Refer, Action::AskCitizen, Action::DraftResponse, Action::Note, Action::ApproveResponse, Action::ReturnReferral, Action::RecallReferral], ..full(in_progress()) };
    let d = Pretend { case: Some(work.clone()), ..p() };
    let wshell = Visit::officer(d, Role::DeskOfficer).open(CASE).await.html;
    save("work", &wshell);
    for (name, case, verb, shell) in [
        ("f-accept", submitted(), Verb::Accept, &shell), ("f-deficient", submitted(), Verb::MarkDeficient, &shell), ("f-reject", submitted(), Verb::Reject, &shell),
        ("f-transfer", submitted(), Verb::Transfer, &shell), ("f-note", submitted(), Verb::Note, &shell), ("f-refer", work.clone(), Verb::Refer, &wshell),
        ("f-draft", work.clone(), Verb::Draft, &wshell), ("f-approve", work.clone(), Verb::Approve, &wshell), ("f-decide", work.clone(), Verb::Decide("back".to_owned()), &wshell),
    ] {
        let form = super::render::part(move || {
            let w = Work::new();
            if verb == Verb::MarkDeficient { w.keep("mark-deficient", "items[2][field]".to_owned(), Some("photo".to_owned())); }
            if verb == Verb::Reject { w.keep("reject", "reason".to_owned(), Some("نشانی ملک با سند جور نیست؛ سند تازه را بفرستید.".to_owned())); }
            provide_context(w);
            form_of(&Arc::new(case), verb)
        }).html;
        let a = shell.find("<ul class=\"actions__verbs\">").unwrap();
        let b = a + shell[a..].find("</ul>").unwrap() + 5;
        save(name, &format!("{}{}{}", &shell[..a], form, &shell[b..]));
    }
}
