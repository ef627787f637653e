import Foundation

/// A folder and the files below it.
struct Folder: Sendable {
  let path: String

  /// The names of the folders in it, sorted.
  var folders: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { isFolder($0) }.sorted()
  }

  /// The paths of all files below it, sorted.
  var files: [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return paths.filter { !isFolder($0) }.sorted()
  }

  /// The bytes of every file by its path; nothing of a folder that is not there.
  var contents: Files {
    Dictionary(uniqueKeysWithValues: files.map { ($0, bytes(of: $0) ?? []) })
  }

  func bytes(of file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(path)/\(file)").map { [UInt8]($0) }
  }

  func text(of file: String) -> String? {
    bytes(of: file).map { String(decoding: $0, as: UTF8.self) }
  }

  /// When each file was last written, in seconds.
  func times() throws -> [String: Date] {
    var times: [String: Date] = [:]
    for file in files {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")
      times[file] = attributes[.modificationDate] as? Date
    }
    return times
  }

  /// Writes a file, and the folders that it lies in.
  func write(_ bytes: [UInt8], to file: String) throws {
    let url = URL(filePath: path).appending(path: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: url)
  }

  func write(_ text: String, to file: String) throws {
    try write(Array(text.utf8), to: file)
  }

  /// Makes the folder hold these files and no others.
  func replace(by files: Files) throws {
    if FileManager.default.fileExists(atPath: path) {
      try FileManager.default.removeItem(atPath: path)
    }
    for (file, bytes) in files { try write(bytes, to: file) }
  }

  private func isFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
      && isFolder.boolValue
  }
}

/// Files by their paths.
typealias Files = [String: [UInt8]]
