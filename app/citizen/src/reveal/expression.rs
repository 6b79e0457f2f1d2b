//! The expression: one token a line, in reverse Polish order.
//!
//! | token | holds when |
//! |---|---|
//! | `1`, `0` | always, never |
//! | `=name<tab>value` | the value is among those of the input |
//! | `#name<tab>number` | the input's number is this one |
//! | `>name<tab>number`, `<name<tab>number` | the input's number is greater, less |
//! | `+name<tab>count`, `-name<tab>count` | more, fewer values were chosen |
//! | `?name` | something was answered |
//! | `!` | the one before does not hold |
//! | `&n`, `\|n` | all, any of the `n` before hold |

/// Whether the expression holds; `values` gives what stands in the inputs of a name (none, one or several). Something
/// that cannot be read holds: rather a question too many than one too few.
pub(crate) fn holds(expression: &str, values: &dyn Fn(&str) -> Vec<String>) -> bool {
    let mut stack: Vec<bool> = Vec::new();
    for token in expression.lines() {
        let Some(held) = step(token, &mut stack, values) else { return true };
        stack.push(held);
    }
    stack.pop().unwrap_or(true)
}

fn step(token: &str, stack: &mut Vec<bool>, values: &dyn Fn(&str) -> Vec<String>) -> Option<bool> {
    let (operator, rest) = token.split_at_checked(1)?;
    let pair = || rest.split_once('\t');
    let number = |text: &str| -> Option<i64> { text.parse().ok() };
    let typed = |name: &str| values(name).first().and_then(|text| number(&ascii(text)));
    let many = |name: &str| values(name).iter().filter(|value| !value.trim().is_empty()).count();
    Some(match operator {
        "1" => true,
        "0" => false,
        "!" => !stack.pop()?,
        "&" => pop(stack, rest)?.iter().all(|held| *held),
        "|" => pop(stack, rest)?.iter().any(|held| *held),
        "?" => many(rest) > 0,
        "=" => pair().map(|(name, value)| values(name).iter().any(|found| found == value))?,
        "#" => pair().map(|(name, value)| typed(name).is_some() && typed(name) == number(value))?,
        ">" => pair().map(|(name, value)| typed(name).zip(number(value)).is_some_and(|(a, b)| a > b))?,
        "<" => pair().map(|(name, value)| typed(name).zip(number(value)).is_some_and(|(a, b)| a < b))?,
        "+" => pair().map(|(name, value)| number(value).is_some_and(|than| many(name) as i64 > than))?,
        "-" => pair()
            .map(|(name, value)| many(name) > 0 && number(value).is_some_and(|than| (many(name) as i64) < than))?,
        _ => return None,
    })
}

fn pop(stack: &mut Vec<bool>, count: &str) -> Option<Vec<bool>> {
    let start = stack.len().checked_sub(count.parse().ok()?)?;
    Some(stack.split_off(start))
}

/// Digits of the three scripts as ASCII, everything else but the digits dropped.
fn ascii(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '0'..='9' => Some(c),
            '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
            '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::holds;

    fn on_page(name: &str) -> Vec<String> {
        let found: &[&str] = match name {
            "job" => &["food"],
            "staff" => &["۱۲"],
            "papers" => &["a", "b"],
            _ => &[],
        };
        found.iter().map(|value| (*value).to_owned()).collect()
    }

    #[test]
    fn every_token_means_what_the_table_says() {
        for (expression, expected) in [
            ("1", true),
            ("0", false),
            ("=job\tfood", true),
            ("=job\tbarber", false),
            ("=job\tfood\n!", false),
            ("#staff\t12", true),
            (">staff\t11", true),
            ("<staff\t12", false),
            (">nothing\t0", false),
            ("+papers\t1", true),
            ("-papers\t2", false),
            ("-nothing\t2", false),
            ("?job", true),
            ("?nothing", false),
            ("=job\tfood\n?nothing\n&2", false),
            ("=job\tfood\n?nothing\n|2", true),
            ("&0", true),
            ("|0", false),
        ] {
            assert_eq!(holds(expression, &on_page), expected, "{expression}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_shown() {
        for broken in ["", "%x", "=job", "&5", "!"] {
            assert!(holds(broken, &on_page), "{broken}");
        }
    }
}
