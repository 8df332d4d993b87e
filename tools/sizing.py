#!/usr/bin/env python3
"""What articles and pages of an archive cost, by their number: processor time and memory of one process with one thread.

tools/sizing.py DEDI ARTICLES.jsonl[.xz] NUMBER …       articles as JSON Lines, through standard input; --head N: their first N characters
tools/sizing.py DEDI ARTICLES.jsonl[.xz] --pages NUMBER pages of an archive (WARC, compressed): in Turkish, in English, no HTML

Where more articles are wanted than there are they come again, each time with another tenth of their long words changed by a letter, so that
new spellings keep coming as in new text. Processor time is the user's and the system's, so other work on the machine hardly shows.
Nothing but Python's standard library.
"""

from __future__ import annotations

import argparse
import gzip
import json
import lzma
import os
import re
import subprocess
import sys
import tempfile
import zlib
from itertools import count, islice
from pathlib import Path
from typing import Callable, Iterator

WORD = re.compile(r"\w{7,}")
LETTERS = "abcçdefgğhıijklmnoöprsştuüvyz"
TAGS = "".join(f'<li class="menu-item item-{n}"><a href="/kategori/{n}/liste.html">Kategori {n}</a></li>\n' for n in range(120))
SCRIPT = "<script>" + "".join(f"window.ayar_{n} = {{'a': {n}, 'b': '{n:x}'}};\n" for n in range(400)) + "</script>"


def texts(path: Path) -> list[str]:
    opened = lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else open(path, encoding="utf-8")
    with opened as lines:
        return [json.loads(line)["text"] for line in lines]


def varied(text: str, turn: int) -> str:
    """The text with a tenth of its long words changed by a letter: another tenth, and another letter, each turn."""

    def change(match: re.Match[str]) -> str:
        word = match[0]
        if (zlib.crc32(word.encode()) + turn) % 10:
            return word
        at = 1 + (turn // 10) % 5
        return word[:at] + LETTERS[(LETTERS.find(word[at]) + 1 + turn) % len(LETTERS)] + word[at + 1 :]

    return WORD.sub(change, text) if turn else text


def endless(all_: list[str]) -> Iterator[str]:
    for turn in count():
        for text in all_:
            yield varied(text, turn)


def measure(command: list[str], feed: Callable[[object], int]) -> tuple[int, float, float]:
    """Bytes that went in, seconds of processor time, MB of memory at most."""
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    size = feed(child.stdin)
    assert child.stdin is not None
    child.stdin.close()
    _, status, used = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"{command}: ended with {os.waitstatus_to_exitcode(status)}")
    return size, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def articles(all_: list[str], number: int) -> Callable[[object], int]:
    def feed(stdin: object) -> int:
        size = 0
        for n, text in enumerate(islice(endless(all_), number)):
            stdin.write(json.dumps({"id": f"a-{n}", "text": text}, ensure_ascii=False).encode() + b"\n")  # type: ignore[attr-defined]
            size += len(text.encode())
        return size

    return feed


def response(body: bytes, kind: str, number: int) -> bytes:
    """A record of an archive, compressed by itself as archives have it."""
    http = b"HTTP/1.1 200 OK\r\ncontent-type: " + kind.encode() + b"\r\n\r\n" + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:n:{number}>\r\nWARC-Date: 2025-01-01T00:00:00Z\r\n"
        f"WARC-Target-URI: https://haber.example/{number}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + http + b"\r\n\r\n", 6)


def page(text: str, language: str, markup: int) -> bytes:
    """A page with this text, and so many times the menus and scripts."""
    paragraphs = "\n".join(f"<p>{line}</p>" for line in text.replace("&", "&amp;").replace("<", "&lt;").splitlines() if line.strip())
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>Haber</title>{SCRIPT * markup}</head><body><nav><ul>{TAGS * markup}</ul></nav>'
        f'<article class="content"><h1>Haber</h1>{paragraphs}</article><footer><ul>{TAGS * markup}</ul></footer></body></html>'
    ).encode()


def main() -> None:
    arguments = argparse.ArgumentParser(description="what articles and pages cost")
    arguments.add_argument("dedi")
    arguments.add_argument("articles", type=Path)
    arguments.add_argument("numbers", type=int, nargs="+")
    arguments.add_argument("--pages", action="store_true")
    arguments.add_argument("--head", type=int)
    options = arguments.parse_args()
    all_ = [text[: options.head] for text in texts(options.articles)]
    command = [options.dedi, "extract", "--quiet", "--threads", "1", "--format", "jsonl"]
    for number in options.numbers:
        if not options.pages:
            size, seconds, memory = measure([*command, "-"], articles(all_, number))
            print(f"{number:9} articles {size / 1e6:8.1f} MB {seconds:8.1f} s  {seconds / number * 1e3:6.3f} ms an article  {size / 1e6 / seconds:5.2f} MB/s  {memory:5.0f} MB of memory", flush=True)
            continue
        english = (Path(__file__).parents[1] / "LICENSE-APACHE").read_text(encoding="utf-8")
        kinds = {
            "in Turkish": lambda text: page(text, "tr", 1),
            "in Turkish, more markup": lambda text: page(text, "tr", 4),
            "in English": lambda text: page(english[: len(text)], "en", 1),
            "in English, more markup": lambda text: page(english[: len(text)], "en", 4),
            "images": lambda text: zlib.compress(text.encode()) * 20,
        }
        for name, make in kinds.items():
            with tempfile.NamedTemporaryFile(suffix=".warc.gz") as archive:
                whole = 0
                for n, text in enumerate(islice(endless(all_), number)):
                    body = make(text)
                    whole += len(body)
                    archive.write(response(body, "image/jpeg" if name == "images" else "text/html", n))
                archive.flush()
                size = os.path.getsize(archive.name)
                _, seconds, memory = measure([*command, archive.name], lambda stdin: 0)
            print(f"{number:9} pages {name:24} {whole / number / 1e3:6.1f} kB each, {size / number / 1e3:6.1f} compressed  {seconds / number * 1e3:6.3f} ms a page  {memory:5.0f} MB of memory", flush=True)


if __name__ == "__main__":
    main()
