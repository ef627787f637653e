import Files

/// What earlier builds left in an output folder, as far as it is known.
struct Past: Sendable {
  private let record: Record
  private let journal: Journal

  /// What the record and the journal tell; a site that was never built has no record.
  init(readingRecordAt path: String, journal: [UInt8]) throws(MachineError) {
    record = try fileStatus(path) == nil ? Record() : Record(reading: readFile(path))
    self.journal = Journal(reading: journal)
  }

  /// Whether the last build wrote the file.
  func knows(_ path: String) -> Bool { record.marks[path] != nil }

  /// The file as an earlier build left it, if it still is that.
  func mark(of path: String, agreeingWith status: FileStatus) -> FileMark? {
    if let mark = record.marks[path], mark.agrees(with: status) { return mark }
    return journal.marks[path]?.first { $0.agrees(with: status) }
  }

  /// The files that earlier builds wrote, or were about to, besides some, in order.
  private func paths(besides kept: Set<String>) -> [String] {
    let known = [Array(record.marks.keys), Array(journal.marks.keys), Array(journal.plan)]
    return known.joined().filter { !kept.contains($0) }.sorted()
  }
}

extension Past {
  /// Removes what a build that was killed was writing.
  func removeTemporaries(in folder: String) throws(MachineError) {
    for path in journal.plan {
      try removeFile(UnfinishedFile.temporaryPath(for: joinedPath(folder, path)))
    }
  }

  /// Removes stale files that stand where folders must, or in folders that stand where files must.
  ///
  /// Returns how many. What is not ours stays in the way; writing will say so.
  func clearWay(for paths: [String], in folder: String) throws(MachineError) -> Int {
    let planned = Set(paths)
    let stale = self.paths(besides: planned)
    guard !stale.isEmpty else { return 0 }
    let folders = Set(paths.flatMap(parentFolders))
    let inTheWay = stale.filter {
      folders.contains($0) || parentFolders(of: $0).contains(where: planned.contains)
    }
    return try remove(inTheWay, in: folder)
  }

  /// Removes what earlier builds wrote besides some files, and the folders that this leaves empty.
  ///
  /// Returns how many files are gone.
  func removeFiles(besides kept: [String], in folder: String) throws(MachineError) -> Int {
    let stale = paths(besides: Set(kept))
    guard !stale.isEmpty else { return 0 }
    let byName = Dictionary(kept.map { ($0.lowercased(), $0) }, uniquingKeysWith: { $1 })
    var removable: [String] = []
    for path in stale {
      if let twin = byName[path.lowercased()], try isOneFile(path, twin, in: folder) { continue }
      removable.append(path)
    }
    return try remove(removable, in: folder)
  }

  /// Whether two paths lead to one file, as they do on a disk that does not tell cases apart.
  private func isOneFile(
    _ path: String,
    _ other: String,
    in folder: String
  ) throws(MachineError) -> Bool {
    let file = try fileStatus(joinedPath(folder, path), followingLinks: false)
    return try file == fileStatus(joinedPath(folder, other), followingLinks: false)
  }

  private func remove(_ paths: [String], in folder: String) throws(MachineError) -> Int {
    var removed = 0
    for path in paths {
      let place = joinedPath(folder, path)
      let status = try fileStatus(place, followingLinks: false)
      if let status, mark(of: path, agreeingWith: status) != nil {
        try removeFile(place)
        removed += 1
      } else if status != nil {
        continue
      }
      try removeEmptyFolders(parentFolders(of: path), in: folder)
    }
    return removed
  }

  private func removeEmptyFolders(
    _ folders: [String],
    in root: String
  ) throws(MachineError) {
    for folder in folders {
      guard try removeEmptyFolder(joinedPath(root, folder)) else { return }
    }
  }
}

/// The folders that a path lies in, the innermost first.
private func parentFolders(of path: String) -> [String] {
  var folders: [String] = []
  var path = path
  while let folder = parentFolder(of: path) {
    folders.append(folder)
    path = folder
  }
  return folders
}
