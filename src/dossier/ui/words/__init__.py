"""Words for codes: what view models tell as a code, in the language of the window."""
