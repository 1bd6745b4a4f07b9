"""How papers name people, offices and bodies, and whom he, she and "the sheriff" stand for."""
