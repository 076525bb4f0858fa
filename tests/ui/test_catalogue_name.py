"""A catalogue's year is that of an edition."""

from ui.catalogue_name import catalogue_name


def test_only_the_year_of_an_election_is_called_an_edition() -> None:
    assert (
        catalogue_name("Pacte pour la Transition, municipales 2020")
        == "Pacte pour la Transition, édition 2020"
    )
    assert catalogue_name("Pacte exemple de 76 mesures") == "Pacte exemple de 76 mesures"
    assert catalogue_name("Les municipales 2020 en {}") == "Les municipales 2020 en {}"
