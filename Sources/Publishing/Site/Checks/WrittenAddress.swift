import Reporting

/// An address as an author wrote it, so that another can be proposed in the same way.
struct WrittenAddress {
  /// The Markdown file that it names, below the site's root; nil for an address from the root.
  let file: String?

  /// The parts of the folder that the author's own file lies in.
  private let folder: [String]

  init(_ destination: String, in file: String) {
    folder = file.split(separator: "/").dropLast().map(String.init)
    let path = destination.split(separator: "#", omittingEmptySubsequences: false).first ?? ""
    let isRelative = path.hasSuffix(".md") && !path.hasPrefix("/")
    self.file = isRelative ? WrittenAddress.file(path, in: folder) : nil
  }

  /// How the author would write the address of something: as the path of its file, where it has one and such a path was
  /// written.
  func address(of claim: AddressBook.Claim) -> String {
    guard file != nil, let target = claim.location?.file, target.hasSuffix(".md") else {
      return claim.address.path
    }
    let parts = target.split(separator: "/").map(String.init)
    let common = zip(folder, parts).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folder.count - common)
    return (up + parts[common...]).joined(separator: "/")
  }

  private static func file(_ path: Substring, in folder: [String]) -> String {
    var parts = folder
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
