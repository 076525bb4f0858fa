"""The open format: everything a file holds, as JSON that anyone can read, and as a flat table."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from exports.programme_data import decided_data, programme_data
from exports.writing import replacing
from pacte.domain.answer import ANSWER_WORDS
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Level, Measure
from pacte.domain.meeting import Meeting
from pacte.domain.progress import Progress, no_progress
from pacte.domain.signing import Signing

FORMAT_VERSION = 1
#: What begins a formula in a spreadsheet: such words get an apostrophe before them in a table.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def _level(level: Level) -> dict[str, Any]:
    return {
        "code": level.code,
        "text": level.text,
        "points": level.points,
        "required_actions": level.required_actions,
        "deadlines": list(level.deadlines),
        "source": level.source,
    }


def measure_data(measure: Measure) -> dict[str, Any]:
    """Return a measure with its levels in the open format."""
    return {
        "number": measure.number,
        "title": measure.title,
        "short": measure.short,
        "theme": measure.theme,
        "local": measure.local,
        "see_also": list(measure.see_also),
        "source": measure.source,
        "keywords": list(measure.keywords),
        "levels": [_level(level) for level in measure.levels],
    }


def _catalogue(catalogue: Catalogue) -> dict[str, Any]:
    return {
        "id": catalogue.id,
        "title": catalogue.title,
        "minimum_measures": catalogue.minimum_measures,
        "themes": list(catalogue.themes),
        "sources": dict(catalogue.sources),
        "principles": [
            {"code": one.code, "title": one.title, "text": one.text, "source": one.source}
            for one in catalogue.principles
        ],
        "measures": [measure_data(measure) for measure in catalogue.measures],
    }


def commitment_data(said: Commitment, with_notes: bool = False) -> dict[str, Any]:
    """Return what was said about a level in the open format; the private note only when asked for."""
    data: dict[str, Any] = {
        "measure": said.measure,
        "level": said.level,
        "answer": said.answer.value,
        "agreed_wording": said.agreed_wording,
        "reservation": said.reservation,
        "partner": said.partner,
        "already_done": said.already_done,
        "observation": said.observation,
        "to_review": said.to_review,
        "evidence": [
            {"quotation": one.quotation, "document": one.document, "place": one.place}
            for one in said.evidence
        ],
        "origins": list(said.origins),
    }
    if with_notes:
        data["note"] = said.note
    return data


def _notes_data(one: CandidateList, with_notes: bool) -> dict[str, Any]:
    """Return the private notes on levels that nobody raised, only when asked for and where there are some."""
    if not with_notes or not one.notes:
        return {}
    notes = [{"measure": place[0], "level": place[1], "note": note} for place, note in one.notes.items()]
    return {"notes": notes}


def _meeting(meeting: Meeting, with_notes: bool) -> dict[str, Any]:
    """Return a meeting; what the collective means to come back to, only with the private notes."""
    private = {"to_review": list(meeting.to_review)} if with_notes else {}
    return {
        "id": meeting.id,
        "date": meeting.date,
        "place": meeting.place,
        "people": list(meeting.people),
        "minutes": meeting.minutes,
        "seconds": meeting.seconds,
        "measure": meeting.measure,
        **private,
        "closed": meeting.closed,
    }


def signing_data(signing: Signing) -> dict[str, Any]:
    """Return a signing in the open format; `pact` is what was signed, drawn signatures included."""
    revoked = signing.revoked
    return {
        "number": signing.number,
        "date": signing.date,
        "place": signing.place,
        "signatories": [
            {"name": one.name, "capacity": one.capacity, "side": one.side.value}
            for one in signing.signatories
        ],
        "fingerprint": signing.fingerprint,
        "supersedes": signing.supersedes,
        "revoked": {"date": revoked.date, "reason": revoked.reason} if revoked else None,
        "pact": json.loads(signing.pact),
    }


def list_data(one: CandidateList, with_notes: bool = False) -> dict[str, Any]:
    """Return a list and all it said in the open format; how to reach it, only with the private notes."""
    private = {"contact": one.contact} if with_notes else {}
    return {
        "id": one.id,
        "name": one.name,
        "head": one.head,
        "label": one.label,
        **private,
        "election": one.election,
        "round": one.round,
        "merged_from": list(one.merged_from),
        "state": one.state.value,
        "awaiting_confirmation": one.awaiting_confirmation,
        "introduction": one.introduction,
        "principles": {code: answer.value for code, answer in one.principles.items()},
        "commitments": [commitment_data(said, with_notes) for said in one.commitments],
        **_notes_data(one, with_notes),
        "observations": list(one.observations),
        "meetings": [_meeting(meeting, with_notes) for meeting in one.meetings],
        "signings": [signing_data(signing) for signing in one.signings],
        "replies": [reply.as_data() for reply in one.replies],
        "programmes": [programme_data(programme) for programme in one.programmes],
    }


def _framework_data(view: Dossier, with_notes: bool) -> dict[str, Any]:
    """Return what the file holds of a catalogue beside its main one: who the lists are stands there."""
    return {
        "catalogue": _catalogue(view.catalogue),
        "chosen_measures": list(view.collective.chosen_measures),
        "lists": [
            {
                "id": one.id,
                "name": one.name,
                "principles": {code: answer.value for code, answer in one.principles.items()},
                "commitments": [commitment_data(said, with_notes) for said in one.commitments],
                **_notes_data(one, with_notes),
                "meetings": [_meeting(meeting, with_notes) for meeting in one.meetings],
                "signings": [signing_data(signing) for signing in one.signings],
                "replies": [reply.as_data() for reply in one.replies],
                "decided": decided_data(one.programmes),
            }
            for one in view.lists
        ],
    }


def dossier_data(dossier: Dossier, with_notes: bool = False) -> dict[str, Any]:
    """Return the whole file in the open format, as `montrer --json` prints it.

    Its main catalogue comes first, whichever one is looked at; `frameworks` is there only when there are others. Of
    lists, those that `dossier` names.
    """
    wanted = {one.id for one in dossier.lists}
    dossier, *others = (
        replace(view, lists=tuple(one for one in view.lists if one.id in wanted)) for view in dossier.views
    )
    town, collective = dossier.municipality, dossier.collective
    frameworks = {"frameworks": [_framework_data(one, with_notes) for one in others]} if others else {}
    return {
        "format": "pacte",
        "version": FORMAT_VERSION,
        "settings": {"scale": dossier.settings.scale, "neutral": dossier.settings.neutral},
        "catalogue": _catalogue(dossier.catalogue),
        "municipality": {
            "name": town.name,
            "insee": town.insee,
            "population": town.population,
            "intercommunality": town.intercommunality,
        },
        "collective": {
            "name": collective.name,
            "members": [{"name": member.name} for member in collective.members],
            "chosen_measures": list(collective.chosen_measures),
        },
        "lists": [list_data(one, with_notes) for one in dossier.lists],
        **frameworks,
    }


def as_json(data: object) -> str:
    """Return data as the text of a JSON document: UTF-8, two spaces, keys in the format's order."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def write_open_data(
    dossier: Dossier, path: Path, with_notes: bool = False, progress: Progress = no_progress
) -> None:
    """Write the whole file as JSON. Raises `KnownError` when the place cannot be written."""
    progress(0, 1)
    text = as_json(dossier_data(dossier, with_notes))
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")
    progress(1, 1)


