"""Blocks made of every form of line in any order: each word comes out somewhere, or its line is unread."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pacte.domain.catalogue import Catalogue
from pacte.reading.documents import document_from_text
from pacte.reading.signed_pact import PactReading, read_signed_pact

#: Words that no official text has, and that no slip of the pen turns into one another.
WORDS = "zorglub karabassan flutiau marmiton quinquet bourgeonix falbala citrouillo mirliton olibrius".split()
FORMS = """\
N1
N2 • {w}
N1-2-3 • {w}
N9 • {w}
N3 : refusé
Niveau 3 : relève d’une autre responsabilité ({w}
N2 • {w}. Un accord se fait sur N2
Un accord se fait sur N1
Un accord se fait sur les 3 niveaux
Un accord {w}
Un accord se fait sur N2 sous réserve de {w}
Un accord sur N2 qui est à définir avec {w}.
Cette mesure relève de la compétence de {w}
Projet à porter au niveau de la CAPI. {w}
mais pas sur N1 ({w})
mais pas sur N1 et N3 : {w}
ni sur N2 ({w}
sauf sur : {w}
Le pacte signé retient partiellement ce niveau sous la forme suivante : {w}
Le pacte signé retient partiellement ce niveau sous la forme suivante :
Observation : {w}
Principe Z {w}
5 – {w}
5 – {w} (niveau 3)
34 – {w}
☐ N2 • {w}
s’engage au niveau 3 de la mesure 5 : « {w} »
s’engage au niveau 3 de la mesure 5 : « {w}
s’engage au niveau 2 de la mesure 5 : « Faire. » ({w})
Nous refusons le niveau 1 de la mesure 6 : {w}
Niveau 1 de la mesure 19 ({w})
{w} » (Projet à porter au niveau de la CAPI.)
19 – N2
Mesure 5
– {w}
{w}
{w})

""".split("\n")
HEADINGS = [
    "5 – Filières paysannes et bio", "6 – Foncier agricole", "19 – Tarification incitative", "34 – Locale", ""
]  # fmt: skip


def all_words(reading: PactReading) -> str:
    """Everything that comes out of a reading, and the lines left unread."""
    fields = ("agreed_wording", "reservation", "partner", "observation")
    words = [str(getattr(one, name)) for one in reading.commitments for name in fields]
    words += [measure.title for measure in reading.local_measures]
    words += [str(level.text) for measure in reading.local_measures for level in measure.levels]
    return " ".join([*words, *reading.observations, *(line.text for line in reading.unread)])


@given(heading=st.sampled_from(HEADINGS), forms=st.lists(st.sampled_from(FORMS), max_size=len(WORDS)))
@settings(max_examples=300)
def test_no_word_is_dropped(heading: str, forms: list[str], catalogue: Catalogue):
    lines = [form.replace("{w}", word) for form, word in zip(forms, WORDS, strict=False)]
    text = "\n".join(["1 – Achats publics responsables", "N1", heading, *lines])
    reading = read_signed_pact(document_from_text(text, "essai.txt"), catalogue)
    said = all_words(reading)
    assert [
        word for form, word in zip(forms, WORDS, strict=False) if "{w}" in form and word not in said
    ] == []
