import Foundation
import Testing

/// A site in `Sites/` and what is expected of it.
///
/// Its folder holds `site/`; `expected/` and `expected-repo/` with the files of a sound site, at its own address and
/// under a path; `report.txt` with what is told, if anything is. Where there is a `compare.txt`, the folders
/// of expected files hold those alone that it names, and `files.txt` holds the paths of all.
struct GoldenSite: Sendable, CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  static let all = Folder(path: sitesFolder).folders.map(GoldenSite.init(name:))
  static let sound = all.filter { !$0.isBroken }
  static let broken = all.filter(\.isBroken)

  var folder: Folder { Folder(path: "\(sitesFolder)/\(name)") }

  var isBroken: Bool { name.hasPrefix("broken-") }

  /// The files that are compared byte by byte; nil for all.
  var compared: [String]? {
    folder.text(of: "compare.txt").map { $0.split(separator: "\n").map(String.init) }
  }
}

/// Where a site lies when it is built.
enum Place: String, CaseIterable, Sendable {
  case ownAddress = "expected"
  case underAPath = "expected-repo"

  var baseURL: String? {
    switch self {
    case .ownAddress: nil
    case .underAPath: "https://user.github.io/repo/"
    }
  }
}

private let sitesFolder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Sites").path
