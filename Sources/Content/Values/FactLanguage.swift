/// The language in which prose and templates ask for facts: `role.salary.region.us-ca.median`.
package enum FactLanguage {
  /// The words that lead from one fact to another; no id may be one of them, or a name could mean two things.
  package static let names: Set<String> = [
    "all", "caption", "compact", "edition", "editions", "group", "groups", "high", "hour", "level",
    "levels", "low", "mean", "median", "occupation", "others", "outlook", "p10", "p25", "p75",
    "p90", "pay", "region", "regions", "role", "roles", "salary", "source", "value", "year",
  ]
}
