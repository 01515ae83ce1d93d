"""The command line: the same workflows that the window calls, for scripts and clinics."""
