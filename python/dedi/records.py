"""What is found in an article: plain, immutable objects. Positions are indices into Python strings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, Optional, Union

#: An article: its text, or a mapping with `text` and perhaps `id`, `title`, `date` and `url`.
ArticleLike = Union[str, Mapping[str, Optional[str]]]
#: What positions count.
Offsets = Literal["byte", "utf16", "codepoint"]

Kind = Literal["direct", "indirect", "mixed"]
Part = Literal["title", "text"]
SpeakerKind = Literal["person", "organization", "group", "role", "anonymous", "author"]
Resolution = Literal["stated", "alias", "role", "apposition", "carried", "issuer", "heading", "none"]
Stance = Literal[
    "neutral",
    "claim",
    "denial",
    "question",
    "answer",
    "demand",
    "promise",
    "warning",
    "admission",
    "criticism",
    "emphasis",
    "hearsay",
]
Outcome = Literal["won", "lost", "failed", "rejected"]


class Span(NamedTuple):
    """A place: the first position, and the one after the last.

    >>> Span(2, 6).of("Şu liman")
    ' lim'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The text of the span."""
        return text[self.start : self.end]


@dataclass(frozen=True)
class Cue:
    """The words that report a statement."""

    start: int
    end: int
    text: str
    #: The grammar entry.
    lemma: str
    #: The entry's stance.
    stance: Stance

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True)
class Source:
    """The mention of a speaker at a quotation, without suffix."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True)
class Mention:
    """One place where a speaker is named."""

    start: int
    end: int
    part: Part

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True)
class Speaker:
    """Someone who speaks in an article."""

    #: A number of this article.
    id: int
    kind: SpeakerKind
    #: The fullest name in the article, without titles and suffixes.
    name: str
    #: Titles and offices that the article gives, in order of appearance.
    roles: tuple[str, ...]
    #: The organisation that the article says the speaker belongs to.
    affiliation: Optional[str]
    mentions: tuple[Mention, ...]

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, repr=False)
class Quote:
    """One attribution.

    >>> import dedi
    >>> dedi.extract("Ayla Demirkan, “Yarın geliyoruz.” dedi.").quotes[0]
    <Quote direct 'Yarın geliyoruz.' by 'Ayla Demirkan', 'dedi', 0.98>
    """

    #: The same article twice gives the same ids.
    id: str
    kind: Kind
    #: What positions count in.
    part: Part
    #: What was said: one span, or several where the words go on after an interruption.
    content: tuple[Span, ...]
    #: The text of the content, pieces joined by a blank.
    text: str
    cue: Optional[Cue]
    source: Optional[Source]
    #: Who said it; None where nobody can be named.
    speaker: Optional[Speaker]
    #: How the speaker was found.
    resolution: Resolution
    #: The construction that found it.
    pattern: str
    confidence: float
    paragraph: int
    sentence: int
    #: A headline or a bare quoted heading.
    heading: bool
    #: The id of the quote inside whose content this one stands.
    within: Optional[str]

    def __repr__(self) -> str:
        words = self.text if len(self.text) <= 60 else self.text[:59] + "…"
        by = f" by {self.speaker.name!r}" if self.speaker else ""
        cue = f", {self.cue.text!r}" if self.cue else ""
        return f"<Quote {self.kind} {words!r}{by}{cue}, {self.confidence:.2f}>"


@dataclass(frozen=True)
class Attempt:
    """One construction at one place."""

    pattern: str
    outcome: Outcome
    #: What was expected, or why it was refused.
    reason: Optional[str]


@dataclass(frozen=True)
class Anchor:
    """A place where speech could be reported, and what was tried there."""

    part: Part
    span: Span
    text: str
    #: The sentence's elements on one line, as constructions see them.
    elements: str
    attempts: tuple[Attempt, ...]
    #: What was decided, in words.
    verdict: str
    #: How the speaker was looked for, step by step.
    speaker: tuple[str, ...]
    #: Whether an attribution came of it.
    accepted: bool
