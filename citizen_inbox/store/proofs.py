"""Verdicts at first sight and answers about revocation in; SQL out, and back again what was kept."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.store.database import store_failure
from citizen_inbox.store.record import Proof


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """A CRL or an OCSP answer as kept. Instants are aware UTC, whole seconds."""

    kind: str
    """"crl" or "ocsp"."""
    url: str
    certificate: str
    """SHA-256 of the one certificate that an OCSP answer is about, "" for a CRL."""
    fetched_at: datetime
    due_at: datetime
    """When a newer one is due."""
    der: bytes

    @property
    def sha256(self) -> str:
        """Of the bytes, lower case hex."""
        return hashlib.sha256(self.der).hexdigest()


@dataclass(frozen=True, slots=True)
class KeptProof:
    """What this program found when it first took a mail in; never changed afterwards."""

    seen_at: datetime
    """Aware UTC."""
    program: str
    """Version."""
    reader_version: int
    proof: Proof
    answers: tuple[KeptAnswer, ...]
    """Those that it rests on, and those that came later for a proof that had none."""


@dataclass(frozen=True, slots=True)
class SignerUse:
    """One certificate that signed kept mail under a pinned issuer."""

    certificate: bytes
    """DER."""
    enclosed: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class ProvenMail:
    """A kept mail of one signer, as a rereading needs it."""

    account: int
    sha256: str
    arrived_at: datetime | None
    seen_at: datetime
    certified_at: datetime | None
    verdict_code: str
    """As it is shown now."""
    trouble: str
    """As `Record.trouble`; never that its reader was lost."""


_ANSWER = "SELECT a.kind, a.url, a.certificate, a.fetched_at, a.due_at, a.der FROM answer a "


class Proofs:
    """Tables proof, certificate and answer, on the connection of `Records`; Failures are those of the store."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    # proofs

    def keep(self, account: int, mail: str, proof: Proof, seen_at: datetime, program: str, reader_version: int) -> None:
        """Keep what was found at first sight; a later finding changes nothing but adds the first answers to it.

        Call inside `Records.writing`.
        """
        run = self._connection
        ders = (*proof.enclosed, *((proof.signer,) if proof.signer else ()))
        named = [(hashlib.sha256(der).hexdigest(), der) for der in ders]
        run.executemany("INSERT INTO certificate (sha256, der) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING", named)
        findings = [[found.code, found.outcome.value, dict(found.facts)] for found in proof.findings]
        signer = hashlib.sha256(proof.signer).hexdigest() if proof.signer else ""
        run.execute(
            "INSERT INTO proof (account, mail, seen_at, program, reader_version, verdict_code, outcome, signer, "
            "enclosed, anchor, findings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (account, mail) DO NOTHING",
            (account, mail, int(seen_at.timestamp()), program, reader_version, proof.verdict_code, proof.outcome.value,
             signer, json.dumps([name for name, _ in named[: len(proof.enclosed)]]), proof.anchor,
             json.dumps(findings)),
        )  # fmt: skip
        linked = run.execute("SELECT 1 FROM proof_answer WHERE account = ? AND mail = ?", (account, mail)).fetchone()
        if linked is None:
            run.executemany(
                "INSERT INTO proof_answer (account, mail, answer) SELECT ?, ?, sha256 FROM answer WHERE sha256 = ?",
                [(account, mail, answer) for answer in proof.answers],
            )

    def one(self, account: int, mail: str) -> KeptProof | None:
        """The proof record of a mail, None when there is none."""
        with store_failure(self._path):
            row = self._connection.execute(
                "SELECT seen_at, program, reader_version, verdict_code, outcome, signer, enclosed, anchor, findings "
                "FROM proof WHERE account = ? AND mail = ?",
                (account, mail),
            ).fetchone()
            if row is None:
                return None
            seen_at, program, reader_version, verdict_code, outcome, signer, enclosed, anchor, findings = row
            answers = self._answers(
                "JOIN proof_answer l ON l.answer = a.sha256 WHERE l.account = ? AND l.mail = ? ORDER BY a.fetched_at",
                (account, mail),
            )
            proof = Proof(
                verdict_code=verdict_code,
                outcome=Outcome(outcome),
                signer=self._certificate(signer),
                enclosed=tuple(map(self._certificate, json.loads(enclosed))),
                anchor=anchor,
                findings=tuple(Finding(code, Outcome(value), facts) for code, value, facts in json.loads(findings)),
                answers=tuple(answer.sha256 for answer in answers),
            )
        return KeptProof(_instant(seen_at), program, reader_version, proof, answers)

    def signers(self) -> tuple[SignerUse, ...]:
        """Every certificate that signed kept mail under a pinned issuer, with what was enclosed once."""
        with store_failure(self._path):
            rows = self._connection.execute(
                "SELECT signer, max(enclosed) FROM proof WHERE anchor <> '' AND signer <> '' GROUP BY signer"
            ).fetchall()
            return tuple(
                SignerUse(self._certificate(signer), tuple(map(self._certificate, json.loads(enclosed))))
                for signer, enclosed in rows
            )

    def mails_of(self, signer: bytes) -> tuple[ProvenMail, ...]:
        """The kept mails that a certificate (DER) signed, newest first."""
        with store_failure(self._path):
            rows = self._connection.execute(
                "SELECT m.account, m.sha256, m.arrived_at, p.seen_at, m.certified_at, m.verdict_code, m.trouble "
                "FROM proof p JOIN message m ON m.account = p.account AND m.sha256 = p.mail "
                "WHERE p.signer = ? AND m.trouble NOT IN ('reader-crashed', 'reader-timeout') ORDER BY m.moment DESC",
                (hashlib.sha256(signer).hexdigest(),),
            ).fetchall()
        return tuple(
            ProvenMail(account, name, _maybe(arrived), _instant(seen), _maybe(certified), verdict, trouble)
            for account, name, arrived, seen, certified, verdict, trouble in rows
        )

    def seen_at(self, account: int, mail: str) -> datetime | None:
        """When a mail was first taken in, None when no proof tells."""
        with store_failure(self._path):
            row = self._connection.execute(
                "SELECT seen_at FROM proof WHERE account = ? AND mail = ?", (account, mail)
            ).fetchone()
        return _instant(row[0]) if row else None

    # answers

    def add_answer(self, answer: KeptAnswer, cap: int) -> None:
        """Keep an answer; above `cap` bytes in all the oldest go that no proof rests on.

        Call inside `Records.writing`.
        """
        run = self._connection
        run.execute(
            "INSERT INTO answer (sha256, kind, url, certificate, fetched_at, due_at, der) VALUES (?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (sha256) DO UPDATE SET due_at = excluded.due_at",
            (answer.sha256, answer.kind, answer.url, answer.certificate, int(answer.fetched_at.timestamp()),
             int(answer.due_at.timestamp()), answer.der),
        )  # fmt: skip
        run.execute("DELETE FROM answer_failure WHERE url = ? AND certificate = ?", (answer.url, answer.certificate))
        left = run.execute("SELECT coalesce(sum(length(der)), 0) FROM answer").fetchone()[0]
        spare = run.execute(
            "SELECT sha256, length(der) FROM answer WHERE sha256 <> ? "
            "AND sha256 NOT IN (SELECT answer FROM proof_answer) ORDER BY fetched_at",
            (answer.sha256,),
        ).fetchall()
        for name, size in spare:
            if left <= cap:
                return
            run.execute("DELETE FROM answer WHERE sha256 = ?", (name,))
            left -= size

    def fail(self, url: str, certificate: str, tried_at: datetime, code: str) -> None:
        """An address gave nothing useful. Call inside `Records.writing`."""
        self._connection.execute(
            "INSERT INTO answer_failure (url, certificate, tried_at, code) VALUES (?1, ?2, ?3, ?4) "
            "ON CONFLICT (url, certificate) DO UPDATE SET tried_at = ?3, code = ?4",
            (url, certificate, int(tried_at.timestamp()), code),
        )

    def failure(self, url: str, certificate: str) -> tuple[datetime, str] | None:
        """When an address last gave nothing useful, and why; None when it did since, or was never asked."""
        with store_failure(self._path):
            row = self._connection.execute(
                "SELECT tried_at, code FROM answer_failure WHERE url = ? AND certificate = ?", (url, certificate)
            ).fetchone()
        return (_instant(row[0]), str(row[1])) if row else None

    def due_at(self, url: str, certificate: str) -> datetime | None:
        """When the newest answer of an address is due to be replaced, None when there is none."""
        with store_failure(self._path):
            row = self._connection.execute(
                "SELECT max(due_at) FROM answer WHERE url = ? AND certificate = ?", (url, certificate)
            ).fetchone()
        return _maybe(row[0])

    def answers_about(self, urls: Iterable[str], certificate: str, at: datetime | None) -> tuple[KeptAnswer, ...]:
        """The newest answer of each address, and the first that came at or after `at` (the certified time)."""
        found: dict[str, KeptAnswer] = {}
        after = int(at.timestamp()) if at else 0
        with store_failure(self._path):
            for url in urls:
                where = "WHERE a.url = ? AND a.certificate IN ('', ?) "
                for answer in (
                    *self._answers(f"{where} ORDER BY a.fetched_at DESC LIMIT 1", (url, certificate)),
                    *self._answers(
                        f"{where} AND a.fetched_at >= ? ORDER BY a.fetched_at LIMIT 1", (url, certificate, after)
                    ),
                ):
                    found[answer.sha256] = answer
        return tuple(found.values())

    def current_answers(self, most: int) -> tuple[KeptAnswer, ...]:
        """The newest answer of every address, small ones first, at most so many bytes together."""
        newest = (
            "WHERE a.fetched_at = "
            "(SELECT max(fetched_at) FROM answer b WHERE b.url = a.url AND b.certificate = a.certificate)"
        )
        with store_failure(self._path):
            sizes = self._connection.execute(
                f"SELECT a.sha256, length(a.der) FROM answer a {newest} ORDER BY length(a.der)"  # noqa: S608 - fixed pieces
            ).fetchall()
            chosen, total = [], 0
            for name, size in sizes:
                total += size
                if total > most:
                    break
                chosen.append(name)
            return tuple(answer for name in chosen for answer in self._answers("WHERE a.sha256 = ?", (name,)))

    def answers(self) -> tuple[tuple[KeptAnswer, int], ...]:
        """Every answer, newest first, without its bytes but with their number."""
        with store_failure(self._path):
            rows = self._connection.execute(
                "SELECT kind, url, certificate, fetched_at, due_at, length(der) FROM answer ORDER BY fetched_at DESC"
            ).fetchall()
        return tuple(
            (KeptAnswer(kind, url, about, _instant(fetched), _instant(due), b""), size)
            for kind, url, about, fetched, due, size in rows
        )

    def failures(self) -> tuple[tuple[str, datetime, str], ...]:
        """Addresses that gave nothing useful when last asked: address, when, why."""
        with store_failure(self._path):
            rows = self._connection.execute("SELECT url, tried_at, code FROM answer_failure ORDER BY tried_at DESC")
            return tuple((url, _instant(tried), code) for url, tried, code in rows)

    def _answers(self, where: str, values: tuple[object, ...]) -> tuple[KeptAnswer, ...]:
        rows = self._connection.execute(_ANSWER + where, values).fetchall()
        return tuple(
            KeptAnswer(kind, url, about, _instant(fetched), _instant(due), der)
            for kind, url, about, fetched, due, der in rows
        )

    def _certificate(self, sha256: str) -> bytes:
        row = self._connection.execute("SELECT der FROM certificate WHERE sha256 = ?", (sha256,)).fetchone()
        return bytes(row[0]) if row else b""


def _instant(value: int) -> datetime:
    return datetime.fromtimestamp(value, UTC)


def _maybe(value: int | None) -> datetime | None:
    return None if value is None else _instant(value)
