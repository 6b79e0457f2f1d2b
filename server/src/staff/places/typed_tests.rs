use super::*;

const ID: PlaceId = PlaceId::new(Uuid::from_u128(1));

fn raw(pairs: &[(&str, &str)]) -> Raw {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn read(raw: &Raw) -> Result<Place, Vec<Wrong>> {
    let mut made = 100;
    place(raw, ID, "central", || {
        made += 1;
        Uuid::from_u128(made)
    })
}

fn inputs(raw: &Raw) -> Vec<String> {
    read(raw).expect_err("something is wrong").into_iter().map(|(input, _)| input).collect()
}

const GOOD: [(&str, &str); 12] = [
    ("title", " سالن  مرکزی "),
    ("unit", "018f4d5e-7c3a-7b1e-9d2f-0123456789ab"),
    ("phone_tickets", "yes"),
    ("line.0.letter", "ا"),
    ("line.0.title", "پروانه"),
    ("line.0.per_half_hour", "۴"),
    ("line.0.services", "health-card"),
    ("line.0.services", "not a key"),
    ("line.1.title", ""),
    ("counter.0.number", "۳"),
    ("counter.0.lines", "0"),
    ("counter.1.number", ""),
];

#[test]
fn a_place_is_read_with_its_rows_and_empty_rows_are_passed_over() {
    let place = read(&raw(&GOOD)).expect("nothing is wrong");
    assert!(place.phone_tickets);
    assert_eq!((place.lines.len(), place.counters.len()), (1, 1));
    assert_eq!((place.lines[0].per_half_hour, place.lines[0].services.len()), (4, 1));
    assert_eq!((place.counters[0].number, &place.counters[0].lines), (3, &vec![place.lines[0].id]));
}

#[test]
fn a_place_put_into_its_inputs_is_read_again_as_it_was() {
    let place = read(&raw(&GOOD)).expect("nothing is wrong");
    assert_eq!(read(&raw_of(&place)).expect("nothing is wrong"), place);
}

#[test]
fn every_wrong_input_is_named() {
    assert_eq!(inputs(&raw(&[])), ["title", "unit"]);
    let mut wrong = raw(&GOOD);
    for (name, value) in [
        ("line.1.title", "صدور"),
        ("line.1.letter", "ا"),
        ("line.2.title", "پاسخ"),
        ("line.2.letter", "AB"),
        ("line.2.per_half_hour", "51"),
        ("counter.1.number", "3"),
        ("counter.1.lines", "0"),
        ("counter.2.number", "100"),
        ("counter.2.lines", "0"),
        ("counter.3.number", "4"),
    ] {
        wrong.retain(|(known, _)| known != name);
        wrong.push((name.to_owned(), value.to_owned()));
    }
    let named = [
        "line.1.letter",
        "line.2.letter",
        "line.2.per_half_hour",
        "counter.1.number",
        "counter.2.number",
        "counter.3.lines",
    ];
    assert_eq!(inputs(&wrong), named);
}

#[test]
fn a_row_that_is_closed_is_gone_with_what_named_it() {
    let mut closed = raw(&GOOD);
    closed.push(("line.0.gone".to_owned(), "yes".to_owned()));
    closed.push(("counter.0.gone".to_owned(), "yes".to_owned()));
    let place = read(&closed).expect("nothing is wrong");
    assert!(place.lines.is_empty() && place.counters.is_empty());
}

#[test]
fn rows_are_bounded_whatever_is_posted() {
    assert_eq!(rows(&raw(&[("line.4000000000.title", "x")]), "line", 20), 21);
    assert_eq!(rows(&raw(&[("line.x.title", "x"), ("lines.3", "x")]), "line", 20), 0);
}

#[test]
fn a_key_is_small_latin() {
    assert_eq!(key(" central-2 ").as_deref(), Some("central-2"));
    for bad in ["", "a", "Central", "مرکز", "a b"] {
        assert_eq!(key(bad), None, "{bad}");
    }
}
