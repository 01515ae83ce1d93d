"""What a case is: frozen data and pure functions."""
