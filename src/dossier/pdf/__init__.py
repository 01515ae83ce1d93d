"""Thin typed wrappers over the PDF, font and image libraries."""
