"""What ships is found, and said to be missing when it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from citizen_inbox.failures import Failure
from citizen_inbox.host import places
from citizen_inbox.usecases import shipped


def test_an_installation_without_anchors_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert shipped.anchors().of_role("pec-issuer")
    monkeypatch.setattr(places, "resources", lambda: tmp_path)
    with pytest.raises(Failure) as caught:
        shipped.anchors()
    assert caught.value.code == "anchors-missing"
