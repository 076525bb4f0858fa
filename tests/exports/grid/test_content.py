"""What a grid on paper says: which measures it holds, what was said of them, and what nobody may read there."""

from dataclasses import replace

from exports.grid.content import (
    LONGEST_PASSAGE,
    GridLevel,
    GridMeasure,
    GridPassage,
    GridWords,
    grid_words,
)
from exports.pact.said import Remark
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Level, Measure
from pacte.domain.programme import Programme


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def choosing(dossier: Dossier, *numbers: str) -> Dossier:
    return replace(dossier, collective=replace(dossier.collective, chosen_measures=numbers))


def measures(words: GridWords) -> dict[str, GridMeasure]:
    return {one.number: one for theme in words.themes for one in theme.measures}


def level(words: GridWords, number: str, name: str) -> GridLevel:
    return next(one for one in measures(words)[number].levels if one.name == name)


def said(*commitments: Commitment, **changes: object) -> CandidateList:
    return replace(CandidateList("x", "Essai", commitments=commitments), **changes)


def test_all_the_measures_by_theme_when_the_collective_chose_none(champigny: Dossier) -> None:
    words = grid_words(champigny, None)
    assert words.of_list is None
    assert words.count == 33
    assert [theme.title for theme in words.themes] == list(champigny.catalogue.all_themes)
    assert plain(words.advice[0]) == (
        "Toutes les mesures sont là (33 mesures, dont 1 locale) : le collectif n’en a pas choisi."
    )
    assert plain(words.advice[2]) == (
        "Pour signer, une liste accepte les 3 principes et retient au moins 10 mesures, en disant à quels niveaux."
    )


def test_the_measures_that_the_collective_chose(champigny: Dossier) -> None:
    words = grid_words(choosing(champigny, "33", "4", "1", "parti"), None)
    assert list(measures(words)) == ["1", "4", "33"]
    assert plain(words.advice[0]) == "3 mesures choisies par le collectif sur 33."


def test_a_filled_grid_also_holds_what_the_list_spoke_of(champigny: Dossier) -> None:
    dossier = choosing(champigny, "1", "4")
    one = said(Commitment("2", "N1", Answer.REFUSED), Commitment("4", "N1", Answer.AGREED))
    words = grid_words(dossier, one)
    assert list(measures(words)) == ["1", "2", "4"]
    assert plain(words.advice[0]) == (
        "2 mesures choisies par le collectif sur 33, et 1 autre dont la liste ou son programme parle."
    )


def test_every_measure_chosen_and_no_measure_at_all(champigny: Dossier) -> None:
    every = [measure.number for measure in champigny.catalogue.measures]
    assert plain(grid_words(choosing(champigny, *every), None).advice[0]) == (
        "Le collectif a choisi toutes les mesures (33 mesures, dont 1 locale)."
    )
    empty = replace(champigny, catalogue=replace(champigny.catalogue, measures=()))
    assert grid_words(empty, None).advice[0] == "Ce dossier n’a encore aucune mesure."


def test_what_a_level_asks_for_is_named(champigny: Dossier) -> None:
    words = grid_words(champigny, None)
    assert plain(level(words, "3", "N3").asked) == "échéances : 2040 et 2050"
    assert plain(level(words, "8", "N2").asked) == "2 actions demandées au moins"
    assert level(words, "1", "N1").asked == ""
    assert plain(measures(words)["24"].notes) == "voir aussi 12"
    assert [one.name for one in measures(words)["19"].levels] == ["unique"]


def test_a_text_that_is_not_official_says_so(champigny: Dossier) -> None:
    measure = champigny.catalogue.measure("6")
    typed = replace(measure, levels=(Level("N1", "Texte lu ailleurs (exemple)."), *measure.levels[1:]))
    others = tuple(typed if one.number == "6" else one for one in champigny.catalogue.measures)
    words = grid_words(replace(champigny, catalogue=replace(champigny.catalogue, measures=others)), None)
    assert level(words, "6", "N1").asked == "texte saisi par le collectif"
    assert level(words, "6", "N2").said.official is None


def test_a_local_measure_says_so_unless_its_theme_does(champigny: Dossier) -> None:
    words = grid_words(champigny, None)
    assert "locale" not in measures(words)["33"].notes
    local = Measure("34", "Un verger (exemple)", "Verger", "Habitat", (Level("N", None),), local=True)
    more = replace(champigny.catalogue, measures=(*champigny.catalogue.measures, local))
    found = measures(grid_words(replace(champigny, catalogue=more), None))["34"]
    assert plain(found.notes) == "mesure locale"
    assert found.levels[0].said.official == ""


