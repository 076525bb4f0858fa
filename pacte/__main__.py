"""The entry point: a command when there is one, else the window."""

import sys


def main() -> int:
    """Run the command line or the window and return the exit status."""
    arguments = sys.argv[1:]
    if arguments == ["--version"]:
        # Answered before anything is imported: scripts ask for it often.
        from pacte import __version__

        sys.stdout.write(f"pacte {__version__}\n")
        return 0
    from pacte.cli import run_command, wants_window

    if wants_window(arguments):
        from pathlib import Path

        from ui.app import run

        return run(Path(arguments[0]) if arguments else None)
    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
