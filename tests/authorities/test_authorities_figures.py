"""The figures: look-alikes of real-shaped addresses against a whole register, and genuine ones left alone."""

from __future__ import annotations

import random
import time
from collections import Counter

import pytest
import townroom
from tricks import TRICKS

from citizen_inbox.authorities.matching import Standing, judge
from citizen_inbox.authorities.sheets import read_file
from citizen_inbox.store.authorities import KeptRegister, write_register

BODIES = 23_000


@pytest.fixture(scope="module")
def register(tmp_path_factory):
    path = tmp_path_factory.mktemp("register") / "authorities.sqlite3"
    started = time.process_time()
    export = read_file(townroom.as_csv(townroom.rows(BODIES)))
    read = time.process_time() - started
    write_register(path, export.bodies, {"bodies": str(BODIES)})
    print(f"\n{BODIES} bodies, {sum(len(body.addresses) for body in export.bodies)} certified addresses: "
          f"read in {read:.1f} s, filed in {time.process_time() - started - read:.1f} s (processor time)")  # fmt: skip
    with KeptRegister(path) as kept:
        yield kept


@pytest.fixture(scope="module")
def addresses(register):
    """Of bodies that have a domain of their own, as look-alikes want one to imitate; each body once."""
    return [body.addresses[0] for body in register.bodies() if register.owner(body.addresses[0].rpartition("@")[2])]


def test_lookalikes_are_never_shown_as_the_body_and_nearly_all_are_told(register, addresses):
    dice = random.Random(11)
    made = []
    for address in dice.sample(addresses, 200):
        known = {address}
        for name in dice.sample(list(TRICKS), len(TRICKS)):
            false = TRICKS[name](address, dice)
            if false not in known and not register.holders(false) and len(known) <= 10:
                known.add(false)
                made.append((name, address, false))
    assert len(made) == 2_000
    missed = []
    shown = 0
    for name, address, false in made:
        found = judge(false, (register,))
        shown += found.standing is Standing.OFFICIAL or bool(found.name)
        if found.standing is not Standing.LOOKALIKE:
            missed.append((name, address, false, found.how))
    print(f"\nlook-alikes: {len(made)}, shown as the body: {shown}, warned: {1 - len(missed) / len(made):.2%}")
    print("missed:", Counter(name for name, *_ in missed).most_common(), *missed[:12], sep="\n  ")
    assert shown == 0
    assert len(missed) <= len(made) // 100


def test_genuine_addresses_are_left_alone(register):
    dice = random.Random(12)
    every = [address for body in register.bodies() for address in body.addresses]
    sample = dice.sample(every, 2_000)
    spelled = [address.upper() if number % 3 == 0 else address for number, address in enumerate(sample)]
    found = [judge(address, (register,)) for address in spelled]
    warned = sum(one.standing is Standing.LOOKALIKE for one in found)
    print(f"\ngenuine: {len(found)}, warned: {warned}")
    assert warned == 0
    assert all(one.standing is Standing.OFFICIAL and one.name for one in found)


def test_a_look_up_takes_a_few_milliseconds(register, addresses):
    dice = random.Random(13)
    strangers = [TRICKS[dice.choice(list(TRICKS))](address, dice) for address in dice.sample(addresses, 100)]
    strangers += [f"{name}@postapec.it" for name in townroom.names(100, seed=99)]
    times = []
    for address in strangers:
        started = time.process_time()
        judge(address, (register,))
        times.append(time.process_time() - started)
    times.sort()
    print(f"\nlook-up: median {times[100] * 1000:.2f} ms, nine of ten within {times[180] * 1000:.2f} ms")
    assert times[100] < 0.02  # an order above what a quiet machine needs
