"""The fields of a form, which scroll where the screen has no room for all of them."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ui.surfaces import Fitted
from ui.tokens import STEP


class FieldScroll(Fitted):
    """Keeps the field that has the keyboard in sight, and in it the cursor."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(content, parent)
        # The height goes by the width that the form gives, which may be less than the one asked for.
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self.show_cursor)

    def show_cursor(self) -> None:
        """Scroll to the field that has the keyboard, with its label."""
        field = QApplication.focusWidget()
        if field is None or not self._content.isAncestorOf(field):
            return
        self.ensureWidgetVisible(field, 0, self.fontMetrics().height() + STEP)
        cursor = QRectF(field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).toRect()
        at = field.mapTo(self._content, cursor.center())
        self.ensureVisible(at.x(), at.y(), 0, cursor.height())

    def _on_focus(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self.show_cursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cursor in sight in less room."""
        super().resizeEvent(event)
        self.show_cursor()

    def event(self, event: QEvent) -> bool:
        """Ask for another height when the fields take another: Qt only scrolls further."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            # The fields have their new places only then.
            QTimer.singleShot(0, self, self.show_cursor)
        return super().event(event)
