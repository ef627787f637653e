import Reporting

/// Who lies at which address of the site, and that nobody lies where another does.
struct AddressBook: Sendable {
  /// By their keys: what lies at an address, or a folder with one of the claims that lie in it.
  private var entries: [String: Entry] = [:]

  private enum Entry {
    case claim(Claim)
    case folder(with: Claim)

    var claim: Claim {
      switch self {
      case .claim(let claim), .folder(let claim): claim
      }
    }
  }

  /// - Parameter count: About how many addresses there will be.
  init(expecting count: Int = 0) {
    entries.reserveCapacity(count * 2)
  }

  /// Enters a claim, or says who was there before.
  mutating func enter(_ claim: Claim) -> Diagnostic? {
    let key = claim.address.key
    if let other = entries[key] { return clash(claim, other.claim) }
    var newFolders: [String] = []
    parents: for folder in sequence(first: key, next: { $0.folder }).dropFirst() {
      switch entries[folder] {
      case .claim(let other): return clash(claim, other)
      // So are those that it lies in.
      case .folder: break parents
      case nil: newFolders.append(folder)
      }
    }
    entries[key] = .claim(claim)
    for folder in newFolders { entries[folder] = .folder(with: claim) }
    return nil
  }

  /// What lies at exactly this address.
  func claim(at address: Address) -> Claim? {
    guard case .claim(let claim) = entries[address.key], claim.address.file == address.file else {
      return nil
    }
    return claim
  }

  /// Every claim, by address.
  var all: [Claim] {
    let claims = entries.values.compactMap { entry -> Claim? in
      if case .claim(let claim) = entry { claim } else { nil }
    }
    return claims.sorted { $0.address.path < $1.address.path }
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

extension Address {
  /// Equal for addresses at which only one thing can lie: many servers and disks do not tell cases apart, and
  /// `/x/index.html` is what lies at `/x/`.
  ///
  /// Most addresses are their own key, and are not copied.
  fileprivate var key: String {
    let index = "/index.html"
    let isPlain =
      path.utf8.starts(with: "/".utf8) && !path.utf8.starts(with: "//".utf8)
      && path.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0) }
      && !path.utf8.suffix(index.utf8.count).elementsEqual(index.utf8)
    guard !isPlain else { return path }
    let file = "/" + file.lowercased()
    return file.hasSuffix(index) ? String(file.dropLast(index.count - 1)) : file
  }
}

extension String {
  /// The key of the folder that something with this key lies in; nil in the root.
  fileprivate var folder: String? {
    guard let end = utf8.lastIndex(of: UInt8(ascii: "/")), end > startIndex else { return nil }
    return Address(String(self[..<end])).key
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
