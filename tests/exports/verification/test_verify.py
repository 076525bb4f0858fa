"""Every kind of change to a signed PDF is found; what nobody changed is authentic."""

import zlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer
from reportlab.pdfgen.canvas import Canvas

from exports.pact.pdf import pact_bytes, write_pact
from exports.pact.reference import LAYOUT
from exports.sealing.key import SealKey
from exports.sealing.seal import sealed
from exports.verification.verdict import KnownSigning, Verdict
from exports.verification.verify import verify_pdf
from pacte.domain.answer import Answer
from pacte.domain.checksum import with_checksum
from pacte.domain.dossier import Dossier, Municipality
from pacte.domain.errors import KnownError
from pacte.domain.pact import canonical
from pacte.domain.signing import Revocation
from tests.exports.verification.conftest import Signed

Put = Callable[..., Path]

#: PDF of pacts that older layouts drew, as they were written.
PACTS = Path(__file__).parents[2] / "data" / "pacts"


def other_pact(signed: Signed, number: str = "2", level: str = "N1"):
    """The same pact with one answer turned into its contrary."""
    one = signed.pact.candidate_list
    turned = tuple(
        replace(said, answer=Answer.AGREED) if (said.measure, said.level) == (number, level) else said
        for said in one.commitments
    )
    return replace(signed.pact, candidate_list=replace(one, commitments=turned))


# ------------------------------------------------------------------------------------------ as it was signed


@pytest.mark.parametrize("which", ["pdf", "sealed_pdf"])
def test_what_was_signed_is_authentic_and_names_its_signing(signed: Signed, put: Put, which: str) -> None:
    found = verify_pdf(put(getattr(signed, which)), [signed.known])
    assert found.verdict is Verdict.AUTHENTIC
    assert found.fingerprint == signed.known.signing.fingerprint
    assert "signature n° 1 de « CHAMPIGNY ALTERNANCE » dans ce dossier" in found.sentence
    assert found.differences == ()
    assert any("non certifiée" in words for words in found.remarks) == (which == "sealed_pdf")


def test_a_pact_is_written_with_a_seal_and_a_draft_is_not(
    signed: Signed, key: SealKey, tmp_path: Path
) -> None:
    path = tmp_path / "pacte.pdf"
    one = replace(signed.pact.candidate_list, signings=(signed.known.signing,))
    dossier = Dossier(Municipality(signed.pact.municipality), signed.pact.catalogue, lists=(one,))
    write_pact(dossier, path, key=key)
    assert any("Scellé par" in words for words in verify_pdf(path, [signed.known]).remarks)
    with pytest.raises(KnownError, match="Un projet ne se scelle pas"):
        write_pact(replace(dossier, lists=(replace(one, signings=()),)), path, key=key)
    assert verify_pdf(path).verdict is Verdict.AUTHENTIC


def test_without_a_file_it_is_authentic_in_itself(signed: Signed, put: Put) -> None:
    found = verify_pdf(put(signed.pdf))
    assert found.verdict is Verdict.AUTHENTIC
    assert "tel qu’il a été signé" in found.sentence


def test_a_file_that_does_not_know_it_says_so(signed: Signed, put: Put) -> None:
    other = replace(signed.known.signing, fingerprint="0" * 64)
    found = verify_pdf(put(signed.sealed_pdf), [KnownSigning("Autre", other)])
    assert found.verdict is Verdict.OTHER_FILE
    assert "d’un autre dossier" in found.sentence


REVOKED = Revocation("2020-03-09", "La liste a fusionné (exemple).")


def printed_again(signed: Signed, key: SealKey | None = None) -> bytes:
    """The PDF of the signing once it was revoked."""
    again = pact_bytes(signed.pact, revoked=REVOKED)
    return again if key is None else sealed(again, key, "Pacte signé", "Champigny")


@pytest.mark.parametrize("again", [False, True])
def test_a_revoked_signing_is_authentic_and_says_that_it_was_revoked(
    signed: Signed, put: Put, again: bool
) -> None:
    revoked = replace(signed.known.signing, revoked=REVOKED)
    found = verify_pdf(put(printed_again(signed) if again else signed.pdf), [KnownSigning("L", revoked)])
    assert found.verdict is Verdict.AUTHENTIC
    assert found.revoked
    assert found.sentence.startswith("Authentique, mais retirée")
    assert "retirée le 9\u00a0mars\u00a02020" in found.sentence
    assert found.remarks == ("Motif du retrait : La liste a fusionné (exemple).",)


