//! Table 2 and staffing as pages: whose they are, what is downloaded, and that a sheet is signed by its button.

mod common;

use common::Site;
use desk::testing::{ADMINISTRATOR, CLERK, DESK_UNIT, EXPERT, OTHER_CLERK, TestDesk, on_sqlite};
use domain::id::{CounterId, LineId, PlaceId};
use domain::in_person::{Counter, Counters, Line, Place, Places, Priority, Queue, TakeTicket};
use domain::jalali::JalaliDate;
use domain::service::ServiceKey;
use uuid::Uuid;

const HALL: PlaceId = PlaceId::new(Uuid::from_u128(71));
const LINE: LineId = LineId::new(Uuid::from_u128(72));
const COUNTER: CounterId = CounterId::new(Uuid::from_u128(73));

/// A hall in which the desk officer told one person about a service.
async fn informed(desk: &TestDesk) {
    let service = ServiceKey::parse("health-card").expect("a key");
    let line = Line {
        id: LINE,
        letter: "ا".to_owned(),
        title: "بهداشت".to_owned(),
        title_en: "Health".to_owned(),
        tone: 0,
        services: vec![service.clone()],
        per_half_hour: 0,
    };
    let place = Place {
        id: HALL,
        key: "central".to_owned(),
        title: "میز خدمت مرکزی".to_owned(),
        address: "شهر نمونه".to_owned(),
        unit: DESK_UNIT,
        phone_tickets: false,
        lines: vec![line],
        counters: vec![Counter { id: COUNTER, number: 4, title: String::new(), lines: vec![LINE] }],
    };
    desk.keep_place(&desk.officer(ADMINISTRATOR).await, place).await.expect("a place");
    let clerk = desk.officer(CLERK).await;
    desk.sit(&clerk, COUNTER).await.expect("sits");
    let wish = TakeTicket {
        place: HALL,
        line: LINE,
        services: vec![service.clone()],
        priority: Priority::Ordinary,
        mobile: None,
        key: "1".to_owned(),
    };
    Queue::take(&*desk.desk, &clerk, "", wish).await.expect("a number");
    let ticket = desk.call_next(&clerk).await.expect("called");
    desk.start(&clerk, ticket).await.expect("started");
    desk.inform(&clerk, ticket, service, 0).await.expect("informed");
    desk.finish(&clerk, ticket).await.expect("finished");
}

#[test]
fn the_sheet_is_read_saved_and_signed_by_those_whose_it_is() {
    on_sqlite(|desk| async move {
        let site = Site::new(desk.clone());
        let clerk = site.officer(CLERK).await;
        let nowhere = site.get("/desk/reports/daily", Some(&clerk)).await;
        assert_eq!(nowhere.status.as_u16(), 200);
        assert!(nowhere.body.contains("محلی برای مراجعهٔ حضوری"), "{}", nowhere.body);

        informed(&desk).await;
        let page = site.get("/desk/reports/daily", Some(&clerk)).await.body;
        for text in ["میز خدمت مرکزی", "اطلاع‌رسانی", "الف۰۰۱", "صدور کارت بهداشت", "گزارش روزانه", "باجه‌های لازم"]
        {
            assert!(page.contains(text), "{text}\n{page}");
        }
        assert!(!page.contains("<script") && !page.contains("style="), "nothing runs, and no style stands in it");

        let day = JalaliDate::of(desk.now());
        let own = format!("place={HALL}&day={day}&officer={CLERK}");
        let sheet = site.get(&format!("/desk/reports/daily?{own}"), Some(&clerk)).await.body;
        assert!(sheet.contains("امضای گزارش"), "{sheet}");
        let csv = site.get(&format!("/desk/reports/daily/file?{own}&as=csv"), Some(&clerk)).await;
        assert!(csv.body.starts_with("\u{FEFF}\"ردیف\"") && csv.body.contains("اطلاع‌رسانی"), "{}", csv.body);
        let xlsx = site.get(&format!("/desk/reports/daily/file?{own}&as=xlsx"), Some(&clerk)).await;
        let kind = xlsx.headers.get("content-type").expect("a kind").to_str().expect("text");
        assert!(kind.contains("spreadsheetml") && xlsx.body.starts_with("PK"));

        let (officer, date, hall) = (CLERK.to_string(), day.to_string(), HALL.to_string());
        let pressed = [("place", hall.as_str()), ("day", date.as_str()), ("officer", officer.as_str())];
        let signed = site.post("/desk/reports/daily/sign", Some(&clerk), &pressed).await;
        assert_eq!(signed.status.as_u16(), 303);
        let after = site.get(signed.location(), Some(&clerk)).await.body;
        assert!(after.contains("گزارش امضا شد") && !after.contains("امضای گزارش</span>"), "{after}");

        for stranger in [OTHER_CLERK, EXPERT] {
            let stranger = site.officer(stranger).await;
            let sheet = site.get(&format!("/desk/reports/daily?{own}"), Some(&stranger)).await;
            let file = site.get(&format!("/desk/reports/daily/file?{own}&as=csv"), Some(&stranger)).await;
            let sign = site.post("/desk/reports/daily/sign", Some(&stranger), &pressed).await;
            for heard in [sheet, file, sign] {
                assert_eq!(heard.status.as_u16(), 404, "{}", heard.body);
            }
        }
        let wrong = site.get(&format!("/desk/reports/daily?place={HALL}&day=x"), Some(&clerk)).await;
        assert!(wrong.status.as_u16() == 200 && wrong.body.contains("تاریخ را این‌گونه وارد کنید"));
    });
}

#[test]
fn staffing_says_when_it_knows_too_little_and_to_whom() {
    on_sqlite(|desk| async move {
        let site = Site::new(desk.clone());
        informed(&desk).await;
        let clerk = site.officer(CLERK).await;
        let asked = "/desk/reports/staffing?share=%DB%B9%DB%B0&within=5&more=-10&from=x";
        let page = site.get(asked, Some(&clerk)).await;
        assert_eq!(page.status.as_u16(), 200);
        assert!(page.body.contains("داده کافی نیست") && page.body.contains("value=\"۹۰\""), "{}", page.body);
        let other = site.officer(OTHER_CLERK).await;
        let foreign = site.get(&format!("/desk/reports/staffing?place={HALL}"), Some(&other)).await;
        assert_eq!(foreign.status.as_u16(), 404);
    });
}
