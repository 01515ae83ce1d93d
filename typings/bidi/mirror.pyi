# Pairs of brackets and signs that turn with the direction.

MIRRORED: dict[str, str]
