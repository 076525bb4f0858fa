"""The language of the window: our words and Qt's, sentences made below the window, dates and figures."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from pacte.domain.sentence import Sentence, Value
from resources import resource_path

if TYPE_CHECKING:
    from datetime import date, datetime

#: What `--langue` takes, the default first, and the country whose dates and figures go with it.
_LOCALES = {
    "fr": (QLocale.Language.French, QLocale.Country.France),
    "en": (QLocale.Language.English, QLocale.Country.UnitedKingdom),
}

#: The property of the application that keeps its translator; looking it up among its children would take 4 ms.
_TRANSLATOR = "translator"


def speak(application: QCoreApplication, language: str = "fr") -> None:
    """Let the window, Qt's own dialogs, dates and figures speak a language: "fr" or "en"."""
    QLocale.setDefault(QLocale(*_LOCALES[language]))
    former = application.property(_TRANSLATOR)
    if isinstance(former, QTranslator):
        application.removeTranslator(former)
        former.deleteLater()
    # Our sources are French and Qt's English: each language lacks the other's words.
    folder, name = (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase_fr")
        if language == "fr"
        else (str(resource_path("translations")), f"pacte_{language}")
    )
    translator = QTranslator(application)
    application.setProperty(_TRANSLATOR, translator)
    if translator.load(name, folder):
        application.installTranslator(translator)


def speaks_french() -> bool:
    """Whether the window is in French."""
    return QLocale().language() is QLocale.Language.French


def shown(text: str) -> str:
    """Return a sentence made below the window in the window's language, and any other text as it is."""
    if not isinstance(text, Sentence):
        return text
    pattern = QCoreApplication.translate("Core", text.pattern)
    return pattern.format(*map(_shown_value, text.values)) if text.values else pattern


def _shown_value(value: Value) -> str:
    if isinstance(value, float):
        return number(value, 2)
    return shown(value) if isinstance(value, str) else str(value)


def labelled(label: str, words: str) -> str:
    """Return words under their label, as a screen reader says them: « Note : à revoir », "Note: to review"."""
    return QCoreApplication.translate("Language", "{} : {}").format(label, words)


def in_series(parts: Iterable[str]) -> str:
    """Return whole phrases one after the other: « … ; … », "…; …"."""
    return QCoreApplication.translate("Language", " ; ").join(parts)


def number(value: float, decimals: int = 1) -> str:
    """Write a number without a useless zero: « 57,5 », "57.5"."""
    from exports import french

    written = french.number(value, decimals)
    return written if speaks_french() else written.replace(",", ".")


def rounded(value: float, decimals: int = 1) -> float:
    """Return a number as `number` writes it, by which its noun agrees."""
    from exports import french

    return french.rounded(value, decimals)


def percent(share: float) -> str:
    """Write a fraction of 1 with one decimal: « 59,9 % », "59.9%"."""
    from exports import french

    written = french.percent(share)
    return written if speaks_french() else written.replace(",", ".").replace(french.NBSP, "")


def long_date(day: "date") -> str:
    """Write a date in words: « 2 mars 2020 », "2 March 2020"."""
    if not speaks_french():
        return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
    from exports import french

    return french.long_date(day)


def day_in_words(day: str) -> str:
    """Return an ISO date in words, as it is when it is none."""
    from datetime import date

    try:
        return long_date(date.fromisoformat(day))
    except ValueError:
        return day


def moment_words(at: "datetime") -> str:
    """Write a moment by this computer's clock: « 25 novembre 2026 à 20:51 »."""
    local = at.astimezone()
    return QCoreApplication.translate("Language", "{} à {}").format(long_date(local.date()), f"{local:%H:%M}")
