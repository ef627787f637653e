/// What readers are told of the dashes in tables.
extension Page {
  /// The tables whose legend names other reasons for dashes than those that listeners hear in their cells.
  var legendFaults: [String] {
    elements.indices.filter { elements[$0].classes.contains("gp-table") }.compactMap { table in
      let (heard, told) = (reasons(in: table), legend(below: table))
      guard heard != told else { return nil }
      return "the legend of a table tells of \(told.sorted()), its cells of \(heard.sorted())"
    }
  }

  /// The words that stand for dashes inside an element.
  private func reasons(in table: Int) -> Set<String> {
    let hidden = elements.indices.filter { elements[$0].classes.contains("gp-hidden") }
    return Set(hidden.filter { stands($0, in: table) }.map { elements[$0].words })
  }

  /// The reasons that the legend names, if the element is followed by one: "–: no data, not published; or more: ...".
  private func legend(below table: Int) -> Set<String> {
    let next = elements.indices.first { $0 > table && !stands($0, in: table) }
    guard let next, elements[next].classes.contains("gp-legend") else { return [] }
    let dashes = elements[next].words.split(separator: ";")[0]
    guard dashes.hasPrefix("–: ") else { return [] }
    return Set(dashes.dropFirst(3).split(separator: ",").map { String($0.trimmingPrefix(" ")) })
  }

  private func stands(_ element: Int, in other: Int) -> Bool {
    var parent = elements[element].parent
    while let index = parent, index != other { parent = elements[index].parent }
    return parent != nil
  }
}
