"""Hands a packet over: written without a name, audited, and only then named."""
