// Stands in for assets/site.js.
