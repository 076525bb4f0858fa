"""Knows the documents that Pacte makes by their own words: none of them is a signed pact or a programme."""

import re

from pacte.domain.errors import KnownError
from pacte.domain.own_document import OwnDocument
from pacte.domain.sentence import Sentence
from pacte.reading.documents import Document

#: So many lines at either end of a document say what it is.
_ENDS = 14
#: What stands beside the title of a scorecard, on its first page and at the foot of a poster.
_AS_OF = re.compile(r"\bétat au \d{1,2}(?:er)? \w+ \d{4}\b")
_DATA, _TABLE = re.compile(r'\{\s*"format"\s*:\s*"pacte"'), "liste;tete;mesure;intitule;"


def own_document(document: Document) -> OwnDocument | None:
    """Return which of our documents for people to read this is, None for any other; a pact is none of them."""
    lines = [line.text for line in document.lines if not line.blank]
    rows = [" ".join(row.split()) for row in (*document.edges, *lines[:_ENDS], *lines[-_ENDS:])]
    dated = any(map(_AS_OF.search, rows)) or _AS_OF.search(" ".join(rows)) is not None

    def begins(kind: OwnDocument, after: str) -> bool:
        return any(row.startswith(f"{kind}{after}") for row in rows)

    if begins(OwnDocument.GRID, " · "):
        return OwnDocument.GRID
    if begins(OwnDocument.COMPARISON, " · "):
        return OwnDocument.COMPARISON
    if begins(OwnDocument.REPLY_FORM, " « "):
        return OwnDocument.REPLY_FORM
    if OwnDocument.WORKBOOK in rows:
        return OwnDocument.WORKBOOK
    if dated and OwnDocument.SCORECARD in rows:
        return OwnDocument.SCORECARD
    return OwnDocument.POSTER if dated and begins(OwnDocument.POSTER, " ") else None


def refuse_own(document: Document) -> None:
    """Raise a `KnownError` for a document that Pacte made: it says which, and on which page that is worked on."""
    start = "\n".join(line.text for line in document.lines[:3]).lstrip()
    if _DATA.match(start):
        raise KnownError(
            "« {} » est un export de données fait par Pacte : la commande « pacte importer » le reprend dans un "
            "dossier.",
            document.name,
        )
    if start.startswith(_TABLE):
        raise KnownError(
            "« {} » est un tableau de réponses fait par Pacte, qui ne se relit pas : changez les réponses à la page "
            "« Grille », ou dans le classeur exporté.",
            document.name,
        )
    kind = own_document(document)
    if kind is not None:
        raise KnownError(_told(kind, document.name))


def _told(kind: OwnDocument, name: str) -> Sentence:
    if kind is OwnDocument.SCORECARD:
        return Sentence(
            "« {} » est une fiche faite par Pacte : ce qu’elle dit d’une liste se lit et se change à la page "
            "« Grille ».",
            name,
        )
    if kind is OwnDocument.GRID:
        return Sentence(
            "« {} » est une grille faite par Pacte : ce qui est écrit dessus se note à la page « Grille » ou "
            "« Rencontre ».",
            name,
        )
    if kind is OwnDocument.REPLY_FORM:
        return Sentence(
            "« {} » est une feuille à relire faite par Pacte : ce que la liste y a écrit se note par « Saisir sa "
            "réponse papier… », au menu « Liste ».",
            name,
        )
    if kind is OwnDocument.WORKBOOK:
        return Sentence(
            "« {} » est un classeur fait par Pacte : ce qui y a été modifié se reprend par « Lire un classeur "
            "modifié… », au menu « Fichier ».",
            name,
        )
    if kind is OwnDocument.POSTER:
        return Sentence("« {} » est une affiche faite par Pacte : elle vient de la page « Comparer ».", name)
    return Sentence("« {} » est un comparatif fait par Pacte : il vient de la page « Comparer ».", name)
