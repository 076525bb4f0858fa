"""A page saved from a browser becomes what one reads on it."""

from pathlib import Path

import pytest

from pacte.domain.errors import KnownError
from pacte.reading.documents import read_document


def lines(tmp_path: Path, page: str | bytes, name: str = "page.html") -> list[tuple[str, int]]:
    path = tmp_path / name
    path.write_bytes(page if isinstance(page, bytes) else page.encode())
    return [(line.text, line.heading) for line in read_document(path).lines]


def test_words_are_never_cut_where_tags_are(tmp_path: Path):
    page = "<p>un <b>f</b>ort<i> lien</i><sup>er</sup>, a<wbr>b, c&shy;d<p>un&nbsp;&oelig;uf &amp; &lt;b&gt; &#233;"
    assert lines(tmp_path, page) == [
        ("un fort lien er, ab, cd".replace(" er", "er"), 0),
        ("un\u00a0œuf & <b> é", 0),
    ]


def test_headings_lists_and_tables_stand_in_their_order(tmp_path: Path):
    page = """<h1>Pacte</h1><div>avant<ul><li>un<li>deux<ol start=3><li>trois<li>quatre</ol></ul>après</div>
    <h3>Suite</h3><table><tr><td>a<td>b</table><pre>  x\n  y</pre>"""
    assert [one for one in lines(tmp_path, page) if one[0]] == [
        ("Pacte", 1),
        ("avant", 0),
        ("• un", 0),
        ("• deux", 0),
        ("3. trois", 0),
        ("4. quatre", 0),
        ("après", 0),
        ("Suite", 3),
        ("a", 0),
        ("b", 0),
        ("x", 0),
        ("y", 0),
    ]


def test_paragraphs_of_several_lines_are_set_apart(tmp_path: Path):
    page = "<p>1 – Titre<br>N1 • texte</p><p>2 – Titre<br/>N2 • texte</p>"
    assert [text for text, _ in lines(tmp_path, page)] == [
        "1 – Titre",
        "N1 • texte",
        "",
        "2 – Titre",
        "N2 • texte",
    ]
    assert [text for text, _ in lines(tmp_path, "<p>un</p><p>deux</p>")] == ["un", "deux"]


def test_what_surrounds_the_words_is_left_out(tmp_path: Path):
    page = """<head><title>Onglet</title><style>p{}</style></head><body><header>Site</header><nav>Menu</nav>
    <div role=navigation>Fil</div><script>var a = "<p>non</p>"</script><p>oui</p><p hidden>caché</p>
    <p style="display: none">caché</p><button>Partager</button><aside>Pub</aside><footer>Mentions</footer>"""
    assert lines(tmp_path, page) == [("oui", 0)]


def test_the_main_part_is_taken_alone(tmp_path: Path):
    page = "<div>Liens</div><main><header>Titre</header><p>Les mots du pacte</p></main><div>Partager</div>"
    assert [text for text, _ in lines(tmp_path, page)] == ["Titre", "Les mots du pacte"]


@pytest.mark.parametrize(
    "declared, encoding",
    [("iso-8859-1", "cp1252"), ("windows-1252", "cp1252"), ("iso-8859-15", "iso-8859-15")],
)
def test_the_encoding_that_a_page_declares_is_used(tmp_path: Path, declared: str, encoding: str):
    page = f'<html><meta charset="{declared}"><p>à l’œuvre €'.replace("’", "'").replace("œ", "oe")
    assert lines(tmp_path, page.encode(encoding)) == [("à l'oeuvre €", 0)]


def test_a_page_nested_without_end_is_refused(tmp_path: Path):
    with pytest.raises(KnownError, match="trop de place"):
        lines(tmp_path, "<div>" * 500_000 + "mot")


def test_a_page_without_a_word_is_empty(tmp_path: Path):
    with pytest.raises(KnownError, match="est vide"):
        lines(tmp_path, "<html><body><img src=x></body></html>")
