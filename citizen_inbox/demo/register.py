"""A day in, a small invented export of the register of public bodies out: CSV with the columns of its set "enti"."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta

from citizen_inbox.demo.bodies import (
    CHAMBER,
    COLLECTION,
    COURT,
    EXCHANGE_ADDRESS,
    HEALTH,
    PENSIONS,
    POLICE,
    REGION,
    REVENUE,
    SEND_ADDRESS,
    TAXES,
    TOWN,
    UNIVERSITY,
    VALLEY,
)
from citizen_inbox.demo.numbers import body_code
from citizen_inbox.demo.stationery import Office

FILE_NAME = "enti-di-pratica.csv"
_PLATFORM = Office("SEND di Pratica", "", "", SEND_ADDRESS, body_code("0978901234"), account="")
_EXCHANGE = Office("Sistema di Interscambio di Pratica", "", "", EXCHANGE_ADDRESS, body_code("0989012345"), account="")
_LISTED = (
    *(TOWN, POLICE, TAXES, REGION, COLLECTION, PENSIONS, COURT),
    *(UNIVERSITY, REVENUE, CHAMBER, HEALTH, VALLEY, _PLATFORM, _EXCHANGE),
)
"""Neither the school nor the insurance: two that write, one of them to be paid, are unknown to the register."""
_MAILS = 5


def bodies_export(today: date) -> bytes:
    """The file, UTF-8, brought up to date three days before `today`; offices of one body are one row."""
    listed: dict[str, list[Office]] = {}
    for office in _LISTED:
        listed.setdefault(office.code, []).append(office)
    text = io.StringIO(newline="")
    table = csv.writer(text)
    numbers = range(1, _MAILS + 1)
    mails = [name for number in numbers for name in (f"Mail{number}", f"Tipo_Mail{number}")]
    table.writerow(["Codice_IPA", "Denominazione_ente", "Codice_fiscale_ente", *mails, "Data_aggiornamento"])
    for number, offices in enumerate(listed.values(), start=1):
        told = [cell for office in offices for cell in (office.email, "Pec")]
        told += [""] * (2 * _MAILS - len(told))
        day = (today - timedelta(days=3)).isoformat()
        table.writerow([f"prat_{number:02}", offices[0].name, offices[0].code, *told, day])
    return text.getvalue().encode()
