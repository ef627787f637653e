import Testing

@testable import Content

/// May 2025 and May 2024, United States: real figures of seven occupations, each the exact match of a role.
private let salaries = """
  subject,region,period,p10,p25,median,p75,p90,mean,rse,source,as_of
  us-15-1252,us,year,82460,105210,135980,171980,214670,148100,0.4,bls-2025,2025-05
  us-15-1252,us,hour,39.64,50.58,65.38,82.68,103.21,71.20,0.4,bls-2025,2025-05
  us-15-1252,us,year,79850,103050,133080,169000,211450,144570,0.6,bls-2024,2024-05
  us-15-1254,us,year,48100,64230,92650,126230,162290,98770,,bls-2025,2025-05
  us-15-2051,us,year,67240,85660,120230,158880,199130,126800,,bls-2025,2025-05
  us-15-1242,us,year,60230,79610,104620,135460,163320,110090,,bls-2025,2025-05
  us-15-1253,us,year,61440,80310,104300,133180,167010,111490,,bls-2025,2025-05
  us-27-2042,us,year,n/p,n/p,n/p,n/p,n/p,n/p,,bls-2025,2025-05
  us-27-2042,us,hour,20.35,27.57,47.80,75.33,132.56,60.46,,bls-2025,2025-05
  us-27-1024,us,year,39520,49040,62960,81830,104910,70560,,bls-2025,2025-05
  us-27-1024,us,hour,19.00,23.58,30.27,39.34,50.44,33.92,,bls-2025,2025-05
  us-29-1229,us,year,66860,95080,>=239200,>=239200,>=239200,253470,,bls-2024,2024-05
  us-23-1011,us,year,72780,99760,151160,215420,>=239200,182760,,bls-2024,2024-05
  us-53-2011,us,year,98560,154360,226600,>=239200,>=239200,280570,,bls-2024,2024-05
  us-25-2021,us,year,47960,57710,63970,81450,104340,72650,,bls-2025,2025-05
  us-25-2021,us,hour,n/p,n/p,n/p,n/p,n/p,n/p,,bls-2025,2025-05
  """

private let occupations = [
  ("software-developer", "us-15-1252"), ("web-developer", "us-15-1254"),
  ("data-scientist", "us-15-2051"), ("database-administrator", "us-15-1242"),
  ("software-tester", "us-15-1253"), ("musician", "us-27-2042"),
  ("graphic-designer", "us-27-1024"), ("physician-other", "us-29-1229"),
  ("lawyer", "us-23-1011"), ("airline-pilot", "us-53-2011"), ("teacher", "us-25-2021"),
]

private func catalog() throws -> Catalog {
  let rows = occupations.map { "\($0.1),\($0.0)" }.joined(separator: "\n")
  let site = SampleSite().table("salaries", salaries).table(
    "occupations",
    "occupation,title\n\(rows)"
  )
  .file("site.yml", "title: T\nurl: https://t.org\ncompare: {at_least: 1}\n")
  return try occupations.reduce(site) {
    $0.guide($1.0, "family: all\noccupation: \($1.1)\nmatch: exact")
  }.joined().catalog
}

private func compared(_ a: String, _ b: String) throws -> ComparedPay {
  let catalog = try catalog()
  return catalog.pay(of: try catalog.comparison(a, b))
}

@Test(
  arguments: [
    ("software-developer", "web-developer", Side.a, 43_330, 47, 32),
    ("data-scientist", "software-developer", Side.b, 15_750, 13, 12),
  ] as [(String, String, Side, Int64, Int64, Int64)]
)
func theHigherMedianWins(
  a: String,
  b: String,
  winner: Side,
  amount: Int64,
  more: Int64,
  less: Int64
) throws {
  guard case .higher(let side, let pair, let difference) = try compared(a, b).year else {
    Issue.record("nobody wins")
    return
  }
  #expect(side == winner)
  #expect(pair.statistic == .median)
  #expect(difference.amount == Amount(amount))
  #expect(difference.percentMore == Amount(more))
  #expect(difference.percentLess == Amount(less))
  #expect([pair.a, pair.b].map(\.whose) == [.occupation(.exact), .occupation(.exact)])
}

@Test func databaseAdministratorsAndSoftwareTestersEarnAboutTheSame() throws {
  guard
    case .same(_, let difference) = try compared("database-administrator", "software-tester").year
  else {
    Issue.record("somebody wins")
    return
  }
  #expect(difference.amount == 320)
  #expect(difference.percentMore.plain == "0.3")
}

