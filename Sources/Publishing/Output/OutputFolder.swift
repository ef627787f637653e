import Files

/// Where a site is written to, and where its record lies.
struct OutputFolder: Sendable {
  /// The folder as the author names it.
  let path: String

  /// The record's file.
  let record: String

  private let journal: String

  /// Makes the folder, unless the site would lie in what is written, or the other way round.
  ///
  /// The record is named after the folder's path from the site, or from the machine's root where it
  /// does not lie in the site: so a site that is moved as a whole keeps its record.
  init(_ path: String, of site: String) throws(MachineError) {
    let (resolved, root) = (try resolvedPath(path), try resolvedPath(site))
    try OutputFolder.refuse(path, resolved, toHold: "", in: root)
    for name in ["content", "templates", ".guidepost"] {
      try OutputFolder.refuse(path, resolved, toHold: name, in: root)
    }
    try createFolder(path)
    if try createFolder(joinedPath(site, ".guidepost")) {
      try writeFile(Array("*\n".utf8), to: joinedPath(site, ".guidepost/.gitignore"))
    }
    self.path = path
    let key = ContentHash(of: pathBelow(root, resolved) ?? resolved).hex
    let name = joinedPath(site, ".guidepost/" + key)
    (record, journal) = (name + ".record", name + ".journal")
  }

  /// The journal, which is locked as long as a build has it.
  func lockedJournal() throws(MachineError) -> LockedFile {
    guard let file = try LockedFile.locking(journal) else {
      throw .anotherBuild(isWritingTo: path)
    }
    return file
  }

  private static func refuse(
    _ path: String,
    _ resolved: String,
    toHold name: String,
    in root: String
  ) throws(MachineError) {
    let kept = try resolvedPath(joinedPath(root, name))
    if kept == resolved || pathBelow(resolved, kept) != nil { throw .output(path, holds: name) }
    if !name.isEmpty, pathBelow(kept, resolved) != nil { throw .output(path, liesIn: name) }
  }
}

/// The path from a folder to what lies below it, or nil if it does not; both come from the root.
private func pathBelow(_ folder: String, _ path: String) -> String? {
  let start = folder == "/" ? folder : folder + "/"
  guard path.utf8.starts(with: start.utf8), path != start else { return nil }
  return String(path.utf8.dropFirst(start.utf8.count))
}

extension MachineError {
  fileprivate static func output(_ path: String, holds name: String) -> MachineError {
    let what = name.isEmpty ? "the site itself" : "the site's '\(name)' folder"
    return MachineError(cannot: .write, path, because: "\(what) lies there")
  }

  fileprivate static func output(_ path: String, liesIn name: String) -> MachineError {
    MachineError(cannot: .write, path, because: "it lies in the site's '\(name)' folder")
  }

  fileprivate static func anotherBuild(isWritingTo path: String) -> MachineError {
    let sentence = "another build is writing to '\(path)'"
    return MachineError(path: path, reason: "another build is writing to it", saying: sentence)
  }
}
