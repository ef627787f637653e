import Files

/// One build's writing of its files into the output folder, from `begin` to `finish`.
///
/// Each file is written under a temporary name in its folder and renamed. A file whose bytes stay
/// the same is not touched. What an earlier build wrote, is as it left it, and this one does not
/// write, is removed by `finish`; nothing else ever is. What earlier builds wrote is known from
/// their `Record`, and from the `Journal` of one that did not come to its end.
///
/// The value holds the folder's lock: while it lives, no other build writes there.
struct Output: ~Copyable, Sendable {
  private let folder: OutputFolder
  private let past: Past
  private let journal: LockedFile

  /// How many files `begin` had to remove to make way for others.
  private let cleared: Int
}

extension Output {
  /// Takes the output folder for one build, which is made if it does not exist.
  ///
  /// - Parameters:
  ///   - folder: The output folder, which may be a link to one.
  ///   - site: The folder that holds `content` and `templates`; the record lies there.
  ///   - paths: All files that the build is going to write, by their paths below the output folder.
  /// - Returns: The output, which only this build has until it lets go of it.
  /// - Throws: When the folder holds what the site is made from, or another build has it, or the
  ///   machine fails.
  static func begin(
    in folder: String,
    of site: String,
    writing paths: [String]
  ) throws(MachineError) -> Output {
    let place = try OutputFolder(folder, of: site)
    let journal = try place.lockedJournal()
    let past = try Past(readingRecordAt: place.record, journal: journal.bytes())
    try past.removeTemporaries(in: folder)
    try journal.append(Journal.text(planning: paths))
    let cleared = try past.clearWay(for: paths, in: folder)
    return Output(folder: place, past: past, journal: journal, cleared: cleared)
  }

  /// Writes a file, unless it is there already; many tasks may write different files at once.
  ///
  /// - Parameters:
  ///   - path: The path below the output folder, one of those that the build began with.
  ///   - bytes: The whole file.
  /// - Returns: What `finish` needs to know of it.
  /// - Throws: When the machine fails, or something that no build wrote is in the way.
  func write(_ path: String, _ bytes: [UInt8]) throws(MachineError) -> Written {
    guard isSafe(path) else {
      throw MachineError(cannot: .write, path, because: "it is no path below the output folder")
    }
    let (place, hash) = (joinedPath(folder.path, path), ContentHash(of: bytes))
    let status = try statusOfFile(at: place, knownAs: path)
    if let status, try isUnchanged(status, path, bytes, hash) {
      return Written(path: path, mark: FileMark(hash, status), outcome: .unchanged)
    }
    let file = try UnfinishedFile(writing: bytes, for: place)
    let mark = FileMark(hash, file.status)
    try journal.append(Journal.text(placing: path, mark))
    try file.takePlace()
    return Written(path: path, mark: mark, outcome: status == nil ? .new : .changed)
  }

  /// What stands in a file's place.
  ///
  /// A file that the last build did not write is to have a new folder, as a rule, which is empty.
  private func statusOfFile(
    at place: String,
    knownAs path: String
  ) throws(MachineError) -> FileStatus? {
    if !past.knows(path), let parent = parentFolder(of: place), try createFolder(parent) {
      return nil
    }
    return try fileStatus(place, followingLinks: false)
  }

  /// A record that agrees with the file spares reading it.
  private func isUnchanged(
    _ status: FileStatus,
    _ path: String,
    _ bytes: [UInt8],
    _ hash: ContentHash
  ) throws(MachineError) -> Bool {
    guard status.kind == .file, status.size == bytes.count else { return false }
    if let mark = past.mark(of: path, agreeingWith: status) { return mark.hash == hash }
    return try readFile(joinedPath(folder.path, path)) == bytes
  }

  /// Removes what is stale and records what was written; to be called once, when all is written.
  func finish(_ written: [Written]) throws(MachineError) -> Summary {
    let removed = try past.removeFiles(besides: written.map(\.path), in: folder.path)
    try writeFile(Record.text(of: written), to: folder.record)
    try journal.removeAll()
    let unchanged = written.count { $0.outcome == .unchanged }
    return Summary(
      written: written.count - unchanged,
      unchanged: unchanged,
      removed: cleared + removed
    )
  }

  /// What a build did to its output folder, in numbers of files.
  struct Summary: Equatable, Sendable {
    var written: Int
    var unchanged: Int
    var removed: Int
  }
}
