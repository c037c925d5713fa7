"""What stands in the way of people who see little, or hear a page instead of seeing it."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

_AXE = Axe()
_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
_PROGRAM_RULES = {"html-has-lang", "document-title"}  # of Anki's page, not of the card
_PROGRAM_PARTS = {"exclude": [".replay-button"]}


def barriers(page: Page) -> list[str]:
    """What axe-core finds against WCAG 2.2, level AA, on the side that is shown: rule, place, and why."""
    found = _AXE.run(page, _PROGRAM_PARTS, _RULES).response["violations"]
    return [
        f"{rule['id']}: {node['html'][:120]}: {node['failureSummary'].splitlines()[1].strip()}"
        for rule in found
        if rule["id"] not in _PROGRAM_RULES
        for node in rule["nodes"]
    ]
