// Stands in for the built-in script.
