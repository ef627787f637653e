/// Writes a file whole or not at all, and makes the folders it is to lie in.
package func writeFile(_ bytes: [UInt8], to path: String) throws(MachineError) {
  try UnfinishedFile(writing: bytes, for: path).takePlace()
}

/// A file that is written but does not have its name yet; it is removed unless it takes its place.
///
/// Its temporary name is short, lies in the same folder and follows from the final one: so what a
/// killed program left can be found, and is replaced. For the same reason two programs may not
/// write one file at a time.
package struct UnfinishedFile: ~Copyable {
  /// The size and the time that the file will have.
  package let status: FileStatus

  private let path: String
  private let temporaryPath: String
  private var isInPlace = false

  /// Writes the bytes under a temporary name, and makes the folders that the file is to lie in.
  package init(writing bytes: [UInt8], for path: String) throws(MachineError) {
    self.path = path
    temporaryPath = UnfinishedFile.temporaryPath(for: path)
    status = try write(bytes, at: temporaryPath, for: path)
  }

  deinit {
    // Nothing more can be done where this fails: the error that led here is the one to tell.
    if !isInPlace { try? Names.removeFile(temporaryPath) }
  }

  /// Gives the file its name, in place of a file that had it.
  package consuming func takePlace() throws(MachineError) {
    do throws(SystemFailure) {
      try Names.move(temporaryPath, to: path)
      isInPlace = true
    } catch .isFolder {
      throw MachineError(cannot: .write, path, because: "a folder is in the way")
    } catch {
      throw MachineError(cannot: .write, path, error)
    }
  }

  /// The name under which a file is written, of 20 bytes however long its own is.
  package static func temporaryPath(for path: String) -> String {
    joinedPath(parentFolder(of: path) ?? "", ".gp-" + ContentHash(of: lastComponent(of: path)).hex)
  }
}

/// Writes under the temporary path, where nothing is left on failure, and makes a missing folder.
private func write(
  _ bytes: [UInt8],
  at temporaryPath: String,
  for path: String,
  isFolderSure: Bool = false
) throws(MachineError) -> FileStatus {
  do throws(SystemFailure) {
    return try writeNew(bytes, at: temporaryPath)
  } catch  where error == .missing && !isFolderSure {
    if let folder = parentFolder(of: path) { try createFolder(folder) }
    return try write(bytes, at: temporaryPath, for: path, isFolderSure: true)
  } catch .notFolder {
    throw MachineError(cannot: .write, path, because: "a file is in the way of its folder")
  } catch {
    throw MachineError(cannot: .write, path, error)
  }
}

private func writeNew(
  _ bytes: [UInt8],
  at path: String
) throws(SystemFailure) -> FileStatus {
  let file = try create(path)
  do throws(SystemFailure) {
    try file.put(bytes)
    let status = try file.status()
    try file.closeChecked()
    return status
  } catch {
    try? Names.removeFile(path)
    throw error
  }
}

/// Opens a new file, in place of one that a killed program left.
private func create(_ path: String) throws(SystemFailure) -> Descriptor {
  do throws(SystemFailure) {
    return try Descriptor(opening: path, for: .creating)
  } catch .exists {
    try Names.removeFile(path)
    return try Descriptor(opening: path, for: .creating)
  }
}
