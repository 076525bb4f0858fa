"""The window. Qt lives here only; what people do goes through `pacte.edits`, what they see through frozen values."""
