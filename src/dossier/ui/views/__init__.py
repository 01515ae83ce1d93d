"""Screens: they show a view model's state in words and pass on what a person does."""
