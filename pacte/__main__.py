"""The entry point: a command when there is one, else the window."""

import sys


def main() -> int:
    """Run the command line or the window and return the exit status."""
    arguments = sys.argv[1:]
    if arguments == ["--version"] and sys.stdout is not None:
        # Answered before anything is imported: scripts ask for it often.
        from pacte import __version__

        try:
            sys.stdout.write(f"pacte {__version__}\n")
            sys.stdout.flush()
            return 0
        except OSError:
            # The command line tries again, and tells why it fails.
            pass
    from pacte.cli import run_command, window_wish

    wish = window_wish(arguments)
    if wish is None:
        return run_command(arguments)
    from ui.app import run

    return run(wish.path, wish.language)


if __name__ == "__main__":
    sys.exit(main())
