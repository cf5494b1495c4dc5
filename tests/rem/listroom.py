"""Trusted lists of a throw-away scheme: written, signed, told apart."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography.hazmat.primitives.serialization import Encoding
from lxml import etree

from citizen_inbox.demo.authority import Identity
from citizen_inbox.demo.rem import sign_xml
from citizen_inbox.evidence.trusted_list import DELIVERY, GRANTED, TIME_STAMPS

ISSUED = datetime(2026, 10, 1, tzinfo=UTC)
WITHDRAWN = GRANTED.replace("granted", "withdrawn")
T = "http://uri.etsi.org/02231/v2#"


def der(identity: Identity) -> bytes:
    return identity.certificate.public_bytes(Encoding.DER)


@dataclass(frozen=True)
class Period:
    """One status of a service since a day."""

    since: str = "2024-01-01T00:00:00Z"
    status: str = GRANTED
    type: str = DELIVERY[1]
    certificates: tuple[bytes, ...] = ()


def identity_xml(certificates: tuple[bytes, ...]) -> str:
    ids = "".join(
        f"<DigitalId><X509Certificate>{base64.b64encode(one).decode()}</X509Certificate></DigitalId>"
        for one in certificates
    )
    return f"<ServiceDigitalIdentity>{ids}</ServiceDigitalIdentity>"


def period_xml(tag: str, period: Period) -> str:
    return (
        f"<{tag}><ServiceTypeIdentifier>{period.type}</ServiceTypeIdentifier>"
        '<ServiceName><Name xml:lang="it">Recapito</Name><Name xml:lang="en">Delivery</Name></ServiceName>'
        f"{identity_xml(period.certificates)}<ServiceStatus>{period.status}</ServiceStatus>"
        f"<StatusStartingTime>{period.since}</StatusStartingTime></{tag}>"
    )


def service_xml(*periods: Period) -> str:
    history = "".join(period_xml("ServiceHistoryInstance", one) for one in periods[1:])
    present = period_xml("ServiceInformation", periods[0])
    return f"<TSPService>{present}<ServiceHistory>{history}</ServiceHistory></TSPService>"


def pointer_xml(territory: str, *certificates: bytes) -> str:
    return (
        f"<OtherTSLPointer><ServiceDigitalIdentities>{identity_xml(certificates)}</ServiceDigitalIdentities>"
        f"<TSLLocation>https://liste.example/{territory}.xml</TSLLocation><AdditionalInformation><OtherInformation>"
        f"<SchemeTerritory>{territory}</SchemeTerritory></OtherInformation></AdditionalInformation></OtherTSLPointer>"
    )


def list_xml(
    *services: str,
    territory: str = "IT",
    sequence: object = 7,
    next_update: str = "2027-03-01T00:00:00Z",
    issued: str = "2026-10-01T00:00:00Z",
    pointers: str = "",
) -> bytes:
    kind = "EUlistofthelists" if territory == "EU" else "EUgeneric"
    following = f"<dateTime>{next_update}</dateTime>" if next_update else ""
    return (
        f'<TrustServiceStatusList xmlns="{T}"><SchemeInformation><TSLSequenceNumber>{sequence}</TSLSequenceNumber>'
        f"<TSLType>http://uri.etsi.org/TrstSvc/TrustedList/TSLType/{kind}</TSLType>"
        f"<SchemeTerritory>{territory}</SchemeTerritory><PointersToOtherTSL>{pointers}</PointersToOtherTSL>"
        f"<ListIssueDateTime>{issued}</ListIssueDateTime><NextUpdate>{following}</NextUpdate></SchemeInformation>"
        '<TrustServiceProviderList><TrustServiceProvider><TSPInformation><TSPName><Name xml:lang="en">Gestore A</Name>'
        f"</TSPName></TSPInformation><TSPServices>{''.join(services)}</TSPServices></TrustServiceProvider>"
        "</TrustServiceProviderList></TrustServiceStatusList>"
    ).encode()


def signed_list(xml: bytes, signer: Identity) -> bytes:
    return etree.tostring(sign_xml(xml, signer, ISSUED), xml_declaration=True, encoding="UTF-8")


def stamps_service(identity: Identity) -> str:
    return service_xml(Period(type=TIME_STAMPS[0], certificates=(der(identity),)))
