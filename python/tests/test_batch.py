"""Many articles: order, streaming, errors, threads."""

import gc
import itertools
import threading
import time
from pathlib import Path

import pytest

import dedi


def numbered(number):
    return {"id": str(number), "text": f"Ali Kaya, “{number} kişi geldi” dedi. " * (1 + number % 7)}


@pytest.mark.parametrize("threads", [0, 1, 3])
def test_documents_come_in_the_order_of_articles(threads):
    documents = list(dedi.extract_batch(map(numbered, range(500)), threads=threads))
    assert [document.id for document in documents] == [str(number) for number in range(500)]
    assert documents == [dedi.extract(numbered(number)) for number in range(500)]


def test_an_endless_iterable_is_taken_as_needed():
    taken = itertools.count()
    articles = (numbered(next(taken)) for _ in itertools.count())
    batch = dedi.extract_batch(articles, threads=2)
    first = list(itertools.islice(batch, 10))
    assert [document.id for document in first] == [str(number) for number in range(10)]
    assert next(taken) < 200


def test_what_the_iterable_raises_comes_behind_what_went_before():
    def articles():
        yield numbered(0)
        yield numbered(1)
        raise KeyError("no more")

    batch = dedi.extract_batch(articles())
    assert [next(batch).id, next(batch).id] == ["0", "1"]
    with pytest.raises(KeyError, match="no more"):
        next(batch)
    assert list(batch) == []


def test_an_article_that_is_none_is_named():
    batch = dedi.extract_batch([numbered(0), {"id": "1"}, numbered(2)])
    assert next(batch).id == "0"
    with pytest.raises(ValueError, match="article 1: it has no `text`"):
        next(batch)
    with pytest.raises(TypeError):
        dedi.extract_batch(1)


def test_other_threads_of_python_go_on_meanwhile():
    ticks = 0
    done = threading.Event()

    def tick():
        nonlocal ticks
        while not done.is_set():
            ticks += 1
            time.sleep(0.001)

    ticker = threading.Thread(target=tick)
    ticker.start()
    long = "Ali Kaya, “Kimse gelmedi, yol kapalı” dedi. Ali Kaya, geleceğini söyledi. " * 4000
    before = ticks
    dedi.extract(long)
    during = ticks - before
    done.set()
    ticker.join()
    assert during > 5, "the interpreter's lock was held"


def threads():
    """How many threads the process has, those without Python included."""
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("Threads:"))


def test_nothing_is_left_behind_by_a_batch_that_was_dropped():
    before = threads()
    for _ in range(50):
        next(dedi.extract_batch(map(numbered, range(100)), threads=2))
    gc.collect()
    until = time.monotonic() + 20
    while threads() > before and time.monotonic() < until:
        time.sleep(0.05)
    assert threads() <= before
