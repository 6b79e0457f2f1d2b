//! Ways through the stages: every stage is reached, every stage leads to an answer.

use super::{DecisionOutcome, DefinitionFault, ServiceDefinition, Stage};
use crate::sla::WARNINGS;
use std::collections::BTreeSet;

pub(super) fn check_stages(definition: &ServiceDefinition, faults: &mut Vec<DefinitionFault>) {
    if definition.response_time.span.amount == 0 {
        faults.push(DefinitionFault::NoTime { stage: None });
    }
    let warnings = std::iter::once((None, definition.warning));
    let warnings = warnings.chain(definition.stages.iter().map(|stage| (Some(&stage.key), stage.warning)));
    for (stage, warning) in warnings {
        if warning.is_some_and(|warning| !WARNINGS.contains(&warning)) {
            faults.push(DefinitionFault::BadWarning { stage: stage.cloned() });
        }
    }
    let stages = &definition.stages;
    for (at, stage) in stages.iter().enumerate() {
        if stage.agreed_time.amount == 0 {
            faults.push(DefinitionFault::NoTime { stage: Some(stage.key.clone()) });
        }
        if stage.decisions.is_empty() {
            faults.push(DefinitionFault::NoDecision { stage: stage.key.clone() });
        }
        for decision in &stage.decisions {
            let (stage, decision_key) = (stage.key.clone(), decision.key.clone());
            let target = match &decision.outcome {
                DecisionOutcome::Next if at + 1 == stages.len() => {
                    faults.push(DefinitionFault::NothingNext { stage, decision: decision_key });
                    continue;
                }
                DecisionOutcome::Stage { stage } | DecisionOutcome::ReturnTo { stage } => stage,
                DecisionOutcome::Next | DecisionOutcome::Answer | DecisionOutcome::AskCitizen => continue,
            };
            let is_return = matches!(decision.outcome, DecisionOutcome::ReturnTo { .. });
            match index(stages, target) {
                None => faults.push(DefinitionFault::UndefinedStage {
                    stage,
                    decision: decision_key,
                    target: target.clone(),
                }),
                Some(to) if (to < at) != is_return || to == at => {
                    faults.push(DefinitionFault::WrongDirection { stage, decision: decision_key });
                }
                Some(_) => {}
            }
        }
    }
    check_ways(stages, faults);
}

fn check_ways(stages: &[Stage], faults: &mut Vec<DefinitionFault>) {
    if stages.is_empty() {
        return;
    }
    let ways: Vec<Vec<usize>> = (0..stages.len()).map(|at| ways_from(stages, at)).collect();
    let reached =
        grow(BTreeSet::from([0]), stages.len(), |reached, at| reached.iter().any(|from| ways[*from].contains(&at)));
    let answering = (0..stages.len()).filter(|at| can_answer(&stages[*at])).collect();
    let answering = grow(answering, stages.len(), |answering, at| ways[at].iter().any(|to| answering.contains(to)));
    for (at, stage) in stages.iter().enumerate() {
        if !reached.contains(&at) {
            faults.push(DefinitionFault::OrphanStage { stage: stage.key.clone() });
        }
        if !answering.contains(&at) {
            faults.push(DefinitionFault::DeadEnd { stage: stage.key.clone() });
        }
    }
}

/// Adds stages that join the set until none does any more.
fn grow(mut set: BTreeSet<usize>, stages: usize, joins: impl Fn(&BTreeSet<usize>, usize) -> bool) -> BTreeSet<usize> {
    while let Some(at) = (0..stages).find(|at| !set.contains(at) && joins(&set, *at)) {
        set.insert(at);
    }
    set
}

fn can_answer(stage: &Stage) -> bool {
    stage.decisions.iter().any(|decision| decision.outcome == DecisionOutcome::Answer)
}

/// Where the decisions of a stage lead.
fn ways_from(stages: &[Stage], at: usize) -> Vec<usize> {
    let lead = stages[at].decisions.iter().filter_map(|decision| match &decision.outcome {
        DecisionOutcome::Next => Some(at + 1).filter(|next| *next < stages.len()),
        DecisionOutcome::Stage { stage } | DecisionOutcome::ReturnTo { stage } => index(stages, stage),
        DecisionOutcome::Answer | DecisionOutcome::AskCitizen => None,
    });
    lead.collect()
}

fn index(stages: &[Stage], key: &str) -> Option<usize> {
    stages.iter().position(|stage| stage.key == key)
}
