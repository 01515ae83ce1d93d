"""The numbered steps that make the database what this program expects; never edited again."""
