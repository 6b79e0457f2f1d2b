//! `/desk/settings/alerts`: what an officer wants to be told, and how. Works without JavaScript, as it has none.

use super::still::{Frame, still};
use crate::answer::{refused, see_other};
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use components::text::{alert as words, digits, problem};
use components::{
    BackLink, Button, Checkboxes, Choice, ErrorLine, ErrorSummary, Main, Notice, OptionalText, PageHeading, PostForm,
    Radios, Select, TextInput, TextKind, Tone,
};
use domain::alert::{Preferences, Sms, Typed};
use domain::form::{InputPath, Problems, Raw};
use leptos::prelude::*;
use server_fns::session::Flash;

/// Its address.
pub(super) const SETTINGS: &str = "/desk/settings/alerts";
const SAVED: &str = "/desk/settings/alerts?saved=1";

/// `GET`
pub async fn show(State(house): State<House>, session: Session, address: Uri, headers: HeaderMap) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let flash = session.state.flash_for(SETTINGS);
    let typed = match (&flash, house.alert_choice(&session.actor).await) {
        (Some(flash), _) => typed(&flash.raw),
        (None, Ok(chosen)) => typed_of(&chosen),
        (None, Err(refusal)) => return refused(&refusal),
    };
    let saved = address.query() == Some("saved=1");
    let frame = Frame::of(&house, officer, &headers, SETTINGS, || words::preferences().to_owned());
    let problems = flash.map(|flash| flash.problems).unwrap_or_default();
    still(frame, move || page(&typed, &problems, saved))
}

/// `POST`
pub async fn save(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    match typed(&raw).check() {
        Ok(chosen) => match house.choose_alerts(&session.actor, &chosen).await {
            Ok(()) => see_other(SAVED, None),
            Err(refusal) => refused(&refusal),
        },
        Err(problems) => match session.leave(SETTINGS, Flash { raw, problems, refusal: None }).await {
            Ok(cookie) => see_other(SETTINGS, cookie.as_ref()),
            Err(refusal) => refused(&refusal),
        },
    }
}

fn typed(raw: &Raw) -> Typed {
    let told = |what: &str| raw.iter().any(|(name, value)| name == "told" && value == what);
    Typed {
        reminders: told("reminders"),
        mentions: told("mentions"),
        referrals: told("referrals"),
        sms: value(raw, "sms").to_owned(),
        mobile: value(raw, "mobile").to_owned(),
        quiet_from: value(raw, "quiet_from").to_owned(),
        quiet_until: value(raw, "quiet_until").to_owned(),
    }
}

fn typed_of(chosen: &Preferences) -> Typed {
    let hour = |hour: Option<u8>| hour.map(|hour| hour.to_string()).unwrap_or_default();
    Typed {
        reminders: chosen.reminders,
        mentions: chosen.mentions,
        referrals: chosen.referrals,
        sms: chosen.sms.as_str().to_owned(),
        mobile: chosen.mobile.as_ref().map(|mobile| mobile.as_str().to_owned()).unwrap_or_default(),
        quiet_from: hour(chosen.quiet.map(|(from, _)| from)),
        quiet_until: hour(chosen.quiet.map(|(_, until)| until)),
    }
}

fn page(typed: &Typed, problems: &Problems, saved: bool) -> AnyView {
    let labels = [
        ("sms", words::by_sms()),
        ("mobile", words::mobile()),
        ("quiet_from", words::quiet_from()),
        ("quiet_until", words::quiet_until()),
    ];
    let found = |name: &'static str, label: &str| {
        problems.at(&InputPath::new(name)).map(|found| problem::sentence(found, label))
    };
    let errors = labels.map(|(name, label)| (name, found(name, label)));
    let lines = errors.iter().filter_map(|(name, text)| text.clone().map(|text| ErrorLine::new(*name, text))).collect();
    let [sms, mobile, quiet_from, quiet_until] = errors.map(|(_, text)| OptionalText(text));
    let Typed { sms: by_sms, mobile: number, quiet_from: from, quiet_until: until, .. } = typed.clone();
    let told = vec![
        Choice::new("reminders", words::on_page_reminders()),
        Choice::new("mentions", words::on_page_mentions()),
        Choice::new("referrals", words::on_page_referrals()),
    ];
    let chosen = [("reminders", typed.reminders), ("mentions", typed.mentions), ("referrals", typed.referrals)];
    let chosen = chosen.into_iter().filter(|(_, chosen)| *chosen).map(|(what, _)| what.to_owned()).collect::<Vec<_>>();
    let choices = Sms::ALL.map(|sms| Choice::new(sms.as_str(), words::sms(sms))).to_vec();
    let hours = || (0..24).map(|hour| Choice::new(hour.to_string(), words::hour(digits(hour)))).collect::<Vec<_>>();
    view! {
        <Main>
            <BackLink href=super::home::HOME/>
            <ErrorSummary errors=lines/>
            <PageHeading title=words::preferences()/>
            {saved.then(|| view! { <Notice tone=Tone::Done announced=true><p>{words::saved()}</p></Notice> })}
            <PostForm action=SETTINGS>
                <Checkboxes name="told" label=words::on_page() hint=words::own_actions() choices=told values=chosen/>
                <Radios name="sms" label=words::by_sms() choices value=by_sms error=sms/>
                <TextInput
                    name="mobile"
                    label=words::mobile()
                    hint=words::mobile_hint()
                    value=number
                    error=mobile
                    kind=TextKind::Telephone
                    optional=true
                />
                <fieldset class="field">
                    <legend class="field__label">{words::quiet()}</legend>
                    <p class="field__hint">{words::quiet_hint()}</p>
                    <Select
                        name="quiet_from"
                        label=words::quiet_from()
                        choices=hours()
                        value=from
                        empty=words::no_quiet()
                        error=quiet_from
                    />
                    <Select
                        name="quiet_until"
                        label=words::quiet_until()
                        choices=hours()
                        value=until
                        empty=words::no_quiet()
                        error=quiet_until
                    />
                </fieldset>
                <Button>{words::save()}</Button>
            </PostForm>
        </Main>
    }
    .into_any()
}
