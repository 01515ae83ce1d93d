"""The scanner for leaks is proven red on every form before it is trusted."""

import base64

import pytest

from canaries import forms, hits

CANARY = "Qaranquş-71-Kanari"


@pytest.mark.parametrize("shift", range(4))
def test_it_finds_a_canary_in_every_form(shift: int) -> None:
    around = b"x" * shift + CANARY.encode() + b"yyy"
    dirty = [
        around,
        CANARY.encode("utf-16-le"),
        CANARY.encode("utf-16-be"),
        around.hex().encode(),
        around.hex().upper().encode(),
        base64.b64encode(around),
        base64.a85encode(around),
    ]
    for data in dirty:
        assert hits(data, [CANARY]), data


def test_it_finds_nothing_where_nothing_is() -> None:
    assert hits(b"nothing here" * 100, [CANARY]) == []
    assert all(len(form) > 8 for _, form in forms(CANARY))
