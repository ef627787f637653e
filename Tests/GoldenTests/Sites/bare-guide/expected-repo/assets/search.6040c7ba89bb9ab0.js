// Stands in for the built-in search.js.
