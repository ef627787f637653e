/// Makes a folder and those it lies in, and says whether it did not exist.
@discardableResult
package func createFolder(_ path: String) throws(MachineError) -> Bool {
  try createFolder(path, isParentSure: false)
}

/// Makes a folder, and first the one that it lies in, unless that is known to be there: in '/proc' nothing can be made.
private func createFolder(_ path: String, isParentSure: Bool) throws(MachineError) -> Bool {
  do throws(SystemFailure) {
    try Names.makeFolder(path)
    return true
  } catch .exists {
    guard try fileStatus(path)?.kind != .folder else { return false }
    throw MachineError(cannot: .create, path, because: "a file is in the way")
  } catch .missing {
    guard !isParentSure, let parent = parentFolder(of: path) else {
      throw MachineError(cannot: .create, path, .missing)
    }
    try createFolder(parent)
    return try createFolder(path, isParentSure: true)
  } catch {
    throw MachineError(cannot: .create, path, error)
  }
}

/// Removes a file or a link, if it is there.
package func removeFile(_ path: String) throws(MachineError) {
  do throws(SystemFailure) {
    try Names.removeFile(path)
  } catch .missing, .notFolder, .nameTooLong {
    return
  } catch {
    throw MachineError(cannot: .remove, path, error)
  }
}

/// Removes a folder if it holds nothing, and says whether it is gone; a link to a folder stays.
package func removeEmptyFolder(_ path: String) throws(MachineError) -> Bool {
  do throws(SystemFailure) {
    try Names.removeFolder(path)
    return true
  } catch .missing, .nameTooLong {
    return true
  } catch .notEmpty, .exists, .notFolder {
    return false
  } catch {
    throw MachineError(cannot: .remove, path, error)
  }
}

/// The path from the machine's root, through no link; what does not exist is taken as written.
package func resolvedPath(_ path: String) throws(MachineError) -> String {
  do throws(SystemFailure) {
    return try Names.resolve(path)
  } catch .missing {
    return try resolvedPathOfMissing(path)
  } catch {
    throw MachineError(cannot: .read, path, error)
  }
}

/// What is missing is no link, so its dots mean what they say.
private func resolvedPathOfMissing(_ path: String) throws(MachineError) -> String {
  let folder = try resolvedPath(parentFolder(of: path) ?? ".")
  return switch lastComponent(of: path) {
  case "", ".": folder
  case "..": parentFolder(of: folder) ?? folder
  case let name: joinedPath(folder, name)
  }
}

/// The path of what has the name in the folder, or the name alone if the folder is the empty text.
package func joinedPath(_ folder: String, _ name: String) -> String {
  folder.isEmpty || folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
}

/// The folder that a path names something in, or nil for a name alone and for the root.
package func parentFolder(of path: String) -> String? {
  guard let slash = lastSlash(in: path) else { return nil }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// What a path names in its folder: the part behind its last slash.
package func lastComponent(of path: String) -> String {
  guard let slash = lastSlash(in: path) else { return path }
  return String(path[path.utf8.index(after: slash)...])
}

private func lastSlash(in path: String) -> String.Index? {
  path.utf8.lastIndex(of: UInt8(ascii: "/"))
}
