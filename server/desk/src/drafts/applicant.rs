//! Who asks, as far as the form and the proved mobile say; and what to remember of them for the next form.

use crate::people::Profile;
use domain::actor::Citizen;
use domain::form::{Answer as FormAnswer, Answers, FieldKind, Form, ProfileFact};
use domain::request::Applicant;

/// The applicant of these answers. Without a name in the form or the profile, the number stands for them.
pub fn applicant(citizen: &Citizen, form: &Form, answers: &Answers, profile: &Profile) -> Applicant {
    let said = |fact: ProfileFact| {
        let fields = form.fields().filter(|field| field.profile == Some(fact));
        fields.filter_map(|field| answers.text(field.key.as_str())).next().map(str::to_owned)
    };
    let of_kind = |kind: &FieldKind| {
        let fields = form.fields().filter(|field| field.kind == *kind);
        fields.filter_map(|field| answers.text(field.key.as_str())).next().map(str::to_owned)
    };
    let known_name = match profile.get(ProfileFact::FullName) {
        Some(FormAnswer::Text(name)) => Some(name.clone()),
        _ => None,
    };
    let identifiers = [
        (ProfileFact::LegalId, FieldKind::LegalId),
        (ProfileFact::NationalId, FieldKind::NationalId),
        (ProfileFact::ForeignCode, FieldKind::ForeignCode),
    ];
    Applicant {
        person: citizen.id,
        name: said(ProfileFact::FullName).or(known_name).unwrap_or_else(|| citizen.mobile.as_str().to_owned()),
        identifier: identifiers.iter().find_map(|(fact, kind)| said(*fact).or_else(|| of_kind(kind))),
        mobile: citizen.mobile.clone(),
    }
}

/// Adds what these answers say of the person. The mobile is not among it: that one is proved, not said.
pub fn learn(profile: &mut Profile, form: &Form, answers: &Answers) {
    for field in form.fields() {
        if let Some(fact) = field.profile.filter(|fact| *fact != ProfileFact::Mobile)
            && let Some(answer) = answers.get(field.key.as_str())
        {
            profile.set(fact, answer.clone());
        }
    }
}
