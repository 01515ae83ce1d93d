"""How files come in: bytes decide the type, a worker makes a clean upright copy."""
