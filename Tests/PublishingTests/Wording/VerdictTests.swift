import Testing

@testable import Content
@testable import Publishing

/// What comparisons say of pay, with the medians of May 2025 unless another date stands beside them.
struct VerdictTests {
  private let sentences: Sentences

  init() throws {
    sentences = try #require(Fixture.american.sentences)
  }

  /// One side of a pair: the people and their central figure.
  private struct Person {
    let role: Role
    let pay: Pay
  }

  private func person(
    _ people: String,
    _ figure: Figure,
    _ statistic: Statistic = .median,
    period: Period = .year,
    whose: Whose = .occupation(.exact),
    occupation: String = "Software Developers",
    annualised: Annualised? = nil
  ) throws -> Person {
    let row = Fixture.row([statistic: figure], period: period, annualised: annualised)
    return Person(
      role: try Fixture.role(people, occupation: occupation),
      pay: Pay(row: row, whose: whose)
    )
  }

  private func verdict(_ a: Person, _ b: Person, _ statistic: Statistic = .median) throws -> Verdict
  {
    verdict(a, b, year: try compared(a, b, statistic))
  }

  private func verdict(
    _ a: Person,
    _ b: Person,
    year: PayComparison,
    hour: PayComparison? = nil
  ) -> Verdict {
    sentences.verdict(ComparedPay(year: year, hour: hour), a.role, b.role)
  }

  /// What may be said of two people whose figures fit their roles exactly.
  private func compared(
    _ a: Person,
    _ b: Person,
    _ statistic: Statistic = .median
  ) throws -> PayComparison {
    let (pair, difference) = try difference(a, b, statistic)
    guard let higher = difference.higher, !difference.isSame else { return .same(pair, difference) }
    return .higher(higher, pair, difference)
  }

  private func difference(
    _ a: Person,
    _ b: Person,
    _ statistic: Statistic = .median
  ) throws -> (PayPair, Difference) {
    let figures = (a.pay.row.figures[statistic], b.pay.row.figures[statistic])
    let pair = PayPair(statistic: statistic, a: a.pay, b: b.pay)
    return (pair, try Fixture.difference(figures.0, figures.1))
  }