def test_a_revoked_pact_printed_again_says_so_without_its_file(
    signed: Signed, key: SealKey, put: Put
) -> None:
    for data in (printed_again(signed), printed_again(signed, key)):
        alone = verify_pdf(put(data))
        assert (alone.verdict, alone.revoked) == (Verdict.AUTHENTIC, True)
        assert "retirée le 9" in alone.sentence
        elsewhere = verify_pdf(put(data), [])
        assert (elsewhere.verdict, elsewhere.revoked) == (Verdict.OTHER_FILE, True)
        assert "d’un autre dossier et retirée" in elsewhere.sentence
        here = verify_pdf(put(data), [signed.known])
        assert (here.verdict, here.revoked) == (Verdict.AUTHENTIC, False)
        assert any("ce dossier ne le sait pas" in words for words in here.remarks)


def test_the_revocation_that_a_pdf_carries_cannot_be_changed(signed: Signed, put: Put) -> None:
    for content in (b"{}", b"[", b'{"date": "2020-99-99", "reason": ""}', b"\xff"):
        writer = IncrementalPdfFileWriter(BytesIO(printed_again(signed)))
        stream = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][3]["/EF"]["/F"]
        stream._data, stream._encoded_data = content, None
        writer.update_container(stream)
        found = verify_pdf(put(_written(writer)))
        assert found.verdict is Verdict.ALTERED
        assert found.differences == ("la pièce jointe « retrait.json » a changé",)
    # Without it, the pages say more than what was signed.
    writer = IncrementalPdfFileWriter(BytesIO(printed_again(signed)))
    files = writer.root["/Names"]["/EmbeddedFiles"]
    files[generic.pdf_name("/Names")] = generic.ArrayObject(list(files["/Names"])[:2])
    writer.update_container(files)
    assert verify_pdf(put(_written(writer))).verdict is Verdict.ALTERED


@pytest.mark.parametrize("day", ["2020-99-99", "hier"])
def test_an_impossible_day_inside_is_no_pact_as_it_was_signed(signed: Signed, put: Put, day: str) -> None:
    text = canonical(signed.pact).replace('"date":"2020-03-02"', f'"date":"{day}"').encode()
    writer = IncrementalPdfFileWriter(BytesIO(signed.pdf))
    stream = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1]["/EF"]["/F"]
    stream._data, stream._encoded_data = text, None
    writer.update_container(stream)
    assert verify_pdf(put(_written(writer))).verdict is Verdict.ALTERED


def test_another_computer_may_pack_the_same_drawing_otherwise(
    signed: Signed, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    squeeze = zlib.compress
    monkeypatch.setattr(zlib, "compress", lambda data, level=-1, **options: squeeze(data, 1))
    elsewhere = pact_bytes(signed.pact)
    monkeypatch.undo()
    assert elsewhere != signed.pdf
    assert verify_pdf(put(elsewhere), [signed.known]).verdict is Verdict.AUTHENTIC


# ----------------------------------------------------------------------------------------------- altered


def _page_text_changed(signed: Signed, _key: SealKey) -> bytes:
    """The pages of another pact around the attachment that was signed."""
    text = canonical(signed.pact).encode()
    writer = IncrementalPdfFileWriter(BytesIO(pact_bytes(other_pact(signed))))
    stream = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1]["/EF"]["/F"]
    stream._data, stream._encoded_data = text, None
    writer.update_container(stream)
    return _written(writer)


def _attachment_swapped(signed: Signed, _key: SealKey) -> bytes:
    text = canonical(other_pact(signed)).encode()
    writer = IncrementalPdfFileWriter(BytesIO(signed.pdf))
    stream = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1]["/EF"]["/F"]
    stream._data, stream._encoded_data = text, None
    writer.update_container(stream)
    return _written(writer)


