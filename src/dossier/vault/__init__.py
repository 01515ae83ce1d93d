"""The encrypted vault of one case: a folder with a database and two copies of its key header."""
