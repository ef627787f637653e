import Content

/// What is said of a role's projection, and of all occupations beside it.
struct OutlookAnswer: Sendable {
  let outlook: OutlookChoice
  let earners: Earners
  let sentences: Sentences

  /// Where the projection comes from.
  let origin: Origin

  /// A projection's source, region and years, as answers end with them.
  struct Origin: Hashable, Sendable {
    let source: String
    let edition: String
  }
}

extension OutlookAnswer {
  /// Whether jobs grow, and by how much; with a role's own projection "yes" or "no" comes first.
  var answer: Answer {
    var answer = Answer(earners.inexactOccupation == nil ? (isGrowing ? "yes" : "no") : caveat)
    answer.say("\(projection)\(comparison)\(isGrowing ? openings : "")")
    if !isGrowing { answer.say(remainingOpenings) }
    answer.cite(origin.source, origin.edition)
    return answer
  }

  private var row: OutlookRow { outlook.row }

  private var isGrowing: Bool { row.change.tenThousandths > 0 }

  private var caveat: Phrase {
    "there is no official projection for \(earners.role.names.plural) alone"
  }

  private var projection: Phrase {
    let jobs = earners.inexactOccupation.map {
      "in the closest official occupation, \($0.plural), employment"
    }
    let trend = sentences.trend(row.change, growing: "rise")
    return "\(jobs ?? "employment") is projected to \(trend) from \(row.from) to \(row.to)"
  }

  /// All occupations together; in full where they go another way.
  private var comparison: Phrase {
    guard let all = outlook.allOccupations?.change else { return "" }
    guard all.tenThousandths.signum() == row.change.tenThousandths.signum(), isGrowing else {
      let trend = sentences.trend(all, growing: "rise")
      return ", while employment in all occupations is projected to \(trend)"
    }
    return ", compared with \(sentences.wording.numbers.percent(all)) for all occupations"
  }
}

extension OutlookAnswer {
  private var openings: Phrase {
    guard let count = countOfOpenings else { return "" }
    let replacement = row.mostlyReplaces ? ", most of them to replace people who leave" : ""
    return "; about \(count) openings a year are expected\(replacement)"
  }

  private var remainingOpenings: Phrase? {
    countOfOpenings.map { "about \($0) openings a year are still expected" }
  }

  private var countOfOpenings: String? {
    guard let openings = row.openings, openings.tenThousandths > 0 else { return nil }
    return sentences.wording.numbers.peopleInWords(openings)
  }
}

extension OutlookRow {
  /// Whether more than half of the openings are not new jobs; false where the jobs are not counted.
  var mostlyReplaces: Bool {
    guard let openings, let jobsFrom, let jobsTo, jobsTo > jobsFrom else { return false }
    let all = Int128(openings.tenThousandths) * Int128(to - from)
    return all > 2 * (Int128(jobsTo.tenThousandths) - Int128(jobsFrom.tenThousandths))
  }
}
