//! What a run of all steps comes to.

use std::fmt::Write;
use std::time::Duration;

pub struct Outcome {
    pub name: &'static str,
    pub took: Duration,
    /// Why the step failed.
    pub problem: Option<String>,
}

/// The steps, slowest first; the last line is read by programs.
pub fn text(outcomes: &[Outcome]) -> String {
    let mut slowest_first: Vec<_> = outcomes.iter().collect();
    slowest_first.sort_by_key(|outcome| std::cmp::Reverse(outcome.took));
    let mut text = "\n".to_owned();
    for Outcome { name, took, problem } in slowest_first {
        let word = if problem.is_some() { "FAILED" } else { "ok" };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name:<10} {:>7.1} s  {word}", took.as_secs_f64());
    }
    for Outcome { name, problem, .. } in outcomes {
        if let Some(problem) = problem {
            let _ = writeln!(text, "\n{name}: {problem}");
        }
    }
    let failed = outcomes.iter().filter(|outcome| outcome.problem.is_some()).count();
    let _ = writeln!(text, "\n{} passed, {failed} failed", outcomes.len() - failed);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slowest_stands_first_and_the_count_last() {
        let outcome = |name, seconds, problem: Option<&str>| Outcome {
            name,
            took: Duration::from_secs(seconds),
            problem: problem.map(ToOwned::to_owned),
        };
        let text = text(&[outcome("quick", 1, None), outcome("slow", 9, Some("because"))]);
        assert!(text.find("slow").unwrap() < text.find("quick").unwrap());
        assert!(text.contains("slow: because"));
        assert_eq!(text.lines().last(), Some("1 passed, 1 failed"));
    }
}
