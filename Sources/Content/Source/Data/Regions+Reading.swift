import Reporting

extension Region {
  /// Reads regions.yml: a region under each key.
  static func all(reading bytes: [UInt8], _ findings: inout Findings) -> [Region] {
    findings.entries(in: bytes, of: "a region") { id, position, keys in
      Region(RegionID(id), at: position, &keys)
    }
  }

  private init?(_ id: RegionID, at position: Position, _ keys: inout Keys) {
    self.id = id
    location = Location(keys.findings.file, position)
    let name = keys.required("name", .text)
    let currency = keys.required("currency", .currency)
    inline = keys.optional("inline", .text) ?? name ?? id.text
    short = keys.optional("short", .text) ?? name ?? id.text
    parent = keys.optional("parent", Form<RegionID>.id.located)
    guard let name, let currency else { return nil }
    (self.name, self.currency) = (name, currency)
  }
}

extension Findings {
  /// Reads a file of ids with a mapping under each.
  mutating func entries<Value>(
    in bytes: [UInt8],
    of owner: String,
    _ read: (_ id: String, Position, inout Keys) -> Value?
  ) -> [Value] {
    guard examine(bytes), let pairs = readMapping(bytes, bytes.textRange, &self) else { return [] }
    return pairs.compactMap { pair in
      let id = Form<SubjectID>.newID.read(pair.key, pair.keyPosition, &self)
      let value = mapping(pair.value, of: owner) { read(pair.key, pair.keyPosition, &$0) }
      return id == nil ? nil : value
    }
  }
}

extension [UInt8] {
  /// The bytes behind a byte order mark.
  var textRange: Range<Int> { offsetBehindMark..<count }
}
