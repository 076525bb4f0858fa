"""The documents that Pacte makes for people to read: what each says of itself, by which a copy is known again."""

from enum import StrEnum


class OwnDocument(StrEnum):
    """A document, by the words that its pages bear and that no other kind of document does."""

    #: Over the page of a list.
    SCORECARD = "Fiche d’engagement"
    #: Over the first page, before the town.
    GRID = "Grille de négociation"
    #: Over the page, before the town.
    COMPARISON = "Comparatif des listes"
    #: Over the sheet that a list reads again, before its name.
    REPLY_FORM = "À relire par"
    #: At the foot, before the collective's name.
    POSTER = "Réponses des listes recueillies par"
    #: Under the town, on the first sheet of the workbook.
    WORKBOOK = "Ce que les listes candidates répondent au pacte, niveau par niveau."
