"""How the differences between the file's catalogue and one that was read are told."""

from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from pacte.domain.catalogue_difference import (
    AnyDifference,
    Difference,
    Fact,
    MeasureDifference,
    PrincipleDifference,
    ThresholdDifference,
    TitleDifference,
)
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


def place_words(one: AnyDifference) -> tuple[str, str]:
    """Return what a difference is about: « Mesure 5 » and its short name, « Principe A » and its title."""
    if isinstance(one, MeasureDifference):
        measure = one.measure
        number = _translate("Edition", "Mesure {}").format(measure.number)
        return number if measure.number else _translate(
            "Edition", "Sans numéro"
        ), measure.short or measure.title
    if isinstance(one, PrincipleDifference):
        return _translate("Edition", "Principe {}").format(one.principle.code), one.principle.title
    if isinstance(one, TitleDifference):
        return _translate("Edition", "Référentiel"), _translate("Edition", "Intitulé")
    return _translate("Edition", "Seuil"), _translate("Edition", "Pour signer")


def facts_words(one: AnyDifference) -> str:
    """Return what differs: « n° 11 → 12 ; texte changé (N1) », « 10 → 25 mesures au moins »."""
    if isinstance(one, ThresholdDifference):
        return _translate("Edition", "{} → {} mesures au moins").format(one.known, one.read.value)
    if isinstance(one, TitleDifference | PrincipleDifference):
        return in_series(_frame_fact(one, fact) for fact in one.facts) or kind_words(Difference.SAME)
    return in_series(_fact(one, fact) for fact in one.facts) or kind_words(Difference.SAME)


def remark_words(one: AnyDifference) -> str:
    """Return what must be known before deciding: why it is unsure, and that it changes who can sign."""
    parts = (
        doubt_words(one),
        _translate("Edition", "Change qui peut signer.") if one.decides_who_signs else "",
    )
    return " ".join(words for words in parts if words)


def _frame_fact(one: TitleDifference | PrincipleDifference, fact: Fact) -> str:
    code = one.read.principle.code if isinstance(one, PrincipleDifference) and one.read else ""
    return {
        Fact.NEW: _translate("Edition", "principe nouveau"),
        Fact.GONE: _translate("Edition", "absent du document"),
        Fact.RENUMBERED: _translate("Edition", "principe {} dans le document").format(code),
        Fact.TITLE: _translate("Edition", "intitulé changé"),
        Fact.TEXT_CHANGED: _translate("Edition", "texte changé"),
        Fact.TEXT_FILLED: _translate("Edition", "complète"),
        Fact.SPELLING: _translate("Edition", "orthographe"),
    }[fact]


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


def doubt_words(one: AnyDifference) -> str:
    """Return why a difference needs a look, nothing when it is plain."""
    return (
        typographic(_translate("Edition", "À revoir : {}.")).format(in_series(map(shown, one.doubts)))
        if one.doubts
        else ""
    )


def effect_words(one: AnyDifference, effect: Effect, *, take: bool) -> str:
    """Return what a decision does beside the words: to answers, to who can sign, or why it cannot be taken."""
    if effect.refusal:
        refused = (
            _translate("Edition", "Il ne peut pas être repris : {}.")
            if isinstance(one, PrincipleDifference)
            else _translate("Edition", "Elle ne peut pas être reprise : {}.")
        )
        return typographic(refused).format(shown(effect.refusal))
    parts = [shown(effect.signing)] if effect.signing else []
    parts += _on_answers(one, effect, take=take)
    return typographic(" ".join(parts))


def _on_answers(one: AnyDifference, effect: Effect, *, take: bool) -> Iterator[str]:
    moved = take and Fact.RENUMBERED in one.facts
    if effect.answers and moved and isinstance(one, MeasureDifference):
        yield counted(
            effect.answers,
            _translate("Edition", "{} réponse la suit à son nouveau numéro."),
            _translate("Edition", "{} réponses la suivent à son nouveau numéro."),
        )
    elif effect.answers and moved:
        yield counted(
            effect.answers,
            _translate("Edition", "{} réponse le suit sous son nouveau code."),
            _translate("Edition", "{} réponses le suivent sous son nouveau code."),
        )
    elif effect.answers:
        yield counted(
            effect.answers,
            _translate("Edition", "{} réponse y est donnée : elle ne change pas."),
            _translate("Edition", "{} réponses y sont données : elles ne changent pas."),
        )
    if effect.kept:
        codes = ", ".join(map(code_words, effect.kept))
        yield _translate(
            "Edition", "{} n’est plus dans le document, mais des listes y ont répondu : il reste."
        ).format(codes)


def decision_words(one: AnyDifference, *, take: bool) -> str:
    """Return what is decided of a difference."""
    if one.known is None:
        return _translate("Edition", "Ajouter") if take else _translate("Edition", "Ne pas ajouter")
    if one.read is None:
        return _translate("Edition", "Retirer") if take else _translate("Edition", "Garder")
    return _translate("Edition", "Reprendre") if take else _translate("Edition", "Garder")


def choice_words(one: AnyDifference) -> tuple[str, str]:
    """Return both decisions in full: to take, then to keep."""
    if not isinstance(one, MeasureDifference):
        return _choice_of_frame(one)
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


def _choice_of_frame(one: TitleDifference | ThresholdDifference | PrincipleDifference) -> tuple[str, str]:
    if one.known is None:
        return (
            _translate("Edition", "Ajouter ce principe au dossier"),
            _translate("Edition", "Ne pas l’ajouter"),
        )
    if one.read is None:
        return _translate("Edition", "Le retirer du dossier"), _translate(
            "Edition", "Le garder, tel qu’il est"
        )
    return _translate("Edition", "Reprendre celui du document"), _translate(
        "Edition", "Garder celui du dossier"
    )


def written_words(taken: Iterable[AnyDifference]) -> str:
    """Return what was taken over, counted: « nouveau seuil, 1 principe repris, 23 textes complétés »."""
    rows = list(taken)
    return ", ".join(
        [*_frame_written(rows), *_measures_written(one for one in rows if isinstance(one, MeasureDifference))]
    )


def _frame_written(taken: list[AnyDifference]) -> Iterator[str]:
    if any(isinstance(one, TitleDifference) for one in taken):
        yield _translate("Edition", "intitulé du référentiel repris")
    if any(isinstance(one, ThresholdDifference) for one in taken):
        yield _translate("Edition", "nouveau seuil pour signer")
    principles = [one for one in taken if isinstance(one, PrincipleDifference)]
    kinds = Counter(1 if one.known is None else -1 if one.read is None else 0 for one in principles)
    counts = (
        (kinds[0], _translate("Edition", "{} principe repris"), _translate("Edition", "{} principes repris")),
        (
            kinds[1],
            _translate("Edition", "{} principe ajouté"),
            _translate("Edition", "{} principes ajoutés"),
        ),
        (
            kinds[-1],
            _translate("Edition", "{} principe retiré"),
            _translate("Edition", "{} principes retirés"),
        ),
    )
    yield from (counted(count, one, many) for count, one, many in counts if count)


def _measures_written(taken: Iterable[MeasureDifference]) -> list[str]:
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
    return [counted(count, one, many) for count, one, many in counts if count]
