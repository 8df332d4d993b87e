#!/usr/bin/env python3
"""What the documentation tells its readers to type is typed here, and what it shows as output has to come out.

tools/docs.py [--update] [--dedi FILE] [--python FILE] [PAGE.md …]    without pages, all in which commands stand

In a page, in order and in one folder of its own (which has examples/, grammar/, tests/articles/, haber.txt, haberler.jsonl,
haberler.jsonl.gz, arsiv.warc.gz and arsiv/):

* a block ```console: lines `$ COMMAND`, below each what it writes; compared, and with --update written anew
* a block ```sh: commands that must succeed; a line `dedi serve …` is started and stopped at the end of the page
* a block ```python: run with --python, all of a page in one session behind its commands; passed over without it
* `<!-- run: COMMAND -->`: run, not shown; `<!-- not run: REASON -->`: the block below is passed over;
  `<!-- exit code N -->`: how the last command of the block below ends; `<!-- needs: VARIABLE -->`: the block below is run where this is set

Nothing but Python's standard library is needed.
"""

from __future__ import annotations

import argparse
import difflib
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parents[1]
FENCE = re.compile(r"^( *)```(\w+)\s*$")
COMMENT = re.compile(r"^\s*<!-- (run|not run|exit code|needs):? (.*?) ?-->\s*$")


