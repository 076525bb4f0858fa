"""The largest file one may meet: 145 lists that answered every level of 34 measures, in words too."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Municipality
from pacte.edits import measures
from pacte.edits.dossiers import new_dossier, shipped_catalogue
from pacte.storage import queries
from pacte.storage.creation import create_pact_file
from pacte.storage.pact_file import open_pact_file
from pacte.storage.repositories import put_dossier

FILE_NAME = "grand-exemple.pacte"
_LISTS = 145
_WORDS = "Créer, à partir de 2021, un groupe de travail ouvert à tous pour la mise en œuvre de cette mesure"


def many_lists(catalogue: Catalogue, count: int) -> tuple[CandidateList, ...]:
    """Return lists that answered every level, mostly yes, as signed pacts do; one answer in three has words."""
    chance = random.Random(2020)
    places = [(measure.number, level.code) for measure, level in catalogue.levels()]

    def said(number: int) -> Iterator[Commitment]:
        for place in places:
            answer = chance.choices(list(Answer), [80, 2, 14, 2, 2])[0]
            wording = f"{_WORDS} ({number})" if chance.random() < 1 / 3 and answer.kept else None
            reservation = "Selon les moyens de la commune" if answer is Answer.RESERVED else None
            observation = "Déjà au programme" if chance.random() < 1 / 10 else None
            yield Commitment(*place, answer, wording, reservation, observation=observation)

    return tuple(
        CandidateList(
            f"00000000-0000-0000-0000-{number:012}",
            f"Liste exemple {number:03}",
            head=f"Tête de liste {number:03}",
            principles={one.code: Answer.AGREED for one in catalogue.principles},
            commitments=tuple(said(number)),
        )
        for number in range(1, count + 1)
    )


def build_large_file(folder: Path) -> Path:
    """Return the path of the large file in `folder`, building it the first time; its journal holds every answer."""
    path = folder / FILE_NAME
    if path.exists():
        return path
    folder.mkdir(exist_ok=True)
    create_pact_file(path, new_dossier(Municipality("Ville exemple"), None, shipped_catalogue("pacte-2020")))
    with open_pact_file(path) as file:
        for title in ("Un verger dans chaque quartier", "Une maison des associations"):
            measures.add_local(file, title)
        empty = queries.dossier(file)
        with file.edit("listes exemple ajoutées") as work:
            put_dossier(work, replace(empty, lists=many_lists(empty.catalogue, _LISTS)))
    return path
