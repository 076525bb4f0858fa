"""The sheet that a list reads again, as a workbook to fill in and as a form to print."""
