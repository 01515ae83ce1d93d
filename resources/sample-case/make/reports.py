"""Two country reports of an invented district, long, with bookmarks; most of it is made by rule."""

import random
from dataclasses import dataclass
from typing import Final

from files import saved
from press import Look, Press, read, set_parts

FICTION: Final = "This report is invented. Its district, people, cases, and figures do not exist."
_JOBS: Final = (
    "nurse",
    "cook",
    "student of law",
    "driver",
    "teacher of music",
    "electrician",
    "clerk in a bank",
    "barber",
    "baker",
    "teacher of mathematics",
    "pharmacist",
    "waiter",
    "gardener",
    "tailor",
    "translator",
    "welder",
    "librarian",
    "teacher of geography",
    "postman",
    "student of medicine",
)
_SOURCES: Final = (
    "A man who had been questioned before him was shown his name on a telephone.",
    "His name was on a list of members of a choir that two officers had written down in February.",
    "His name was on a list of a reading circle.",
    "A cousin had spoken to the police after a quarrel about a house.",
    "He does not know how his name came to the police.",
)
_QUESTIONS: Final = (
    "He was asked with whom he lives, how many beds there are, and who pays the rent.",
    "He was asked to write down the names of all the men he knows who are not married.",
    "He was asked to unlock his telephone, and was told that he could go home as soon as he did.",
    "The officers read his messages aloud to each other and asked him to explain single words.",
    "He was asked who his friend is, where he works, and whether his mother knows.",
)
_HARM: Final = (
    "Two fingers of his left hand were broken with the drawer of a table.",
    "He was beaten on the back with a belt that was wrapped in a towel.",
    "His right hand was crushed in a door.",
    "He was slapped on the ear until he could no longer hear with it.",
    "He was made to stand facing the wall for five hours.",
    "He was not touched. In the next room another man was, and he was told to listen.",
)
_HEARING: Final = (
    (
        "The hearing took {minutes} minutes. He asked for a lawyer; the record says that no motion "
        "was made."
    ),
    "The hearing took {minutes} minutes. Nobody asked about his injury, though he held it up.",
    "He was brought in last, after the registry had closed. The hearing took {minutes} minutes.",
    "His father stood in the corridor and was not let in. The hearing took {minutes} minutes.",
)
_AFTER: Final = (
    "Three weeks later he was dismissed. The order gave no reason.",
    "The owner ended the lease. She cried, he says, and gave him back a month’s rent.",
    "Messages came from a number he did not know. They named the school of his younger brother.",
    "He found his door open and his books on the floor. Nothing was missing but a picture.",
    "He has not been called again. He still packs a bag on Monday evenings.",
    "He was called again after seven months, to the same room, and asked the same questions.",
    "He left the country in the same year. His parents have been visited twice since then.",
    (
        "He moved to another district, registered as the law asks, and was called there within "
        "nine weeks."
    ),
)
_WORDS: Final = (
    "I had rehearsed being brave. There was nothing to be brave about. There was only waiting.",
    "They were not angry. That is what I can’t explain to people.",
    "I know the floor of that room better than the floor of my own kitchen.",
    "My mother asked only whether I had eaten.",
    "When the telephone rings I look at who else is in the room.",
    "I signed. I would like to say that I did not.",
    "He kept saying my first name, like somebody who has known you for long.",
    "The man beside me prayed, and then he said sorry for disturbing me.",
    "I gave them no name. They thanked me as if I had.",
    "I have a lock with three bolts now. I sleep no better.",
    "I still go by that street. I want to be the one who decides it.",
)
_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True)
class Case:
    """One case of the forty."""

    number: int
    age: int
    job: str
    when: str
    hours: int
    days: int
    minutes: int
    injured: bool


def cases() -> list[Case]:
    """Forty cases, the same each time, with the sums that the reports name."""
    source = random.Random(40)
    days = [7] * 9 + [10] * 24 + [12] * 2 + [15] * 5
    hours = [1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5] + [6, 7, 8, 9] * 5
    minutes = [6, 16, 7, 15, 8, 14, 9, 13, 10, 12] * 3 + [11] * 8 + [19, 3]
    minutes[-1], minutes[0], minutes[2] = 6, 6, 7
    injured = [True] * 22 + [False] * 18
    for values in (days, hours, minutes, injured):
        source.shuffle(values)
    found = []
    for at in range(40):
        number = at + 1
        when = f"{_MONTHS[(number * 5) % 12]} {2024 if number <= 28 else 2025}"
        found.append(
            Case(
                number,
                source.randint(19, 52),
                _JOBS[number * 7 % len(_JOBS)],
                when,
                hours[at],
                days[at],
                minutes[at],
                injured[at],
            )
        )
    return found


def district() -> bytes:
    """“Summons, Detention, Silence”, A4, with annexes."""
    look, parts = read("report-district")
    press = Press(look)
    press.cover(
        (0.16, 0.27, 0.38),
        "Summons,\nDetention,\nSilence",
        (
            "Institute for Sample Studies",
            "Police and courts in the district of Nümunə, 2024 and 2025",
            "Annual report, February 2026",
            "",
            FICTION,
        ),
    )
    press.contents()
    set_parts(press, parts)
    _annex_a(press)
    _annex_b(press)
    set_parts(press, read("report-letters")[1])
    _annex_e(press)
    return saved(press.finish("Summons, Detention, Silence. Annual report 2026"))


