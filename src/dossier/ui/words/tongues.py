"""Names of languages that papers are in, by their ISO 639 codes."""

from PySide6.QtCore import QCoreApplication

from dossier.ui.painting import ltr


def tongues() -> dict[str, str]:
    """Give codes and names, sorted by name in the window's language."""
    named = {code: at_start(words) for code, words in _all().items()}
    return dict(sorted(named.items(), key=lambda pair: pair[1].casefold()))


def of_tongue(code: str) -> str:
    """Name a language; one without a name here is told by its code, none by nothing."""
    return at_start(within(code))


def within(code: str) -> str:
    """Name a language inside of a sentence: many write it small there."""
    if not code:
        return ""
    return _NAMED.name(code) or ltr(code)


def at_start(words: str) -> str:
    """Begin words with a large letter, as at the start of a line."""
    return words[:1].upper() + words[1:]


def _all() -> dict[str, str]:
    return {**_of_europe(), **_of_asia(), **_of_africa_and_america()}


class _Named:
    """Keeps the names as long as the window speaks the same language."""

    def __init__(self) -> None:
        self._sign = ""
        self._names: dict[str, str] = {}

    def name(self, code: str) -> str:
        sign = QCoreApplication.translate("Words", "Azerbaijani")
        if sign != self._sign:
            self._sign, self._names = sign, _all()
        return self._names.get(code, "")


_NAMED = _Named()


def _of_europe() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "sq": translate("Words", "Albanian"),
        "hy": translate("Words", "Armenian"),
        "az": translate("Words", "Azerbaijani"),
        "be": translate("Words", "Belarusian"),
        "bs": translate("Words", "Bosnian"),
        "bg": translate("Words", "Bulgarian"),
        "ca": translate("Words", "Catalan"),
        "ce": translate("Words", "Chechen"),
        "hr": translate("Words", "Croatian"),
        "cs": translate("Words", "Czech"),
        "da": translate("Words", "Danish"),
        "nl": translate("Words", "Dutch"),
        "en": translate("Words", "English"),
        "et": translate("Words", "Estonian"),
        "fi": translate("Words", "Finnish"),
        "fr": translate("Words", "French"),
        "ka": translate("Words", "Georgian"),
        "de": translate("Words", "German"),
        "el": translate("Words", "Greek"),
        "hu": translate("Words", "Hungarian"),
        "it": translate("Words", "Italian"),
        "lv": translate("Words", "Latvian"),
        "lt": translate("Words", "Lithuanian"),
        "mk": translate("Words", "Macedonian"),
        "no": translate("Words", "Norwegian"),
        "pl": translate("Words", "Polish"),
        "pt": translate("Words", "Portuguese"),
        "ro": translate("Words", "Romanian"),
        "rom": translate("Words", "Romani"),
        "ru": translate("Words", "Russian"),
        "sr": translate("Words", "Serbian"),
        "sk": translate("Words", "Slovak"),
        "sl": translate("Words", "Slovenian"),
        "es": translate("Words", "Spanish"),
        "sv": translate("Words", "Swedish"),
        "tr": translate("Words", "Turkish"),
        "uk": translate("Words", "Ukrainian"),
    }


def _of_asia() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "ar": translate("Words", "Arabic"),
        "bn": translate("Words", "Bengali"),
        "my": translate("Words", "Burmese"),
        "zh": translate("Words", "Chinese"),
        "prs": translate("Words", "Dari"),
        "gu": translate("Words", "Gujarati"),
        "he": translate("Words", "Hebrew"),
        "hi": translate("Words", "Hindi"),
        "id": translate("Words", "Indonesian"),
        "ja": translate("Words", "Japanese"),
        "kk": translate("Words", "Kazakh"),
        "km": translate("Words", "Khmer"),
        "ko": translate("Words", "Korean"),
        "ku": translate("Words", "Kurdish"),
        "ky": translate("Words", "Kyrgyz"),
        "lo": translate("Words", "Lao"),
        "ms": translate("Words", "Malay"),
        "mn": translate("Words", "Mongolian"),
        "ne": translate("Words", "Nepali"),
        "ps": translate("Words", "Pashto"),
        "fa": translate("Words", "Persian"),
        "pa": translate("Words", "Punjabi"),
        "rhg": translate("Words", "Rohingya"),
        "si": translate("Words", "Sinhala"),
        "tl": translate("Words", "Tagalog"),
        "tg": translate("Words", "Tajik"),
        "ta": translate("Words", "Tamil"),
        "th": translate("Words", "Thai"),
        "bo": translate("Words", "Tibetan"),
        "tk": translate("Words", "Turkmen"),
        "ur": translate("Words", "Urdu"),
        "ug": translate("Words", "Uyghur"),
        "uz": translate("Words", "Uzbek"),
        "vi": translate("Words", "Vietnamese"),
    }


def _of_africa_and_america() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "am": translate("Words", "Amharic"),
        "bm": translate("Words", "Bambara"),
        "ff": translate("Words", "Fula"),
        "gn": translate("Words", "Guarani"),
        "ha": translate("Words", "Hausa"),
        "ht": translate("Words", "Haitian Creole"),
        "ig": translate("Words", "Igbo"),
        "rw": translate("Words", "Kinyarwanda"),
        "rn": translate("Words", "Kirundi"),
        "quc": translate("Words", "K’iche’"),
        "kri": translate("Words", "Krio"),
        "ln": translate("Words", "Lingala"),
        "lg": translate("Words", "Luganda"),
        "mam": translate("Words", "Mam"),
        "man": translate("Words", "Mandinka"),
        "nah": translate("Words", "Nahuatl"),
        "om": translate("Words", "Oromo"),
        "kek": translate("Words", "Q’eqchi’"),
        "qu": translate("Words", "Quechua"),
        "so": translate("Words", "Somali"),
        "sus": translate("Words", "Susu"),
        "sw": translate("Words", "Swahili"),
        "ti": translate("Words", "Tigrinya"),
        "wo": translate("Words", "Wolof"),
        "yo": translate("Words", "Yoruba"),
    }
