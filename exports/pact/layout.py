"""A signed pact, a draft or an amendment on its pages, with what stands around each of them."""

from exports.columns import Block
from exports.flow import barred, draw_pages, pages_of, paragraphs, under
from exports.french import NBSP
from exports.pact import changes, kept, left_open
from exports.pact.amendment import AmendmentWords
from exports.pact.content import Heading, PactWords
from exports.pact.reference import short_fingerprint
from exports.pact.signatures import draft_block, signature_blocks
from exports.pact.styles import (
    DRAFT,
    FOOT,
    FRAME,
    HEAD,
    INNER,
    MARGIN,
    NOTE,
    RUNNING,
    RUNNING_NAME,
    STRONG,
    TEXT,
)
from exports.pact.titles import section_title, set_text, title_block
from exports.paper import INK, Sheet
from exports.typesetting import clipped, line

_SECTIONS_APART = 30.0
#: From the bar beside words to the words.
_BARRED = 10.0


def draw_pact(sheet: Sheet, words: PactWords) -> None:
    """Draw a pact from the current page on."""
    _draw(sheet, words.heading, pact_blocks(words))


def draw_amendment(sheet: Sheet, words: AmendmentWords) -> None:
    """Draw an amendment from the current page on."""
    _draw(sheet, words.heading, amendment_blocks(words))


def pact_blocks(words: PactWords) -> list[Block]:
    """Return all that a pact says as blocks, in the order it is read."""
    heading = words.heading
    dated = f"projet, état au {heading.day}" if heading.draft else f"signé le {heading.day}"
    blocks = [title_block(heading, words.parties, heading.pact, dated), *_revoked(heading)]
    blocks.append(Block(tuple(paragraphs(set_text(words.summary, STRONG, INNER))), gap=16))
    blocks.append(Block(tuple(paragraphs(set_text(words.reading, NOTE, INNER))), gap=6))
    blocks.append(Block((kept.legend(),), gap=8))
    if words.introduction:
        blocks.append(Block(tuple(paragraphs(set_text(words.introduction, TEXT, INNER))), gap=16))
    blocks += _section("Principes", kept.principle_blocks(words.principles))
    blocks += _section("Mesures retenues", kept.measure_blocks(words.measures))
    blocks += _section("Mesures locales", kept.measure_blocks(words.local_measures))
    blocks += _section("Observations de la liste", kept.observation_blocks(words.observations))
    if words.open_measures:
        above = [
            *section_title("Ce que ce pacte ne retient pas"),
            *left_open.legend_pieces(words.open_measures),
        ]
        table = left_open.table_blocks(words.open_measures)
        blocks += under([*above, left_open.header()], table, _SECTIONS_APART)
    return [*blocks, *(signature_blocks(words.seal) if words.seal else [draft_block()])]


def amendment_blocks(words: AmendmentWords) -> list[Block]:
    """Return all that an amendment says as blocks, in the order it is read."""
    heading = words.heading
    dated = f"projet, état au {heading.day}" if heading.draft else f"signé le {heading.day}"
    blocks = [title_block(heading, words.parties, f"Avenant · {heading.pact}", dated), *_revoked(heading)]
    blocks.append(Block(tuple(paragraphs(set_text(words.supersedes, TEXT, INNER))), gap=16))
    blocks += _section("Principes", changes.principle_blocks(words.principles))
    blocks += _section("Mesures", changes.measure_blocks(words.measures))
    blocks += _section("Autres changements", changes.words_blocks(words.words))
    return [*blocks, *(signature_blocks(words.seal) if words.seal else [draft_block()])]


def _revoked(heading: Heading) -> list[Block]:
    """Return what became of a signing that no longer counts, before anything that it says."""
    if heading.revoked is None:
        return []
    words = paragraphs(set_text(heading.revoked, STRONG, INNER - _BARRED), _BARRED)
    return [Block(tuple(barred(words, 0, INK)), gap=16)]


def _section(title: str, blocks: list[Block]) -> list[Block]:
    return under(section_title(title), blocks, _SECTIONS_APART)


def _draw(sheet: Sheet, heading: Heading, blocks: list[Block]) -> None:
    def around(sheet: Sheet, number: int, pages: int) -> None:
        _draw_head(sheet, heading, first=number == 1)
        _draw_foot(sheet, heading, number, pages)

    sheet.show_bookmarks()
    draw_pages(sheet, pages_of(blocks, FRAME), FRAME, around)


def _draw_head(sheet: Sheet, heading: Heading, first: bool) -> None:
    room = INNER
    standing = "PROJET" if heading.draft else "RETIRÉ" if heading.revoked else ""
    if standing:
        word = line(standing, DRAFT)
        width = word.width + 14
        sheet.bar(MARGIN + INNER - width, HEAD - 13, width, 18, INK)
        sheet.line(MARGIN + INNER - width + 8, HEAD, word)
        room -= width + 12
    if not first:
        title = heading.pact if heading.kind == "Pacte" else f"{heading.kind} · {heading.pact}"
        (words, *_), _cut = clipped(f"{title} · {heading.municipality}", RUNNING, room, 1)
        sheet.line(MARGIN, HEAD, words)


def _draw_foot(sheet: Sheet, heading: Heading, number: int, pages: int) -> None:
    page = line(f"{number}/{pages}", RUNNING)
    if heading.fingerprint is None:
        aside = line(f"projet non signé, état au {heading.day}", RUNNING)
    else:
        aside = line(f"empreinte{NBSP}: {short_fingerprint(heading.fingerprint)}", RUNNING)
    right = MARGIN + INNER
    sheet.rule(MARGIN, FOOT - 14, INNER)
    sheet.line_ending(right, FOOT, page)
    sheet.line_ending(right - 44, FOOT, aside)
    (name, *_), _cut = clipped(heading.name, RUNNING_NAME, INNER - 64 - aside.width, 1)
    sheet.line(MARGIN, FOOT, name)
