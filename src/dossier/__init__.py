"""Dossier keeps case documents in an encrypted vault and makes the packet an authority accepts."""

__version__ = "0.1.0"
