"""Reads a PDF through another process, which is ended when it takes too long or the user gives up."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Any

from pacte.domain.progress import Progress
from pacte.reading.documents import refusals
from pacte.reading.documents.document import Document, Line

#: Longest time without news, in seconds: a page takes a hundredth of one.
_PATIENCE = 8.0
_TICK = 0.05
_COMMAND = ("-P", "-m", "pacte.reading.documents.pdf.process")
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def read_pdf(content: bytes, name: str, progress: Progress) -> Document:
    """Return the paragraphs of a PDF with their page, and the pact that it carries.

    Raises `KnownError`, and whatever `progress` raises to cancel.
    """
    if getattr(sys, "frozen", False):
        # A program in one folder has no interpreter to start.
        return _read_here(content, name, progress)
    steps = 0, 1
    for answer in _answers(content, name, progress):
        if answer is None:
            progress(*steps)
        elif "done" in answer:
            steps = answer["done"], answer["total"]
            progress(*steps)
        else:
            return _document(answer, name)
    raise refusals.damaged(name)


def _read_here(content: bytes, name: str, progress: Progress) -> Document:
    from pacte.reading.documents.pdf.process import REFUSALS, Refused, pact_in, read_pages

    try:
        read = read_pages(content, progress)
        return Document(name, read.lines, pact_in(content), read.edges)
    except Refused as refused:
        raise REFUSALS[refused.word](name) from None


def _document(answer: dict[str, Any], name: str) -> Document:
    if "refused" in answer:
        from pacte.reading.documents.pdf.process import REFUSALS

        raise REFUSALS[answer["refused"]](name)
    lines = tuple(
        Line(number, text, page, heading) for number, (text, page, heading) in enumerate(answer["lines"], 1)
    )
    return Document(name, lines, answer["pact"], tuple(answer["edges"]))


def _answers(content: bytes, name: str, progress: Progress) -> Iterator[dict[str, Any] | None]:
    """Give the answers of the process as they come, and None now and then while there are none."""
    process = subprocess.Popen(  # noqa: S603 - our own module, by our own interpreter
        [sys.executable, *_COMMAND],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=_NO_WINDOW,
    )
    heard: SimpleQueue[bytes] = SimpleQueue()
    threads = [Thread(target=_send, args=(process, content)), Thread(target=_hear, args=(process, heard))]
    for thread in threads:
        thread.start()
    try:
        last = monotonic()
        while monotonic() - last < _PATIENCE:
            try:
                line = heard.get(timeout=_TICK)
            except Empty:
                yield None
                continue
            if not line:
                return
            last = monotonic()
            yield json.loads(line)
        raise refusals.too_heavy(name)
    finally:
        process.kill()
        for thread in threads:
            thread.join()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                assert pipe is not None
                pipe.close()


def _send(process: "subprocess.Popen[bytes]", content: bytes) -> None:
    assert process.stdin is not None
    with suppress(OSError):
        process.stdin.write(content)
        process.stdin.close()


def _hear(process: "subprocess.Popen[bytes]", heard: "SimpleQueue[bytes]") -> None:
    assert process.stdout is not None
    for line in process.stdout:
        heard.put(line)
    heard.put(b"")
