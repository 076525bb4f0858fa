"""What is said when a document cannot be read, and what to do about it."""

from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence

_AS_TEXT = Sentence("enregistrez-le en texte (.txt) depuis le logiciel qui l’ouvre, puis recommencez")


def empty(name: str) -> KnownError:
    """Return the error of a document without a word."""
    return KnownError("« {} » est vide : choisissez le fichier qui contient le texte.", name)


def too_long(name: str) -> KnownError:
    """Return the error of a document with more lines than anybody wrote."""
    return KnownError("« {} » a trop de lignes pour un pacte : choisissez un autre fichier.", name)


def too_heavy(name: str) -> KnownError:
    """Return the error of a document that swells far beyond its size when it is opened."""
    return KnownError(
        "« {} » prend trop de place une fois ouvert : {}.",
        name,
        Sentence("demandez-en une copie plus simple, en texte par exemple"),
    )


def unreadable(name: str) -> KnownError:
    """Return the error of bytes that are no text."""
    return KnownError("« {} » n’est pas un texte lisible : {}.", name, _AS_TEXT)


def pact_file(name: str) -> KnownError:
    """Return the error of a file of ours, which is opened rather than read."""
    return KnownError(
        "« {} » est un dossier de Pacte, et non un document à lire : ouvrez-le par « Ouvrir un dossier… », au menu "
        "« Fichier ».",
        name,
    )


def not_read(name: str, kind: str) -> KnownError:
    """Return the error of a kind of document that is recognised but not read."""
    return KnownError("« {} » est {}, qui ne se lit pas ici : {}.", name, kind, _AS_TEXT)


def damaged(name: str) -> KnownError:
    """Return the error of a document whose parts do not fit together."""
    return KnownError(
        "« {} » est abîmé et ne peut pas être lu : ouvrez-le dans son logiciel et enregistrez-le de nouveau, ou "
        "demandez-en une autre copie.",
        name,
    )


def protected(name: str) -> KnownError:
    """Return the error of a document that asks for a password."""
    return KnownError(
        "« {} » est protégé par un mot de passe : ouvrez-le dans son logiciel et enregistrez-en une copie sans mot "
        "de passe.",
        name,
    )


def scanned(name: str) -> KnownError:
    """Return the error of pages that are pictures."""
    return KnownError(
        "« {} » n’est fait que d’images, sans texte à lire : demandez le document d’origine, ou passez-le dans un "
        "logiciel de reconnaissance de texte.",
        name,
    )


def archive(name: str) -> KnownError:
    """Return the error of an archive, whatever it holds."""
    return KnownError(
        "« {} » est une archive et non un document : sortez-en le document à lire, puis choisissez-le.", name
    )


def unsafe(name: str) -> KnownError:
    """Return the error of a document that declares entities, as no office program does."""
    return KnownError(
        "« {} » contient des définitions qu’aucun logiciel de bureau n’écrit : par prudence, il n’est pas lu ; "
        "demandez-en une autre copie.",
        name,
    )


def far_cell(name: str, cell: str) -> KnownError:
    """Return the error of a cell that is far from any table."""
    return KnownError(
        "La cellule {} de « {} » est trop loin pour un tableau : effacez-la dans le tableur, puis recommencez.",
        cell,
        name,
    )
