import Reporting

extension Region {
  /// Reads regions.yml: a region under each key.
  static func all(reading bytes: [UInt8], _ findings: inout Findings) -> [Region] {
    findings.entries(in: bytes, of: "a region") { id, position, keys in
      Region(RegionID(id), at: position, &keys)
    }
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
    let ids = pairs.map { Form<SubjectID>.newID.read($0.key, $0.keyPosition, &self)?.text }
    described = ids.contains(nil) ? nil : Set(ids.compactMap(\.self))
    return zip(pairs, ids).compactMap { pair, id in
      let value = mapping(pair.value, of: owner) { read(pair.key, pair.keyPosition, &$0) }
      return id == nil ? nil : value
    }
  }
}

extension [UInt8] {
  /// The bytes behind a byte order mark.
  var textRange: Range<Int> { offsetBehindMark..<count }
}
