import Reporting

extension Catalog {
  /// Tells of guides that show no pay: there is none, unless they say so themselves, or none that a page can print.
  ///
  /// - Parameters:
  ///   - source: What was read.
  ///   - misled: Whose salary rows name something unknown; that is told already, and they may hold the pay.
  /// - Returns: One warning a guide.
  func guidesWithoutPay(_ source: SiteSource, misled: Set<SubjectID>) -> [Diagnostic] {
    let tables: Set<DataTable> = [.salaries, .occupations, .regions, .sources]
    // Without the site's region, which is told to be missing or unknown, no guide has pay.
    guard source.brokenTables.isDisjoint(with: tables), regions.isEmpty || region != nil else {
      return []
    }
    return roles.filter { role in
      occupation(role.id) == nil && !misled.contains(role.id)
        && !isMisled(role.guide.occupation?.value, misled)
    }.compactMap(lackOfPay)
  }

  private func lackOfPay(_ role: Role) -> Diagnostic? {
    let region = settings.region.value
    if role.guide.saysNoPay {
      let isContradicted = role.pay(in: region)?.whose == .own
      return isContradicted ? warning(.denied(role.id), .rowsOrKey, role) : nil
    }
    guard role.own.hasFigure || role.official.hasFigure else {
      return warning(.withoutPay(role.id), .occupationOrRows, role)
    }
    return role.showsPay(in: region)
      ? nil : warning(.withoutPrintedPay(role.id), .rowFor(region), role)
  }

  private func warning(_ message: Message, _ suggestion: Suggestion, _ role: Role) -> Diagnostic {
    Diagnostic(
      .guideWithoutPay,
      message,
      at: Location(role.guide.file),
      suggestion: suggestion
    )
  }

  /// Whether an occupation is unknown or may have pay that could not be joined.
  private func isMisled(_ id: SubjectID?, _ misled: Set<SubjectID>) -> Bool {
    guard let id else { return false }
    return misled.contains(id) || occupation(id) == nil || role(id) != nil
  }
}

extension Role {
  /// Whether its page prints pay: that of the role as a whole, or that of a level, a group or another region.
  fileprivate func showsPay(in region: RegionID) -> Bool {
    pay(in: region) != nil
      || (own.rows + official.rows).contains { $0.isListable && $0.hasTable(in: region) }
  }
}

extension PayRow {
  /// Whether the page of its role has a table in which it may stand.
  fileprivate func hasTable(in region: RegionID) -> Bool {
    self.region.id == region || (level == nil && group == nil)
  }
}

extension Suggestion {
  fileprivate static let occupationOrRows = Suggestion(
    "name its nearest 'occupation', add rows to content/data/salaries.csv, or say 'pay: none'"
  )

  fileprivate static let rowsOrKey = Suggestion(
    "take out the line 'pay: none', or the rows of content/data/salaries.csv"
  )

  fileprivate static func rowFor(_ region: RegionID) -> Suggestion {
    Suggestion("add a row for the region '\(region)' and all levels, or say 'pay: none'")
  }
}

extension Message {
  fileprivate static func withoutPay(_ id: SubjectID) -> Message {
    "the guide '\(id)' has no pay: no salary row speaks of it or of its occupation"
  }

  fileprivate static func withoutPrintedPay(_ id: SubjectID) -> Message {
    """
    the guide '\(id)' shows no pay: its salary rows have neither a median, a mean nor a range, or \
    speak of levels and groups of other regions
    """
  }

  fileprivate static func denied(_ id: SubjectID) -> Message {
    "the guide '\(id)' says 'pay: none', although a salary row gives the pay of '\(id)'"
  }
}
