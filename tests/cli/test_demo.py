"""dossier demo: from nothing to an audited packet."""

from pathlib import Path

from pypdf import PdfReader

from cli.running import Dossier


def test_the_demo_makes_a_vault_and_an_audited_packet(dossier: Dossier, tmp_path: Path) -> None:
    answer = dossier("demo", "--out", tmp_path / "demo", "--no-window", "--json", "--quiet")
    assert answer.code == 0, answer.err
    data = answer.data
    assert data["audit"]["ok"]
    packet = Path(data["packet"]["path"])
    assert packet == tmp_path / "demo" / "packet.pdf"
    assert len(PdfReader(packet).pages) == data["packet"]["pages"]
    assert [(one["code"], one["severity"]) for one in data["accepted"]] == [
        ("no-translation", "stop")
    ]
    assert "guest house" in data["accepted"][0]["message"]
    secret = tmp_path / "secret"
    secret.write_text(data["passphrase"] + "\n")
    listed = dossier("list", data["vault"], "--json", "--passphrase-file", secret).data
    assert len(listed["documents"]) == 52
    joined = [one for one in listed["documents"] if "files" in one]
    assert [(len(one["files"]), one["pages"]) for one in joined] == [(3, 3)]
    found = dossier("search", data["vault"], "summons", "--json", "--passphrase-file", secret)
    assert found.data["hits"]
    again = dossier("demo", "--out", tmp_path / "demo", "--json")
    assert (again.code, again.data["error"]["code"]) == (2, "vault-exists")
