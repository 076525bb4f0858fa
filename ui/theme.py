"""How the window is dressed: the palette and type sizes made of the tokens, following the system's scheme."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui.stylesheet import stylesheet
from ui.tokens import DARK, LIGHT, Tokens

#: Text of the window in points: 14 px on an ordinary screen. A larger system size is respected.
_TEXT_POINTS = 10.5


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette of a scheme, complete enough for every standard control and dialog."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.ground,
        role.WindowText: tokens.ink,
        role.Base: tokens.card,
        role.AlternateBase: tokens.quiet,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.secondary_ink,
        role.Button: tokens.card,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.on_brand,
        role.ToolTipBase: tokens.card,
        role.ToolTipText: tokens.ink,
        role.Highlight: tokens.brand,
        role.HighlightedText: tokens.on_brand,
        role.Accent: tokens.brand,
        role.Link: tokens.brand,
        role.LinkVisited: tokens.brand,
        role.Light: tokens.card,
        role.Midlight: tokens.quiet,
        role.Mid: tokens.line,
        role.Dark: tokens.edge,
        role.Shadow: tokens.edge,
    }
    palette = QPalette()
    for colour_role, colour in colours.items():
        palette.setColor(colour_role, QColor(colour))
    for colour_role in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(tokens.secondary_ink))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(tokens.line))
    return palette


def apply(application: QApplication, tokens: Tokens) -> None:
    """Dress the whole application in one scheme."""
    # With another style sheet Qt gives widgets the fonts back that they were first shown in: a meeting's large text
    # would shrink when the system turns dark in the evening.
    fonts = [(widget, QFont(widget.font())) for widget in application.allWidgets() if _has_own_font(widget)]
    # It lays the buttons of a dialog out anew too, and the focus would go from « Revenir » to what discards words.
    focused = application.focusWidget()
    application.setPalette(palette_of(tokens))
    application.setStyleSheet(stylesheet(tokens))
    for widget, font in fonts:
        if widget.font() != font:
            widget.setFont(font)
    if focused is not None and application.focusWidget() is not focused:
        focused.setFocus(Qt.FocusReason.OtherFocusReason)


def _has_own_font(widget: QWidget) -> bool:
    return widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)


def follow_system(application: QApplication) -> None:
    """Dress the application like the system, now and whenever the system changes."""
    font = application.font()
    if font.pointSizeF() < _TEXT_POINTS:
        font.setPointSizeF(_TEXT_POINTS)
        application.setFont(font)
    hints = QGuiApplication.styleHints()

    def dress(scheme: Qt.ColorScheme) -> None:
        apply(application, DARK if scheme is Qt.ColorScheme.Dark else LIGHT)

    dress(hints.colorScheme())
    hints.colorSchemeChanged.connect(dress)


def sized(font: QFont, scale: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font at `scale` times its size: 1 is the window's text, 0.86 a caption, 1.2 a title."""
    other = QFont(font)
    other.setPointSizeF(font.pointSizeF() * scale)
    other.setWeight(weight)
    return other


def theme_title_font(font: QFont) -> QFont:
    """Return the font of a theme's title: small, spaced capitals (the text is put in capitals by the painter)."""
    title = sized(font, 0.86, QFont.Weight.Bold)
    title.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    title.setCapitalization(QFont.Capitalization.AllUppercase)
    return title
