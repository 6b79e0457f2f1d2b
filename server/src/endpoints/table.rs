//! The table itself.

use super::{Access, Endpoint, Kind, Verb};

const fn page(access: Access, path: &'static str) -> Endpoint {
    Endpoint { method: Verb::Get, path, access, kind: Kind::Page }
}

const fn form(access: Access, path: &'static str) -> Endpoint {
    Endpoint { method: Verb::Post, path, access, kind: Kind::Form }
}

const fn function(access: Access, path: &'static str) -> Endpoint {
    Endpoint { method: Verb::Post, path, access, kind: Kind::Function }
}

const fn other(method: Verb, access: Access, kind: Kind, path: &'static str) -> Endpoint {
    Endpoint { method, path, access, kind }
}

/// Everything that answers, but the browser's own files (`/pkg/…`, `/fonts/…`, `/icons/…`), which hold nothing of anybody.
pub const ENDPOINTS: &[Endpoint] = &[
    // pages of citizens
    page(Access::Public, "/"),
    page(Access::Public, "/services"),
    page(Access::Public, "/services/{id}"),
    page(Access::Public, "/services/{id}/request"),
    page(Access::Citizen, "/drafts/{id}/{page}"),
    page(Access::Citizen, "/drafts/{id}/check"),
    page(Access::Public, "/requests/{code}"),
    page(Access::Citizen, "/requests/{code}/receipt"),
    page(Access::Citizen, "/requests/{code}/answer"),
    page(Access::Citizen, "/requests/{code}/object"),
    page(Access::Public, "/track"),
    page(Access::Public, "/sign-in"),
    page(Access::Public, "/sign-in/code"),
    page(Access::Citizen, "/me"),
    page(Access::Public, "/survey/{token}"),
    page(Access::Public, "/queue/{place}"),
    page(Access::Public, "/queue/{place}/appointment"),
    page(Access::Public, "/queue/{place}/appointment/{service}"),
    page(Access::Public, "/queue/{place}/appointment/{service}/{day}"),
    page(Access::Citizen, "/queue/{place}/appointment/{service}/{day}/{time}"),
    page(Access::Citizen, "/appointments/{id}"),
    page(Access::Public, "/q/{token}"),
    page(Access::Public, "/about"),
    page(Access::Public, "/accessibility"),
    page(Access::Public, "/privacy"),
    page(Access::Public, "/complaints"),
    page(Access::Public, "/demo/messages"),
    // forms of citizens
    form(Access::Citizen, "/services/{id}/request"),
    form(Access::Citizen, "/services/{id}/request/again/{code}"),
    other(Verb::Post, Access::Citizen, Kind::Answers, "/drafts/{id}/{page}"),
    other(Verb::Post, Access::Citizen, Kind::Upload, "/drafts/{id}/files/{page}/{field}"),
    form(Access::Citizen, "/drafts/{id}/files/{page}/{document}/remove"),
    form(Access::Citizen, "/drafts/{id}/submit"),
    form(Access::Citizen, "/drafts/{id}/discard"),
    form(Access::Citizen, "/requests/{code}/complete"),
    form(Access::Citizen, "/requests/{code}/withdraw"),
    form(Access::Citizen, "/requests/{code}/object"),
    form(Access::Citizen, "/requests/{code}/act"),
    form(Access::Public, "/track"),
    form(Access::Public, "/sign-in"),
    form(Access::Public, "/sign-in/code"),
    form(Access::Public, "/sign-in/resend"),
    form(Access::Public, "/sign-out"),
    form(Access::Public, "/survey/{token}"),
    form(Access::Public, "/queue/{place}"),
    form(Access::Public, "/q/{token}/leave"),
    other(Verb::Get, Access::Public, Kind::Watch, "/q/{token}/live"),
    form(Access::Citizen, "/queue/{place}/appointment/{service}/{day}/{time}"),
    form(Access::Citizen, "/appointments/{id}/cancel"),
    other(Verb::Get, Access::Citizen, Kind::Download, "/documents/{id}"),
    // pages and forms of staff
    page(Access::PublicStaff, "/desk/sign-in"),
    page(Access::HalfStaff, "/desk/sign-in/code"),
    page(Access::HalfStaff, "/desk/sign-in/enrol"),
    page(Access::Staff, "/desk"),
    page(Access::Staff, "/desk/requests/{id}"),
    page(Access::Staff, "/desk/requests/{id}/sheet"),
    page(Access::Staff, "/desk/letters"),
    page(Access::Staff, "/desk/settings/delegation"),
    page(Access::Staff, "/desk/settings/views"),
    page(Access::Staff, "/desk/home"),
    page(Access::Staff, "/desk/settings/alerts"),
    page(Access::Staff, "/desk/bulk/{id}"),
    page(Access::Staff, "/desk/macros"),
    page(Access::Staff, "/desk/admin/components"),
    page(Access::Staff, "/desk/reports/daily"),
    page(Access::Staff, "/desk/reports/staffing"),
    form(Access::Staff, "/desk/reports/daily/sign"),
    other(Verb::Get, Access::Staff, Kind::Download, "/desk/reports/daily/file"),
    page(Access::Staff, "/desk/admin/devices"),
    page(Access::Staff, "/desk/admin/devices/{id}"),
    form(Access::Staff, "/desk/admin/devices/approve"),
    page(Access::Staff, "/desk/admin/devices/{id}/revoke"),
    form(Access::Staff, "/desk/admin/devices/{id}/revoke"),
    other(Verb::Get, Access::Staff, Kind::Download, "/desk/admin/devices/{id}/journal.csv"),
    form(Access::Staff, "/desk/settings/delegation"),
    form(Access::Staff, "/desk/settings/delegation/end"),
    form(Access::Staff, "/desk/settings/views"),
    form(Access::Staff, "/desk/settings/views/remove"),
    form(Access::Staff, "/desk/settings/views/start"),
    form(Access::PublicStaff, "/desk/sign-in"),
    form(Access::HalfStaff, "/desk/sign-in/code"),
    form(Access::HalfStaff, "/desk/sign-in/enrol"),
    form(Access::PublicStaff, "/desk/sign-out"),
    form(Access::Staff, "/desk/home/read"),
    form(Access::Staff, "/desk/settings/alerts"),
    form(Access::Staff, "/desk/bulk"),
    form(Access::Staff, "/desk/bulk/preview"),
    form(Access::Staff, "/desk/bulk/confirm"),
    form(Access::Staff, "/desk/bulk/mark"),
    form(Access::Staff, "/desk/bulk/{id}/undo"),
    form(Access::Staff, "/desk/macros"),
    form(Access::Staff, "/desk/macros/{id}/remove"),
    other(Verb::Get, Access::Staff, Kind::Download, "/desk/export"),
    other(Verb::Post, Access::Staff, Kind::Upload, "/desk/requests/{id}/attachments"),
    other(Verb::Post, Access::Staff, Kind::Upload, "/desk/requests/{id}/evidence"),
    other(Verb::Get, Access::Staff, Kind::Download, "/desk/documents/{id}"),
    other(Verb::Get, Access::Staff, Kind::Download, "/desk/documents/{id}/shown"),
    other(Verb::Post, Access::Staff, Kind::Script, "/desk/requests/{id}/jottings"),
    other(Verb::Get, Access::Staff, Kind::Watch, "/desk/live"),
    other(Verb::Post, Access::Staff, Kind::Watch, "/desk/live/glance"),
    // pages of kiosks and displays: one still shell, drawn by its bundle
    page(Access::Public, "/kiosk"),
    page(Access::Public, "/display"),
    page(Access::Public, "/display/{id}"),
    // the counter, and the places that counters stand in
    page(Access::Staff, "/desk/counter"),
    page(Access::Staff, "/desk/kiosk-entries"),
    page(Access::Staff, "/desk/kiosk-entries/{id}"),
    form(Access::Staff, "/desk/kiosk-entries/{id}/take"),
    form(Access::Staff, "/desk/kiosk-entries/{id}/close"),
    page(Access::Staff, "/desk/counter/forms/{draft}"),
    page(Access::Staff, "/desk/counter/receipts/{code}"),
    page(Access::Staff, "/desk/counter/answers/{code}"),
    page(Access::Staff, "/desk/counter/hand-over/{code}"),
    other(Verb::Get, Access::Staff, Kind::Watch, "/desk/counter/live"),
    form(Access::Staff, "/desk/counter/sit"),
    form(Access::Staff, "/desk/counter/rise"),
    form(Access::Staff, "/desk/counter/next"),
    form(Access::Staff, "/desk/counter/recall"),
    form(Access::Staff, "/desk/counter/start"),
    form(Access::Staff, "/desk/counter/hold"),
    form(Access::Staff, "/desk/counter/resume"),
    form(Access::Staff, "/desk/counter/transfer"),
    form(Access::Staff, "/desk/counter/no-show"),
    form(Access::Staff, "/desk/counter/finish"),
    form(Access::Staff, "/desk/counter/pick"),
    form(Access::Staff, "/desk/counter/priority"),
    form(Access::Staff, "/desk/counter/take"),
    form(Access::Staff, "/desk/counter/check-in"),
    form(Access::Staff, "/desk/counter/case"),
    form(Access::Staff, "/desk/counter/complete"),
    form(Access::Staff, "/desk/counter/acted"),
    form(Access::Staff, "/desk/counter/hand-over"),
    form(Access::Staff, "/desk/counter/information"),
    form(Access::Staff, "/desk/counter/guide"),
    form(Access::Staff, "/desk/counter/survey"),
    form(Access::Staff, "/desk/counter/assist"),
    other(Verb::Post, Access::Staff, Kind::Answers, "/desk/counter/forms/{draft}"),
    form(Access::Staff, "/desk/counter/forms/{draft}/drop"),
    page(Access::Staff, "/desk/admin/places"),
    page(Access::Staff, "/desk/admin/places/{id}"),
    page(Access::Staff, "/desk/admin/places/{id}/signs"),
    form(Access::Staff, "/desk/admin/places"),
    other(Verb::Post, Access::Staff, Kind::Answers, "/desk/admin/places/{id}"),
    // the other language
    form(Access::Public, "/language"),
    // functions of citizens' pages
    function(Access::Public, "/api/catalogue/home"),
    function(Access::Public, "/api/catalogue/search"),
    function(Access::Public, "/api/catalogue/service"),
    function(Access::Public, "/api/drafts/start_page"),
    function(Access::Citizen, "/api/drafts/page"),
    function(Access::Citizen, "/api/drafts/check"),
    function(Access::Public, "/api/service_requests/track"),
    function(Access::Citizen, "/api/service_requests/receipt"),
    function(Access::Citizen, "/api/service_requests/mine"),
    function(Access::Citizen, "/api/service_requests/response"),
    function(Access::Public, "/api/surveys/open"),
    function(Access::Public, "/api/queue/place"),
    function(Access::Public, "/api/queue/follow"),
    function(Access::Public, "/api/appointments/places"),
    function(Access::Public, "/api/appointments/services"),
    function(Access::Public, "/api/appointments/times"),
    function(Access::Citizen, "/api/appointments/one"),
    function(Access::Citizen, "/api/appointments/mine"),
    function(Access::Public, "/api/messages/demo"),
    function(Access::Public, "/api/session/sign_in"),
    // functions of staff pages; only they are called over the wire by a browser
    function(Access::PublicStaff, "/api/session/viewer"),
    function(Access::PublicStaff, "/api/session/flash"),
    function(Access::PublicStaff, "/api/access/demo_accounts"),
    function(Access::HalfStaff, "/api/access/enrolment"),
    function(Access::Staff, "/api/kartabl/list"),
    function(Access::Staff, "/api/kartabl/suggest"),
    function(Access::Staff, "/api/kartabl/case"),
    function(Access::Staff, "/api/kartabl/case_ahead"),
    function(Access::Staff, "/api/kartabl/opened"),
    other(Verb::Post, Access::Staff, Kind::Watch, "/api/kartabl/list_again"),
    other(Verb::Post, Access::Staff, Kind::Watch, "/api/kartabl/changes_since"),
    function(Access::Staff, "/api/kartabl/note"),
    function(Access::Staff, "/api/jottings/of"),
    function(Access::Staff, "/api/saved_views/save_view"),
    function(Access::Staff, "/api/saved_views/remove_view"),
    function(Access::Staff, "/api/saved_views/start_with"),
    other(Verb::Post, Access::Staff, Kind::Watch, "/api/bulk/order"),
    function(Access::Staff, "/api/triage/accept"),
    function(Access::Staff, "/api/triage/mark_deficient"),
    function(Access::Staff, "/api/triage/reject"),
    function(Access::Staff, "/api/triage/transfer"),
    function(Access::Staff, "/api/secretariat/classify"),
    function(Access::Staff, "/api/secretariat/confirm_acceptance"),
    function(Access::Staff, "/api/secretariat/send_back_acceptance"),
    function(Access::Staff, "/api/stages/decide"),
    function(Access::Staff, "/api/stages/ask_citizen"),
    function(Access::Staff, "/api/stages/confirm_citizen_acted"),
    function(Access::Staff, "/api/stages/close"),
    function(Access::Staff, "/api/stages/reopen"),
    function(Access::Staff, "/api/referrals/refer"),
    function(Access::Staff, "/api/referrals/give_back"),
    function(Access::Staff, "/api/referrals/recall"),
    function(Access::Staff, "/api/inquiries/ask_agency"),
    function(Access::Staff, "/api/inquiries/record_answer"),
    function(Access::Staff, "/api/inquiries/cancel_inquiry"),
    function(Access::Staff, "/api/delegations/list"),
    function(Access::Staff, "/api/delegations/name_delegate"),
    function(Access::Staff, "/api/delegations/end_delegation"),
    function(Access::Staff, "/api/responses/draft"),
    function(Access::Staff, "/api/responses/approve"),
    function(Access::Staff, "/api/responses/deliver"),
    // devices
    other(Verb::Post, Access::Public, Kind::Script, "/api/device/pair"),
    other(Verb::Post, Access::Public, Kind::Script, "/api/device/paired"),
    other(Verb::Post, Access::Public, Kind::Entries, "/api/device/entries"),
    other(Verb::Post, Access::Device, Kind::Script, "/api/device/beat"),
    other(Verb::Get, Access::Device, Kind::Watch, "/api/device/snapshot"),
    other(Verb::Post, Access::Device, Kind::Script, "/api/device/lease"),
    other(Verb::Get, Access::Device, Kind::Watch, "/api/device/board"),
    other(Verb::Get, Access::Device, Kind::Watch, "/api/device/live"),
    other(Verb::Post, Access::Device, Kind::Script, "/api/device/track"),
    other(Verb::Post, Access::Device, Kind::Script, "/api/device/check_in"),
    other(Verb::Post, Access::Device, Kind::Script, "/api/device/follow"),
    // monitors
    other(Verb::Get, Access::Public, Kind::Health, "/livez"),
    other(Verb::Get, Access::Public, Kind::Health, "/readyz"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_line_stands_twice() {
        let lines: BTreeSet<_> =
            ENDPOINTS.iter().map(|endpoint| (endpoint.method == Verb::Get, endpoint.path)).collect();
        assert_eq!(lines.len(), ENDPOINTS.len());
    }

    #[test]
    fn whatever_changes_is_posted() {
        for endpoint in ENDPOINTS.iter().filter(|endpoint| endpoint.method == Verb::Get) {
            let reads = matches!(endpoint.kind, Kind::Page | Kind::Download | Kind::Watch | Kind::Health);
            assert!(reads, "{}", endpoint.path);
        }
    }

    #[test]
    fn everything_under_the_desk_is_the_staffs() {
        for endpoint in ENDPOINTS.iter().filter(|endpoint| !endpoint.path.starts_with("/api/")) {
            let desk = endpoint.path == "/desk" || endpoint.path.starts_with("/desk/");
            let staff = !matches!(endpoint.access, Access::Public | Access::Citizen | Access::Device);
            assert_eq!(desk, staff, "{}", endpoint.path);
        }
    }
}
