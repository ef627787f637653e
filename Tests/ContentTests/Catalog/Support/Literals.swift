@testable import Content

extension RegionID: ExpressibleByStringLiteral {
  /// An id as a test writes it.
  public init(stringLiteral text: String) { self.init(text) }
}

extension LevelID: ExpressibleByStringLiteral {
  /// An id as a test writes it.
  public init(stringLiteral text: String) { self.init(text) }
}

extension GroupID: ExpressibleByStringLiteral {
  /// An id as a test writes it.
  public init(stringLiteral text: String) { self.init(text) }
}

extension SourceID: ExpressibleByStringLiteral {
  /// An id as a test writes it.
  public init(stringLiteral text: String) { self.init(text) }
}

extension SubjectID: ExpressibleByStringLiteral {
  /// An id as a test writes it.
  public init(stringLiteral text: String) { self.init(text) }
}

extension Amount: ExpressibleByIntegerLiteral {
  /// A whole number as a test writes it.
  public init(integerLiteral whole: Int64) { self.init(whole) }
}

extension Figure: ExpressibleByIntegerLiteral {
  /// An exact whole figure as a test writes it.
  public init(integerLiteral whole: Int64) { self = .exact(Amount(whole)) }

  /// An exact figure in hundredths, such as pay by the hour.
  static func hundredths(_ number: Int64) -> Figure {
    .exact(Amount(tenThousandths: number * 100, decimals: 2))
  }
}