@Test func musiciansAndGraphicDesignersAreComparedByTheHourAlone() throws {
  let pay = try compared("graphic-designer", "musician")
  guard case .notComparable(.onlyByHour(a: false, b: true)) = pay.year,
    case .higher(.b, let pair, let difference)? = pay.hour
  else {
    Issue.record("they are compared otherwise")
    return
  }
  #expect(pair.b.row.median?.plain == "47.80")
  #expect(difference.percentMore == 58)
}

@Test func physiciansEarnAtLeastFiftyEightPercentMoreThanLawyers() throws {
  let pay = try compared("lawyer", "physician-other")
  guard case .higher(.b, _, let difference) = pay.year else {
    Issue.record("nobody wins")
    return
  }
  #expect(difference.isLowerBound)
  #expect(difference.percentMore == 58)
  #expect(pay.hour == nil)
}

@Test func theThirdQuartilesOfPilotsAndPhysiciansAreNotComparable() throws {
  let catalog = try catalog()
  let query = RowQuery(region: "us")
  let pilot = try #require(try catalog.role("airline-pilot").pay(query)?.row)
  let physician = try #require(try catalog.role("physician-other").pay(query)?.row)
  let bound = SameBound(percent: 2)
  #expect(Difference(pilot.figures[.p75], physician.figures[.p75], bound: bound) == nil)
}

@Test func aLowerFigureThatIsTopCodedSuppressesTheDifference() throws {
  guard
    case .notComparable(.topCoded(a: false, b: true)) =
      try pair("a,us,250000,survey,2025\nb,us,>=239200,survey,2025")
  else {
    Issue.record("it is told")
    return
  }
}

@Test func theBestSourceThatBothHaveIsTaken() throws {
  let table = """
    a,us,1000,bls-2025,2025
    a,us,60000,register,2025
    a,us,70000,survey,2025
    b,us,50000,survey,2025
    b,us,50000,register,2025
    b,us,99000,editors,2025
    """
  guard case .higher(.a, let pair, _) = try pair(table) else {
    Issue.record("nobody wins")
    return
  }
  #expect(pair.a.row.source.id == "register")
  #expect(pair.b.row.source.id == "register")
}

@Test func anExactPairComesBeforeATopCodedOneOfABetterSource() throws {
  let table = """
    a,us,>=200000,register,2025
    a,us,70000,survey,2025
    b,us,50000,survey,2025
    b,us,50000,register,2025
    """
  guard case .higher(.a, let pair, _) = try pair(table) else {
    Issue.record("nobody wins")
    return
  }
  #expect(pair.a.row.source.id == "survey")
}

@Test func aMedianIsNeverHeldAgainstAMean() throws {
  let table = """
    subject,region,median,mean,source,as_of
    a,us,50000,,survey,2025
    b,us,,60000,survey,2025
    """
  guard case .notComparable(.statistics(a: .median, b: .mean)) = try pair(whole: table) else {
    Issue.record("they are compared")
    return
  }
  let both = """
    subject,region,median,mean,source,as_of
    a,us,50000,55000,survey,2025
    b,us,,60000,survey,2025
    """
  guard case .higher(.b, let pair, _) = try pair(whole: both) else {
    Issue.record("nobody wins")
    return
  }
  #expect(pair.statistic == .mean)
}

@Test func differentSourcesAreNotComparable() throws {
  let table = "a,us,60000,register,2025\nb,us,50000,survey,2025"
  guard case .notComparable(.sources(let a, let b)) = try pair(table) else {
    Issue.record("they are compared")
    return
  }
  #expect(a.id == "register")
  #expect(b.id == "survey")
}

@Test func differentDatesOfOneSourceAreNotComparable() throws {
  let table = "a,us,60000,survey,2025\nb,us,50000,survey,2024"
  guard case .notComparable(.dates(let a, let b)) = try pair(table) else {
    Issue.record("they are compared")
    return
  }
  #expect([a.year, b.year] == [2025, 2024])
}

@Test func differentCurrenciesAreNotComparable() throws {
  let table = """
    subject,region,median,currency,source,as_of
    a,us,50000,USD,survey,2025
    b,us,60000,EUR,survey,2025
    """
  guard case .notComparable(.currencies(a: "USD", b: "EUR")) = try pair(whole: table) else {
    Issue.record("they are compared")
    return
  }
}

