import Reporting

extension Form<Amount> {
  /// A number that keeps a rule.
  static func amount(_ rule: NumberRule) -> Form {
    Form { text, position, findings in
      rule.read(Array(text.utf8)[...], at: position, &findings)
    }
  }

  /// A share such as `2%`; the sign may be left out.
  static var percent: Form {
    Form { text, position, findings in
      let number = text.utf8.last == UInt8(ascii: "%") ? text.utf8.dropLast() : text.utf8[...]
      return NumberRule.share.read(Array(number)[...], at: position, &findings)
    }
  }
}

extension Form<Int> {
  /// A whole number between two others.
  static func whole(_ range: ClosedRange<Int>) -> Form {
    Form { text, position, findings in
      let isPlain = text.utf8.count <= 9 && text.utf8.allSatisfy(\.isDigit)
      if isPlain, let number = Int(text), range.contains(number) { return number }
      findings.add(.invalidNumber, .noWhole(text, range), at: position)
      return nil
    }
  }

  static var year: Form { .whole(1900...2200) }
}

extension Form<Experience> {
  /// Years of experience: `2-5`, or `5+` with an open end.
  static var experience: Form {
    Form { text, position, findings in
      if let experience = Experience(text) { return experience }
      findings.add(
        .wrongKind,
        .noExperience(text),
        at: position,
        suggestion: .experience(meantBy: text)
      )
      return nil
    }
  }
}

extension Experience {
  fileprivate init?(_ text: String) {
    if text.utf8.last == UInt8(ascii: "+") {
      guard let from = Experience.years(text.dropLast()) else { return nil }
      self.init(from: from, to: nil)
    } else {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, let from = Experience.years(parts[0]),
        let to = Experience.years(parts[1]), from < to
      else { return nil }
      self.init(from: from, to: to)
    }
  }

  private static func years(_ text: Substring) -> Int? {
    guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy(\.isDigit) else { return nil }
    return Int(text)
  }
}

extension Suggestion {
  /// The years without a dash of another kind, spaces, and the words `years` and `to`.
  fileprivate static func experience(meantBy text: String) -> Suggestion {
    let words = text.lowercased().split { " \u{A0}".contains($0) }
      .filter { !["years", "year", "yrs", "of", "experience"].contains($0) }
      .map { $0 == "to" ? "-" : $0 }
    let plain = String(words.joined().map { "–—−".contains($0) ? "-" : $0 })
    if Experience(plain) != nil { return .write(plain) }
    return Suggestion("write '2-5', or '5+' for an open end")
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension Message {
  fileprivate static func noWhole(_ text: String, _ range: ClosedRange<Int>) -> Message {
    "expected a whole number from \(range.lowerBound) to \(range.upperBound), found '\(text)'"
  }

  fileprivate static func noExperience(_ text: String) -> Message {
    "'\(text)' is no span of years"
  }
}