def _annex_a(press: Press) -> None:
    set_parts(
        press,
        [
            "## Annex A. The forty cases",
            (
                "@columns 0 34 68 190 290 350 400\n"
                "| No. | Age | Work | Summoned in | Hours | Days | "
                "Injured\n@rule"
            ),
        ],
    )
    rows = "\n".join(
        f"| {case.number} | {case.age} | {case.job} | {case.when} | {case.hours} | {case.days} | "
        f"{'yes' if case.injured else 'no'}"
        for case in cases()
    )
    set_parts(
        press,
        [rows, "> Hours: length of the first questioning. Days: detention ordered by the court."],
    )


def _annex_b(press: Press) -> None:
    """Summonses by month, in bars of text width."""
    source = random.Random(7)
    press.heading("Annex B. Summonses that are known to the Institute, by month", 0)
    small = press.look.style(scale=0.9, sans=True)
    for year in (2024, 2025):
        press.heading(str(year), 1)
        for number, month in enumerate(_MONTHS):
            count = source.randint(2, 9) + (
                14 - abs(number - 2) * 4 if year == 2024 and number < 6 else 0
            )
            press.need(18)
            press.y -= 17
            sheet, left = press.leaf.sheet, press.look.margin
            sheet.text(left, press.y, month, small)
            press.leaf.under.append(
                f"q 0.35 0.47 0.58 rg {left + 84} {press.y - 1:.1f} {count * 13} 10 re f Q"
            )
            sheet.text(left + 92 + count * 13, press.y, str(count), small)


def _annex_e(press: Press) -> None:
    """The decisions that were copied by hand; 26 asked for a lawyer, 31 name an injury."""
    source = random.Random(212)
    lawyer, injury = set(source.sample(range(212), 26)), set(source.sample(range(212), 31))
    press.heading("Annex E. The 212 decisions", 0)
    set_parts(
        press,
        [
            (
                "@columns 0 50 160 230 300 390\n"
                "| No. | Month | Minutes | Days | Lawyer asked for | "
                "Injury named\n@rule"
            )
        ],
    )
    for number in range(212):
        month = f"{_MONTHS[number * 24 // 212 % 12]} {2024 + number * 24 // 212 // 12}"
        press.row(
            [
                str(number + 1),
                month,
                str(source.randint(6, 19)),
                str(source.choice((3, 7, 10, 10, 15))),
                "yes" if number in lawyer else "",
                "yes" if number in injury else "",
            ]
        )


def forty() -> bytes:
    """“Forty Cases”, Letter: an introduction by hand, the cases by rule."""
    press = Press(
        Look(
            running="Placeholder Watch: Forty Cases",
            foot="placeholder.example/2025/08/forty-cases      {page}",
            size=12.2,
            lead=1.6,
            margin=80,
        )
    )
    press.cover(
        (0.42, 0.18, 0.16),
        "Forty\nCases",
        (
            "Placeholder Watch",
            "Police detention without charge in the district of Nümunə",
            "August 7, 2025, with additions to December 2025",
            "",
            FICTION,
        ),
    )
    press.contents()
    set_parts(press, read("report-forty")[1])
    source = random.Random(12)
    press.page()
    press.heading("3. The cases", 0)
    for case in cases():
        _one(press, case, source)
    press.page()
    _figures(press)
    return saved(press.finish("Forty Cases. Police detention without charge"))


def _one(press: Press, case: Case, source: random.Random) -> None:
    press.need(210)
    press.heading(f"Case {case.number}: {case.job}, {case.age}", 1)
    facts = (
        "@columns 0 110\n"
        f"| Summoned in | {case.when}, first questioning {case.hours} hours\n"
        f"| Detained for | {case.days} days"
    )
    harm = _HARM[case.number % 3] if case.injured else _HARM[4 + case.number % 2]
    first = f"{source.choice(_SOURCES)} {source.choice(_QUESTIONS)} {harm}"
    doctor = (
        " A doctor saw him after the release and wrote a report, which we have read."
        if case.injured and case.number % 3
        else ""
    )
    second = source.choice(_HEARING).format(minutes=case.minutes) + doctor
    after = source.sample(_AFTER, 2)
    set_parts(press, [facts, first, second, " ".join(after), f"“{source.choice(_WORDS)}”"])


def _figures(press: Press) -> None:
    known = cases()
    injured = sum(case.injured for case in known)
    average = sum(case.minutes for case in known) / len(known)
    long = sum(case.hours > 5 for case in known)
    rows = (
        ("Cases", str(len(known))),
        ("Injured in the hands of the police", str(injured)),
        ("Questioned for more than five hours", str(long)),
        ("Detained for seven days", str(sum(case.days == 7 for case in known))),
        ("Detained for ten days", str(sum(case.days == 10 for case in known))),
        ("Detained for fifteen days", str(sum(case.days == 15 for case in known))),
        ("Average length of the hearing, minutes", f"{average:.1f}"),
        ("Investigations of an injury", "0"),
    )
    table = "@columns 0 468r\n" + "\n".join(f"| {label} | {value}" for label, value in rows)
    set_parts(press, ["## 4. The cases in figures", table, *read("report-forty-end")[1]])
