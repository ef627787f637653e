/// What differs between two sets of files, a line each: the files that are missing or too many, and for the others
/// the first line that is not the same.
func differences(of found: Files, from expected: Files) -> [String] {
  let missing = expected.keys.filter { found[$0] == nil }.map { "\($0) is missing" }
  let extra = found.keys.filter { expected[$0] == nil }.map { "\($0) is not expected" }
  let changed = expected.compactMap { file, bytes -> String? in
    guard let other = found[file], other != bytes else { return nil }
    return firstDifference(
      String(decoding: other, as: UTF8.self),
      String(decoding: bytes, as: UTF8.self),
      in: file
    ) ?? "\(file) has other bytes"
  }
  return (missing + extra + changed).sorted()
}

/// The first line in which a text is not as expected; nil if there is none.
func firstDifference(_ found: String, _ expected: String, in file: String) -> String? {
  let (found, expected) = (lines(of: found), lines(of: expected))
  for number in 0..<max(found.count, expected.count) {
    let line = number < found.count ? found[number] : "nothing"
    let wanted = number < expected.count ? expected[number] : "nothing"
    if line != wanted { return "\(file):\(number + 1): found \(line), expected \(wanted)" }
  }
  return nil
}

private func lines(of text: String) -> [String] {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
