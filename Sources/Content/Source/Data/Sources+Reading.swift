import Reporting

extension Source {
  /// Reads sources.yml: an edition of a publication under each key.
  static func all(
    reading bytes: [UInt8],
    options: ReadingOptions,
    _ findings: inout Findings
  ) -> [Source] {
    findings.entries(in: bytes, of: "a source") { id, position, keys in
      Source(SourceID(id), at: position, &keys, options)
    }
  }
}
