"""Where lines may end."""

from itertools import pairwise

import pytest

from dossier.pdf.breaks import breaks


def pieces(text: str) -> str:
    """The text with a bar wherever a line may end."""
    cuts = [0, *breaks(text), len(text)]
    return "|".join(text[start:end] for start, end in pairwise(cuts))


TABLE = [
    ("on March 12, 2024, at noon", "on |March 12, 2024, |at |noon"),
    ("from Mar 20–22, 2024", "from |Mar 20–22, 2024"),
    ("on 12 March 2024 at", "on |12 March 2024 |at"),
    ("el 3 de noviembre de 2026 en", "el |3 de noviembre de 2026 |en"),
    ("see page 43 and pages 15–35", "see |page 43 |and |pages 15–35"),
    ("Exhibit G, Exhibits AA to AH", "Exhibit G, |Exhibits AA |to |AH"),
    ("Clinic No. 0, § 1003.33", "Clinic |No. 0, |§ 1003.33"),
    ("with 6 photographs", "with |6 photographs"),
    ("in 2024 and later", "in |2024 |and |later"),
    ("dated 12/03/2024 A-000-000-000", "dated |12/03/2024 |A-000-000-000"),
    ("Form I-589, Application", "Form I-589, |Application"),
    ("cross-border and/or well—known", "cross-|border |and/|or |well—|known"),
    (
        "at https://a.example/b/c?d=e&f#g now",
        "at |https://a.example/|b/|c|?d=e|&f|#g |now",
    ),
    ("AB 1  ·  BC 2  ·  C", "AB |1  |·  BC |2  |·  C"),
    ("at 1:00 p.m. (6 photographs)", "at |1:00 p.m. |(6 photographs)"),
    ("a\u00a0b c", "a\u00a0b |c"),
    ("የነዋሪነት፡የምስክር ወረቀት", "የነዋሪነት፡|የምስክር |ወረቀት"),
    ("မိသားစုဝင်စာရင်း", "မိ|သား|စု|ဝင်|စာ|ရင်း"),
]


@pytest.mark.parametrize(("text", "marked"), TABLE)
def test_a_line_ends_only_where_it_may(text: str, marked: str) -> None:
    assert pieces(text) == marked
