"""What a drop on the window would do, told before it is done; or why nothing would come of it, and what helps."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QMimeData

_translate = QCoreApplication.translate
Act = Callable[[Path], object]
#: What the window reads into an open file only.
_DOCUMENTS = frozenset(".docx .odt .ods .xlsx .html .htm .txt .csv .json .yaml .yml".split())
_PICTURES = frozenset(".png .jpg .jpeg .gif .webp .bmp .tif .tiff .heic .svg".split())


class DropOffer(NamedTuple):
    """`words` tell what would be done, or else why nothing is; `good` whether something comes of it."""

    words: str
    good: bool = False
    act: Callable[[], object] | None = None


class DropReader(NamedTuple):
    """What the window does with files: `read` takes documents into the open file, None where there is none."""

    open: Act
    verify: Act
    read: Act | None
    read_only: bool


def drop_offer(held: QMimeData, reader: DropReader) -> DropOffer:
    """Tell what the window would do with what is dragged."""
    urls = held.urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if len(paths) == len(urls) == 1:
        return _file_offer(paths[0], reader)
    if paths:
        return DropOffer(
            _translate("Drop", "Pacte lit un fichier à la fois : déposez ceux-ci l’un après l’autre.")
        )
    return DropOffer(_no_file(held))


def _no_file(held: QMimeData) -> str:
    """Say what to do first with what is no file of this computer."""
    schemes = {url.scheme() for url in held.urls()}
    if schemes & {"http", "https"} or held.text().startswith(("http://", "https://")):
        return _translate(
            "Drop",
            "Pacte ne va rien chercher sur Internet : enregistrez d’abord cette page ou ce document, puis déposez le "
            "fichier.",
        )
    if schemes:
        return _translate(
            "Drop", "Ce fichier est ailleurs : copiez-le d’abord sur cet ordinateur, puis déposez la copie."
        )
    if held.hasImage():
        return _translate(
            "Drop",
            "Pacte ne lit pas les images : enregistrez le document d’où vient celle-ci, puis déposez le fichier.",
        )
    return _translate(
        "Drop",
        "Pacte lit des fichiers : enregistrez d’abord ceci sur cet ordinateur, puis déposez le fichier.",
    )


def _file_offer(path: Path, reader: DropReader) -> DropOffer:
    ending = path.suffix.lower()
    if path.is_dir():
        words = _translate("Drop", "« {} » est un dossier de l’ordinateur : déposez un seul de ses fichiers.")
        return DropOffer(words.format(path.name))
    if ending == ".pacte":
        return _opening(path, reader)
    if reader.read is not None and not reader.read_only:
        act = partial(reader.read, path)
        if ending in _PICTURES:
            # Its name says so; what it is, its content will tell.
            return DropOffer(
                _translate("Drop", "Pacte ne lit pas les images : déposez plutôt le document d’origine."),
                act=act,
            )
        return DropOffer(_translate("Drop", "Déposez pour lire ce document"), good=True, act=act)
    if ending == ".pdf":
        act = partial(reader.verify, path)
        return DropOffer(_translate("Drop", "Déposez pour vérifier ce pacte"), good=True, act=act)
    if reader.read_only:
        return DropOffer(
            _translate(
                "Drop",
                "Ce dossier est ouvert en lecture seule : ce qui serait lu ne pourrait pas y être écrit.",
            )
        )
    if ending in _DOCUMENTS | _PICTURES:
        return DropOffer(
            _translate("Drop", "Ouvrez d’abord le dossier de votre commune, puis déposez-y ce document.")
        )
    return _opening(path, reader)


def _opening(path: Path, reader: DropReader) -> DropOffer:
    words = (
        _translate("Drop", "Déposez pour ouvrir ce dossier")
        if reader.read is None
        else _translate("Drop", "Déposez pour ouvrir ce dossier à la place de celui-ci")
    )
    return DropOffer(words, good=True, act=partial(reader.open, path))
