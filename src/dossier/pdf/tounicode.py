"""The map from codes to letters that readers use to copy and search text (PDF 32000, 9.10.3)."""

from collections.abc import Mapping
from typing import Final

_HEAD: Final = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_TAIL: Final = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
_MOST: Final = 100  # entries that one bfchar section may hold


def tounicode(letters: Mapping[int, str]) -> bytes:
    """Write the CMap of codes to letters, in reading order."""
    rows = [
        f"<{code:04X}> <{letters[code].encode('utf-16-be').hex().upper()}>\n"
        for code in sorted(letters)
    ]
    sections = [rows[at : at + _MOST] for at in range(0, len(rows), _MOST)]
    body = "".join(
        f"{len(section)} beginbfchar\n{''.join(section)}endbfchar\n" for section in sections
    )
    return (_HEAD + body + _TAIL).encode("ascii")
