//! Names of the short lists of the service's identity card.

use components::text::citizen as words;
use domain::service::{ApplicantKind, Frequency, LifeEvent, Period, ServiceChannel, ServiceType};

pub(crate) fn service_type_name(kind: ServiceType) -> &'static str {
    match kind {
        ServiceType::G2c => words::to_citizens(),
        ServiceType::G2b => words::to_businesses(),
        ServiceType::G2g => words::to_bodies(),
    }
}

pub(crate) fn applicant_name(kind: ApplicantKind) -> &'static str {
    match kind {
        ApplicantKind::IranianPerson => words::iranian_person(),
        ApplicantKind::ForeignPerson => words::foreign_person(),
        ApplicantKind::IranianBody => words::iranian_body(),
        ApplicantKind::ForeignBody => words::foreign_body(),
    }
}

pub(crate) fn channel_name(channel: ServiceChannel) -> &'static str {
    match channel {
        ServiceChannel::Portal => words::channel_portal(),
        ServiceChannel::MobileApp => words::channel_app(),
        ServiceChannel::Kiosk => words::channel_kiosk(),
        ServiceChannel::InPerson => words::channel_in_person(),
        ServiceChannel::OfficeAgents => words::channel_agents(),
        ServiceChannel::Phone => words::channel_phone(),
        ServiceChannel::Sms => words::channel_sms(),
        ServiceChannel::Email => words::channel_email(),
        ServiceChannel::Post => words::channel_post(),
    }
}

pub(crate) fn life_event_name(event: LifeEvent) -> &'static str {
    match event {
        LifeEvent::Birth => words::event_birth(),
        LifeEvent::Education => words::event_education(),
        LifeEvent::Health => words::event_health(),
        LifeEvent::Tax => words::event_tax(),
        LifeEvent::Business => words::event_business(),
        LifeEvent::SocialSecurity => words::event_social_security(),
        LifeEvent::PropertyRegistration => words::event_property(),
        LifeEvent::UrbanUtilities => words::event_utilities(),
        LifeEvent::Insurance => words::event_insurance(),
        LifeEvent::Marriage => words::event_marriage(),
        LifeEvent::Retirement => words::event_retirement(),
        LifeEvent::DocumentsAndCertificates => words::event_documents(),
        LifeEvent::Death => words::event_death(),
        LifeEvent::Other => words::event_other(),
    }
}

pub(crate) fn frequency_name(frequency: Frequency) -> String {
    match frequency {
        Frequency::Once => words::once_for_all().to_owned(),
        Frequency::AsNeeded => words::as_needed().to_owned(),
        Frequency::Every { times, per: Period::Month } => words::times_a_month(times),
        Frequency::Every { times, per: Period::Season } => words::times_a_season(times),
        Frequency::Every { times, per: Period::Year } => words::times_a_year(times),
    }
}
