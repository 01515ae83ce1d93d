"""Lists, grids and trees: their models and the delegates that draw their rows."""
