"""Days as sentences name them, in the language of whoever reads."""

from datetime import date

from pacte.domain.sentence import Sentence, Value


def day_in_words(day: date) -> str:
    """Return « 12 mars 2020 », « 1er mars 2020 »."""
    number: Value = Sentence("1er") if day.day == 1 else day.day
    return Sentence("{} {} {}", number, _MONTHS[day.month - 1], day.year)


_MONTHS = (
    Sentence("janvier"),
    Sentence("février"),
    Sentence("mars"),
    Sentence("avril"),
    Sentence("mai"),
    Sentence("juin"),
    Sentence("juillet"),
    Sentence("août"),
    Sentence("septembre"),
    Sentence("octobre"),
    Sentence("novembre"),
    Sentence("décembre"),
)
