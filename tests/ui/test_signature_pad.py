"""Drawing a signature: mouse, finger and pen give the same strokes, in the units that are kept."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pacte.domain.signing import DRAWING_HEIGHT, DRAWING_WIDTH
from tests.ui.signing_driving import draw_on
from ui.signature_dialog import SignatureDialog
from ui.signature_pad import SignaturePad
from ui.stroke_painter import stroke_path

Key = Qt.Key


@pytest.fixture
def pad(qtbot) -> SignaturePad:
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(600, 180)
    pad.show()
    return pad


def test_the_mouse_draws_in_the_units_of_a_signature(pad: SignaturePad) -> None:
    draw_on(pad, (0.25, 0.5), (0.5, 0.25), (0.75, 0.5))
    ((first, middle, last),) = pad.strokes
    assert first == (DRAWING_WIDTH // 4, DRAWING_HEIGHT // 2)
    assert middle == (DRAWING_WIDTH // 2, DRAWING_HEIGHT // 4)
    assert last == (DRAWING_WIDTH * 3 // 4, DRAWING_HEIGHT // 2)


def test_a_pen_that_leaves_the_pad_stays_on_its_edge(pad: SignaturePad) -> None:
    draw_on(pad, (0.5, 0.5), (1.4, 1.7))
    assert pad.strokes[0][-1] == (DRAWING_WIDTH, DRAWING_HEIGHT)


def test_a_pad_of_another_shape_keeps_the_shape_of_the_signature(pad: SignaturePad) -> None:
    pad.resize(600, 600)
    draw_on(pad, (0.5, 0.5))
    assert pad.strokes == (((DRAWING_WIDTH // 2, DRAWING_HEIGHT // 2),),)


def test_a_finger_draws(pad: SignaturePad, qtbot) -> None:
    device = QTest.createTouchDevice()
    for act, at in (("press", 0.2), ("move", 0.5), ("release", 0.8)):
        event = QTest.touchEvent(pad, device)
        getattr(event, act)(0, QPoint(round(at * pad.width()), 90), pad)
        event.commit()
    ((*points,),) = pad.strokes
    assert [x for x, _ in points] == pytest.approx([240, 600, 960], abs=4)


def test_a_pen_on_a_tablet_draws(pad: SignaturePad) -> None:
    pen = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
    )
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, x in (
        (QEvent.Type.TabletPress, 100.5),
        (QEvent.Type.TabletMove, 200.25),
        (QEvent.Type.TabletRelease, 300.0),
    ):
        at = QPointF(x, 90.0)
        event = QTabletEvent(kind, pen, at, at, 0.5, 0, 0, 0, 0, 0, none, left, left)
        QApplication.sendEvent(pad, event)
        assert event.isAccepted()
    assert pad.strokes == (((201, 180), (400, 180), (600, 180)),)


def test_strokes_are_taken_back_and_made_again(pad: SignaturePad) -> None:
    draw_on(pad, (0.1, 0.5), (0.2, 0.5))
    draw_on(pad, (0.3, 0.5), (0.4, 0.5))
    both = pad.strokes
    pad.setFocus()
    QTest.keyClick(pad, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pad.strokes == both[:1]
    pad.redo()
    assert pad.strokes == both
    QTest.keyClick(pad, Key.Key_Delete)
    assert pad.strokes == ()
    pad.redo()
    pad.redo()
    assert pad.strokes == both


def test_the_dialog_offers_a_line_to_sign_by_hand(qtbot) -> None:
    dialog = SignatureDialog("Camille Exemple", (), None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle() == "Signature de Camille Exemple"
    assert dialog.keep.text() == "Signer à la main"
    assert not dialog.clear.isEnabled()
    draw_on(dialog.pad, (0.1, 0.5), (0.9, 0.5))
    assert dialog.keep.text() == "Garder la signature"
    QTest.mouseClick(dialog.clear, Qt.MouseButton.LeftButton)
    assert dialog.redo.isEnabled()
    assert dialog.keep.text() == "Signer à la main"


def test_strokes_are_bent_towards_their_points() -> None:
    path = stroke_path(((0, 0), (100, 100), (200, 0)))
    # Half of the way stands on the curve, under the corner that straight lines would make.
    assert path.pointAtPercent(0.5).y() == pytest.approx(75, abs=2)
    assert stroke_path(((5, 5),)).length() > 0