def test_the_words_of_a_list_but_the_private_ones(champigny: Dossier) -> None:
    one = said(
        Commitment(
            "2",
            "N1",
            Answer.RESERVED,
            agreed_wording="Un appel d’offres (exemple)",
            reservation="sauf la trésorerie",
            partner="Métropole",
            already_done=True,
            observation="Nous y tenons.",
            note="SECRET",
            to_review="DOUTE",
            evidence=(Evidence("Nous diversifierons", "Programme", "p. 3"),),
        ),
        head="Marie EXEMPLE",
        label="Sans étiquette",
        round=2,
        contact="PRIVÉ",
        observations=("Merci.",),
        awaiting_confirmation=True,
    )
    words = grid_words(champigny, one)
    found = level(words, "2", "N1")
    assert (found.said.wording, found.said.reservation) == (
        "Un appel d’offres (exemple)",
        "sauf la trésorerie",
    )
    assert [remark.text for remark in found.said.remarks] == ["Métropole", "", "Nous y tenons."]
    assert Remark("Déjà réalisé, à poursuivre.") in found.said.remarks
    assert found.passages == (GridPassage("Programme, p. 3", "Nous diversifierons"),)
    assert not found.open
    assert level(words, "2", "N2").open
    assert words.of_list is not None
    assert words.of_list.details == ("Sans étiquette", "second tour")
    assert plain(words.advice[-1]) == "Liste issue d’une fusion : chaque réponse est à confirmer."
    assert not {"SECRET", "DOUTE", "PRIVÉ"} & set(repr(words).replace("'", " ").split())


def test_what_is_in_discussion_stays_open(champigny: Dossier) -> None:
    one = said(*(Commitment("1", code, Answer.UNDECIDED) for code in ("N1", "N2", "N3")))
    assert measures(grid_words(champigny, one))["1"].open
    refused = said(*(Commitment("1", code, Answer.REFUSED) for code in ("N1", "N2", "N3")))
    assert not measures(grid_words(champigny, refused))["1"].open


def passages(
    champigny: Dossier, *quoted: Evidence, **changes: object
) -> tuple[GridWords, tuple[GridPassage, ...]]:
    words = grid_words(champigny, said(Commitment("2", "N1", Answer.AGREED, evidence=quoted), **changes))
    return words, level(words, "2", "N1").passages


def test_the_list_s_only_programme_needs_no_file_name(champigny: Dossier) -> None:
    quoted = Evidence("Une régie (exemple)", "prog-v3.pdf", "point 23")
    mine, other = Programme("prog-v3.pdf", ()), Programme("tract.pdf", ())
    assert passages(champigny, quoted, programmes=(mine,))[1][0].place == "Programme, point 23"
    for programmes in ((), (other,), (mine, other)):
        assert passages(champigny, quoted, programmes=programmes)[1][0].place == "prog-v3.pdf, point 23"


def test_a_passage_says_from_which_merged_list_it_comes(champigny: Dossier) -> None:
    quoted = Evidence("Un verger", "prog-v3.pdf", "point 23")
    said = Commitment("2", "N1", Answer.AGREED, evidence=(quoted,), origins=("a",))
    parent = CandidateList("a", "Aube (exemple)", commitments=(replace(said, origins=()),))
    born = CandidateList("c", "Ensemble (exemple)", merged_from=("a", "b"), commitments=(said,))
    for programmes, place in (
        ((), "prog-v3.pdf de « Aube (exemple) », point 23"),
        ((Programme("prog-v3.pdf", ()),), "Programme de « Aube (exemple) », point 23"),
    ):
        lists = (replace(parent, programmes=programmes), CandidateList("b", "Brume (exemple)"), born)
        words = grid_words(replace(champigny, lists=lists), born)
        assert level(words, "2", "N1").passages[0].place.replace("\u00a0", " ") == place


def test_a_long_passage_stops_at_a_word_and_the_grid_says_so(champigny: Dossier) -> None:
    long = "Créer des haies (exemple), " * 30
    words, (whole, cut, nowhere) = passages(
        champigny,
        Evidence("x" * LONGEST_PASSAGE, "Programme 2020"),
        Evidence(long, "Programme 2020", "point 4"),
        Evidence(long),
    )
    assert whole == GridPassage("Programme 2020", "x" * LONGEST_PASSAGE)
    assert (cut.place, cut.whole) == ("Programme 2020, point 4", False)
    assert cut.words.endswith("haies (exemple)\u00a0[…]")
    assert len(cut.words) <= LONGEST_PASSAGE + len("\u00a0[…]")
    assert (nowhere.place, nowhere.words, nowhere.whole) == ("", long, True)
    assert plain(words.advice[-1]) == (
        "Un passage cité de plus de 300 caractères s’arrête à […] : "
        "le document cité en donne la suite, le dossier le garde en entier."
    )
    assert not [one for one in passages(champigny, Evidence("Court", "Programme"))[0].advice if "[…]" in one]
