"""From passphrase to key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.errors import VaultDamaged
from dossier.vault import kdf
from dossier.vault.kdf import CAP, FLOOR, REAL, KdfParameters
from vault.making import CHEAP


def test_derives_what_the_reference_derives() -> None:
    # phc-winner-argon2, reference test vectors for version 1.3: id, t=2, m=2^8 KiB, p=1
    key = kdf.derive("password", b"somesalt", KdfParameters(256, 2, 1))
    assert key.hex() == "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"


def test_composed_and_decomposed_letters_are_the_same_passphrase() -> None:
    salt = bytes(16)
    assert kdf.derive("\u015fahin", salt, CHEAP) == kdf.derive("s\u0327ahin", salt, CHEAP)
    assert kdf.derive("\u015fahin", salt, CHEAP) != kdf.derive("sahin", salt, CHEAP)


@pytest.mark.parametrize(
    "parameters",
    [
        CHEAP,
        KdfParameters(FLOOR.memory - 1, FLOOR.passes, FLOOR.lanes),
        KdfParameters(FLOOR.memory, FLOOR.passes - 1, FLOOR.lanes),
        KdfParameters(FLOOR.memory, FLOOR.passes, FLOOR.lanes - 1),
        KdfParameters(CAP.memory + 1, CAP.passes, CAP.lanes),
        KdfParameters(CAP.memory, CAP.passes + 1, CAP.lanes),
        KdfParameters(CAP.memory, CAP.passes, CAP.lanes + 1),
    ],
)
def test_the_program_refuses_what_it_never_writes(parameters: KdfParameters) -> None:
    with pytest.raises(VaultDamaged):
        REAL.check(parameters)


@given(
    took=st.floats(0.01, 60),
    physical=st.integers(2**28, 2**40),
)
def test_calibration_stays_in_bounds_and_grows_with_speed(took: float, physical: int) -> None:
    parameters = kdf.scaled(took, 1.0, physical)
    REAL.check(parameters)
    assert parameters.memory * 1024 <= max(FLOOR.memory * 1024, physical // 4)
    slower = kdf.scaled(took * 1.5, 1.0, physical)
    assert slower.memory * slower.passes <= parameters.memory * parameters.passes


def test_calibration_aims_at_the_time_asked_for() -> None:
    # 256 MiB in half a second: twice the memory takes a second.
    assert kdf.scaled(0.5, 1.0, 2**40) == KdfParameters(512 * 1024, 3, 4)
    # A very fast computer: memory is at its cap, so passes go up.
    assert kdf.scaled(0.05, 1.0, 2**40) == KdfParameters(1024 * 1024, 15, 4)
    # A slow or small one: never below the floor.
    assert kdf.scaled(30, 1.0, 2**40) == FLOOR
    assert kdf.scaled(0.25, 1.0, 2**28).memory == FLOOR.memory


def test_calibrating_takes_a_trial_and_gives_legal_parameters() -> None:
    REAL.check(kdf.calibrate(0.2))
