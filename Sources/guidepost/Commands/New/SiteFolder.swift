import Files
import Reporting

/// The folder of a site that files are added to.
struct SiteFolder {
  private let path: String

  /// Refuses a folder that holds no site.
  init(_ path: String) throws {
    guard try fileStatus(joinedPath(path, "content/site.yml")) != nil else {
      throw Refusal(.noSite(path))
    }
    self.path = path == "." ? "" : path
  }

  /// Writes a file that is not there yet, and says so.
  func add(_ text: String, as file: String) throws {
    let path = joinedPath(path, file)
    guard try fileStatus(path, followingLinks: false) == nil else {
      throw Refusal(.fileExists(path))
    }
    try writeFile(Array(text.utf8), to: path)
    Terminal.output.write(.madeFile(path))
  }

  /// Writes a file that is not there yet, or that begins with the same line as the text, and says so.
  func renew(_ text: String, as file: String) throws {
    let path = joinedPath(path, file)
    guard try fileStatus(path, followingLinks: false) != nil else { return try add(text, as: file) }
    let mark = text.utf8.prefix { $0 != UInt8(ascii: "\n") }
    guard try readFile(path).starts(with: mark) else { throw Refusal(.fileExists(path)) }
    try writeFile(Array(text.utf8), to: path)
    Terminal.output.write(.madeFile(path))
  }

  /// Refuses an id that no guide has, and names the nearest.
  func requireGuide(_ id: String) throws {
    let guides = try self.guides
    guard !guides.contains(id) else { return }
    throw Refusal(.noGuide(id, nearest: nearest(to: id, among: guides)))
  }

  private var guides: [String] {
    get throws {
      let folder = joinedPath(path, "content/guides")
      guard try fileStatus(folder) != nil else { return [] }
      return try walkFolder(folder).entries.compactMap { entry in
        entry.path.hasSuffix(".md") ? String(entry.path.dropLast(3)) : nil
      }
    }
  }
}
