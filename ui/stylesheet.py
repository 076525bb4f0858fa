"""The one small style sheet of the window: edges, corners and spacing of standard controls.

Everything that says something (marks, grid, hints) is painted instead. Colours come from the tokens.
"""

from pacte.domain.answer import Answer
from ui.tokens import Tokens

_SHEET = """
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolTip {{ background: {card}; color: {ink}; border: 1px solid {line}; padding: 6px; }}
QMenuBar {{ background: {card}; }}
QMenuBar::item {{ background: transparent; padding: 4px 10px; border-radius: 6px; }}
QMenuBar::item:selected {{ background: {current}; color: {ink}; }}
QMenu {{ background: {card}; color: {ink}; border: 1px solid {edge}; padding: 4px 0px; }}
QMenu::item {{ padding: 4px 16px; }}
QMenu::item:selected {{ background: {current}; color: {ink}; }}
QMenu::item:disabled {{ color: {secondary_ink}; }}
QMenu::separator {{ background: {line}; height: 1px; margin: 4px 0px; }}

QLineEdit, QPlainTextEdit, QTextEdit {{
    background: {card}; color: {ink}; border: 1px solid {edge}; border-radius: 8px;
    selection-background-color: {brand}; selection-color: {on_brand};
    placeholder-text-color: {secondary_ink};
}}
QLineEdit {{ padding: 5px 6px; }}
QPlainTextEdit, QTextEdit {{ padding: 1px 4px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {focus}; }}
QLineEdit:focus {{ padding: 4px 5px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: 0px 3px; }}
QLineEdit[wrong="true"] {{ border: 2px solid {wrong}; padding: 4px 5px; }}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {{ background: {quiet}; border-color: {line}; }}
QPlainTextEdit[look="reading"] {{ background: transparent; border-color: transparent; padding: 0px; }}
QPlainTextEdit[look="reading"]:focus {{ border: 1px solid {focus}; }}

QPushButton {{
    background: {card}; color: {ink}; border: 1px solid {edge}; border-radius: 8px;
    padding: 6px 14px; outline: none;
}}
QPushButton:hover {{ background: {current}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {secondary_ink}; background: {quiet}; border-color: {line}; }}
QPushButton[look="primary"] {{
    background: {brand}; color: {on_brand}; border-color: {brand}; font-weight: 600;
}}
QPushButton[look="primary"]:focus {{ border-color: {focus}; }}
QPushButton[look="primary"]:disabled {{
    background: {quiet}; color: {secondary_ink}; border-color: {line};
}}
QPushButton[look="quiet"] {{
    background: transparent; color: {brand}; border-color: transparent; padding: 4px 8px;
}}
QPushButton[look="quiet"]:hover {{ background: {current}; }}
QPushButton[look="quiet"]:focus {{ border: 2px solid {focus}; padding: 3px 7px; }}
QPushButton[look="quiet"]:disabled {{ color: {secondary_ink}; }}

QPushButton[look="link"] {{
    background: transparent; color: {brand}; border: 2px solid transparent; padding: 2px 4px 2px 0px;
    text-align: left;
}}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="link"]:focus {{ border-color: {focus}; }}
QPushButton[look="page"] {{
    background: transparent; border-color: transparent; color: {secondary_ink}; padding: 8px 12px;
    text-align: left; font-weight: 600;
}}
QPushButton[look="page"]:checked {{ background: {brand}; color: {on_brand}; }}
QPushButton[look="page"]:focus {{ border: 2px solid {focus}; padding: 7px 11px; }}

QTableView {{ selection-background-color: {current}; selection-color: {ink}; }}
QHeaderView, QHeaderView::section {{ background: transparent; color: {secondary_ink}; border: none; }}
QHeaderView::section {{ padding: 4px 3px; font-weight: 600; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollBar {{ background: transparent; margin: 0px; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{
    background: {edge}; border-radius: 3px; margin: 3px; min-height: 32px; min-width: 32px;
}}
QScrollBar::handle:hover {{ background: {secondary_ink}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {line}; border: none; border-radius: 4px; max-height: 8px; }}
QProgressBar::chunk {{ background: {brand}; border-radius: 4px; }}
QSplitter::handle {{ background: {line}; }}
"""
_COLOURS = "ground card ink secondary_ink line edge focus brand on_brand current quiet".split()


def stylesheet(tokens: Tokens) -> str:
    """Return the style sheet in the colours of a scheme."""
    colours = {name: getattr(tokens, name) for name in _COLOURS}
    return _SHEET.format_map(colours | {"wrong": tokens.tints[Answer.REFUSED].ink})