def pages() -> list[Path]:
    """The pages of the book (the grammar's manual is followed by tests/grammar_command.rs)."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "python/PYTHON.md"]


def furnish(folder: Path) -> None:
    """The files that pages speak of."""
    for name in ("examples", "grammar", "tests/articles", "python/dedi"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copytree(ROOT / "examples", folder / "arsiv")
    shutil.copy(ROOT / "examples/liman.txt", folder / "haber.txt")
    lines = (ROOT / "examples/bulten.jsonl").read_bytes()
    (folder / "haberler.jsonl").write_bytes(lines)
    (folder / "haberler.jsonl.gz").write_bytes(gzip.compress(lines))
    http = b"HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\n\r\n" + (ROOT / "examples/sayfa.html").read_bytes()
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2025-03-04T10:00:00Z\r\n"
    head += f"WARC-Target-URI: https://haber.example/1\r\nContent-Length: {len(http)}\r\n\r\n"
    (folder / "arsiv.warc.gz").write_bytes(gzip.compress(head.encode() + http + b"\r\n\r\n"))


class Page:
    """A page on its way through: what fails is collected, `lines` is the page as it should be."""

    def __init__(self, path: Path, folder: Path, dedi: Path, python: Optional[str]) -> None:
        self.path, self.folder, self.python = path, folder, python
        self.environment = {**os.environ, "PATH": f"{dedi.parent}:{os.environ['PATH']}", "HOME": str(folder), "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
        if python:
            self.environment["PYSPARK_PYTHON"] = python     # that of Spark's workers
        self.servers: list[subprocess.Popen[str]] = []
        self.lines: list[str] = []
        self.snippets: list[str] = []
        self.count = 0
        self.problems: list[str] = []

    def fail(self, number: int, message: str) -> None:
        self.problems.append(f"{self.path.relative_to(ROOT)}:{number}: {message}")

    def bash(self, command: str, number: int, code: int = 0) -> str:
        """Runs a command; its output, of which nobody sees the errors unless it fails."""
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", command],
            cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300,
        )
        self.count += 1
        if done.returncode != code:
            self.fail(number, f"`{command}` ended with {done.returncode}, {code} expected\n{done.stderr.strip()[-2000:]}")
        return done.stdout

    def serve(self, command: str, number: int) -> None:
        server = subprocess.Popen(
            ["bash", "-c", f"exec {command}"], cwd=self.folder, env=self.environment, stderr=subprocess.PIPE, text=True
        )
        self.servers.append(server)
        self.count += 1
        assert server.stderr is not None
        if "http://" not in server.stderr.readline():
            self.fail(number, f"`{command}` does not listen")

    def shell(self, block: list[str], number: int, code: int) -> None:
        """Commands of a block that shows no output."""
        commands = [(line, n) for line, n in joined(block, number) if line.strip() and not line.lstrip().startswith("#")]
        for index, (command, n) in enumerate(commands):
            if command.startswith("dedi serve"):
                self.serve(command, n)
            else:
                self.bash(command, n, code if index + 1 == len(commands) else 0)

    def console(self, block: list[str], number: int, code: int) -> list[str]:
        """Commands with their output; the block as it should be."""
        out: list[str] = []
        commands = [n for n, line in enumerate(block) if line.startswith("$ ")]
        for index, start in enumerate(commands):
            end = start
            while block[end].endswith("\\"):
                end += 1
            out += block[start : end + 1]
            command = "\n".join([block[start][2:], *(line.removeprefix("> ") for line in block[start + 1 : end + 1])])
            said = self.bash(command, number + start, code if index + 1 == len(commands) else 0)
            out += [line.rstrip() for line in said.splitlines()]
        if out != block:
            shown = difflib.unified_diff(block, out, "shown", "written", lineterm="", n=1)
            self.fail(number, "the output is another one\n" + "\n".join(shown))
        return out

    def walk(self) -> None:
        """Runs all that stands in the page."""
        pending: dict[str, str] = {}
        source = self.path.read_text(encoding="utf-8").splitlines()
        at = 0
        while at < len(source):
            line = source[at]
            self.lines.append(line)
            at += 1
            if comment := COMMENT.match(line):
                pending[comment[1]] = comment[2]
                if comment[1] == "run":
                    self.shell([pending.pop("run")], at, 0)
            elif fence := FENCE.match(line):
                indent, language = fence[1], fence[2]
                end = source.index(f"{indent}```", at)
                block = [line.removeprefix(indent) for line in source[at:end]]
                code = int(pending.get("exit code", "0"))
                if pending.get("needs", "PATH") not in self.environment:
                    print(f"   {self.path.relative_to(ROOT)}:{at}: {pending['needs']} is not set, not run")
                    pending["not run"] = pending["needs"]
                if language == "console" and "not run" not in pending:
                    block = self.console(block, at + 1, code)
                elif language == "sh" and "not run" not in pending:
                    self.shell(block, at + 1, code)
                elif language == "python" and "not run" not in pending:
                    self.snippets.append("\n" * (at - sum(s.count("\n") for s in self.snippets)) + "\n".join(block))
                self.lines += [indent + line if line else line for line in block]
                at = end
                pending = {}
        if self.snippets and self.python:
            script = self.folder / "session.py"
            script.write_text("".join(self.snippets), encoding="utf-8")
            self.bash(f"'{self.python}' session.py", 1)

    def close(self) -> None:
        for server in self.servers:
            server.terminate()
            server.wait()


def joined(block: list[str], number: int) -> list[tuple[str, int]]:
    """Commands, with lines that end in a backslash or stand within quotation marks put together."""
    out: list[tuple[str, int]] = []
    open_ = False
    for offset, line in enumerate(block):
        if open_:
            out[-1] = (out[-1][0] + "\n" + line, out[-1][1])
        else:
            out.append((line, number + offset))
        text = re.sub(r"\s#.*$", "", out[-1][0])
        open_ = text.endswith("\\") or text.count("'") % 2 == 1
    return out


def main() -> None:
    arguments = argparse.ArgumentParser(description="runs the commands of the documentation")
    target = os.environ.get("CARGO_TARGET_DIR", "target")
    arguments.add_argument("--update", action="store_true", help="write the output anew")
    arguments.add_argument("--dedi", type=Path, default=ROOT / target / "release/dedi")
    arguments.add_argument("--python", help="the interpreter that has the package")
    arguments.add_argument("pages", nargs="*", type=Path)
    options = arguments.parse_args()
    if not options.dedi.exists():
        sys.exit(f"{options.dedi}: not there; cargo build --release first")
    problems: list[str] = []
    for path in [page.resolve() for page in options.pages] or pages():
        begun = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            furnish(Path(folder))
            page = Page(path, Path(folder), options.dedi.resolve(), options.python)
            try:
                page.walk()
            finally:
                page.close()
        if page.count:
            print(f"   {path.relative_to(ROOT)}: {page.count} commands, {time.perf_counter() - begun:.1f} s")
        if options.update:
            path.write_text("\n".join(page.lines) + "\n", encoding="utf-8")
        problems += page.problems
    if problems:
        sys.exit("\n".join(problems))


if __name__ == "__main__":
    main()
