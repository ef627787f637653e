import Reporting

/// Who lies at which address of the site, and that nobody lies where another does.
struct AddressBook: Sendable {
  /// Something that lies at an address.
  struct Claim: Sendable {
    let address: Address

    /// What it is, in words: "the guide 'python-developer'".
    let what: String

    /// What made it, if it is not the generator's own.
    let location: Location?

    /// The page that lies there; nil for a file or a redirect.
    var page: Page?

    /// The ids of its headings where it is a file that could not be read, so that there is no page.
    var anchors: Set<String>?
  }

  /// By the file that is written, in lower case: many servers and disks do not tell cases apart.
  private var claims: [String: Claim] = [:]

  /// The folders that the files lie in, each with one of its claims.
  private var folders: [String: Claim] = [:]

  /// Enters a claim, or says who was there before.
  mutating func enter(_ claim: Claim) -> Diagnostic? {
    let file = claim.address.file.lowercased()
    if let other = claims[file] { return clash(claim, other) }
    if let other = folders[file] { return clash(claim, other) }
    let parents = AddressBook.parents(of: file)
    for parent in parents {
      if let other = claims[parent] { return clash(claim, other) }
    }
    claims[file] = claim
    for parent in parents where folders[parent] == nil { folders[parent] = claim }
    return nil
  }

  /// What lies at exactly this address.
  func claim(at address: Address) -> Claim? {
    guard let claim = claims[address.file.lowercased()], claim.address.file == address.file else {
      return nil
    }
    return claim
  }

  /// Every claim, by address.
  var all: [Claim] { claims.values.sorted { $0.address.path < $1.address.path } }

  private static func parents(of file: String) -> [String] {
    var parents: [String] = []
    for index in file.utf8.indices where file.utf8[index] == UInt8(ascii: "/") {
      parents.append(String(file[..<index]))
    }
    return parents
  }

  private func clash(_ claim: Claim, _ other: Claim) -> Diagnostic {
    let (told, before) =
      claim.location == nil && other.location != nil ? (other, claim) : (claim, other)
    return Diagnostic(
      .addressClash,
      .clash(told, before),
      at: told.location,
      notes: before.location.map { [Note(.alsoHere(before), at: $0)] } ?? []
    )
  }
}

extension Message {
  fileprivate static func clash(_ claim: AddressBook.Claim, _ other: AddressBook.Claim) -> Message {
    claim.address == other.address
      ? "\(claim.what) and \(other.what) both lie at '\(claim.address.path)'"
      : """
      \(claim.what) at '\(claim.address.path)' and \(other.what) at '\(other.address.path)' \
      cannot lie side by side on every server
      """
  }

  fileprivate static func alsoHere(_ claim: AddressBook.Claim) -> Message {
    "\(claim.what) comes from here"
  }
}
