// Stands in for the built-in site.js.
