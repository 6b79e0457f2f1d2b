//! What holds for every form and everything that may be posted.

use super::samples::{answers, file, shop_form, today};
use super::*;
use proptest::prelude::*;

/// Kinds of fields, with rules that have room.
fn kind() -> impl Strategy<Value = FieldKind> {
    let options = || {
        let option = |value: &str| ChoiceOption { value: value.to_owned(), label: "گزینه".to_owned(), hint: None };
        vec![option("a"), option("b"), option("c")]
    };
    let simple = prop_oneof![
        (0..3_u32, 3..200_u32).prop_map(|(min, max)| FieldKind::Text(TextRule { min, max })),
        (0..3_u32, 3..500_u32).prop_map(|(min, max)| FieldKind::LongText(LongTextRule { min, max })),
        (-50..50_i64, 50..5_000_i64).prop_map(|(min, max)| FieldKind::Number(NumberRule { min, max, unit: None })),
        Just(FieldKind::Money(NumberRule::default())),
        Just(FieldKind::Choice(ChoiceRule { options: options() })),
        (1..3_u32).prop_map(move |min| FieldKind::Choices(ChoicesRule { options: options(), min, max: None })),
        prop_oneof![Just(DateBounds::Any), Just(DateBounds::Past), Just(DateBounds::Future)]
            .prop_map(|bounds| FieldKind::Date(DateRule { bounds })),
        any::<bool>().prop_map(|must_agree| FieldKind::Statement(StatementRule { must_agree })),
        Just(FieldKind::Files(FilesRule { max_count: 2, ..FilesRule::default() })),
        prop::sample::select(vec![
            FieldKind::YesNo,
            FieldKind::NationalId,
            FieldKind::LegalId,
            FieldKind::ForeignCode,
            FieldKind::Mobile,
            FieldKind::Phone,
            FieldKind::PostalCode,
            FieldKind::Sheba,
            FieldKind::Email,
            FieldKind::ProvinceCity,
        ]),
    ];
    simple
}

