"""Citizen Inbox: an official PEC mailbox that a citizen understands, trusts and can pay from."""

__version__ = "0.1.0"
