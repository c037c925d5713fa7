"""Foreign formats, one file or folder each: out, and in."""
