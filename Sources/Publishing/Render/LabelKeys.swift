import Content

/// The keys of the fixed words for closed lists of values: `demand_very_high`.
private func key(_ prefix: String, _ value: some RawRepresentable<String>) -> String {
  let name = value.rawValue
  guard name.utf8.contains(UInt8(ascii: "-")) else { return prefix + "_" + name }
  return prefix + "_" + String(name.map { $0 == "-" ? "_" : $0 })
}

extension Demand {
  var labelKey: String { key("demand", self) }
}

extension Remote {
  var labelKey: String { key("remote", self) }
}

extension Stress {
  var labelKey: String { key("stress", self) }
}

extension Balance {
  var labelKey: String { key("balance", self) }
}

extension SkillKind {
  var labelKey: String { key("kind", self) }
}

extension Tier {
  var labelKey: String { key("tier", self) }
}

extension PremiumKind {
  var labelKey: String { key("premium", self) }
}

extension SourceKind {
  var labelKey: String { key("source", self) }
}

extension Statistic {
  var labelKey: String { key("statistic", self) }
}

extension Basis {
  var labelKey: String { key("basis", self) }
}

extension Period {
  var labelKey: String { key("period", self) }

  /// "a year", "an hour".
  var phraseKey: String { key("per", self) }
}
