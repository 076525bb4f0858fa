"""Adding lists."""

from uuid import uuid4

from pacte.domain.candidate_list import CandidateList
from pacte.domain.changes import Changes
from pacte.domain.errors import KnownError
from pacte.domain.wording import clean_words, optional_words, search_key
from pacte.storage.pact_file import PactFile
from pacte.storage.repositories import list_names, put_list


def _checked_name(names: list[str], name: str) -> str:
    """Return the cleaned name; raises `KnownError` when it is empty or another list bears it."""
    clean = clean_words(name, "nom de la liste")
    if not clean:
        raise KnownError("Une liste a besoin d’un nom ; écrivez-le comme sur la profession de foi.")
    key = search_key(clean)
    for other in names:
        if search_key(other) == key:
            raise KnownError(f"La liste « {other} » est déjà dans ce dossier ; choisissez un autre nom.")
    return clean


def add(file: PactFile, name: str, head: str | None = None, label: str | None = None) -> Changes:
    """Add a list; `Changes.lists` holds its identifier. Raises `KnownError` for a name that is taken."""
    with file.edit() as work:
        clean = _checked_name(list_names(work), name)
        work.label = f"liste {clean} ajoutée"
        put_list(
            work,
            CandidateList(
                str(uuid4()), clean, optional_words(head, "tête de liste"), optional_words(label, "étiquette")
            ),
        )
    return work.changes