/// Comparisons with fields that may or may not be there, before or behind.
fn condition() -> impl Strategy<Value = Condition> {
    let field = || (0..10_usize).prop_map(|index| samples::key(&format!("f{index}")));
    let leaf = prop_oneof![
        field().prop_map(Condition::Answered),
        (field(), any::<bool>()).prop_map(|(field, value)| Condition::Equals { field, value: Operand::YesNo(value) }),
        field().prop_map(|field| Condition::OneOf { field, values: vec![Operand::Text("a".to_owned())] }),
        (field(), -5..60_i64).prop_map(|(field, than)| Condition::Greater { field, than }),
        (field(), -5..60_i64).prop_map(|(field, than)| Condition::Less { field, than }),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Condition::All),
            prop::collection::vec(inner.clone(), 0..3).prop_map(Condition::Any),
            inner.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

type Draft = (FieldKind, bool, Option<Condition>);

fn draft() -> impl Strategy<Value = Draft> {
    (kind(), any::<bool>(), prop::option::weighted(0.3, condition()))
}

fn field(index: usize, (kind, optional, show_if): Draft) -> Field {
    let key = samples::key(&format!("f{index}"));
    Field { key, label: "پرسش".to_owned(), hint: None, kind, optional, show_if, profile: None }
}

/// Two pages of fields `f0`… and a group `f9` with the fields `f10`…
fn form() -> impl Strategy<Value = Form> {
    let fields = || prop::collection::vec(draft(), 1..4);
    (fields(), fields(), fields(), 0..3_u32, prop::option::weighted(0.3, condition())).prop_map(
        |(first, second, entry, min, show_if)| {
            let page = |key: &str, fields, show_if| Page {
                key: samples::page_key(key),
                title: "برگه".to_owned(),
                hint: None,
                fields,
                show_if,
            };
            let first: Vec<_> = first.into_iter().enumerate().map(|(index, draft)| field(index, draft)).collect();
            let mut second: Vec<_> =
                second.into_iter().enumerate().map(|(index, draft)| field(index + 4, draft)).collect();
            let fields = entry.into_iter().enumerate().map(|(index, draft)| field(index + 10, draft)).collect();
            let group = FieldKind::Group(GroupRule { fields, min, max: 4, entry_title: "ردیف".to_owned() });
            second.push(field(9, (group, false, None)));
            Form { pages: vec![page("one", first, None), page("two", second, show_if)] }
        },
    )
}

/// Values that some field takes, that none takes, and anything at all.
fn value() -> impl Strategy<Value = String> {
    const USUAL: [&str; 25] = [
        "",
        "yes",
        "no",
        "a",
        "b",
        "c",
        "12",
        "۳۰",
        "اسفند",
        "1403",
        "9990000026",
        "99900100016",
        "140012345678",
        "۰۹۹۹ ۰۰۰ ۰۰۲۶",
        "021-88032385",
        "1619735744",
        "IR320170000000999000000001",
        "a@b.ir",
        "fars",
        "شیراز",
        "-7",
        "1405",
        "5",
        "00000000-0000-0000-0000-000000000001",
        "00000000-0000-0000-0000-000000000002",
    ];
    prop_oneof![4 => prop::sample::select(&USUAL[..]).prop_map(str::to_owned), 1 => any::<String>()]
}

fn posted() -> impl Strategy<Value = Raw> {
    let name = prop_oneof![
        4 => (0..20_usize).prop_map(|index| format!("f{index}")),
        3 => (0..10_usize, prop::sample::select(vec!["day", "month", "year", "province", "city"]))
            .prop_map(|(index, part)| format!("f{index}.{part}")),
        4 => (0..6_usize, 10..14_usize).prop_map(|(entry, index)| format!("f9.{entry}.f{index}")),
        2 => (0..3_usize, 10..14_usize, prop::sample::select(vec!["day", "month", "year", "province", "city"]))
            .prop_map(|(entry, index, part)| format!("f9.{entry}.f{index}.{part}")),
        1 => Just("f9._entries".to_owned()),
        1 => prop::sample::select(vec!["_add", "_remove"]).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    prop::collection::vec((name, value()), 0..60)
}

fn uploads() -> Vec<FileAnswer> {
    vec![file(1), file(2)]
}

/// Reads both pages one after the other and keeps what passes.
fn filled(form: &Form, raw: &Raw) -> Answers {
    let mut saved = Answers::new();
    for page in &form.pages {
        if let Ok(read) = validate_page(form, &page.key, raw.clone(), &saved, &uploads(), today()) {
            saved.replace_page(page, read);
        }
    }
    saved
}

proptest! {
    #[test]
    fn nothing_posted_makes_it_panic(form in form(), raw in posted()) {
        form.check();
        let saved = filled(&form, &raw);
        validate_all(&form, &saved, today());
        cautions(&form, &saved);
        first_unanswered_page(&form, &saved);
        for page in &form.pages {
            position(&form, &page.key, &saved);
            next_page(&form, &page.key, &saved);
            previous_page(&form, &page.key, &saved);
            visible_fields(&form, page, &saved);
        }
        if let Some(button) = raw::button(&raw) {
            raw::press(&form, raw.clone(), &button);
        }
    }

    #[test]
    fn a_refusal_names_a_problem_and_keeps_what_was_typed(form in form(), raw in posted()) {
        for page in &form.pages {
            if let Err(rejected) = validate_page(&form, &page.key, raw.clone(), &Answers::new(), &uploads(), today()) {
                prop_assert!(!rejected.problems.is_empty());
                prop_assert_eq!(&rejected.raw, &raw);
                for (at, _) in rejected.problems.iter() {
                    prop_assert!(page.fields.iter().any(|field| field.key == *at.root()));
                    prop_assert!(form.field_at(at).is_some());
                }
            }
        }
    }

    #[test]
    fn what_was_taken_is_taken_again_unchanged(form in form(), raw in posted()) {
        let mut saved = Answers::new();
        for page in &form.pages {
            let Ok(read) = validate_page(&form, &page.key, raw.clone(), &saved, &uploads(), today()) else { continue };
            saved.replace_page(page, read.clone());
            let again = validate_page(&form, &page.key, to_raw(page, &read), &saved, &[], today());
            prop_assert_eq!(again.map_err(|rejected| rejected.problems), Ok(read));
        }
    }

    #[test]
    fn each_kind_takes_its_own_answers_again(kind in kind(), values in prop::collection::vec(value(), 7)) {
        let form = Form { pages: vec![Page {
            key: samples::page_key("one"),
            title: "برگه".to_owned(),
            hint: None,
            fields: vec![field(0, (kind, true, None))],
            show_if: None,
        }] };
        let parts = ["", "", ".day", ".month", ".year", ".province", ".city"];
        let raw: Raw = parts.iter().zip(values).map(|(part, value)| (format!("f0{part}"), value)).collect();
        let key = samples::page_key("one");
        let read = |raw| validate_page(&form, &key, raw, &Answers::new(), &uploads(), today());
        if let Ok(answers) = read(raw) {
            prop_assert_eq!(read(to_raw(&form.pages[0], &answers)), Ok(answers.clone()));
            prop_assert!(validate_all(&form, &answers, today()).is_empty());
        }
    }

    #[test]
    fn hidden_answers_are_dropped_once_and_for_all(form in form(), raw in posted()) {
        let mut saved = filled(&form, &raw);
        saved.insert(samples::key("stranger"), Answer::YesNo(true));
        let kept = prune_hidden(&form, &saved);
        prop_assert!(!kept.contains("stranger"));
        prop_assert_eq!(&prune_hidden(&form, &kept), &kept);
        let visible: Vec<_> = visible_pages(&form, &kept)
            .into_iter()
            .flat_map(|page| visible_fields(&form, page, &kept))
            .map(|field| &field.key)
            .collect();
        if form.check().is_empty() {
            for (key, _) in kept.iter() {
                prop_assert!(visible.contains(&key), "{} is hidden", key);
            }
        }
    }

    #[test]
    fn answers_and_forms_are_the_same_json_again(form in form(), raw in posted()) {
        let saved = filled(&form, &raw);
        let json = serde_json::to_string(&saved).unwrap();
        prop_assert_eq!(serde_json::from_str::<Answers>(&json).unwrap(), saved);
        let json = serde_json::to_string(&form).unwrap();
        prop_assert_eq!(serde_json::from_str::<Form>(&json).unwrap(), form);
    }

    #[test]
    fn an_added_entry_is_removed_without_a_trace(form in form(), raw in posted()) {
        let group = InputPath::new("f9");
        let before = raw::press(&form, raw, &raw::Button::AddEntry { group: group.clone() });
        let entries = raw::Inputs::new(&before).entries(&group);
        let removed = raw::press(&form, before, &raw::Button::RemoveEntry { group: group.clone(), index: entries - 1 });
        prop_assert_eq!(raw::Inputs::new(&removed).entries(&group), entries - 1);
    }

    #[test]
    fn a_restricted_form_asks_nothing_else(open in prop::collection::vec(0..22_usize, 0..4)) {
        let form = shop_form();
        let keys: Vec<_> = form.fields().map(|field| InputPath::of(&field.key)).collect();
        let open: Vec<_> = open.into_iter().filter_map(|index| keys.get(index).cloned()).collect();
        let restricted = restrict_to(&form, &open);
        prop_assert!(open.iter().all(|path| restricted.field_at(path).is_some()));
        prop_assert!(validate_all(&restricted, &answers(), today()).is_empty());
    }
}
