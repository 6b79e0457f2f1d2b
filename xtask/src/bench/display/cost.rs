//! What a program has cost until now, as the operating system counts it.

use anyhow::{Context, Result};
use std::fs;
use std::time::Duration;

/// Linux tells times of processors in hundredths of a second.
const TICK: Duration = Duration::from_millis(10);

pub struct Cost {
    /// In itself and in the system, on all processors.
    pub cpu: Duration,
    /// Bytes that are in memory now.
    pub memory: u64,
}

impl Cost {
    pub fn of(process: u32) -> Result<Self> {
        let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
        // The program's name stands in brackets, whatever it holds; user and system time are the 14th and 15th field.
        let (_, fields) = stat.rsplit_once(')').context("the process has no name")?;
        let times = fields.split_whitespace().skip(11).take(2);
        let ticks = times.map(str::parse::<u32>).sum::<Result<u32, _>>()?;
        let status = fs::read_to_string(format!("/proc/{process}/status"))?;
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no memory is told")?;
        let kilobytes: u64 = resident.trim().trim_end_matches("kB").trim().parse()?;
        Ok(Self { cpu: TICK * ticks, memory: kilobytes * 1024 })
    }
}
