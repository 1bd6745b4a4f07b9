"""The command line: options in, calls out. Nothing heavy is imported before a command needs it."""
