"""Real programmes become proposals: counts, samples of each, and what is no proposal."""

from pathlib import Path

import pytest

from pacte.domain.programme import AsideKind
from pacte.reading.documents import Document, Line, read_document
from pacte.reading.programme import read_programme
from tests.reading.programmes import document, one_with, programme, read

NAMES = ("clamart-a-gauche", "issy-les-moulineaux", "sens-insoumise", "poitiers-collectif", "exemple")


@pytest.mark.parametrize("name", NAMES)
def test_every_line_is_a_proposal_a_heading_or_an_aside(name: str) -> None:
    found = programme(name)
    lines = [line for one in found.proposals for line in one.lines]
    lines += [one.line for one in (*found.headings, *found.asides)]
    assert sorted(lines) == [line.number for line in document(name).lines if not line.blank]


@pytest.mark.parametrize(
    "name, count, distinct",
    [
        ("clamart-a-gauche", 104, 102),
        ("issy-les-moulineaux", 117, 117),
        ("sens-insoumise", 341, 313),
        ("poitiers-collectif", 49, 49),
        ("exemple", 27, 27),
    ],
)
def test_counts(name: str, count: int, distinct: int) -> None:
    found = programme(name)
    assert (len(found.proposals), len(found.distinct)) == (count, distinct)
    assert len({one.id for one in found.proposals}) == count


@pytest.mark.parametrize("name", NAMES)
def test_no_address_slogan_or_menu_is_a_proposal(name: str) -> None:
    for words in ("@", "Rejoignez", "place Charles VII", "Points :", "votez", "Filtre", "bulletin", "jeter"):
        assert not any(words in one.text for one in programme(name).proposals), words


# ------------------------------------------------------------------------------------------------ Clamart


def test_clamart_numbers_run_from_1_to_104_with_their_themes() -> None:
    found = programme("clamart-a-gauche")
    assert [one.number for one in found.proposals] == [str(number) for number in range(1, 105)]
    assert len(found.themes) == 12
    assert all(one.themes for one in found.proposals)
    thirtieth = found.proposals[29]
    assert thirtieth.themes == (
        "Engager la révolution écologique",
        "Vivre la ville ensemble",
        "Assurer l'accès aux soins pour toutes et tous",
    )
    assert thirtieth.heading == ("Des communes engagées pour la condition animale",)


def test_clamart_sub_points_belong_to_their_point() -> None:
    point = programme("clamart-a-gauche").proposals[32]
    assert point.text == "Des cantines clamartoises 100% bio et locales"
    assert len(point.sub_points) == 3
    assert point.sub_points[1].startswith("Intégrer une option végétarienne")
    assert point.whole.count("\n– ") == 3


def test_clamart_says_once_what_it_numbers_twice() -> None:
    found = programme("clamart-a-gauche")
    ninth, twenty_fifth = found.proposals[8], found.proposals[24]
    assert twenty_fifth.repeats == ninth.id
    assert found.repeated_by(ninth.id) == (twenty_fifth,)


# --------------------------------------------------------------------------------------------------- Issy


def test_issy_bullets_stand_under_two_levels_of_headings() -> None:
    found = programme("issy-les-moulineaux")
    assert {len(one.heading) for one in found.proposals} == {2}
    shared = one_with(found, "habitat participatif")
    assert shared.heading == ("FORTIFIER L'ENTRAIDE", "Logement et urbanisme solidaire")
    assert len({one.heading[0] for one in found.proposals}) == 4
    police = one_with(found, "police municipale")
    assert police.text.startswith("Maintenir une police municipale de proximité, non armée")


# --------------------------------------------------------------------------------------------------- Sens


def test_sens_has_nine_guarantees_with_their_paragraphs() -> None:
    guarantees = [one for one in programme("sens-insoumise").proposals if one.number]
    assert [one.number for one in guarantees] == [str(number) for number in range(1, 10)]
    assert {one.heading for one in guarantees} == {("Les 9 Garanties Programmatiques",)}
    title, paragraph = guarantees[4].text.split("\n")
    assert title == "Tuer la spéculation immobilière"
    assert paragraph.startswith("Mettre sous contrôle le marché du logement")


def test_sens_promises_of_the_first_year_are_linked_to_their_place_further_down() -> None:
    found = programme("sens-insoumise")
    first_year = [one for one in found.proposals if one.heading[-1].startswith("Ce qui va changer")]
    linked = [one for one in first_year if one.repeats]
    assert (len(first_year), len(linked)) == (29, 27)
    for one in linked:
        target = found.find(one.repeats or "")
        assert target is not None
        assert target.repeats is None
        assert target.heading[0] == one.heading[0]
        assert target.lines[0] > one.lines[0]


