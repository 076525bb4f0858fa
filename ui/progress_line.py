"""How far a list has come: the measures it keeps, the threshold to sign, and whether that is enough."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.scoring.score import Score
from ui.eliding import fitted
from ui.plain_text import counted, tool_tip
from ui.signed_words import to_sign_here
from ui.theme import sized
from ui.tokens import STEP, Tokens, tokens_of

_BAR = 8


class ProgressLine(QWidget):
    """A sentence over a bar; the tick on the bar is the number of measures that suffices to sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: The figures in full, then in fewer and fewer words.
        self._words: tuple[str, ...] = ("",)
        #: The verdict in full, then in fewer and fewer words.
        self._verdicts: tuple[str, ...] = ("",)
        self._share, self._threshold = 0.0, 0.0
        self._can_sign = False
        self.setFont(sized(self.font(), 0.93))
        self._strong = sized(self.font(), 1, QFont.Weight.DemiBold)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_score(self, score: Score, one: CandidateList, signed: str = "") -> None:
        """Show the figures of a list; one that merged, or that must confirm its answers, cannot sign as it is.

        `signed` says of one that has signed when or where it did.
        """
        levels = score.answers[Answer.AGREED] + score.answers[Answer.RESERVED]
        measures = counted(
            score.measures_kept, self.tr("{} mesure sur {{}}"), self.tr("{} mesures sur {{}}")
        ).format(score.measures)
        kept = counted(levels, self.tr("{} niveau retenu"), self.tr("{} niveaux retenus"))
        self._words = (f"{measures} · {kept}", measures, f"{score.measures_kept}/{score.measures}")
        merged = one.state is ListState.MERGED
        self._can_sign = score.can_sign and not merged and not one.awaiting_confirmation
        self._verdicts = self._said(score, one, signed)
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
        self.updateGeometry()
        self.update()

    def _said(self, score: Score, one: CandidateList, signed: str) -> tuple[str, ...]:
        """Say that the list has signed, whether the answers suffice to, or what is missing; not who signs."""
        if one.state is ListState.MERGED:
            return self.tr("fusionnée, signature sans effet"), self.tr("fusionnée")
        if signed:
            missing = () if score.can_sign else self._missing(score)
            more = tuple(f"{signed} · {to_sign_here(one, words)}" for words in missing)
            return *more, signed, self.tr("signée")
        if not score.can_sign:
            return self._missing(score)
        if one.awaiting_confirmation:
            return self.tr("assez pour signer, une fois confirmée"), self.tr("assez, à confirmer")
        return (self.tr("assez pour signer"),)

    def _missing(self, score: Score) -> tuple[str, ...]:
        """Say what is missing to sign: principles by their name, by their letters, measures by their number alone."""
        count = score.minimum_measures - score.measures_kept
        measures = counted(count, self.tr("{} mesure"), self.tr("{} mesures")) if count > 0 else ""
        letters = ", ".join(score.principles_missing)
        ways = [(measures, self._principles(score)), (measures, letters)]
        if measures and letters:
            ways.append((str(count), letters))
        said = (self.tr(" et ").join(filter(None, way)) for way in ways)
        return tuple(self.tr("il manque {}").format(words) for words in said)

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
        """Return the least room: that of the shortest way to say it."""
        width = self.fontMetrics().horizontalAdvance(self._words[-1])
        width += min(self._verdict_metrics.horizontalAdvance(verdict) for verdict in self._verdicts)
        return QSize(max(160, width + 2 * STEP + 1), self.sizeHint().height())

    @property
    def _verdict_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._strong if self._can_sign else self.font())

    @property
    def shown(self) -> tuple[str, str]:
        """The figures and the verdict as they are painted: fewer figures, then a shorter verdict."""
        plain, metrics = self.fontMetrics(), self._verdict_metrics
        room = self.width() - 2 * STEP
        verdict = fitted(self._verdicts, metrics, room - plain.horizontalAdvance(self._words[-1]))
        words = fitted(self._words, plain, room - metrics.horizontalAdvance(verdict))
        return words, verdict

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
        """Paint the figures and the verdict."""
        words, verdict = self.shown
        painter.setFont(self._strong if self._can_sign else self.font())
        painter.setPen(QColor(tokens.tints[Answer.AGREED].ink if self._can_sign else tokens.secondary_ink))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, verdict)
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.ink))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
