"""Runs a named task on untrusted bytes in a walled-off process that ends with its one call."""