def test_sens_axes_subjects_and_what_introduces_them() -> None:
    found = programme("sens-insoumise")
    assert [h.text for h in found.headings if h.level == 0] == [
        "Axe 1 : Commencer la Révolution Citoyenne",
        "Axe 2 : Ouvrir la Planification Écologique",
        "Axe 3 : Fortifier l'Entraide",
        "Axe 4 : Construire la Nouvelle France",
    ]
    access = one_with(found, "bourses à matériel médical")
    assert access.heading[-1].startswith("Porter un objectif zéro lieu inaccessible")
    prose = [one.text for one in found.asides if one.kind is AsideKind.PROSE]
    assert any(text.startswith("2,7 millions de ménages") for text in prose)
    assert any(text.startswith("Le handicap touche 12 millions") for text in prose)
    furniture = [one.text for one in found.asides if one.kind is AsideKind.FURNITURE]
    assert "• Un justificatif d'identité" in furniture


# ----------------------------------------------------------------------------------------------- Poitiers


def test_poitiers_sentences_go_on_over_a_page_break() -> None:
    found = programme("poitiers-collectif")
    space = one_with(found, "espace de ressources")
    assert space.number == "5"
    assert space.text == (
        "Créer un espace de ressources facilitant l'accès des entreprises locales à la commande publique, en "
        "leur permettant notamment d'avoir une visibilité sur les futurs achats de la commune."
    )
    outside = one_with(found, "externalisations")
    assert outside.text.endswith("prises en charge par la municipalité")


def test_poitiers_sub_points_follow_their_number_through_prose() -> None:
    found = programme("poitiers-collectif")
    houses = one_with(found, "Maisons de la Citoyenneté")
    assert houses.number == "1"
    assert "Avoir des horaires adaptés à toutes les réalités militantes ;" in houses.sub_points
    assert "priorités du quartier" in houses.whole
    simple = one_with(found, "conventions pluriannuelles d'objectifs aux subventions")
    assert simple.text == "Pour des liens simplifiés et de confiance avec la municipalité :"
    assert len(simple.sub_points) == 4


def test_poitiers_box_stands_inside_its_part_and_its_facts_are_prose() -> None:
    found = programme("poitiers-collectif")
    assert one_with(found, "Améliorer l'accès aux données").heading == (
        "POUR UNE ORGANISATION MUNICIPALE RÉINVENTÉE ET EXEMPLAIRE",
        "Une municipalité qui montre l'exemple dans nos engagements",
        "AMELIORER L'ACCES AUX DONNEES PUBLIQUES... ET LA SECURITE",
    )
    assert one_with(found, "groupements de commande").heading[-1].startswith("Faire de la commande publique")
    assert not any(
        "six millions de personnes souffrent d'illectronisme" in one.whole for one in found.proposals
    )


# ------------------------------------------------------------------------------------------- other shapes


def test_a_fifth_programme_reads_as_well() -> None:
    found = programme("exemple")
    cycling = one_with(found, "voie cyclable")
    assert cycling.text.endswith("pour garer les bicyclettes.")
    assert cycling.heading == (
        "PREMIÈRE PARTIE : SE DÉPLACER ET RESPIRER",
        "Pour aller à l'école sans danger",
    )
    shuttle = one_with(found, "navette")
    assert shuttle.sub_points == ("un arrêt devant l'hôpital ;", "un dernier départ après le cinéma.")
    assert one_with(found, "bal").heading == ("TROISIÈME PARTIE : DÉCIDER ENSEMBLE",)
    assert "1/4" in [one.text for one in found.asides]


def test_markdown_named_numbers_and_themes() -> None:
    found = read(
        "# Notre projet (exemple)\n\n## Respirer\n\n"
        "**Proposition 1 :** Planter une forêt\n\nThèmes : climat, santé\n\n"
        "Proposition 2 : Ouvrir les jardins\nThème : nature.\n\n## Bouger\n\nProposition 3 - Relier les bourgs\n"
    )
    assert [(one.number, one.text, one.themes, one.heading) for one in found.proposals] == [
        ("1", "Planter une forêt", ("climat", "santé"), ("Notre projet (exemple)", "Respirer")),
        ("2", "Ouvrir les jardins", ("nature",), ("Notre projet (exemple)", "Respirer")),
        ("3", "Relier les bourgs", (), ("Notre projet (exemple)", "Bouger")),
    ]


