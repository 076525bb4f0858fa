"""Reading the open format back: every field checked, the place of a mistake named."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState, Place
from pacte.domain.catalogue import Catalogue, Principle
from pacte.domain.commitment import Commitment, Evidence, checked, level_place
from pacte.domain.disk import why_refused
from pacte.domain.dossier import Collective, Dossier, Member, Municipality, Settings
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.meeting import Meeting
from pacte.domain.pact import canonical_json, fingerprint, parse_pact
from pacte.domain.reply import LevelReply, Reply, Stance
from pacte.domain.sentence import Sentence
from pacte.domain.signing import Revocation, Signing
from pacte.domain.wording import clean_words
from pacte.reading.json_fields import JsonFields
from pacte.reading.programme_data import decided_programmes, programme_of

_VERSION = 1
_LARGEST = 200_000_000


@dataclass(frozen=True, slots=True)
class OpenData:
    """A document in the open format, through its catalogue; `dossier.frameworks` holds all of them.

    `with_notes` tells whether private notes were written into it; `further` that the catalogue stands beside the
    document's main one.
    """

    dossier: Dossier
    with_notes: bool
    further: bool = False

    @property
    def views(self) -> tuple["OpenData", ...]:
        """The document through each of its catalogues, the main one first."""
        main, *others = self.dossier.views
        return (replace(self, dossier=main), *(replace(self, dossier=one, further=True) for one in others))


def _level(fields: JsonFields) -> Level:
    return Level(
        fields.name("code"),
        fields.optional("text"),
        fields.integer("points", 1),
        fields.optional_integer("required_actions"),
        fields.integers("deadlines"),
        fields.words("source", ""),
    )


def _measure(fields: JsonFields) -> Measure:
    title = fields.name("title")
    levels = tuple(_level(one) for one in fields.children("levels"))
    if not levels:
        raise KnownError("Ce fichier de données ne peut pas être lu : « {} » n’a aucun niveau.", fields.path)
    return Measure(
        fields.name("number"),
        title,
        fields.words("short", title),
        fields.words("theme"),
        levels,
        fields.flag("local"),
        fields.texts("see_also"),
        fields.words("source", ""),
        fields.texts("keywords"),
    )


def _unique(values: list[Any], what: str) -> None:
    seen = set()
    for value in values:
        if value in seen:
            raise KnownError(
                "Ce fichier de données ne peut pas être lu : {} « {} » y figure deux fois ; corrigez-le.",
                what,
                value,
            )
        seen.add(value)


def _catalogue(fields: JsonFields) -> Catalogue:
    measures = tuple(_measure(one) for one in fields.children("measures"))
    _unique([measure.number for measure in measures], Sentence("la mesure"))
    for measure in measures:
        _unique(
            [level.code for level in measure.levels], Sentence("dans la mesure {}, le niveau", measure.number)
        )
    principles = tuple(
        Principle(one.name("code"), one.words("title"), one.words("text"), one.words("source", ""))
        for one in fields.children("principles")
    )
    _unique([one.code for one in principles], Sentence("le principe"))
    sources = fields.mapping("sources")
    themes = fields.texts("themes") or tuple(dict.fromkeys(measure.theme for measure in measures))
    return Catalogue(
        fields.name("id"),
        fields.words("title"),
        fields.integer("minimum_measures"),
        themes,
        principles,
        measures,
        {clean_words(key): clean_words(str(value)) for key, value in sources.items()},
    )


def _commitment(fields: JsonFields) -> Commitment:
    return checked(
        Commitment(
            fields.name("measure"),
            fields.name("level"),
            fields.choice("answer", Answer),
            fields.optional("agreed_wording"),
            fields.optional("reservation"),
            fields.optional("partner"),
            fields.flag("already_done"),
            fields.optional("observation"),
            fields.optional("note"),
            fields.optional("to_review"),
            tuple(
                Evidence(one.name("quotation"), one.optional("document"), one.optional("place"))
                for one in fields.children("evidence")
            ),
            fields.texts("origins"),
        )
    )


def _meeting(fields: JsonFields) -> Meeting:
    return Meeting(
        fields.identifier("id"),
        fields.day("date"),
        fields.optional("place"),
        fields.texts("people"),
        fields.optional("minutes"),
        fields.integer("seconds") if fields.has("seconds") else 0,
        fields.optional("measure"),
        fields.texts("to_review"),
        fields.flag("closed"),
    )


def _signing(fields: JsonFields) -> Signing:
    """Return a signing as it was signed; its summary is read from the pact, never believed on its own."""
    number, expected = fields.integer("number", 1), fields.words("fingerprint")
    text = canonical_json(fields.mapping("pact"))
    try:
        found = fingerprint(text)
    except UnicodeEncodeError:
        # JSON can write half a character (« \\ud800 »); nothing that was signed holds one.
        found = None
    if found != expected:
        raise KnownError(
            "La signature n° {} de « {} » ne correspond pas à son empreinte : ce fichier a été modifié après "
            "la signature. Demandez un nouvel export.",
            number,
            fields.path,
        )
    seal = parse_pact(text).seal
    if seal is None or seal.number != number:
        raise KnownError(
            "Ce fichier de données ne peut pas être lu : « {} » n’est pas un pacte signé.", fields.path
        )
    revoked = fields.optional_child("revoked")
    return Signing(
        number,
        seal.date,
        seal.place,
        seal.signatories,
        expected,
        text,
        seal.amends.number if seal.amends else None,
        Revocation(revoked.day("date"), revoked.name("reason")) if revoked else None,
    )


def _reply(fields: JsonFields) -> Reply:
    levels = tuple(
        LevelReply(
            one.name("measure"),
            one.name("level"),
            one.choice("stance", Stance),
            one.name("noted"),
            one.optional("comment"),
        )
        for one in fields.children("levels")
    )
    day, name = fields.day("date"), fields.name("name")
    return Reply(day, name, fields.optional("capacity"), fields.name("fingerprint"), levels)


def _commitments(fields: JsonFields, catalogue: Catalogue) -> tuple[Commitment, ...]:
    commitments = [_commitment(one) for one in fields.children("commitments")]
    order = {(m.number, level.code): place for place, (m, level) in enumerate(catalogue.levels())}
    for one in commitments:
        catalogue.level(one.measure, one.level)
    _unique([one.place for one in commitments], Sentence("pour {}, la", fields.name("name")))
    return tuple(sorted(commitments, key=lambda said: order[said.measure, said.level]))


def _notes(fields: JsonFields, catalogue: Catalogue, answered: tuple[Commitment, ...]) -> dict[Place, str]:
    """Return the private notes on levels that were not raised; the others stand with their answers."""
    notes = [((one.name("measure"), one.name("level")), one.name("note")) for one in fields.children("notes")]
    for place, _ in notes:
        catalogue.level(*place)
    places = [said.place for said in answered] + [level_place(*place) for place, _ in notes]
    _unique(places, Sentence("pour {}, la", fields.name("name")))
    return dict(notes)


def _principles(fields: JsonFields, catalogue: Catalogue) -> dict[str, Answer]:
    answers = fields.child("principles")
    return {
        one.code: answers.choice(one.code, Answer) for one in catalogue.principles if answers.has(one.code)
    }


def _list(fields: JsonFields, catalogue: Catalogue) -> CandidateList:
    said = _commitments(fields, catalogue)
    return CandidateList(
        fields.identifier("id"),
        fields.name("name"),
        fields.optional("head"),
        fields.optional("label"),
        fields.integer("round", 1) if fields.has("round") else 1,
        fields.choice("state", ListState) if fields.has("state") else ListState.TO_CONTACT,
        fields.texts("merged_from"),
        fields.optional("introduction"),
        _principles(fields, catalogue),
        said,
        fields.texts("observations"),
        fields.optional("election"),
        fields.optional("contact"),
        fields.flag("awaiting_confirmation"),
        tuple(_meeting(one) for one in fields.children("meetings")),
        tuple(_signing(one) for one in fields.children("signings")),
        tuple(_reply(one) for one in fields.children("replies")),
        tuple(programme_of(one) for one in fields.children("programmes")),
        _notes(fields, catalogue, said),
    )


def parse_open_data(text: str) -> OpenData:
    """Return the dossier that a document in the open format describes.

    Raises `KnownError` naming the field that is wrong, or a format that is not ours or newer.
    """
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise KnownError(
            "Ce fichier n’est pas un fichier de données JSON ; choisissez un export « donnees » ou un classeur .xlsx."
        ) from error
    if not isinstance(value, dict) or value.get("format") != "pacte":
        raise KnownError("Ce fichier JSON ne vient pas de Pacte ; choisissez un export « donnees ».")
    fields = JsonFields(value, "")
    if fields.integer("version", 1) > _VERSION:
        raise KnownError("Ce fichier vient d’une version plus récente de Pacte ; mettez ce programme à jour.")
    catalogue = _catalogue(fields.child("catalogue"))
    town, collective, settings = (
        fields.child("municipality"),
        fields.child("collective"),
        fields.child("settings"),
    )
    chosen = collective.texts("chosen_measures")
    for number in chosen:
        catalogue.measure(number)
    lists = tuple(_list(one, catalogue) for one in fields.children("lists"))
    _unique([one.id for one in lists], Sentence("la liste"))
    dossier = Dossier(
        Municipality(
            town.name("name"),
            town.optional("insee"),
            town.optional_integer("population"),
            town.optional("intercommunality"),
        ),
        catalogue,
        Collective(
            collective.optional("name"),
            tuple(Member(one.name("name")) for one in collective.children("members")),
            chosen,
        ),
        Settings(settings.words("scale", "points"), settings.flag("neutral")),
        lists=lists,
    )
    others = tuple(_framework(one, dossier) for one in fields.children("frameworks"))
    _unique([catalogue.id, *(one.catalogue.id for one in others)], Sentence("le référentiel"))
    return OpenData(replace(dossier, frameworks=(dossier, *others) if others else ()), _has_notes(value))


def _has_notes(document: dict[str, Any]) -> bool:
    """Whether private notes were written into a document, empty or not."""
    lists = (one for part in (document, *document.get("frameworks", [])) for one in part.get("lists", []))
    return any("notes" in one or any("note" in said for said in one.get("commitments", [])) for one in lists)


def _framework(fields: JsonFields, main: Dossier) -> Dossier:
    """Return the document through a further catalogue: who the lists are, its main part says."""
    catalogue = _catalogue(fields.child("catalogue"))
    chosen = fields.texts("chosen_measures")
    for number in chosen:
        catalogue.measure(number)
    said = {one.identifier("id"): one for one in fields.children("lists")}
    lists = []
    for one in main.lists:
        about = said.pop(one.id, JsonFields({"name": one.name}, fields.path))
        answered = _commitments(about, catalogue)
        lists.append(
            replace(
                one,
                principles=_principles(about, catalogue),
                commitments=answered,
                notes=_notes(about, catalogue, answered),
                meetings=tuple(_meeting(meeting) for meeting in about.children("meetings")),
                signings=tuple(_signing(signing) for signing in about.children("signings")),
                replies=tuple(_reply(reply) for reply in about.children("replies")),
                programmes=decided_programmes(about, one.programmes),
            )
        )
    if said:
        raise KnownError(
            "Ce fichier de données ne peut pas être lu : « {} » parle d’une liste qui n’y est pas ; corrigez-le.",
            fields.path,
        )
    collective = replace(main.collective, chosen_measures=chosen)
    return replace(main, catalogue=catalogue, collective=collective, lists=tuple(lists))


def read_open_data(path: Path) -> OpenData:
    """Read a document in the open format from a file; raises `KnownError` when it cannot be read."""
    try:
        if path.stat().st_size > _LARGEST:
            raise KnownError("« {} » est trop gros pour un fichier de données Pacte.", path.name)
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise KnownError("« {} » ne peut pas être lu : {}.", path.name, why_refused(error)) from error
    except UnicodeDecodeError as error:
        raise KnownError(
            "« {} » n’est pas un fichier de données Pacte ; choisissez un export « donnees ».", path.name
        ) from error
    return parse_open_data(text)
