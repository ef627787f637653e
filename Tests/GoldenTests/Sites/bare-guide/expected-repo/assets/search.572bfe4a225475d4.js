// Stands in for assets/search.js.
