"""What each screen shows as frozen data, and what a person can do there; no words, no widgets."""
