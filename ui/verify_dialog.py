"""Whether a PDF is a pact as it was signed: one sentence, and what differs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from exports.pact.reference import short_fingerprint
from exports.verification.verdict import KnownSigning, Verdict, Verification
from pacte.domain.answer import Answer
from pacte.domain.progress import Progress
from ui.announcement import announce
from ui.background import Background
from ui.buttons import Button
from ui.callout import Callout
from ui.file_choice import choose_file
from ui.language import shown
from ui.plain_text import PlainLabel, typographic
from ui.recent_files import folder, remember_folder
from ui.surfaces import Scrolled
from ui.theme import sized
from ui.tokens import STEP

_MARKS = {
    Verdict.AUTHENTIC: Answer.AGREED,
    Verdict.OTHER_FILE: Answer.UNDECIDED,
    Verdict.ALTERED: Answer.REFUSED,
    Verdict.NOT_A_PACT: Answer.OUT_OF_COMPETENCE,
}


def choose_pdf(parent: QWidget, beside: Path | None) -> Path | None:
    """Let the user choose a PDF to verify; None when they gave up.

    It is looked for where one was verified or exported last, or else `beside` a pact file.
    """
    say = QCoreApplication.translate
    names = say("VerifyDialog", "PDF (*.pdf);;Tous les fichiers (*)")
    return choose_file(parent, say("VerifyDialog", "Vérifier un pacte"), folder("verified", beside), names)


class VerifyDialog(QDialog):
    """Verifies a file beside the window; `known` are the signings of the open file, None without one."""

    def __init__(
        self, path: Path, known: tuple[KnownSigning, ...] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._path = path
        self.setWindowTitle(self.tr("Vérifier un pacte"))
        self._known = known
        self._work: Background | None = None
        self.waiting = PlainLabel(wrap=True)
        self.verdict = Callout(Answer.AGREED)
        self.verdict.setAccessibleName(self.tr("Verdict"))
        self._title = PlainLabel(self.tr("Ce qui diffère"))
        self._title.setFont(sized(self.font(), 1, QFont.Weight.DemiBold))
        self.details = PlainLabel(wrap=True)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fingerprint = PlainLabel(wrap=True)
        self.fingerprint.set_secondary()
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.another = Button(self.tr("&Vérifier un autre fichier…"))
        self.another.clicked.connect(self._choose)
        self._stack = QStackedWidget()
        self._lay_out()
        self.verify(path)

    def _lay_out(self) -> None:
        working = QWidget()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Vérification en cours"))
        found = QWidget()
        scroll = Scrolled(self.details)
        self._scroll = scroll
        for page, widgets in (
            (working, (self.waiting, bar)),
            (found, (self.verdict, self._title, scroll, self.fingerprint)),
        ):
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(STEP)
            for widget in widgets:
                column.addWidget(widget, 1 if widget is scroll else 0)
            column.addStretch(0 if page is found else 1)
            self._stack.addWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.another, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(self._stack, 1)
        column.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(84 * letter, 50 * letter).boundedTo(self.screen().availableSize() * 0.92))

    @property
    def busy(self) -> bool:
        """Whether the verdict is still to come."""
        return self._work is not None

    def verify(self, path: Path) -> None:
        """Verify a file and show the verdict."""
        known = self._known

        def work(_progress: Progress) -> Verification:
            from exports.verification.verify import verify_pdf

            return verify_pdf(path, known)

        self._path = path
        remember_folder("verified", path.parent)
        self.waiting.setText(self.tr("Vérification de « {} »…").format(path.name))
        self._stack.setCurrentIndex(0)
        self.another.setEnabled(False)
        self._work = Background(work)
        self._work.done.connect(self._on_verified)
        self._work.refused.connect(self._on_refused)
        self._work.finished.connect(self._on_finished)
        self._work.start_alone()

    def _on_verified(self) -> None:
        found = self._work.result if self._work is not None else None
        assert isinstance(found, Verification)
        # What no longer counts is not told in green.
        mark = (
            Answer.UNDECIDED
            if found.revoked and found.verdict is Verdict.AUTHENTIC
            else _MARKS[found.verdict]
        )
        self._show(shown(found.sentence), mark)
        differences = [f"• {typographic(shown(words))}" for words in found.differences]
        remarks = [typographic(shown(words)) for words in found.remarks]
        self._title.setVisible(bool(differences))
        self.details.setText("\n".join([*differences, *([""] if differences and remarks else []), *remarks]))
        self._scroll.setVisible(bool(differences or remarks))
        if found.fingerprint:
            words = self.tr("Empreinte du pacte : {}").format(short_fingerprint(found.fingerprint))
            self.fingerprint.setText(typographic(words))
            self.fingerprint.setToolTip(found.fingerprint)
            self.fingerprint.show()

    def _on_refused(self, sentence: str) -> None:
        self._show(sentence, Answer.REFUSED)

    def _show(self, sentence: str, mark: Answer) -> None:
        for part in (self._title, self._scroll, self.fingerprint):
            part.hide()
        self.verdict.say(sentence, kind=mark)
        self._stack.setCurrentIndex(1)
        announce(self.verdict, sentence)

    def _on_finished(self) -> None:
        self._work = None
        self.another.setEnabled(True)

    def _choose(self) -> None:
        if path := choose_pdf(self, self._path):
            self.verify(path)
