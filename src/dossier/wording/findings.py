"""Sentences for findings: what intake noticed, and what to look at before building."""

from typing import Final

FINDINGS: Final[dict[str, tuple[str, str]]] = {
    # what is in the packet, and what isn't
    "unplaced": (
        "No section takes “{title}” ({kind}).",
        "Choose a section for it, change its kind, or take it out.",
    ),
    "document-gone": (
        "“{title}” is in this packet, but it is in the bin now.",
        "Take it out of the packet, or add the paper again.",
    ),
    "exhibit-too-big": (
        "“{title}” alone makes a file of {mb} MB. The limit is {limit} MB.",
        "Add a smaller scan of it, or raise the limit.",
    ),
    "packet-too-big": (
        "The largest file would have {mb} MB. This authority takes {limit} MB.",
        "Split the packet, or take something out.",
    ),
    "section-empty": (
        "Nothing is in the section “{section}” yet. This authority expects it.",
        "Add a paper for it, or say why you could not get one.",
    ),
    "page-limit": (
        "“{section}” has {pages} pages. This authority takes {limit}.",
        "Take out what matters least.",
    ),
    "hidden-document": (
        "“{title}” is in this packet, but its reader may not see it.",
        "Take it out, or change who may see it.",
    ),
    "hidden-person": (
        "{name} is named here, but the reader may not learn it: “{place}”.",
        "Write it without the name, or change who may learn it.",
    ),
    "hidden-person-on-page": (
        "{name} is named on page {page} of “{title}”. The reader may not learn it.",
        "Leave that page out, take the paper out, or change who may learn it.",
    ),
    "hidden-person-unread": (
        "{n} pages are pictures that we can't read. {name} may be named there.",
        "Look through them yourself. The first is “{title}”.",
    ),
    "selection-outside": (
        "“{title}” has {n} pages, and you chose pages beyond.",
        "Choose its pages again.",
    ),
    "generated-empty": (
        "“{title}” has nothing to tell yet.",
        "Add what belongs in it, or take it out.",
    ),
    "marks-not-allowed": (
        "This authority wants no marked passages, so none are printed: “{title}”.",
        "Leave it so, or name the pages in words.",
    ),
    "original-handed": (
        "The original of “{title}” is not with you. It went to {to}.",
        "Tell it if somebody asks for the original.",
    ),
    "not-in-packet": (
        "Not in this packet: {n}. The first is “{title}”.",
        "Put in what belongs here. Leave out the rest.",
    ),
    "asked-first": (
        "“{title}” waits for you. This packet never takes papers of its kind by itself.",
        "Put it in or take it out. You decide.",
    ),
    "sensitive-waiting": (
        "“{title}” is marked sensitive, so it waits for you.",
        "Put it in or take it out. You decide.",
    ),
    "sensitive-included": (
        "“{title}” is marked sensitive and is in this packet.",
        "Check that the other side may see it.",
    ),
    "same-document-twice": (
        "“{title}” and “{other}” are the very same file.",
        "Keep one of them.",
    ),
    # translations and certificates
    "no-translation": (
        "“{title}” has no finished translation.",
        "Add the translation and who made it, or take it out.",
    ),
    "translation-draft": (
        "The translation of “{title}” is a draft.",
        "Have it checked, then mark it done.",
    ),
    "language-not-set": (
        "We do not know the language of some papers: {n}. The first is “{title}”.",
        "Choose the language of each one.",
    ),
    "certificate-incomplete": (
        "The translator's certificate for “{title}” has open places: {fields}.",
        "Fill them in under the translator's name.",
    ),
    "certificate-unsigned": (
        "{name} still has to sign certificates: {n}.",
        "Print them, have them signed, and add the signed pages.",
    ),
    "signed-page-changed": (
        "The paper “{title}” changed after its certificate was signed: {changed}.",
        "Check the certificate. Have it signed again if it does not fit.",
    ),
    "signed-page-gone": (
        "The signed certificate for “{title}” is in the bin.",
        "Add the signed page again.",
    ),
    "sworn-translation-needed": (
        "“{title}” needs the work of a sworn translator here.",
        "Ask a sworn translator, then add the signed page.",
    ),
    "sworn-incomplete": (
        "Number, day or seal of the sworn translation of “{title}” are not noted.",
        "Look at the certificate, and note them.",
    ),
    "joint-certificate": (
        "“{title}” and others cannot share one certificate as they are: {n}.",
        "Give each paper its own certificate, or share it anew.",
    ),
    "translator-is-applicant": (
        "{name} translated “{title}” and is the applicant.",
        "Ask someone else to translate it.",
    ),
    "translator-language": (
        "{name} translated “{title}”. That language is not in the list of theirs.",
        "Check the translator, or add the language to their list.",
    ),
    "no-interpretation": (
        "“{title}” is not in a language that {name} speaks.",
        "Name who read it to its author, and in which language.",
    ),
    "interpretation-incomplete": (
        "The interpreter's certificate for “{title}” has open places: {fields}.",
        "Fill them in under the interpreter's name.",
    ),
    # facts that don't agree
    "date-clash": (
        "“{title}” ({date}) is older than what it shows: “{event}” ({event_date}).",
        "Check both dates.",
    ),
    "events-disagree": (
        "“{title}” is told twice, on {date} and on {other}.",
        "Look at your papers. Change the date that is not right.",
    ),
    "packets-disagree": (
        "{key} is “{here}” here, but “{there}” in the packet {other}.",
        "Look at your papers. Change the one that is not right.",
    ),
    "claim-without-evidence": (
        "Paragraphs of “{title}” with no evidence: {n}. The first is {first}.",
        "Name a paper for it, or note why there is none.",
    ),
    "cited-not-in-packet": (
        "Paragraph {n} of “{title}” names “{other}”, which is not filed here.",
        "Put it in, or leave it out of the statement.",
    ),
    "never-referred-to": (
        "Papers that nothing refers to: {n}. The first is “{title}”.",
        "Check that each of them helps.",
    ),
    "name-unexplained": (
        "“{title}” spells {name} as {spelling}.",
        "Add this spelling to the person, or change the title.",
    ),
    "name-spellings": (
        "{name} is spelled in several ways: {spellings}.",
        "Say in a statement why. That is common and fine.",
    ),
    # pages
    "uncovered-characters": (
        "“{title}” has letters that we cannot print: {characters} ({codes}).",
        "Write the title with other letters.",
    ),
    "passport-pages": (
        "“{title}” has few pages for a passport: {n}.",
        "Add all pages, also the empty ones.",
    ),
    "page-shrunk": (
        "Page {page} of “{title}” shrinks to {percent}% on this paper.",
        "Check that you can read it. Add parts of it larger if not.",
    ),
    "exhibit-unreadable": (
        "Page {page} of “{title}” has few dots: {dots} an inch.",
        "Look at its small print. Scan it again if it is hard to read.",
    ),
    "titles-from-files": (
        "Some titles are still names of files: {n}. The first is “{title}”.",
        "Write titles that tell what each paper is.",
    ),
    # what intake noticed
    "page-as-picture": (
        "“{title}” came in as a picture on pages {pages}, so that nothing is lost.",
        "Look at it beside the original.",
    ),
    "page-not-compared": (
        "We could not compare pages {pages} of “{title}” with the original.",
        "Look at them beside the original.",
    ),
    "annotation-not-drawn": (
        "“{title}” has marks on pages {pages} that come without a picture.",
        "Look at those pages beside the original.",
    ),
    "text-outside-page": (
        "“{title}” has text outside of what pages {pages} show.",
        "Look at the original. Print it larger if the text matters.",
    ),
    "field-text-small": (
        "A field on pages {pages} of “{title}” holds more text than fits.",
        "Shorten it, or put the rest on a page of its own.",
    ),
    "form-values-elsewhere": (
        "“{title}” holds answers that only Adobe Reader shows: {count}.",
        "Open it there, print it to a PDF, and add that.",
    ),
    "had-attachments": (
        "“{title}” carries other files inside: {count}.",
        "Add them too if they matter, with: --attachments",
    ),
    "lost-links": (
        "“{title}” had links that a safe copy can't keep: {count}.",
        "Write down the addresses that matter.",
    ),
    "lost-comments": (
        "“{title}” has comments that open on a click: {count}. The copy leaves them out.",
        "Print the original with its comments if they matter.",
    ),
    "letters-not-drawn": (
        "Some letters in the fields of “{title}” can't be drawn: {letters}.",
        "Look at those fields beside the original.",
    ),
    "was-signed": (
        "The original of “{title}” has a digital signature. The copy does not.",
        "Keep the original. Hand it out if the signature matters.",
    ),
    "repaired": (
        "The file of “{title}” was damaged. We took in what could be read.",
        "Check that all pages are there.",
    ),
    "picture-reduced": (
        "“{title}” is very large. The copy has {to} dots of {from}.",
        "Look at whether you can read it. Add parts of it if not.",
    ),
    "first-picture-only": (
        "“{title}” moves or has several pictures: {count}. The copy shows the first.",
        "Add the others as files of their own if they matter.",
    ),
    "gps-in-original": (
        "The original of “{title}” says where it was made. The packet does not.",
        "Hand out the original only if others may know the place.",
    ),
    "device-in-original": (
        "The original of “{title}” names the device. The packet does not.",
        "Hand out the original only if others may know that.",
    ),
    # the authority's rules
    "cover-field-missing": (
        "The cover has an open place: {label}.",
        "Fill it in as: {key}",
    ),
    "profile-old": (
        "We read these rules {n} days ago, on {as_of}. They may have changed.",
        "Check them with {authority} before you file.",
    ),
    "profile-closed": (
        "{authority} does not take new filings of this kind now.",
        "Use this only to answer in a case that is open.",
    ),
    "profile-unverified": (
        "We could not confirm these rules for {authority}.",
        "Ask the office or a lawyer before you file.",
    ),
    "profile-to-verify": (
        "Some rules want a second look: {n}.",
        "Read them with their sources: dossier profiles",
    ),
    "deadline-near": (
        "“{title}” is on {date}, in {n} days. Source: {source} ({as_of}, {certainty}).",
        "Check the date with your own papers, then plan for it.",
    ),
    "deadline-past": (
        "“{title}” was on {date}, {n} days ago. Source: {source} ({as_of}, {certainty}).",
        "Ask a lawyer now what can still be done.",
    ),
}