def _plain(words: str | None) -> str:
    """Return words that no spreadsheet takes for a formula."""
    return f"'{words}" if words and words.startswith(_FORMULA_STARTS) else words or ""


_COLUMNS = (
    "liste",
    "tete",
    "mesure",
    "intitule",
    "theme",
    "niveau",
    "reponse",
    "formulation_retenue",
    "reserve",
    "partenaire",
    "deja_realise",
    "observation",
    "a_revoir",
)


def _table_row(one: CandidateList, measure: Measure, level: Level) -> list[str]:
    said = one.commitment(measure.number, level.code)
    words = (
        (said.agreed_wording, said.reservation, said.partner, "oui" if said.already_done else "non")
        if said
        else (None, None, None, None)
    )
    return [
        _plain(one.name),
        _plain(one.head),
        _plain(measure.number),
        _plain(measure.title),
        _plain(measure.theme),
        _plain(level.code),
        ANSWER_WORDS[said.answer if said else None],
        *map(_plain, words),
        _plain(said.observation if said else None),
        _plain(said.to_review if said else None),
    ]


def write_table(dossier: Dossier, path: Path, progress: Progress = no_progress) -> None:
    """Write one CSV row for each list and level, those not raised too.

    UTF-8 with a byte order mark and semicolons, as French spreadsheets open it with a double click.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for step, one in enumerate(dossier.lists):
        progress(step, len(dossier.lists))
        for measure, level in dossier.catalogue.levels():
            writer.writerow(_table_row(one, measure, level))
    with replacing(path) as temporary:
        temporary.write_text(text.getvalue(), encoding="utf-8-sig", newline="")
    progress(1, 1)