  @Test func theHigherMedianIsNamedWithItsBaseAndTheDifference() throws {
    let a = try person("software developers", .exact(Amount(135_980)))
    let b = try person("web developers", .exact(Amount(92_650)))
    let verdict = try verdict(a, b)
    #expect(
      verdict.sentence
        == "Software developers earn a median of $135,980 a year, 47% ($43,330) more than web developers, whose median is $92,650."
    )
    #expect(verdict.reason == nil)
    #expect(verdict.hour == nil)
  }

  @Test func theHigherSideLeadsTheSentence() throws {
    let a = try person("data scientists", .exact(Amount(120_230)))
    let b = try person("software developers", .exact(Amount(135_980)))
    let verdict = try verdict(a, b)
    #expect(
      verdict.sentence
        == "Software developers earn a median of $135,980 a year, 13% ($15,750) more than data scientists, whose median is $120,230."
    )
  }

  @Test func aMeanIsAnAverage() throws {
    let a = try person("software developers", .exact(Amount(148_100)), .mean)
    let b = try person("web developers", .exact(Amount(98_770)), .mean)
    let verdict = try verdict(a, b, .mean)
    #expect(
      verdict.sentence
        == "Software developers earn an average of $148,100 a year, 50% ($49,330) more than web developers, whose average is $98,770."
    )
  }

  @Test func aSmallDifferenceIsAboutTheSame() throws {
    let a = try person("database administrators", .exact(Amount(104_620)))
    let b = try person("software testers", .exact(Amount(104_300)))
    let verdict = try verdict(a, b)
    #expect(
      verdict.sentence
        == "Database administrators and software testers earn about the same: their medians, $104,620 and $104,300 a year, are $320 apart."
    )
  }

  @Test func equalFiguresAreTheSame() throws {
    let a = try person("database administrators", .exact(Amount(104_620)))
    let b = try person("software testers", .exact(Amount(104_620)))
    let verdict = try verdict(a, b)
    #expect(
      verdict.sentence
        == "Database administrators and software testers earn the same: both have a median of $104,620 a year."
    )
  }

  @Test func aTopCodedDifferenceIsAtLeastSoMuch() throws {
    let a = try person("lawyers", .exact(Amount(151_160)))
    let b = try person("physicians", .atLeast(Amount(239_200)))
    let verdict = try verdict(a, b)
    #expect(
      verdict.sentence
        == "Physicians earn a median of at least $239,200 a year, at least 58% ($88,040) more than lawyers, whose median is $151,160."
    )
  }

  @Test func aDifferenceByTheHourStandsBesideTheYearlyRefusal() throws {
    let musicians = try person("musicians", .exact(.cents(4780)), period: .hour)
    let designers = try person("graphic designers", .exact(.cents(3027)), period: .hour)
    let verdict = verdict(
      musicians,
      designers,
      year: .notComparable(.onlyByHour(a: true, b: false)),
      hour: try compared(musicians, designers)
    )
    #expect(
      verdict
        == Verdict(
          sentence: "The pay of musicians and graphic designers is not directly comparable.",
          reason: "For musicians, pay is published only by the hour.",
          hour:
            "By the hour, musicians earn a median of $47.80, 58% ($17.53) more than graphic designers, whose median is $30.27."
        )
    )
  }

  @Test func theSameByTheHourIsSaidToo() throws {
    let a = try person("database administrators", .exact(.cents(5030)), period: .hour)
    let b = try person("software testers", .exact(.cents(5014)), period: .hour)
    let same = try compared(a, b)
    let verdict = verdict(a, b, year: same, hour: same)
    #expect(
      verdict.hour
        == "By the hour, database administrators and software testers earn about the same: their medians, $50.30 and $50.14, are $0.16 apart."
    )
  }

  @Test func inexactOccupationsAreNamedAndNobodyWins() throws {
    let a = try person(
      "Python developers",
      .exact(Amount(135_980)),
      whose: .occupation(.narrower)
    )
    let b = try person("web developers", .exact(Amount(92_650)))
    let (pair, difference) = try difference(a, b)
    let verdict = verdict(a, b, year: .occupations(pair, difference))
    #expect(
      verdict.sentence
        == "Software developers, the official occupation that includes Python developers, earn a median of $135,980 a year; web developers earn a median of $92,650."
    )
    #expect(
      verdict.reason
        == "These are figures for occupations. They do not show which of the two roles pays more."
    )
  }

  @Test func aStandInIsCalledTheClosestOccupation() throws {
    let a = try person("accountants", .exact(.cents(4023)), period: .hour, whose: .own)
    let b = try person(
      "backend developers",
      .exact(.cents(6538)),
      period: .hour,
      whose: .occupation(.proxy)
    )
    let (pair, difference) = try difference(a, b)
    let occupations = PayComparison.occupations(pair, difference)
    let verdict = verdict(a, b, year: occupations, hour: occupations)
    #expect(
      verdict.hour
        == "By the hour, accountants earn a median of $40.23; software developers, the official occupation closest to backend developers, earn a median of $65.38."
    )
  }

  @Test func nothingSeparatesRolesOfOneOccupation() throws {
    let a = try person("backend developers", .exact(Amount(135_980)))
    let b = try person("Python developers", .exact(Amount(135_980)))
    let same = PayComparison.sameOccupation(SubjectID("us-15-1252"))
    let verdict = verdict(a, b, year: same, hour: same)
    #expect(
      verdict
        == Verdict(
          sentence: "No official figure separates backend developers from Python developers.",
          reason: "The figures for both are those of software developers.",
          hour: nil
        )
    )
  }

  @Test func reckonedFiguresAreAboutSoMuch() throws {
    let method = Annualised(from: .hour, times: Amount(2080))
    let a = try person("electricians", .exact(Amount(62_000)), annualised: method)
    let b = try person("painters", .exact(Amount(50_000)), annualised: method)
    let verdict = try verdict(a, b)
    #expect(
      verdict.sentence
        == "Electricians earn a median of about $62,000 a year, 24% ($12,000) more than painters, whose median is about $50,000."
    )
  }
}

extension Amount {
  fileprivate static func cents(_ cents: Int64) -> Amount {
    Amount(tenThousandths: cents * 100, decimals: 2)
  }
}
