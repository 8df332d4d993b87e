//! Formats of one file an article: a folder for them.
//!
//! A file has the article's id for a name, with a hyphen for each sign that a file's name had better not hold; where two articles have
//! one name, the second gets `-2` behind it.

use crate::cli::args::Format;
use crate::cli::output::file_name;
use crate::engine::Article;
use crate::export::{Sink, brat, inception};
use crate::record::Extraction;
use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Writes files into a folder.
pub struct Folder {
    folder: PathBuf,
    format: Format,
    /// How many articles have had a name.
    names: HashMap<String, usize>,
}

impl Folder {
    /// Files of `format` into `folder`, which is made where it is not there.
    pub fn new(folder: &Path, format: Format) -> Self {
        Self { folder: folder.to_owned(), format, names: HashMap::new() }
    }

    fn write(&self, name: &str, text: &str) -> io::Result<()> {
        let path = self.folder.join(name);
        fs::write(&path, text)
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
    }

    /// A name that no article has had.
    fn name(&mut self, id: &str) -> String {
        let wanted = file_name(id);
        let mut name = wanted.clone();
        loop {
            let count = self.names.entry(name.clone()).or_default();
            *count += 1;
            if *count == 1 {
                return name;
            }
            name = format!("{wanted}-{count}");
        }
    }
}

impl Sink for Folder {
    fn begin(&mut self) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        if self.format == Format::Brat { self.write("annotation.conf", brat::CONFIGURATION) } else { Ok(()) }
    }

    fn article(&mut self, extraction: &Extraction, article: &Article) -> io::Result<()> {
        let name = self.name(article.id.as_deref().unwrap_or(""));
        if self.format == Format::Brat {
            self.write(&format!("{name}.txt"), &article.text)?;
            let annotations = brat::annotations(&article.text, &brat::marks(extraction));
            self.write(&format!("{name}.ann"), &annotations)
        } else {
            self.write(&format!("{name}.json"), &inception::cas(extraction, article)?)
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_twice() {
        let mut folder = Folder::new(Path::new("out"), Format::Brat);
        let names = ["a/b", "a-b", "a b", "a-b-2", ""].map(|id| folder.name(id));
        assert_eq!(names, ["a-b", "a-b-2", "a-b-3", "a-b-2-2", "article"]);
    }
}
