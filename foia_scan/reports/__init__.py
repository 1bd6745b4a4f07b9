"""What people and other programs read: the terminal, JSON, CSV, Markdown and one self-contained HTML file.

Text from documents is hostile. ``visible`` takes the teeth out of control characters; each format escapes the rest.
"""
