"""The window: what a person sees and touches, on the same workflows as the command line."""
