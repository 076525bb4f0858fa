"""A programme that was read, looked at before it is kept."""

from pathlib import PurePath

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pacte.domain.candidate_list import CandidateList, in_name_order
from pacte.domain.dossier import Dossier
from pacte.domain.programme import Programme, Proposal
from pacte.edits import programmes
from ui.choice_box import ChoiceBox
from ui.form import Form
from ui.operations import Operations
from ui.plain_text import PlainLabel, counted, typographic

_READ, _ASIDE = range(2)
#: Lines of the text that are seen at once, at most and at least; lines that all the rest of the form takes.
_LINES, _LEAST, _AROUND = 14, 4, 24


class ProgrammeReview(Form):
    """Says how many proposals were read and for which list they will be; accepting keeps them in one undo step."""

    def __init__(
        self,
        operations: Operations,
        dossier: Dossier,
        list_id: str | None,
        programme: Programme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._operations, self._dossier, self._programme = operations, dossier, programme
        #: What was done, in a sentence; empty as long as nothing was.
        self.written = ""
        self.setWindowTitle(self.tr("Lire un programme : {}").format(PurePath(programme.document).name))
        self.summary = PlainLabel(typographic(self._counted()), wrap=True)
        self.add_words(self.summary)
        self.whose = ChoiceBox(self.tr("Programme de la liste"), least=16, most=50)
        self.whose.offer((one.name, one.id) for one in in_name_order(dossier.lists))
        self.whose.setCurrentIndex(max(0, self.whose.findData(list_id)))
        self.add_field(self.tr("&Programme de la liste"), self.whose)
        self.lost = PlainLabel(wrap=True)
        self.add_words(self.lost)
        self.part = ChoiceBox(self.tr("Voir"), least=16, most=50)
        self.part.offer(self._parts())
        self.part.currentIndexChanged.connect(lambda _: self._show_part())
        self.add_field(self.tr("&Voir"), self.part)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)
        line = self.text.fontMetrics().lineSpacing()
        # Text may be large, and the screen low.
        room = self.screen().availableSize().height() // line - _AROUND
        self.text.setFixedHeight(min(max(room, _LEAST), _LINES) * line)
        self.add_field(self.tr("&Texte lu"), self.text)
        self.setMinimumWidth(96 * self.fontMetrics().averageCharWidth())
        self.whose.currentIndexChanged.connect(lambda _: self._show_known())
        self._show_part()
        self._show_known()

    @property
    def document(self) -> str:
        """The name that the document has with its list: the one under which it was kept before, if it was."""
        known = (one.document for one in self._list().programmes if one.sha256 == self._programme.sha256)
        return next(known, self._programme.document)

    def _list(self) -> CandidateList:
        return next(one for one in self._dossier.lists if one.id == self.whose.currentData())

    def _show_known(self) -> None:
        """Offer to look at a document that the list has already, and to keep another; say what leaves with it."""
        one = self._list()
        left = programmes.lost_by_reading(self._dossier, one.id, self._programme)
        words = counted(
            left,
            self.tr("{} passage retenu n’y est plus : il quitte un niveau que personne n’a abordé."),
            self.tr("{} passages retenus n’y sont plus : ils quittent des niveaux que personne n’a abordés."),
        )
        self.lost.setText(typographic(words))
        self.lost.setVisible(left > 0)
        known = any(each.sha256 == self._programme.sha256 for each in one.programmes)
        self.accept_button.setText(
            self.tr("Déjà gardé : voir ce programme") if known else self.tr("Garder ce programme")
        )

    def _counted(self) -> str:
        """Return what was read, in a sentence or two."""
        distinct = len(self._programme.distinct)
        repeated = len(self._programme.proposals) - distinct
        words = counted(distinct, self.tr("{} proposition lue"), self.tr("{} propositions lues"))
        if repeated:
            one = self.tr("{} répétition comptée avec elle")
            many = self.tr("{} répétitions comptées avec elles")
            words = f"{words}, {counted(repeated, one, many)}"
        themes = len(self._programme.themes)
        if themes:
            words = f"{words}, {counted(themes, self.tr('{} thème'), self.tr('{} thèmes'))}"
        rule = self.tr("Rien n’est encore une réponse : vous déciderez de chaque suggestion.")
        return f"{words}. {rule}"

    def _parts(self) -> list[tuple[str, object]]:
        read, aside = self._programme.distinct, self._programme.asides
        parts: list[tuple[str, object]] = [(self.tr("Les propositions ({})").format(len(read)), _READ)]
        if aside:
            parts.append((self.tr("Ce qui est laissé de côté ({} lignes)").format(len(aside)), _ASIDE))
        return parts

    def _show_part(self) -> None:
        if self.part.currentData() == _ASIDE:
            lines = [one.text for one in self._programme.asides]
        else:
            lines = _listed(self._programme.distinct)
        self.text.setPlainText("\n".join(lines))

    def submit(self) -> None:
        """Keep the programme; raises `KnownError` when its list is gone."""
        one = self._list()
        changes = programmes.keep_programme(self._operations.file, one, self._programme)
        if not changes:
            self.written = self.tr("Ce programme de « {} » est déjà dans le dossier.").format(one.name)
            return
        self.written = self.tr("Programme de « {} » gardé ; Ctrl+Z le retire.").format(one.name)
        self._operations.changed.emit(changes)


def _listed(proposals: tuple[Proposal, ...]) -> list[str]:
    """Return the proposals under their headings, as lines to read through."""
    lines: list[str] = []
    heading: tuple[str, ...] = ()
    for one in proposals:
        if one.heading != heading:
            heading = one.heading
            lines += ["", " › ".join(heading)] if lines else [" › ".join(heading)]
        lines.append(f"{one.number}. {one.whole}" if one.number else one.whole)
    return lines
