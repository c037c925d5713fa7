"""Foreign formats, out and in."""
