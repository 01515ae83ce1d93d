"""The parts that screens are made of, each drawn from one look."""
