"""The checks that verify runs, one a module; each gives failures and goes on."""
