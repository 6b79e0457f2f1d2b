//! What pages ask about counters, devices and what follows from them.

use super::Pretend;
use domain::actor::Actor;
use domain::form::{Problems, Raw};
use domain::id::{CounterId, DeviceId, DraftId, EntryId, LineId, OfficerId, PlaceId, RequestId, TicketId, UnitId};
use domain::in_person::{
    AssistedForm, Batch, Beat, CounterView, Counters, DailyReport, DailyReports, Device, DeviceKind, DeviceView,
    Devices, EntryOutcome, HandOverReceipt, JournalLine, Leases, Paired, Pairing, PersonAtCounter, Position, Priority,
    Snapshot, Staffing, StaffingAsked, StaffingView, UnsettledEntry, UnsettledLine,
};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;
use domain::tracking::{Receipt, ResponseView};
use domain::tracking_code::TrackingCode;

#[async_trait::async_trait]
impl Counters for Pretend {
    async fn view(&self, _: &Actor) -> Answer<CounterView> {
        self.give(&self.counter)
    }
    async fn sit(&self, _: &Actor, _: CounterId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn rise(&self, _: &Actor) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn call_next(&self, _: &Actor) -> Answer<TicketId> {
        Err(Refusal::NotFound)
    }
    async fn pick(&self, _: &Actor, _: TicketId, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn recall(&self, _: &Actor, _: TicketId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn start(&self, _: &Actor, _: TicketId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn hold(&self, _: &Actor, _: TicketId, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn resume(&self, _: &Actor, _: TicketId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn transfer_ticket(&self, _: &Actor, _: TicketId, _: LineId, _: Position, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn no_show(&self, _: &Actor, _: TicketId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn finish(&self, _: &Actor, _: TicketId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn prioritise(&self, _: &Actor, _: TicketId, _: Priority, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn open_case(&self, _: &Actor, _: TicketId, _: &str) -> Answer<RequestId> {
        Err(Refusal::NotFound)
    }
    async fn inform(&self, _: &Actor, _: TicketId, _: ServiceKey, _: usize) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn guide(&self, _: &Actor, _: TicketId, _: UnitId, _: usize) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn hand_over(&self, _: &Actor, _: TicketId, _: RequestId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn assist(&self, _: &Actor, _: TicketId, _: ServiceKey, _: PersonAtCounter) -> Answer<DraftId> {
        Err(Refusal::NotFound)
    }
    async fn send_assisted(&self, _: &Actor, _: DraftId, _: &str) -> Answer<TrackingCode> {
        Err(Refusal::NotFound)
    }
    async fn offer_survey(&self, _: &Actor, _: TicketId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn assisted_form(&self, _: &Actor, _: DraftId) -> Answer<AssistedForm> {
        Err(Refusal::NotFound)
    }
    async fn save_assisted(&self, _: &Actor, _: DraftId, _: Raw) -> Answer<Problems> {
        Err(Refusal::NotFound)
    }
    async fn drop_assisted(&self, _: &Actor, _: DraftId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn complete_assisted(&self, _: &Actor, _: TicketId, _: RequestId) -> Answer<DraftId> {
        Err(Refusal::NotFound)
    }
    async fn confirm_acted(&self, _: &Actor, _: TicketId, _: RequestId, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn receipt(&self, _: &Actor, _: RequestId) -> Answer<Receipt> {
        Err(Refusal::NotFound)
    }
    async fn answer_sheet(&self, _: &Actor, _: RequestId) -> Answer<ResponseView> {
        Err(Refusal::NotFound)
    }
    async fn hand_over_receipt(&self, _: &Actor, _: RequestId) -> Answer<HandOverReceipt> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Devices for Pretend {
    async fn begin_pairing(&self, _: &str, _: DeviceKind) -> Answer<Pairing> {
        Err(Refusal::NotFound)
    }
    async fn fetch_pairing(&self, _: &str, _: Option<&str>) -> Answer<(Paired, Option<String>)> {
        Err(Refusal::NotFound)
    }
    async fn approve(&self, _: &Actor, _: &str, _: PlaceId, _: String) -> Answer<DeviceId> {
        Err(Refusal::NotFound)
    }
    async fn revoke(&self, _: &Actor, _: DeviceId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn devices(&self, _: &Actor) -> Answer<Vec<DeviceView>> {
        Ok(Vec::new())
    }
    async fn journal(&self, _: &Actor, _: DeviceId) -> Answer<Vec<JournalLine>> {
        Err(Refusal::NotFound)
    }
    async fn whole_journal(&self, _: &Actor, _: DeviceId) -> Answer<Vec<JournalLine>> {
        Err(Refusal::NotFound)
    }
    async fn unsettled(&self, _: &Actor) -> Answer<Vec<UnsettledLine>> {
        Ok(Vec::new())
    }
    async fn unsettled_entry(&self, _: &Actor, _: EntryId) -> Answer<UnsettledEntry> {
        Err(Refusal::NotFound)
    }
    async fn take_unsettled(&self, _: &Actor, _: EntryId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn close_unsettled(&self, _: &Actor, _: EntryId, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn device_of(&self, _: &str) -> Answer<Option<Device>> {
        Ok(None)
    }
    async fn beat(&self, _: &Actor, _: Beat) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn snapshot(&self, _: &Actor) -> Answer<Snapshot> {
        Err(Refusal::NotFound)
    }
    async fn lease(&self, _: &Actor) -> Answer<Leases> {
        Err(Refusal::NotFound)
    }
    async fn take_in(&self, _: Batch) -> Answer<Vec<EntryOutcome>> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl DailyReports for Pretend {
    async fn reported_places(&self, _: &Actor) -> Answer<Vec<(PlaceId, String)>> {
        Ok(Vec::new())
    }
    async fn daily(&self, _: &Actor, _: PlaceId, _: JalaliDate, _: Option<OfficerId>) -> Answer<DailyReport> {
        Err(Refusal::NotFound)
    }
    async fn sign(&self, _: &Actor, _: PlaceId, _: JalaliDate, _: OfficerId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Staffing for Pretend {
    async fn staffed_places(&self, _: &Actor) -> Answer<Vec<(PlaceId, String)>> {
        Ok(Vec::new())
    }
    async fn staffing(&self, _: &Actor, _: StaffingAsked) -> Answer<StaffingView> {
        Err(Refusal::NotFound)
    }
}
