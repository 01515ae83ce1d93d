"""From a person's arrangement and an authority's rules to page-exact instructions; pure."""
