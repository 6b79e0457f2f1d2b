//! Files: stored before the page is posted, named here by their ids.

use super::super::{Answer, FileAnswer, FileType, FilesRule, InputPath, limits};
use super::page::Reader;
use crate::problem::Problem;

impl Reader<'_> {
    /// Each file is checked again here, against the field it is put in: the upload could not know it for certain.
    pub fn files(&mut self, rule: &FilesRule, optional: bool, path: &InputPath) -> Option<Answer> {
        let mut files: Vec<FileAnswer> = Vec::new();
        for id in self.inputs.values(path) {
            if let Some(file) = self.pool.get(&id.trim().to_ascii_lowercase())
                && files.iter().all(|taken| taken.document != file.document)
            {
                files.push((*file).clone());
            }
        }
        let max = rule.max_count.min(limits::FILES);
        let problem = if files.is_empty() {
            (!optional).then_some(Problem::FileMissing)
        } else if files.len() > max as usize {
            Some(Problem::FileCount { max })
        } else {
            files.iter().find_map(|file| misfit(rule, file))
        };
        if let Some(problem) = problem {
            self.problems.push(path.clone(), problem);
            return None;
        }
        (!files.is_empty()).then_some(Answer::Files(files))
    }
}

fn misfit(rule: &FilesRule, file: &FileAnswer) -> Option<Problem> {
    let max = rule.max_bytes.min(limits::FILE_BYTES_MOST);
    let is_allowed = FileType::from_media_type(&file.media_type).is_some_and(|kind| rule.types.contains(&kind));
    if !is_allowed {
        Some(Problem::FileType)
    } else if file.size == 0 {
        Some(Problem::FileEmpty)
    } else if file.size > max {
        Some(Problem::FileTooLarge { max })
    } else {
        None
    }
}
