"""Files that a person downloads from SEND: what they are, whose they are, and the instants they state."""

from __future__ import annotations

from datetime import datetime

import pytest

from citizen_inbox.notices.legal_facts import Fact, Role, find_attestation, read_kept, recognise_file
from citizen_inbox.obligations.calendar import ROME

IUN = "KWKU-JHXN-HJXM-202304-U-1"
PLAIN = "KWKUJHXNHJXM202304U1"
THIRD = "Attestazione opponibile a terzi:"


@pytest.mark.parametrize(
    ("name", "role", "about", "iuns"),
    [
        (f"{PLAIN}_DIGITAL_DELIVERY_PNLEGALFACTS0a1b2c.pdf", Role.ATTESTATION, "DIGITAL_DELIVERY", (IUN,)),
        (f"{PLAIN}_SENDER_ACK_PNLEGALFACTS0a1b (1).pdf", Role.ATTESTATION, "SENDER_ACK", (IUN,)),
        (f"{PLAIN}_PNEXTERNALLEGALFACTS0a1b.eml", Role.ATTESTATION, "PEC_RECEIPT", (IUN,)),
        (f"{PLAIN}_PNAAR0a1b.pdf", Role.AAR, "", (IUN,)),
        (f"{PLAIN}_PNNOTIFICATIONATTACHMENTS0a1b.bin", Role.ACT, "", (IUN,)),
        (f"PN_AAR-{'0a' * 16}.pdf", Role.AAR, "", ()),
        (f"PN_NOTIFICATION_ATTACHMENTS-{'0a' * 16}.pdf", Role.ACT, "", ()),
        (f"PN_F24-{'0a' * 16}.pdf", Role.PAYMENT, "F24", ()),
        (f"PN_EXTERNAL_LEGAL_FACTS-{'0a' * 16}.xml", Role.ATTESTATION, "PEC_RECEIPT", ()),
        (f"PN_LEGAL_FACTS-{'0a' * 16}.pdf", Role.ATTESTATION, "", ()),
        ("vacanze.jpg", Role.OTHER, "", ()),
        ("", Role.OTHER, "", ()),
    ],
)
def test_names(document, name, role, about, iuns):
    found = recognise_file(document(name))
    assert (found.role, found.about, found.iuns, found.at) == (role, about, iuns, None)


@pytest.mark.parametrize(
    ("title", "sentence", "fact", "at"),
    [
        ("notifica presa in carico", "si attesta che: in data 10/03/2026 14:20 il soggetto mittente Comune ha messo",
         Fact.SENDER_ACK, (2026, 3, 10, 14, 20)),
        ("notifica digitale", "il relativo avviso è stato consegnato in data 10/03/2026 14:30 al domicilio",
         Fact.DIGITAL_DELIVERY, (2026, 3, 10, 14, 30)),
        ("mancato recapito digitale",
         ("in data 20/11/2026 08:00 è stato ricevuto il relativo messaggio di mancato recapito.\nIn data 01/12/2026 "
         "10:15 il gestore della piattaforma ha reso disponibile l'avviso di mancato recapito"),
         Fact.DIGITAL_FAILURE, (2026, 12, 1, 10, 15)),
        ("avvenuto accesso", "in data 13/03/2026 09:12 il destinatario ha avuto\naccesso ai documenti",
         Fact.RECIPIENT_ACCESS, (2026, 3, 13, 9, 12)),
        ("avvenuto accesso", "in data 13/03/2026 alle ore 09:12 il delegato ha avuto accesso",
         Fact.RECIPIENT_ACCESS, (2026, 3, 13, 9, 12)),
        ("malfunzionamento e ripristino",
         "a decorrere dalla data del 14/05/2026 10:00 e sino alla data 15/05/2026 18:00",
         Fact.MALFUNCTION, (2026, 5, 15, 18, 0)),
    ],
)  # fmt: skip
def test_titles_and_instants(document, title, sentence, fact, at):
    found = recognise_file(document("scaricato.pdf", f"{THIRD}\n{title}\nIUN {IUN}\n{sentence}\nFirmato digitalmente"))
    assert (found.role, found.about, found.iuns) == (Role.ATTESTATION, fact, (IUN,))
    assert found.at == datetime(*at, tzinfo=ROME)
    assert read_kept(found.kept) == (fact.value, found.at)


def test_a_date_that_is_none_is_left_out(document):
    text = f"{THIRD} avvenuto accesso. in data 45/13/2026 09:12 il destinatario ha avuto accesso"
    found = recognise_file(document("x.pdf", text))
    assert (found.about, found.at, found.kept) == (Fact.RECIPIENT_ACCESS, None, "RECIPIENT_ACCESS")


def test_another_notification_is_known(document):
    mine = recognise_file(document(f"{PLAIN}_SENDER_ACK_PNLEGALFACTS0a.pdf"))
    assert not mine.names_another(IUN)
    assert mine.names_another("WRWJ-PMJY-HLRU-202501-N-1")
    assert not recognise_file(document("qualsiasi.pdf")).names_another(IUN)


def test_what_was_kept_by_hand_is_no_instant():
    assert read_kept("302000000000123456") == ("302000000000123456", None)
    assert read_kept("x 2026-03-01T10:00:00") == ("x", None)
    assert read_kept("") == ("", None)


def test_where_the_day_that_counts_is_written_whatever_stands_before_it(document):
    text = (
        f"{THIRD}\nmancato recapito digitale\nin data 01/12/2026 08:00 è stato ricevuto il relativo messaggio.\n"
        "In  data 01/12/2026\n10:15 il gestore  della piattaforma ha reso disponibile l’avviso di mancato recapito"
    )
    found = recognise_file(document("x.pdf", text))
    assert (found.titled, found.at) == (True, datetime(2026, 12, 1, 10, 15, tzinfo=ROME))
    assert text[slice(*found.on)] == "01/12/2026\n10:15"


def test_a_sentence_that_is_not_known_gives_its_first_day_but_no_instant(document):
    text = f"{THIRD} mancato recapito digitale\nin data 01/12/2026 08:00 è accaduto altro"
    found = recognise_file(document("x.pdf", text))
    assert (found.at, text[slice(*found.on)]) == (None, "01/12/2026 08:00")


def test_a_title_goes_before_a_name_that_came_first(document):
    named = document(f"{PLAIN}_DIGITAL_DELIVERY_PNLEGALFACTS0a.pdf", path="1")
    titled = document("carta.pdf", f"{THIRD} mancato recapito digitale\nIUN {IUN}", path="2")
    assert [find_attestation(found)[0].path for found in ((named, titled), (named,))] == ["2", "1"]
    assert not find_attestation((named,))[1].titled
    assert find_attestation((document("atto.pdf", "Verbale di accertamento"),)) is None
