"""`montrer`: everything a file holds, for people or as the open format."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from exports.french import plural, to_sign
from exports.open_data import as_json, dossier_data
from pacte.cli.catalogue import catalogue_argument
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.candidate_list import STATE_WORDS, CandidateList
from pacte.domain.dossier import Dossier
from pacte.storage import queries
from pacte.storage.pact_file import Access, open_pact_file


def read_dossier(path: Path, catalogue: str | None = None) -> Dossier:
    """Return what a file holds, without taking its lock: reading works while the window is open.

    `catalogue` is the identifier of the one to look through, None for the main one; raises `KnownError` when the file
    does not hold it.
    """
    with open_pact_file(path, Access.READ) as file:
        dossier = queries.dossier(file)
    return dossier if catalogue is None else dossier.through(catalogue)


def montrer_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `montrer`."""
    parser.add_argument("dossier", metavar="DOSSIER.pacte", type=Path, help="dossier à lire")
    parser.add_argument("--json", action="store_true", help="au format ouvert, en JSON")
    catalogue_argument(parser)
    parser.add_argument("--avec-notes", action="store_true", help="avec les notes privées du collectif")


def _list_lines(one: CandidateList) -> list[str]:
    who = f"{one.name}{f', {one.head}' if one.head else ''} ({STATE_WORDS[one.state]})"
    counts = dict.fromkeys(Answer, 0)
    for said in one.commitments:
        counts[said.answer] += 1
    figures = ", ".join(f"{count} {ANSWER_WORDS[answer]}" for answer, count in counts.items() if count)
    lines = [who, f"  {figures or 'aucune réponse'}"]
    for said in one.commitments:
        words = [
            said.agreed_wording,
            said.reservation,
            said.partner and f"avec {said.partner}",
            said.observation,
        ]
        detail = " · ".join(word.replace("\n", " ") for word in words if word)
        review = f" [à revoir : {said.to_review}]" if said.to_review else ""
        lines.append(
            f"  {said.place} : {ANSWER_WORDS[said.answer]}{f' · {detail}' if detail else ''}{review}"
        )
    return lines


def montrer(options: Namespace) -> None:
    """Print what a file holds."""
    dossier = read_dossier(options.dossier, options.catalogue)
    if options.json:
        print(as_json(dossier_data(dossier, options.avec_notes)), end="")
        return
    catalogue, collective = dossier.catalogue, dossier.collective
    print(f"{dossier.municipality.name}{f' · {collective.name}' if collective.name else ''}")
    print(
        f"{catalogue.name} : {plural(len(catalogue.national_measures), 'mesure')}, "
        f"{plural(len(catalogue.measures) - len(catalogue.national_measures), 'mesure locale', 'mesures locales')}, "
        f"{to_sign(catalogue.minimum_measures, len(catalogue.national_measures))}"
    )
    others = [view.catalogue for view in dossier.views if view.catalogue.id != catalogue.id]
    for other in others:
        print(f"Aussi dans ce dossier : {other.title} (--catalogue {other.id})")
    for one in dossier.lists:
        print("\n" + "\n".join(_list_lines(one)))
    if not dossier.lists:
        print("Aucune liste pour le moment : « pacte liste » en ajoute une.")