def _attachment_removed(signed: Signed, _key: SealKey) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(signed.pdf))
    del writer.root["/Names"]
    writer.update_root()
    return _written(writer)


def _written(writer) -> bytes:
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _rewritten(signed: Signed, _key: SealKey) -> bytes:
    return _written(copy_into_new_writer(PdfFileReader(BytesIO(signed.pdf))))


def _byte_changed(at: float) -> Callable[[Signed, SealKey], bytes]:
    def changed(signed: Signed, _key: SealKey) -> bytes:
        data = bytearray(signed.pdf)
        data[int(len(data) * at)] ^= 0x01
        return bytes(data)

    return changed


def _comment_changed(signed: Signed, _key: SealKey) -> bytes:
    """A byte that no reader looks at: in the comment after the header."""
    return signed.pdf.replace(b"ReportLab", b"ReportLob", 1)


def _annotation_added(signed: Signed, _key: SealKey) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(signed.pdf))
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Annots"] = generic.ArrayObject(
        [
            generic.DictionaryObject(
                {
                    generic.NameObject("/Type"): generic.NameObject("/Annot"),
                    generic.NameObject("/Subtype"): generic.NameObject("/FreeText"),
                    generic.NameObject("/Rect"): generic.ArrayObject(
                        [generic.NumberObject(n) for n in (50, 50, 300, 90)]
                    ),
                    generic.NameObject("/Contents"): generic.TextStringObject("accepté"),
                }
            )
        ]
    )
    writer.update_container(page)
    return _written(writer)


def _page_removed(signed: Signed, _key: SealKey) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(signed.pdf))
    pages = writer.root["/Pages"]
    del pages["/Kids"][3]
    pages["/Count"] = generic.NumberObject(pages["/Count"] - 1)
    writer.update_container(pages["/Kids"])
    writer.update_container(pages)
    return _written(writer)


def _drawing_covered(signed: Signed, _key: SealKey) -> bytes:
    """A white bar over the page: not a word of it changes."""
    writer = IncrementalPdfFileWriter(BytesIO(signed.pdf))
    page = writer.root["/Pages"]["/Kids"][1]
    contents = page["/Contents"]
    contents = contents[0] if isinstance(contents, generic.ArrayObject) else contents
    contents._data = contents.data + b"\n1 1 1 rg 40 300 500 200 re f"
    contents._encoded_data = None
    writer.update_container(contents)
    return _written(writer)


def _updated_after_the_seal(signed: Signed, _key: SealKey) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(signed.sealed_pdf))
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Rotate"] = generic.NumberObject(180)
    writer.update_container(page)
    return _written(writer)


def _appended_after_the_seal(signed: Signed, _key: SealKey) -> bytes:
    return signed.sealed_pdf + b"\n% bonjour\n"


def _appended(signed: Signed, _key: SealKey) -> bytes:
    return signed.pdf + b"\n% bonjour\n"


def _seal_changed(signed: Signed, _key: SealKey) -> bytes:
    data = bytearray(signed.sealed_pdf)
    data[data.rindex(b"/Contents <") + 300] ^= 0x01
    return bytes(data)


def _sealed_again(signed: Signed, key: SealKey) -> bytes:
    """Another answer under a fresh seal, with the attachment that was signed."""
    return sealed(_page_text_changed(signed, key), key, "Pacte signé", "Champigny")


def _checksum_made_anew(signed: Signed, key: SealKey) -> bytes:
    return with_checksum(_page_text_changed(signed, key))


def _seal_cut_off(signed: Signed, _key: SealKey) -> bytes:
    return signed.sealed_pdf[: len(signed.pdf) + 900]


@pytest.mark.parametrize(
    "change",
    [
        _page_text_changed,
        _attachment_swapped,
        _attachment_removed,
        _rewritten,
        _comment_changed,
        _annotation_added,
        _page_removed,
        _drawing_covered,
        _updated_after_the_seal,
        _appended_after_the_seal,
        _appended,
        _seal_changed,
        _sealed_again,
        _checksum_made_anew,
        _seal_cut_off,
    ],
    ids=lambda change: change.__name__.strip("_"),
)
def test_a_change_is_found_and_told(signed: Signed, key: SealKey, put: Put, change) -> None:
    found = verify_pdf(put(change(signed, key)), [signed.known])
    assert found.verdict is Verdict.ALTERED
    assert found.differences


