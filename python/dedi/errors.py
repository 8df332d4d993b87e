"""What can go wrong: grammars. Extraction never fails on text."""

from __future__ import annotations

from typing import NamedTuple, Optional


class Finding(NamedTuple):
    """One thing wrong with a file of a grammar."""

    #: The file, as a path below the grammar's folder.
    file: str
    #: From 1, as the column, which counts characters.
    line: int
    column: int
    message: str
    #: What would mend it.
    help: Optional[str]


class GrammarError(ValueError):
    """A grammar that cannot be used; `findings` has everything that is wrong with it."""

    def __init__(self, findings: list[Finding], shown: str) -> None:
        super().__init__(findings, shown)
        self.findings = findings
        self._shown = shown

    def __str__(self) -> str:
        return self._shown
