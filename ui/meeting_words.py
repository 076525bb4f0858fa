"""Sentences about a meeting: how long it lasted, what is left."""

import re
from collections import Counter

from PySide6.QtCore import QCoreApplication, QDate, Qt

from pacte.domain.candidate_list import CandidateList
from pacte.domain.meeting import Meeting
from ui.answer_words import OFFERED, answer_word
from ui.grid_rows import LevelSpot, spot_answer
from ui.meeting_run import MeetingRun
from ui.meeting_stops import Stop
from ui.plain_text import counted, typographic

_translate = QCoreApplication.translate
_LONG_WORD = re.compile(r"\S{24}(?=\S)")
_BREAK = re.compile(r"\s*\n\s*")
_HIGH_SIGN = re.compile(r" ([:;?!»%€])|(«) ")


def elapsed(seconds: int) -> str:
    """Return a time in words: « 47 min », « 1 h 05 »."""
    minutes = seconds // 60
    if minutes < 60:
        return _translate("Meeting", "{} min").format(minutes)
    return _translate("Meeting", "{} h {}").format(minutes // 60, f"{minutes % 60:02}")


def day_to_type(day: str) -> str:
    """Return an ISO date as one types it, as it is when it is none."""
    found = QDate.fromString(day, Qt.DateFormat.ISODate)
    return found.toString("dd/MM/yyyy") if found.isValid() else day


def names_typed(words: str) -> tuple[str, ...]:
    """Return the names typed, one per line or between commas."""
    return tuple(name.strip() for name in re.split(r"[\n,;]", words) if name.strip())


def what_is_left(run: MeetingRun) -> str:
    """Return what is left: « reste 1 principe, 12 mesures, 3 à revoir »."""
    left = [stop for stop in run.stops if not stop.answered(run.one)]
    principles = sum(stop.is_principle for stop in left)
    measures = len(left) - principles
    parts = []
    if principles:
        one, many = _translate("Meeting", "{} principe"), _translate("Meeting", "{} principes")
        parts.append(counted(principles, one, many))
    if measures:
        one, many = _translate("Meeting", "{} mesure"), _translate("Meeting", "{} mesures")
        parts.append(counted(measures, one, many))
    words = _translate("Meeting", "reste {}").format(", ".join(parts)) if parts else ""
    words = words or _translate("Meeting", "chaque mesure a au moins une réponse")
    if run.flags:
        words += ", " + _translate("Meeting", "{} à revoir").format(len(run.flags))
    return words


def stop_words(stop: Stop, one: CandidateList) -> str:
    """Return what a list said at a stop: « 3 · Sobriété et énergie : N1 engagé, N2 refusé »."""
    said = []
    for spot in stop.spots:
        word = answer_word(spot_answer(one, spot))
        level = f"{spot.level.code} " if isinstance(spot, LevelSpot) and len(stop.spots) > 1 else ""
        said.append(level + word)
    return typographic(f"{stop.key} · {stop.short} : {', '.join(said)}")


def levels_counted(run: MeetingRun) -> str:
    """Return how many levels have which answer: « Niveaux : engagé 12 · refusé 3 · non abordé 20 »."""
    spots = [spot for stop in run.stops for spot in stop.spots if isinstance(spot, LevelSpot)]
    counts = Counter(spot_answer(run.one, spot) for spot in spots)
    words = [f"{answer_word(answer)} {counts[answer]}" for answer in OFFERED if counts[answer]]
    return typographic(_translate("Meeting", "Niveaux : {}").format(" · ".join(words)))


def where_it_stopped(meeting: Meeting) -> str:
    """Return where a meeting was left: « à la mesure 15, après 47 min, 3 à revoir »."""
    parts = []
    if meeting.measure:
        known = meeting.measure[:1].isdigit()
        place = _translate("Meeting", "à la mesure {}") if known else _translate("Meeting", "au principe {}")
        parts.append(place.format(meeting.measure))
    parts.append(_translate("Meeting", "après {}").format(elapsed(meeting.seconds)))
    if meeting.to_review:
        parts.append(_translate("Meeting", "{} à revoir").format(len(meeting.to_review)))
    return _translate("Meeting", "Laissée {}.").format(", ".join(parts))


def breakable(text: str) -> str:
    """Return a text as it is shown: endless words can be broken, French signs stay with their words."""
    words = _LONG_WORD.sub(lambda found: found.group() + "\u200b", text)
    return _HIGH_SIGN.sub(lambda found: f"\u00a0{found[1]}" if found[1] else f"{found[2]}\u00a0", words)


def on_one_line(text: str) -> str:
    """Return a text of several lines as one."""
    return _BREAK.sub(" ", text)