@Test func differentBasesAreNotComparable() throws {
  let table = """
    subject,region,median,basis,source,as_of
    a,us,50000,base,survey,2025
    b,us,60000,,survey,2025
    """
  guard case .notComparable(.bases(a: .base, b: nil)) = try pair(whole: table) else {
    Issue.record("they are compared")
    return
  }
}

@Test func aPublishedYearIsNotHeldAgainstAReckonedOne() throws {
  let table = """
    subject,region,period,median,source,as_of
    a,us,hour,25,hours,2025
    b,us,year,60000,hours,2025
    """
  guard case .notComparable(.reckoned(a: true, b: false)) = try pair(whole: table) else {
    Issue.record("they are compared")
    return
  }
}

@Test func aMissingFigureSaysWhy() throws {
  guard
    case .notComparable(.noFigure(a: nil, b: .noRow)) = try pair("a,us,60000,survey,2025")
  else {
    Issue.record("they are compared")
    return
  }
  guard
    case .notComparable(.noFigure(a: .notPublished, b: nil)) =
      try pair("a,us,n/p,survey,2025\nb,us,60000,survey,2025")
  else {
    Issue.record("they are compared")
    return
  }
}

@Test func rowsOfGroupsAndOfOtherRegionsAreNeverCompared() throws {
  let table = """
    subject,region,group,median,source,as_of
    a,us,with-django,50000,survey,2025
    b,us,,60000,survey,2025
    """
  guard case .notComparable(.noFigure(a: .noRow, b: nil)) = try pair(whole: table) else {
    Issue.record("they are compared")
    return
  }
}

@Test func noOfficialFigureSeparatesRolesOfOneOccupation() throws {
  let pay = try official("a", "exact", "a", "narrower")
  guard case .sameOccupation("us-15-1252") = pay else {
    Issue.record("they are compared")
    return
  }
}

/// Both occupations have a row of one source, but that of `a` is not among the rows that stand for it.
@Test func aRolesOwnRowShutsOutThoseOfItsOccupation() throws {
  let own = "a,us,year,,,120000,,,,,survey,2025"
  guard case .notComparable(.sources(let a, let b)) = try official("a", "exact", "b", "exact", own)
  else {
    Issue.record("they are compared")
    return
  }
  #expect(a.id == "survey")
  #expect(b.id == "bls-2025")
}

@Test(arguments: ["narrower", "proxy"])
func nobodyWinsWhereAMatchIsNotExact(match: String) throws {
  guard case .occupations(let pair, let difference) = try official("a", match, "b", "exact") else {
    Issue.record("it is told otherwise")
    return
  }
  #expect(pair.a.whose == .occupation(match == "proxy" ? .proxy : .narrower))
  #expect(difference.percentMore == 47)
}

@Test func aLevelIsComparedLikeTheWhole() throws {
  let table = """
    subject,region,level,median,source,as_of
    a,us,senior,60000,survey,2025
    b,us,senior,50000,survey,2025
    """
  let catalog = try sample(table).joined().catalog
  let query = RowQuery(region: "us", level: "senior", group: "no", edition: "none")
  guard case .higher(.a, _, _) = catalog.pay(of: try catalog.comparison("a", "b"), query) else {
    Issue.record("nobody wins")
    return
  }
}

/// Two roles that are always compared.
private func sample(_ table: String) -> SampleSite {
  SampleSite().guide("a").guide("b").comparison("a-vs-b").table("salaries", table)
}

private func pair(_ rows: String) throws -> PayComparison {
  try pair(whole: "subject,region,median,source,as_of\n\(rows)")
}

private func pair(whole table: String) throws -> PayComparison {
  let catalog = try sample(table).joined().catalog
  return catalog.pay(of: try catalog.comparison("a", "b")).year
}

/// Two roles that stand on official occupations: `a` is that of software developers, `b` that of web developers.
private func official(
  _ first: String,
  _ match: String,
  _ second: String,
  _ other: String,
  _ own: String = ""
) throws -> PayComparison {
  let codes = ["a": "us-15-1252", "b": "us-15-1254"]
  let catalog = try SampleSite()
    .guide("a", "occupation: \(codes[first] ?? "")\nmatch: \(match)")
    .guide("b", "occupation: \(codes[second] ?? "")\nmatch: \(other)")
    .comparison("a-vs-b")
    .table("occupations", "occupation,title\nus-15-1252,S\nus-15-1254,W")
    .table("salaries", "\(salaries)\n\(own)")
    .joined().catalog
  return catalog.pay(of: try catalog.comparison("a", "b")).year
}