@pytest.mark.parametrize("at", [n / 20 for n in range(20)])
def test_a_changed_byte_is_found_anywhere(signed: Signed, put: Put, at: float) -> None:
    path = put(_byte_changed(at)(signed, None))
    try:
        found = verify_pdf(path, [signed.known])
    except KnownError:
        return  # so damaged that no reader opens it: said in one sentence
    assert found.verdict is not Verdict.AUTHENTIC


def test_the_words_that_changed_are_named_with_their_page(signed: Signed, key: SealKey, put: Put) -> None:
    found = verify_pdf(put(_page_text_changed(signed, key)))
    assert any(words.startswith("page ") and "«" in words for words in found.differences)


# ------------------------------------------------------------------------------------------ no pact at all


def test_a_draft_is_no_signed_pact(signed: Signed, put: Put) -> None:
    found = verify_pdf(put(pact_bytes(replace(signed.pact, seal=None))))
    assert found.verdict is Verdict.NOT_A_PACT
    assert "sans signature" in found.sentence


def test_another_pdf_is_no_pact(put: Put) -> None:
    page = BytesIO()
    canvas = Canvas(page)
    canvas.drawString(80, 700, "Tract")
    canvas.save()
    assert verify_pdf(put(page.getvalue())).verdict is Verdict.NOT_A_PACT


@pytest.mark.parametrize("content", [b"", b"bonjour", b"PK\x03\x04", bytes(4000)])
def test_another_file_is_no_pact(put: Put, content: bytes) -> None:
    assert verify_pdf(put(content)).verdict is Verdict.NOT_A_PACT


@pytest.mark.parametrize("share", [0.02, 0.5, 0.9])
def test_a_truncated_pdf_is_told_in_one_sentence(signed: Signed, put: Put, share: float) -> None:
    with pytest.raises(KnownError, match="incomplet ou abîmé"):
        verify_pdf(put(signed.pdf[: int(len(signed.pdf) * share)]))


def test_an_encrypted_pdf_is_told_in_one_sentence(put: Put) -> None:
    page = BytesIO()
    canvas = Canvas(page, encrypt="secret")
    canvas.drawString(80, 700, "Tract")
    canvas.save()
    with pytest.raises(KnownError, match="protégé par un mot de passe"):
        verify_pdf(put(page.getvalue()))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="ne peut pas être lu"):
        verify_pdf(tmp_path / "absent.pdf")


# ---------------------------------------------------------------------------------------- older layouts


@pytest.mark.parametrize("name", ["layout-1.pdf", "layout-1-amendment.pdf"])
def test_a_pact_of_an_older_layout_is_drawn_again_as_it_was(name: str, key: SealKey, put: Put) -> None:
    """These files were written before layout 2, which names the catalogue by its edition."""
    data = (PACTS / name).read_bytes()
    assert verify_pdf(put(data)).verdict is Verdict.AUTHENTIC
    assert verify_pdf(put(sealed(data, key, "Pacte signé", "Champigny"))).verdict is Verdict.AUTHENTIC
    changed = data.replace(b"/Producer (Pacte, mise en page 1)", b"/Producer (Pacte, mise en page 2)")
    assert changed != data
    assert verify_pdf(put(changed)).verdict is Verdict.ALTERED


def test_an_older_pact_that_lost_what_drew_it_is_still_told_by_its_words(put: Put) -> None:
    data = (PACTS / "layout-1.pdf").read_bytes()
    found = verify_pdf(put(data.replace(b"Pacte, mise en page 1", b"Another PDF program 1")))
    assert found.verdict is Verdict.ALTERED
    assert not any("édition" in words for words in found.differences)


def test_a_pact_of_a_later_layout_is_not_called_altered(signed: Signed, put: Put) -> None:
    later = signed.pdf.replace(f"mise en page {LAYOUT})".encode(), f"mise en page {LAYOUT + 1})".encode())
    assert later != signed.pdf
    with pytest.raises(KnownError, match="plus récent"):
        verify_pdf(put(later))
