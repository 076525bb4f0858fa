"""The files that scenes are played on: the real pact, alone or among lists that are marked as examples."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from math import cos, sin
from pathlib import Path

from pacte.demo import build_demo
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.dossier import Member
from pacte.domain.signing import Side, Signatory
from pacte.edits import answers, dossiers, frameworks, lists, measures, meetings, programmes, signings
from pacte.storage import queries
from pacte.storage.pact_file import PactFile, open_pact_file

#: Four real programmes and an example, which the tests read too.
PROGRAMMES = Path(__file__).parents[2] / "tests" / "data" / "programmes"
AUBE, BRUME, CANAL = "Aube nouvelle (exemple)", "Brume et marais (exemple)", "Canal en commun (exemple)"
BORN = "Aube et Brume ensemble (exemple)"
#: The catalogue that stands beside the pact.
GUARANTEES = "garanties-2026"
_A, _R, _H, _U = Answer.AGREED, Answer.REFUSED, Answer.OUT_OF_COMPETENCE, Answer.UNDECIDED
#: A signature that nobody has.
SIGNATURE = (
    tuple((120 + 9 * n, round(180 + 90 * sin(n / 6) * cos(n / 17))) for n in range(105)),
    ((220, 290), (980, 270)),
)
#: What the example lists say, measure after measure, in the order of the catalogue; None: not raised.
_SAID: dict[str, tuple[Answer | None, ...]] = {
    AUBE: (_A, _A, _A, _A, None, _A, _A, _U, _A, _R, _A, _A),
    BRUME: (_A, _R, _A, None, _A, _A, _H, _A, _A),
    CANAL: (_A, _A, _R, _A, None, None, _A, _U),
}


def demo(path: Path) -> None:
    """The example as it ships: one list that signed."""
    shutil.move(build_demo(path.parent / "demo"), path)


def empty(path: Path) -> None:
    """A file as it is when it was just started."""
    dossiers.create(path, "Nîmes (exemple)", "Collectif local (exemple)")


def first_list(path: Path) -> None:
    """A file with a list that has not answered anything yet."""
    empty(path)
    with open_pact_file(path) as file:
        lists.add(file, CANAL, "Charlie Canal (exemple)")


def gathered(path: Path) -> None:
    """The example, with the members of its collective."""
    demo(path)
    with open_pact_file(path) as file:
        known = queries.dossier(file)
        members = tuple(map(Member, ("Camille Membre (exemple)", "Charlie Membre (exemple)")))
        dossiers.describe(file, known.municipality, replace(known.collective, members=members))


def town(path: Path) -> None:
    """The example among three lists that are marked as such; one of them was met."""
    gathered(path)
    with open_pact_file(path) as file:
        for name, head in (
            (AUBE, "Camille Aube (exemple)"),
            (BRUME, None),
            (CANAL, "Charlie Canal (exemple)"),
        ):
            (one,) = lists.add(file, name, head, "liste citoyenne (exemple)" if name == AUBE else None).lists
            _answer(file, one, name)
        _meet(file, AUBE, closed=False)


def both(path: Path) -> None:
    """The example among the other lists, with the guarantees beside the pact."""
    town(path)
    with open_pact_file(path) as file:
        frameworks.add(file, dossiers.shipped_catalogue(GUARANTEES))
        frameworks.look_at(file, GUARANTEES)
        for one in queries.dossier(file).lists:
            said = _SAID.get(one.name, (None,))
            for measure, answer in zip(queries.dossier(file).catalogue.measures, said, strict=False):
                if answer is not None:
                    answers.answer(file, one.id, [(measure.number, "N")], answer)


def merged(path: Path) -> None:
    """The same, after two of the lists were merged."""
    town(path)
    with open_pact_file(path) as file:
        first, second = _named(file, AUBE), _named(file, BRUME)
        lists.merge(file, first.id, second.id, BORN, "Camille Aube (exemple)")


def signed(path: Path) -> None:
    """The example, signed again by people who are examples."""
    gathered(path)
    with open_pact_file(path) as file:
        _sign(file, "2020-03-02")


def changed(path: Path) -> None:
    """The same, after the list changed some of what it said."""
    signed(path)
    with open_pact_file(path) as file:
        (one,) = queries.dossier(file).lists
        answers.answer(file, one.id, [("2", "N1")], _A)
        answers.answer(file, one.id, [("12", "N3"), ("4", "N1")], _R)


def revoked(path: Path) -> None:
    """The same, after an amendment that was signed and revoked."""
    changed(path)
    with open_pact_file(path) as file:
        _sign(file, "2020-03-04")
        (one,) = queries.dossier(file).lists
        signings.revoke(file, one.id, 2, "2020-03-05", "La liste est revenue sur sa parole (exemple).")


def quoted(path: Path) -> None:
    """A list whose programme, marked as an example, was read: one of its points was kept as evidence."""
    empty(path)
    with open_pact_file(path) as file:
        (one,) = lists.add(file, CANAL, "Charlie Canal (exemple)").lists
        programmes.take(file, programmes.preview(file, PROGRAMMES / "programme-exemple.txt", CANAL))
        (programme,) = _named(file, CANAL).programmes
        cycling = next(
            point for point in programme.proposals if point.text.startswith("Tracer une voie cyclable")
        )
        programmes.keep_suggestion(file, one, cycling.id, "15", "N1")
        measures.set_keywords(file, "1", ["achats responsables (exemple)", "marchés publics"])


def _sign(file: PactFile, day: str) -> None:
    people = (
        Signatory("Camille Aube (exemple)", "tête de liste", Side.LIST, SIGNATURE),
        Signatory("Charlie Membre (exemple)", "membre du collectif", Side.COLLECTIVE),
    )
    (one,) = queries.dossier(file).lists
    signings.sign(file, one.id, day, "Champigny-sur-Marne", people)


def programme(path: Path) -> None:
    """The lists of the example, one of them with a real programme that is not its own; some of it was examined."""
    town(path)
    with open_pact_file(path) as file:
        for name in ("clamart-a-gauche", "poitiers-collectif"):
            programmes.take(file, programmes.preview(file, PROGRAMMES / f"programme-{name}.txt", AUBE))
        one = _named(file, AUBE)
        points = {each.number: each.id for each in one.programmes[0].proposals}
        programmes.keep_suggestion(file, one.id, points["7"], "14", "N1")
        programmes.set_apart(file, one.id, points["8"])
        programmes.drop_suggestion(file, one.id, points["9"], "15")
        programmes.keep_suggestion(file, one.id, points["33"], "7", "N2")


def _named(file: PactFile, name: str) -> CandidateList:
    return queries.dossier(file).list_named(name)


def _answer(file: PactFile, list_id: str, name: str) -> None:
    said = _SAID[name]
    for measure, answer in zip(queries.dossier(file).catalogue.measures, said * 3, strict=False):
        for rank, level in enumerate(measure.levels):
            # The higher the level, the fewer say yes.
            if answer is not None and (rank == 0 or (answer is _A and len(name) % 2 == rank % 2)):
                answers.answer(file, list_id, [(measure.number, level.code)], answer)
    answers.answer(file, list_id, (), _A, principles=["A"])
    answers.answer(
        file, list_id, [("3", "N1")], Answer.RESERVED, reservation="à partir de la deuxième année (exemple)"
    )


def _meet(file: PactFile, name: str, *, closed: bool) -> None:
    people = ("Camille Aube (exemple)", "deux membres du collectif (exemple)")
    meetings.begin(file, _named(file, name), "2020-02-20", "Maison des associations (exemple)", people)


#: By name, what makes each file.
FILES: dict[str, Callable[[Path], None]] = {
    "demo": demo,
    "empty": empty,
    "first_list": first_list,
    "gathered": gathered,
    "town": town,
    "both": both,
    "merged": merged,
    "signed": signed,
    "changed": changed,
    "revoked": revoked,
    "quoted": quoted,
    "programme": programme,
}
