"""The section of the dossier page that says whose pact this is: the town, and who carries it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pacte.domain.candidate_list import CandidateList
from pacte.domain.changes import Changes
from pacte.domain.dossier import Collective, Dossier, Member, Municipality
from pacte.domain.errors import KnownError
from pacte.domain.wording import clean_words, optional_words, search_key
from pacte.edits import dossiers
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from ui.dossier_section import DossierSection
from ui.dossier_town_layout import TownLayout
from ui.field_group import FieldGroup
from ui.hint_bar import Hint
from ui.language import shown
from ui.operations import Operations
from ui.plain_text import counted

#: How many people a collective is advised to be, none of them on a list.
ADVISED_MEMBERS = 3


def typed_members(words: str) -> tuple[str, ...]:
    """Return the names typed, one per line."""
    return tuple(name for line in words.split("\n") if (name := clean_words(line)))


def counted_members(members: tuple[str, ...]) -> int:
    """Return how many people these names are: one that was typed twice is one person."""
    return len({search_key(name) for name in members})


def population_words(population: int | None) -> str | None:
    """Return a number of inhabitants as it is shown: « 77 000 »."""
    return None if population is None else f"{population:,}".replace(",", "\u00a0")


def _fault(read: Callable[[str], object], words: str) -> str:
    """Return why words cannot be written, empty when they can."""
    try:
        read(words)
    except KnownError as error:
        return shown(error.sentence)
    return ""


def _read_population(words: str) -> str | None:
    try:
        return population_words(dossiers.read_population(words))
    except KnownError:
        return words


def _known(dossier: Dossier) -> dict[str, str | None]:
    """Return what is on disk, as the fields show it."""
    town, group = dossier.municipality, dossier.collective
    return {
        "town": town.name,
        "insee": town.insee,
        "population": population_words(town.population),
        "intercommunality": town.intercommunality,
        "collective": group.name,
        "members": "\n".join(member.name for member in group.members) or None,
    }


class TownSection(DossierSection):
    """Shows and takes town, collective and members; too few of these is said, never an obstacle."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(operations, parent)
        self._dossier: Dossier | None = None
        parts = self.layout_ = TownLayout(self)
        self._group = FieldGroup(parts.fields, self._writing, parts.unwritten, self._ready, self)
        self._group.typing_changed.connect(self.typing_changed)
        self._group.told.connect(self.told)
        self._group.touched.connect(self._show_advice)
        self._group.touched.connect(self._show_faults)
        self._group.tried.connect(self._show_faults)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show town and collective; words being typed stay."""
        self._dossier = dossier
        normal: dict[str, Callable[[str], str | None]] = {
            "population": _read_population,
            "members": lambda words: "\n".join(typed_members(words)) or None,
        }
        for name, words in _known(dossier).items():
            self._group.show(name, words, normal.get(name, optional_words))
            self.layout_.fields[name].allow(writing=not self._operations.read_only)
        bodies = self._operations.ask(queries.partners) or ()
        self.layout_.fields["intercommunality"].offer(bodies)  # type: ignore[union-attr]
        self._show_advice()

    def _words(self) -> dict[str, str]:
        known = _known(self._dossier) if self._dossier else {}
        return {name: self._group.words(name, words) or "" for name, words in known.items()}

    # ------------------------------------------------------------------------------------ members

    def _show_advice(self) -> None:
        """Say how many members there are, and what is advised; it never keeps anybody from going on."""
        parts = self.layout_
        members = typed_members(parts.fields["members"].words())
        count = counted(counted_members(members), self.tr("{} membre"), self.tr("{} membres"))
        parts.count.setText(count if members else self.tr("Aucun membre n’est encore noté."))
        advice = self._advice(members)
        parts.advice.say(advice)
        parts.advice.setVisible(bool(advice))

    def _advice(self, members: tuple[str, ...]) -> str:
        heads = {search_key(one.head): one for one in self._lists if one.head}
        for name in members:
            leading = heads.get(search_key(name))
            if leading is not None:
                return self.tr(
                    "{} mène aussi la liste « {} » : il est conseillé qu’aucun membre ne soit sur une liste."
                ).format(name, leading.name)
        if counted_members(members) < ADVISED_MEMBERS:
            return self.tr("Trois personnes au moins sont conseillées, dont aucune sur une liste.")
        return ""

    @property
    def _lists(self) -> tuple[CandidateList, ...]:
        return self._dossier.lists if self._dossier else ()

    # ------------------------------------------------------------------------------------ words typed

    def _ready(self) -> bool:
        """Whether name, code and population are no longer on their way to ones that can be written."""
        return not any(self._found_faults().values())

    def _found_faults(self) -> dict[str, str]:
        """Return what is wrong with each field that not every word will do for, empty where nothing is."""
        words = self._words()
        known = self._dossier.municipality.insee if self._dossier else None
        same = optional_words(words["insee"]) == known
        return {
            "town": _fault(dossiers.town_name, words["town"]),
            "insee": "" if same else _fault(dossiers.read_insee, words["insee"]),
            "population": _fault(dossiers.read_population, words["population"]),
        }

    def _show_faults(self) -> None:
        """Say under the fields what keeps them from being written; it goes away as soon as it is cured."""
        faults = self._found_faults()
        for name, fault in self.layout_.faults.items():
            fault.tell(faults[name] if self._group.refused else "")
        if any(faults.values()):
            self.layout_.unwritten.hide()

    def _writing(self) -> Callable[[], bool]:
        assert self._dossier is not None
        words, chosen = self._words(), self._dossier.collective.chosen_measures

        def describe(file: PactFile) -> Changes:
            town = Municipality(
                words["town"],
                words["insee"],
                dossiers.read_population(words["population"]),
                words["intercommunality"],
            )
            members = tuple(map(Member, typed_members(words["members"])))
            return dossiers.describe(file, town, Collective(words["collective"], members, chosen))

        return lambda: self._operations.run(describe) is not None

    def settle(self) -> bool:
        """Write what is being typed; false when it was refused."""
        return self._group.write()

    # ------------------------------------------------------------------------------------ going about

    def take_cursor(self) -> None:
        """Put the cursor in the first field."""
        self._focus("town")

    def _focus(self, name: str) -> None:
        field = self.layout_.fields[name]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.put_cursor_at_end()
        self.layout_.scroll.ensureWidgetVisible(field)

    def reveal(self, before: Dossier, after: Dossier) -> bool:
        """Put the cursor in the first field that differs."""
        former, now = _known(before), _known(after)
        different = next((name for name in now if now[name] != former[name]), None)
        if different is not None:
            self._focus(different)
        return different is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both columns side by side where they have room."""
        super().resizeEvent(event)
        self.layout_.set_width(event.size().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape writes; words that were refused are given up."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._group.refused and self._dossier is not None:
            self._group.give_up(_known(self._dossier))
            self._show_faults()
            self._show_advice()
        else:
            self.settle()

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now."""
        if self._group.refused:
            return (Hint((self.tr("Échap"),), self.tr("revenir à ce qui est enregistré")),)
        return (Hint((self.tr("Tab"),), self.tr("champ suivant")),)