def test_parts_numbered_in_capitals_with_bullets_below() -> None:
    found = read(
        "1. ÉCOLOGIE\n- Planter une haie\n- Ouvrir une recyclerie\n   a) au nord\n   b) au sud\n\n"
        "2. SOLIDARITÉ\n- Ouvrir un foyer\n"
    )
    assert [(one.text, one.sub_points, one.heading) for one in found.proposals] == [
        ("Planter une haie", (), ("ÉCOLOGIE",)),
        ("Ouvrir une recyclerie", ("au nord", "au sud"), ("ÉCOLOGIE",)),
        ("Ouvrir un foyer", (), ("SOLIDARITÉ",)),
    ]


def test_points_numbered_inside_their_part() -> None:
    found = read(
        "I. La ville verte\n\n1. Respirer\n1.1 Planter une haie\n1.2. Fermer l'incinérateur\n\n"
        "2. Circuler\n2.1 Relier les bourgs\n\nII. La ville ouverte\n\n1. Débattre chaque mois\n2. Décider\n"
    )
    assert [(one.number, one.text, one.heading) for one in found.proposals] == [
        ("1.1", "Planter une haie", ("I. La ville verte", "Respirer")),
        ("1.2", "Fermer l'incinérateur", ("I. La ville verte", "Respirer")),
        ("2.1", "Relier les bourgs", ("I. La ville verte", "Circuler")),
        ("1", "Débattre chaque mois", ("II. La ville ouverte",)),
        ("2", "Décider", ("II. La ville ouverte",)),
    ]


def test_headings_that_the_document_itself_marks_and_pages() -> None:
    lines = [
        Line(1, "Pour la ville (exemple)", 1, 1),
        Line(
            2, "🌱 Respirer mieux, dans chaque rue et dans chaque école de la commune, dès cette année.", 1, 2
        ),
        Line(3, "• Planter une haie", 1),
        Line(4, "1. Le bourg", 2, 2),
        Line(5, "Ouvrir une recyclerie", 2, 2),
        Line(6, "• avec un atelier", 2),
    ]
    found = read_programme(Document("essai.pdf", tuple(lines)))
    hedge, town, workshop = found.proposals
    assert hedge.heading == (
        "Pour la ville (exemple)",
        "Respirer mieux, dans chaque rue et dans chaque école de la commune, dès cette année.",
    )
    assert (hedge.page, hedge.place) == (1, f"page 1 ; {hedge.heading[-1]}")
    assert (town.number, town.page, town.place) == ("1", 2, f"point 1 ; page 2 ; {town.heading[-1]}")
    assert workshop.heading[-1] == "Ouvrir une recyclerie"


def test_a_web_page_reads_like_its_text(tmp_path: Path) -> None:
    page = tmp_path / "programme.html"
    page.write_text(
        "<!doctype html><title>x</title><h1>Notre projet (exemple)</h1><h2>Manger</h2><p>Le bio est rare ici.</p>"
        "<ul><li>Ouvrir une cantine<ul><li>bio</ul><li>Aider une AMAP</ul><h2>Nous contacter</h2>"
        "<p>a@exemple.example</p>",
        encoding="utf-8",
    )
    found = read_programme(read_document(page))
    assert [(one.text, one.heading) for one in found.proposals if one.text != "bio"] == [
        ("Ouvrir une cantine", ("Notre projet (exemple)", "Manger")),
        ("Aider une AMAP", ("Notre projet (exemple)", "Manger")),
    ]


def test_promises_that_are_paragraphs_of_their_own() -> None:
    found = read(
        "Notre ville a de beaux restes, et nous voulons qu'elle vive encore dans cent ans.\n\n"
        "Créer une maison de santé avec six médecins.\n\nRouvrir la halte ferroviaire.\n\n"
        "Nous contacter\n\ncontact@exemple.example\n"
    )
    assert [one.text for one in found.proposals] == [
        "Créer une maison de santé avec six médecins.",
        "Rouvrir la halte ferroviaire.",
    ]


def test_a_letter_is_no_programme() -> None:
    assert (
        read("Madame, Monsieur,\n\nVotre courrier est bien arrivé. Il sera lu.\n\nLe maire\n").proposals == ()
    )


def test_identifiers_depend_on_words_and_outline_not_on_lines() -> None:
    text = (
        "SANTÉ\n\n- Ouvrir un dispensaire.\n- Ouvrir un dispensaire.\n\nSPORT\n\n- Ouvrir un dispensaire.\n"
    )
    before, after = read(text), read(f"\n\n\n{text}")
    assert [one.id for one in before.proposals] == [one.id for one in after.proposals]
    assert len({one.id for one in before.proposals}) == 3
    assert [one.lines[0] + 3 for one in before.proposals] == [one.lines[0] for one in after.proposals]
