"""Hypothesis strategies that several tests draw from."""

from datetime import date

from hypothesis import strategies as st

from dossier.model.dates import FuzzyDate
from dossier.model.generated import Generated
from dossier.model.packet import Answer, Item, Options, Packet, SlotState, Withdrawn
from dossier.model.profile import NumberAt, PartOrder, PrintMode

fuzzy_dates = st.builds(
    lambda day, parts, about: FuzzyDate(
        day.year,
        day.month if parts else None,
        day.day if parts == 2 else None,
        about=about,
    ),
    st.dates(min_value=date(1000, 1, 1)),
    st.integers(0, 2),
    st.booleans(),
)

ranges = st.lists(
    st.tuples(st.integers(1, 40), st.integers(0, 9)).map(lambda two: (two[0], two[0] + two[1])),
    max_size=3,
).map(tuple)
"""Pages counted from 1, as a person chooses them."""

_ids = st.integers(1, 99).map(lambda n: f"d{n}")
_id_lists = st.lists(_ids, max_size=4).map(tuple)

items = st.builds(
    Item,
    document=_ids | st.sampled_from([*map(str, Generated), "photos-2"]),
    section=st.none() | st.sampled_from(["events", "country"]),
    pages=ranges,
    as_it_is=st.booleans(),
    title=st.text(max_size=20),
    holds=_id_lists,
    each=st.sampled_from([1, 2, 4]),
)

options = st.builds(
    Options,
    mode=st.none() | st.sampled_from(PrintMode),
    number_at=st.none() | st.sampled_from(NumberAt),
    order=st.none() | st.sampled_from(PartOrder),
    stamp_label=st.none() | st.booleans(),
    case_line=st.none() | st.booleans(),
    part_line=st.none() | st.booleans(),
    dots=st.sampled_from([None, 150, 200]),
    grey=st.booleans(),
    name=st.sampled_from(["", "Exhibits_{date}"]),
)

packets = st.builds(
    Packet,
    id=st.just("k1"),
    profile=st.sampled_from(["us-eoir", "generic"]),
    edited=st.dates(),
    items=st.lists(items, max_size=5).map(tuple),
    excluded=_id_lists,
    options=options,
    filed=st.sampled_from(["", "f2"]),
    continues=st.sampled_from(["", "f1"]),
    withdrawn=st.lists(st.builds(Withdrawn, _ids, st.text(max_size=9)), max_size=2).map(tuple),
    answers=st.lists(
        st.builds(Answer, st.just("passport"), st.sampled_from(SlotState), *(st.text(),) * 3),
        max_size=1,
    ).map(tuple),
)
