import Files
import Foundation

@testable import Publishing

/// A folder with a site in it that is written to `public`, removed when the test is over.
struct OutputSite: ~Copyable {
  let path: String
  let output: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/output-" + UUID().uuidString
    output = path + "/public"
    for name in ["content", "templates"] { try createFolder(path + "/" + name) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A whole build that writes these files.
  @discardableResult
  func build(_ files: [String: String]) throws -> Output.Summary {
    let output = try begin(Array(files.keys))
    return try output.finish(
      files.sorted { $0.key < $1.key }.map { try output.write($0.key, Array($0.value.utf8)) }
    )
  }

  /// A build that is killed when it has written some of the files it was to write.
  func buildHalf(_ files: [String: String], of paths: [String]) throws {
    let output = try begin(paths)
    for (path, text) in files { _ = try output.write(path, Array(text.utf8)) }
  }

  func begin(_ paths: [String]) throws(MachineError) -> Output {
    try Output.begin(in: output, of: path, writing: paths)
  }

  /// Writes a file that is no build's.
  func put(_ text: String, at name: String) throws {
    try writeFile(Array(text.utf8), to: output + "/" + name)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// The files in the output folder with their texts, and the folders with a slash.
  func tree() throws -> [String: String] {
    var tree: [String: String] = [:]
    for entry in try walkFolder(output).entries {
      if entry.status.kind == .folder {
        tree[entry.path + "/"] = ""
      } else {
        let bytes = try readFile(output + "/" + entry.path)
        tree[entry.path] = String(decoding: bytes, as: UTF8.self)
      }
    }
    return tree
  }

  func status(_ name: String) throws -> FileStatus? {
    try fileStatus(output + "/" + name, followingLinks: false)
  }
}
