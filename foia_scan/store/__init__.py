"""The SQLite database: what was read, what was found, what people said about it."""
