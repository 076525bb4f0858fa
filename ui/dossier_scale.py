"""The section of the dossier page that says how points are counted, and whether they are at all."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from exports.french import number
from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.changes import Changes
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.scale import OutOfCompetence, Scale, ScaleUnit
from pacte.edits import dossiers, scales
from pacte.storage.pact_file import PactFile
from ui.answer_words import level_title
from ui.dossier_scale_layout import MOST_CODES, SHARE, ScaleLayout, points_field, share_field
from ui.dossier_section import DossierSection
from ui.field_group import FieldGroup
from ui.hint_bar import Hint
from ui.operations import Operations
from ui.plain_text import typographic
from ui.scale_preview import ScalePreviewModel, preview_rows


def level_codes(catalogue: Catalogue) -> tuple[tuple[str, str, str], ...]:
    """Return each level code with its title and the points that the catalogue gives it, if always the same."""
    points: dict[str, set[int]] = {}
    titles: dict[str, str] = {}
    national = (level for measure in catalogue.national_measures for level in measure.levels)
    for level in national:
        points.setdefault(level.code, set()).add(level.points)
        titles[level.code] = level_title(level)
    order = dict.fromkeys([*catalogue.level_codes, *points])
    return tuple(
        (code, titles[code], number(min(points[code])) if len(points[code]) == 1 else "") for code in order
    )[:MOST_CODES]


class ScaleSection(DossierSection):
    """Chooses the scale and its weights; what lists get is shown while they are typed."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._dossier: Dossier | None = None
        self._published: dict[str, Scale | None] = {}
        self._codes: tuple[tuple[str, str, str], ...] = ()
        self._scale_id = ""
        self.model = ScalePreviewModel(self)
        parts = self.layout_ = ScaleLayout(self, self.model)
        self._group = FieldGroup(parts.fields, self._writing, parts.unwritten, self._ready, self)
        self._group.typing_changed.connect(self.typing_changed)
        self._group.told.connect(self.told)
        self._group.touched.connect(self._show_preview)
        parts.choices.idClicked.connect(self._choose)
        parts.neutral.clicked.connect(self._set_neutral)
        parts.reset.clicked.connect(self._reset)

    # ------------------------------------------------------------------------------------ what is shown

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the scales, the weights of the one that counts, and what lists get."""
        if dossier.settings.scale != self._scale_id:
            self._group.forget()
        self._dossier, self._scale_id = dossier, dossier.settings.scale
        parts, scale, read_only = self.layout_, dossier.scale(), self._operations.read_only
        self._codes = level_codes(dossier.catalogue) if scale.unit is ScaleUnit.LEVELS else ()
        parts.show_scales(dossier.scales, scale.id, read_only=read_only)
        parts.neutral.setChecked(dossier.settings.neutral)
        parts.neutral.setEnabled(not read_only)
        parts.show_codes(self._codes)
        for name, words in self._known().items():
            self._group.show(name, words, lambda typed, name=name: _normal(name, typed))  # type: ignore[misc]
        for field in parts.fields.values():
            field.allow(writing=not read_only)
        parts.rules.setText(typographic(self._rules(scale)))
        origin = self._published_scale(scale)
        parts.reset.setVisible(not read_only and origin is not None and not _same_weights(scale, origin))
        self._show_preview()

    def _published_scale(self, scale: Scale) -> Scale | None:
        if scale.id not in self._published:
            self._published[scale.id] = scales.published(scale)
        return self._published[scale.id]

    def _known(self) -> dict[str, str | None]:
        """Return the weights on disk, as the fields show them."""
        assert self._dossier is not None
        scale = self._dossier.scale()
        known: dict[str, str | None] = {
            share_field(answer): number(scale.shares[answer] * 100, 3) for answer in Answer
        }
        for place, (code, _, _) in enumerate(self._codes):
            own = scale.level_points.get(code)
            known[points_field(place)] = None if own is None else number(own, 3)
        return known

    def _rules(self, scale: Scale) -> str:
        outside = (
            self.tr("Un niveau hors compétence sort du total possible.")
            if scale.out_of_competence is OutOfCompetence.LEAVES_MAXIMUM
            else self.tr("Un niveau hors compétence reste dans le total possible.")
        )
        local = (
            self.tr("Les mesures locales comptent aussi.")
            if scale.local_measures
            else self.tr("Les mesures locales ne comptent pas.")
        )
        return f"{outside} {local}"

    def _show_preview(self) -> None:
        """Show what lists get under what is typed; the last weights that can be read stay."""
        dossier, parts = self._dossier, self.layout_
        if dossier is None:
            return
        words = ""
        if not dossier.lists:
            words = self.tr("Aucune liste pour l’instant : les points paraîtront ici.")
        elif dossier.settings.neutral:
            words = self.tr("Mode neutre : les points des listes ne sont montrés nulle part.")
        parts.alone.setText(typographic(words))
        parts.alone.setVisible(bool(words))
        parts.preview.setVisible(not words)
        scale = self._typed_scale()
        if not words and scale is not None:
            self.model.show_rows(preview_rows(dossier, scale))

    # ------------------------------------------------------------------------------------ weights

    def _words(self) -> dict[str, str | None]:
        """Return what was typed, and what is on disk where nothing was; None for a share that was not touched."""
        known = {name: None if name.startswith(SHARE) else words for name, words in self._known().items()}
        return {name: self._group.words(name, words) for name, words in known.items()}

    def _scale(self, words: dict[str, str | None]) -> Scale:
        """Return the scale with these weights; raises `KnownError` when one cannot be read."""
        assert self._dossier is not None
        scale = self._dossier.scale()
        shares, points = dict(scale.shares), dict(scale.level_points)
        for answer in Answer:
            typed = words[share_field(answer)]
            if typed is not None:
                shares[answer] = scales.read_share(typed)
        for place, (code, _, _) in enumerate(self._codes):
            own = scales.read_points(words[points_field(place)] or "")
            if own is None:
                points.pop(code, None)
            else:
                points[code] = own
        return replace(scale, shares=shares, level_points=points)

    def _typed_scale(self) -> Scale | None:
        try:
            return self._scale(self._words())
        except KnownError:
            return None

    def _ready(self) -> bool:
        return self._typed_scale() is not None

    def _writing(self) -> Callable[[], bool]:
        words = self._words()

        def weigh(file: PactFile) -> Changes:
            return scales.weigh(file, self._scale(words))

        return lambda: self._operations.run(weigh) is not None

    def _reset(self) -> None:
        if self._dossier is None or not self.settle():
            return
        scale = self._dossier.scale()
        origin = self._published_scale(scale)
        if origin is not None:
            fresh = replace(scale, shares=origin.shares, level_points=origin.level_points)
            self._operations.run(scales.weigh, fresh)
            self.layout_.fields[share_field(Answer.AGREED)].setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------------------------ scale and mode

    def _choose(self, place: int) -> None:
        if self._dossier is None:
            return
        chosen = self._dossier.scales[place].id
        if not self.settle() or not self._set(chosen, self._dossier.settings.neutral):
            self.show_dossier(self._dossier)

    def _set_neutral(self, neutral: bool) -> None:
        if self._dossier is None:
            return
        if not self.settle() or not self._set(self._dossier.settings.scale, neutral):
            self.show_dossier(self._dossier)

    def _set(self, scale_id: str, neutral: bool) -> bool:
        return self._operations.run(dossiers.choose_scale, scale_id, neutral) is not None

    # ------------------------------------------------------------------------------------ going about

    def settle(self) -> bool:
        """Write what is being typed; false when it was refused."""
        return self._group.write()

    def take_cursor(self) -> None:
        """Put the cursor on the scale that counts."""
        chosen = self.layout_.choices.checkedButton()
        wanted = chosen if chosen is not None and chosen.isEnabled() else self.layout_.preview
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, before: Dossier, after: Dossier) -> bool:
        """Whether the scale, its weights or neutral mode differ: all of them are in view."""
        return before.settings != after.settings or before.scales != after.scales

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns side by side where they have room."""
        super().resizeEvent(event)
        self.layout_.set_width(event.size().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape writes; words that were refused are given up."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._group.refused:
            self._group.give_up(self._known())
            self._show_preview()
        else:
            self.settle()

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now."""
        if self._group.refused:
            return (Hint((self.tr("Échap"),), self.tr("revenir à ce qui est enregistré")),)
        focus = self.layout_.choices.checkedButton()
        if focus is not None and focus.hasFocus():
            return (Hint(("↑", "↓"), self.tr("barème")), Hint((self.tr("Tab"),), self.tr("poids")))
        return (Hint((self.tr("Tab"),), self.tr("champ suivant")),)


def _normal(name: str, typed: str) -> str | None:
    """Return a typed weight as it is shown."""
    try:
        if name.startswith(SHARE):
            return number(scales.read_share(typed) * 100, 3)
        own = scales.read_points(typed)
        return None if own is None else number(own, 3)
    except KnownError:
        return typed


def _same_weights(one: Scale, other: Scale) -> bool:
    return one.shares == other.shares and one.level_points == other.level_points
