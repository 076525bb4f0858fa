"""How the differences between the file's catalogue and one that was read are told."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from pacte.domain.catalogue_difference import Difference, Fact, LevelDifference, MeasureDifference
from pacte.edits.catalogues import Effect
from ui.language import in_series, shown
from ui.plain_text import counted, typographic

_translate = QCoreApplication.translate
_LEVEL_KINDS = {
    Fact.TEXT_CHANGED: Difference.CHANGED,
    Fact.LEVEL_ADDED: Difference.ADDED,
    Fact.LEVEL_GONE: Difference.GONE,
    Fact.TEXT_FILLED: Difference.FILLED,
    Fact.SPELLING: Difference.SPELLING,
}


def code_words(code: str) -> str:
    """Return the name of a level: « N2 », « niveau unique »."""
    return _translate("Edition", "niveau unique") if code == "N" else code


def kind_words(kind: Difference) -> str:
    """Return how one text differs, in a few words."""
    return {
        Difference.SAME: _translate("Edition", "identique"),
        Difference.FILLED: _translate("Edition", "texte qui manquait"),
        Difference.SPELLING: _translate("Edition", "même sens, écrit autrement"),
        Difference.CHANGED: _translate("Edition", "texte changé"),
        Difference.ADDED: _translate("Edition", "niveau nouveau"),
        Difference.GONE: _translate("Edition", "absent du document"),
    }[kind]


def facts_words(one: MeasureDifference) -> str:
    """Return what differs about a measure: « n° 11 → 12 ; texte changé (N1) »."""
    return in_series(_fact(one, fact) for fact in one.facts) or kind_words(Difference.SAME)


def _fact(one: MeasureDifference, fact: Fact) -> str:
    if fact in _LEVEL_KINDS:
        return _level_fact(one, fact)
    number = one.read.measure.number if one.read else ""
    return {
        Fact.NEW: _translate("Edition", "mesure nouvelle"),
        Fact.GONE: _translate("Edition", "absente du document"),
        Fact.RENUMBERED: _translate("Edition", "n° {} → {}").format(one.measure.number, number),
        Fact.TITLE: _translate("Edition", "intitulé changé"),
        Fact.THEME: _translate("Edition", "thème changé"),
    }[fact]


def _level_fact(one: MeasureDifference, fact: Fact) -> str:
    codes = [code_words(level.code) for level in one.levels if level.kind is _LEVEL_KINDS[fact]]
    if fact is Fact.SPELLING and one.title is Difference.SPELLING:
        codes.insert(0, _translate("Edition", "intitulé"))
    words = {
        Fact.TEXT_CHANGED: _translate("Edition", "texte changé ({})"),
        Fact.LEVEL_ADDED: _translate("Edition", "niveau nouveau ({})"),
        Fact.LEVEL_GONE: _translate("Edition", "niveau absent ({})"),
        Fact.TEXT_FILLED: _translate("Edition", "complète ({})"),
        Fact.SPELLING: _translate("Edition", "orthographe ({})"),
    }[fact]
    return words.format(", ".join(codes))


def doubt_words(one: MeasureDifference) -> str:
    """Return why a measure needs a look, nothing when it is plain."""
    return (
        typographic(_translate("Edition", "À revoir : {}.")).format(in_series(map(shown, one.doubts)))
        if one.doubts
        else ""
    )


def effect_words(one: MeasureDifference, effect: Effect, *, take: bool) -> str:
    """Return what a decision does beside the words: where answers go, what stays, why it cannot be taken."""
    if effect.refusal:
        return typographic(_translate("Edition", "Elle ne peut pas être reprise : {}.")).format(
            shown(effect.refusal)
        )
    parts = []
    if effect.answers and take and Fact.RENUMBERED in one.facts:
        parts.append(
            counted(
                effect.answers,
                _translate("Edition", "{} réponse la suit à son nouveau numéro."),
                _translate("Edition", "{} réponses la suivent à son nouveau numéro."),
            )
        )
    elif effect.answers:
        parts.append(
            counted(
                effect.answers,
                _translate("Edition", "{} réponse y est donnée : elle ne change pas."),
                _translate("Edition", "{} réponses y sont données : elles ne changent pas."),
            )
        )
    if effect.kept:
        codes = ", ".join(map(code_words, effect.kept))
        parts.append(
            _translate(
                "Edition", "{} n’est plus dans le document, mais des listes y ont répondu : il reste."
            ).format(codes)
        )
    return typographic(" ".join(parts))


def decision_words(one: MeasureDifference, *, take: bool) -> str:
    """Return what is decided of a measure."""
    if one.known is None:
        return _translate("Edition", "Ajouter") if take else _translate("Edition", "Ne pas ajouter")
    if one.read is None:
        return _translate("Edition", "Retirer") if take else _translate("Edition", "Garder")
    return _translate("Edition", "Reprendre") if take else _translate("Edition", "Garder")


def choice_words(one: MeasureDifference) -> tuple[str, str]:
    """Return both decisions in full: to take, then to keep."""
    if one.known is None:
        return (
            _translate("Edition", "Ajouter cette mesure au dossier"),
            _translate("Edition", "Ne pas l’ajouter"),
        )
    if one.read is None:
        return (
            _translate("Edition", "La retirer du dossier"),
            _translate("Edition", "La garder, telle qu’elle est"),
        )
    return (
        _translate("Edition", "Reprendre celle du document"),
        _translate("Edition", "Garder celle du dossier"),
    )


def written_words(taken: Iterable[MeasureDifference]) -> str:
    """Return what was taken over, counted: « 23 textes complétés, 1 texte changé »."""
    facts: Counter[Fact] = Counter()
    levels: Counter[Difference] = Counter()
    for one in taken:
        facts.update(one.facts)
        if one.known is not None:
            levels.update(level.kind for level in one.levels)
    say = _translate
    counts = (
        (
            levels[Difference.FILLED],
            say("Edition", "{} texte complété"),
            say("Edition", "{} textes complétés"),
        ),
        (levels[Difference.CHANGED], say("Edition", "{} texte changé"), say("Edition", "{} textes changés")),
        (facts[Fact.TITLE], say("Edition", "{} intitulé changé"), say("Edition", "{} intitulés changés")),
        (
            facts[Fact.SPELLING],
            say("Edition", "{} mesure réécrite sans changer de sens"),
            say("Edition", "{} mesures réécrites sans changer de sens"),
        ),
        (facts[Fact.THEME], say("Edition", "{} thème changé"), say("Edition", "{} thèmes changés")),
        (
            facts[Fact.RENUMBERED],
            say("Edition", "{} mesure renumérotée"),
            say("Edition", "{} mesures renumérotées"),
        ),
        (levels[Difference.ADDED], say("Edition", "{} niveau ajouté"), say("Edition", "{} niveaux ajoutés")),
        (
            facts[Fact.LEVEL_GONE],
            say("Edition", "{} mesure avec un niveau de moins"),
            say("Edition", "{} mesures avec un niveau de moins"),
        ),
        (facts[Fact.NEW], say("Edition", "{} mesure ajoutée"), say("Edition", "{} mesures ajoutées")),
        (facts[Fact.GONE], say("Edition", "{} mesure retirée"), say("Edition", "{} mesures retirées")),
    )
    return ", ".join(counted(count, one, many) for count, one, many in counts if count)


def texts_of(level: LevelDifference) -> tuple[str, str]:
    """Return the text of a level in the file and in the document, empty where there is none."""
    return (level.known.text or "" if level.known else "", level.read.text or "" if level.read else "")
