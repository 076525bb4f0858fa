"""A Word document becomes what one sees of it."""

from pathlib import Path

from pacte.reading.documents import read_document
from tests.reading.documents.making import WORD_STYLES, W, word_document, word_paragraph


def lines(tmp_path: Path, body: str, **parts: str) -> list[tuple[str, int]]:
    path = tmp_path / "pacte.docx"
    path.write_bytes(word_document(body, **parts))
    return [(line.text, line.heading) for line in read_document(path).lines]


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_runs_are_joined_and_signs_kept(tmp_path: Path):
    body = (
        f"<w:p>{run('for')}{run('te')}<w:r><w:noBreakHyphen/></w:r>{run('ci')}</w:p>"
        "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/>"
        "<w:t>c</w:t></w:r></w:p>"
    )
    assert lines(tmp_path, body) == [("forte\u2011ci", 0), ("a\tb", 0), ("c", 0)]


def test_tracked_insertions_stay_and_deletions_go(tmp_path: Path):
    body = (
        f"<w:p>{run('Réduire de ')}<w:del><w:r><w:delText>20</w:delText></w:r></w:del><w:ins>{run('40')}</w:ins>"
        f"<w:moveFrom>{run(' ailleurs')}</w:moveFrom>{run(' %')}</w:p>"
    )
    assert lines(tmp_path, body) == [("Réduire de 40 %", 0)]


def test_content_controls_text_boxes_and_tables_are_read_once(tmp_path: Path):
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    box = f"<w:txbxContent><w:p>{run('encadré')}</w:p></w:txbxContent>"
    body = (
        f"<w:sdt><w:sdtContent><w:p>{run('contrôle')}</w:p></w:sdtContent></w:sdt>"
        f"<w:p><w:sdt><w:sdtContent>{run('dedans')}</w:sdtContent></w:sdt><w:hyperlink>{run(' lien')}</w:hyperlink>"
        f"<w:r><mc:AlternateContent xmlns:mc='{mc}'><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
        f"<w:tbl><w:tr><w:tc><w:p>{run('un')}</w:p></w:tc><w:tc><w:p>{run('deux')}</w:p></w:tc></w:tr></w:tbl>"
    )
    found = [text for text, _ in lines(tmp_path, body)]
    assert sorted(found) == sorted(["contrôle", "encadré", "dedans lien", "un", "deux"])
    assert found[-2:] == ["un", "deux"]


def test_headings_are_told_by_outline_or_name_and_set_apart(tmp_path: Path):
    named = '<w:style w:styleId="T1"><w:name w:val="heading 1"/></w:style></w:styles>'
    styles = WORD_STYLES.replace("</w:styles>", named)
    body = word_paragraph("avant") + word_paragraph("Grand", "T1") + word_paragraph("Moyen", "Titre2")
    assert lines(tmp_path, body + word_paragraph("texte"), styles=styles) == [
        ("avant", 0),
        ("", 0),
        ("Grand", 1),
        ("", 0),
        ("Moyen", 2),
        ("texte", 0),
    ]


def test_tables_of_contents_are_left_out(tmp_path: Path):
    toc = '<w:style w:styleId="TM1"><w:name w:val="toc 1"/></w:style></w:styles>'
    styles = WORD_STYLES.replace("</w:styles>", toc)
    body = word_paragraph("Mesure 1\t3", "TM1") + word_paragraph("Mesure 1")
    assert lines(tmp_path, body, styles=styles) == [("Mesure 1", 0)]


def test_bullets_and_numbers_that_word_sets_are_written(tmp_path: Path):
    level = '<w:lvl w:ilvl="{}"><w:start w:val="{}"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/></w:lvl>'
    numbering = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">{level.format(0, 3, "decimal", "%1 –")}'
        f'{level.format(1, 1, "lowerLetter", "%1.%2)")}</w:abstractNum><w:abstractNum w:abstractNumId="1">'
        f"{level.format(0, 1, 'bullet', '&#xF0B7;')}</w:abstractNum>"
        '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="8"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )

    def item(list_id: int, depth: int, text: str) -> str:
        numbered = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>'
        return f"<w:p><w:pPr>{numbered}</w:pPr>{run(text)}</w:p>"

    body = (
        item(7, 0, "un")
        + item(7, 1, "deux")
        + item(7, 1, "trois")
        + item(7, 0, "quatre")
        + item(8, 0, "cinq")
    )
    assert [text for text, _ in lines(tmp_path, body, numbering=numbering)] == [
        "3 – un",
        "3.a) deux",
        "3.b) trois",
        "4 – quatre",
        "• cinq",
    ]
