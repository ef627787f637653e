import Reporting

/// The columns of occupations.csv.
struct OccupationColumns: TableColumns {
  private let occupation, title, inline, plural, code, scheme, url, related: Column

  init(_ header: inout TableHeader, _: ReadingOptions) {
    occupation = header.required("occupation")
    title = header.required("title")
    inline = header.optional("inline")
    plural = header.optional("plural")
    code = header.optional("code")
    scheme = header.optional("scheme")
    url = header.optional("url")
    related = header.optional("related")
  }

  var ownID: Column? { occupation }

  func value(of row: TableRow, _ findings: inout Findings) -> OccupationRow? {
    let id = row.required(occupation, Form<SubjectID>.newID.cell, &findings)
    let title = row.required(title, .text, &findings)
    let inline = row.optional(inline, .text, &findings)
    let plural = row.optional(plural, .text, &findings)
    let code = row.optional(code, .text, &findings)
    let scheme = row.optional(scheme, .text, &findings)
    let url = row.optional(url, .webAddress, &findings)
    let related = relatedOccupations(of: row, &findings)
    guard let id, let title else { return nil }
    return OccupationRow(
      id: id,
      title: title,
      inline: inline,
      plural: plural,
      code: code,
      scheme: scheme,
      url: url,
      related: related,
      place: RowPlace(file: findings.file, line: row.line)
    )
  }

  /// The ids of a cell that holds several, with spaces between them.
  private func relatedOccupations(
    of row: TableRow,
    _ findings: inout Findings
  ) -> [Cell<SubjectID>] {
    guard let cell = row.filledCell(related) else { return [] }
    let start = cell.position.column + (cell.isQuoted ? 1 : 0)
    return row.bytes[cell.text].split(whereSeparator: \.isBlank).compactMap { word in
      let position = Position(
        line: cell.position.line,
        column: start + word.startIndex - cell.text.lowerBound,
        length: word.count
      )
      let text = String(decoding: word, as: UTF8.self)
      return Form<SubjectID>.id.cell.read(text, position, &findings)
    }
  }
}
