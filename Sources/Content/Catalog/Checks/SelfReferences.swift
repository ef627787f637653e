import Reporting

extension Catalog {
  /// Tells of roles and occupations that are said to be related to themselves, or to lead to themselves, and of regions
  /// that lie in themselves.
  func selfReferences() -> [Diagnostic] {
    roles.flatMap { $0.guide.selfReferences } + occupations.compactMap(\.row.selfReference)
      + regionCycles()
  }

  /// One region of each ring of regions that lie in each other.
  private func regionCycles() -> [Diagnostic] {
    var judged: Set<RegionID> = []
    return regions.keys.sorted().compactMap { id in
      guard let ring = ring(from: id, judged: &judged), let first = ring.min(),
        let parent = regions[first]?.parent
      else { return nil }
      let others = ring.filter { $0 != first }
      return Diagnostic(.selfReference, .lies(first, others), at: parent.location)
    }
  }

  /// The regions that one comes round to, if it comes round; each region is walked over once.
  private func ring(from start: RegionID, judged: inout Set<RegionID>) -> [RegionID]? {
    var way: [RegionID] = []
    var next: RegionID? = start
    while let id = next, judged.insert(id).inserted {
      way.append(id)
      next = regions[id]?.parent?.value
    }
    guard let id = next, let meeting = way.firstIndex(of: id) else { return nil }
    return Array(way[meeting...])
  }
}

extension Guide {
  fileprivate var selfReferences: [Diagnostic] {
    let related = related.filter { $0.value == id }.map {
      Diagnostic(.selfReference, .related(id), at: $0.location)
    }
    let next = leadsTo.filter { $0.value == id.text }.map {
      Diagnostic(.selfReference, .leads(id), at: $0.location)
    }
    return related + next
  }
}

extension OccupationRow {
  fileprivate var selfReference: Diagnostic? {
    related.first { $0.value == id.value }.map {
      Diagnostic(.selfReference, .related(id.value), at: place.location(of: $0))
    }
  }
}

extension Message {
  fileprivate static func related(_ id: SubjectID) -> Message {
    "'\(id)' is said to be related to itself"
  }

  fileprivate static func leads(_ id: SubjectID) -> Message {
    "'\(id)' is said to lead to itself"
  }

  fileprivate static func lies(_ region: RegionID, _ others: [RegionID]) -> Message {
    let way = others.map { "'\($0)'" }.joined(separator: ", ")
    return others.isEmpty
      ? "the region '\(region)' lies in itself"
      : "the region '\(region)' lies in itself, by way of \(way)"
  }
}
