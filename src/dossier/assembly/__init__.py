"""Draws and places the pages of a packet as its plan says."""
