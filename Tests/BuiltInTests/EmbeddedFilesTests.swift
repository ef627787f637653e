import BuiltIn
import Foundation
import Testing

/// The folder that holds Package.swift.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

@Test func theBuiltInTemplatesAreThoseOfTheFolder() throws {
  try expect(BuiltIn.templates, toBe: root.appending(path: "templates"))
}

@Test func theBuiltInStarterIsThatOfTheFolder() throws {
  try expect(BuiltIn.starter, toBe: root.appending(path: "Sources/CBuiltIn/starter"))
}

/// Where the two differ, scripts/embed was not run after a file came or went.
private func expect(_ files: [(path: String, bytes: [UInt8])], toBe folder: URL) throws {
  #expect(files.map(\.path) == paths(below: folder))
  for (path, bytes) in files {
    let written = try Data(contentsOf: folder.appending(path: path))
    #expect(bytes == Array(written), "\(path)")
  }
}

/// The files below a folder in the order of their bytes, as scripts/embed sorts them.
private func paths(below folder: URL) -> [String] {
  let entries = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
  return (entries ?? []).filter { path in
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(
      atPath: folder.appending(path: path).path,
      isDirectory: &isFolder
    )
    return isThere && !isFolder.boolValue
  }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
