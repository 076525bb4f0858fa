"""How far a list has come: the measures it keeps, the threshold to sign, and whether that is enough."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.scoring.score import Score
from ui.eliding import elided
from ui.plain_text import counted, tool_tip
from ui.theme import sized
from ui.tokens import STEP, Tokens, tokens_of

_BAR = 8


class ProgressLine(QWidget):
    """A sentence over a bar; the tick on the bar is the number of measures that suffices to sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: The figures in full, then in fewer and fewer words.
        self._words: tuple[str, ...] = ("",)
        #: The verdict in full, then with the letters of principles alone.
        self._verdicts: tuple[str, ...] = ("",)
        self._share, self._threshold = 0.0, 0.0
        self._can_sign = False
        self.setFont(sized(self.font(), 0.93))
        self._strong = sized(self.font(), 1, QFont.Weight.DemiBold)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_score(self, score: Score, one: CandidateList) -> None:
        """Show the figures of a list; one that merged, or that must confirm its answers, cannot sign as it is."""
        levels = score.answers[Answer.AGREED] + score.answers[Answer.RESERVED]
        measures = counted(
            score.measures_kept, self.tr("{} mesure sur {{}}"), self.tr("{} mesures sur {{}}")
        ).format(score.measures)
        kept = counted(levels, self.tr("{} niveau retenu"), self.tr("{} niveaux retenus"))
        self._words = (f"{measures} · {kept}", measures, f"{score.measures_kept}/{score.measures}")
        merged = one.state is ListState.MERGED
        self._can_sign = score.can_sign and not merged and not one.awaiting_confirmation
        letters = ", ".join(score.principles_missing)
        self._verdicts = (
            self._said(score, one, self._principles(score)),
            self._said(score, one, letters),
        )
        self._share = score.measures_kept / score.measures if score.measures else 0.0
        self._threshold = min(1.0, score.minimum_measures / score.measures) if score.measures else 0.0
        suffices = (
            self.tr("toutes les mesures sont nécessaires pour signer")
            if score.minimum_measures >= score.measures
            else counted(
                score.minimum_measures,
                self.tr("{} mesure suffit pour signer, avec tous les principes"),
                self.tr("{} mesures suffisent pour signer, avec tous les principes"),
            )
        )
        said = f"{self._words[0]} · {self._verdicts[0]} ({suffices})"
        self.setAccessibleName(said)
        self.setToolTip(tool_tip(said))
        self.update()

    def _said(self, score: Score, one: CandidateList, principles: str) -> str:
        """Say whether the answers suffice to sign, or what is missing; who signs is another matter."""
        if one.state is ListState.MERGED:
            return self.tr("fusionnée, signature sans effet")
        if not score.can_sign:
            return self._missing(score, principles)
        return (
            self.tr("assez pour signer, une fois confirmée")
            if one.awaiting_confirmation
            else self.tr("assez pour signer")
        )

    def _missing(self, score: Score, principles: str) -> str:
        """Say what is missing to sign."""
        measures = score.minimum_measures - score.measures_kept
        missing = [counted(measures, self.tr("{} mesure"), self.tr("{} mesures"))] if measures > 0 else []
        return self.tr("il manque {}").format(self.tr(" et ").join(filter(None, [*missing, principles])))

    def _principles(self, score: Score) -> str:
        """Name the principles that are missing."""
        codes = ", ".join(score.principles_missing)
        if len(score.principles_missing) > 1:
            return self.tr("les principes {}").format(codes)
        return self.tr("le principe {}").format(codes) if codes else ""

    def sizeHint(self) -> QSize:
        """Return the room of both sentences and the bar."""
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self._words[0] + self._verdicts[0]) + 3 * STEP,
            metrics.height() + _BAR + 4,
        )

    def minimumSizeHint(self) -> QSize:
        """Return the least room: the first sentence may be cut."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sentence, the verdict and the bar."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.rect().adjusted(0, 0, 0, -_BAR - 4)
        self._paint_words(painter, line, tokens)
        bar = QRectF(0, self.height() - _BAR, self.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(bar, 4, 4)
        if self._share:
            painter.setBrush(QColor(tokens.brand))
            painter.drawRoundedRect(QRectF(0, bar.top(), bar.width() * self._share, _BAR), 4, 4)
        tick = bar.width() * self._threshold
        painter.fillRect(
            QRectF(tick - 1, bar.top(), 2, _BAR),
            QColor(tokens.card if self._share > self._threshold else tokens.secondary_ink),
        )
        painter.end()

    def _paint_words(self, painter: QPainter, line: QRect, tokens: Tokens) -> None:
        """Paint the figures and the verdict; where both do not fit, fewer figures, then a shorter verdict."""
        plain, verdict_font = self.fontMetrics(), self._strong if self._can_sign else self.font()
        painter.setFont(verdict_font)
        metrics = painter.fontMetrics()
        most = line.width() - 2 * STEP - plain.horizontalAdvance(self._words[-1])
        told = (one for one in self._verdicts if metrics.horizontalAdvance(one) <= most)
        verdict = next(told, self._verdicts[-1])
        room = line.width() - 2 * STEP - metrics.horizontalAdvance(verdict)
        fitting = (words for words in self._words if plain.horizontalAdvance(words) <= room)
        words = next(fitting, self._words[-1])
        room = max(0, line.width() - plain.horizontalAdvance(words) - 2 * STEP)
        verdict = elided(verdict, metrics, room)
        painter.setPen(QColor(tokens.tints[Answer.AGREED].ink if self._can_sign else tokens.secondary_ink))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, verdict)
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.ink))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
