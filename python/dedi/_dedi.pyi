"""The native half of the package."""

from collections.abc import Iterable, Iterator, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any, Optional, Union, final

from .records import Anchor, ArticleLike, Offsets, Quote, Speaker

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

__version__: str

@final
class Document:
    """An article with what was found in it. Immutable; can be pickled and compared; a notebook shows it with its marks."""

    @property
    def text(self) -> str: ...
    @property
    def id(self) -> Optional[str]: ...
    @property
    def title(self) -> Optional[str]: ...
    @property
    def date(self) -> Optional[str]:
        """As given, or as the text's first line says."""
    @property
    def url(self) -> Optional[str]: ...
    @property
    def version(self) -> str:
        """Version of the engine."""
    @property
    def grammar(self) -> str:
        """Hash of the grammar."""
    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Who speaks, each once."""
    @property
    def quotes(self) -> tuple[Quote, ...]:
        """The attributions: those in the title first, then by the start of their content."""
    def to_dict(self, *, offsets: Offsets = "codepoint", with_text: bool = False) -> dict[str, Any]:
        """The record, as `dedi extract --format jsonl` writes it."""
    def to_json(self, *, offsets: Offsets = "codepoint", with_text: bool = False) -> str:
        """The same as a line of JSON, byte for byte that of the command."""
    def _repr_html_(self) -> str: ...
    def __arrow_c_stream__(self, requested_schema: Optional[object] = None) -> object: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Batch(Iterator[Document]):
    """Hands out documents in the order of the articles."""

    def __iter__(self) -> Batch: ...
    def __next__(self) -> Document: ...

@final
class Table:
    """One quote a row: docs/record.md has the columns. Goes to other libraries through Arrow's C interface, without a copy."""

    def __new__(cls, documents: Iterable[Document]) -> Table: ...
    @property
    def column_names(self) -> list[str]: ...
    def __len__(self) -> int: ...
    def __arrow_c_stream__(self, requested_schema: Optional[object] = None) -> object: ...
    def to_arrow(self) -> pyarrow.Table: ...
    def to_pandas(self) -> pandas.DataFrame: ...
    def to_polars(self) -> polars.DataFrame: ...

@final
class Engine:
    """Reads articles by one grammar: the one built in, or the one in a folder.

    A grammar that cannot be used raises `dedi.GrammarError`, with every place.
    """

    def __new__(cls, grammar: Optional[Union[str, PathLike[str]]] = None) -> Engine: ...
    @property
    def grammar(self) -> str:
        """Hash of the grammar."""
    def extract(
        self,
        text: ArticleLike,
        *,
        id: Optional[str] = None,
        title: Optional[str] = None,
        date: Optional[str] = None,
        url: Optional[str] = None,
    ) -> Document: ...
    def extract_batch(self, articles: Iterable[ArticleLike], *, threads: int = 0) -> Batch: ...
    def table(self, articles: Iterable[ArticleLike], *, threads: int = 0, offsets: str = "codepoint") -> Table: ...
    def explain(
        self, text: ArticleLike, *, find: Optional[str] = None, at: Optional[int] = None
    ) -> list[Anchor]: ...

def from_json(record: str) -> Document:
    """The document that `to_json(with_text=True)` has written."""

def evaluate(gold: str, engine: Engine, *, bootstrap: int = 0, errors: int = 0) -> dict[str, Any]: ...
def diff(old: Sequence[Document], new: Sequence[Document], *, confidence: float = 0.01) -> dict[str, Any]:
    """What two runs over the same articles differ in: the object that `dedi diff --format json` writes."""
