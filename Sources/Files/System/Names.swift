#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Names in folders: made, moved, removed and listed, each by one system call.
enum Names {
  static func makeFolder(_ path: String) throws(SystemFailure) {
    try SystemFailure.checking { mkdir(path, 0o777) }
  }

  static func move(_ path: String, to other: String) throws(SystemFailure) {
    try SystemFailure.checking { rename(path, other) }
  }

  static func removeFile(_ path: String) throws(SystemFailure) {
    try SystemFailure.checking { unlink(path) }
  }

  static func removeFolder(_ path: String) throws(SystemFailure) {
    try SystemFailure.checking { rmdir(path) }
  }

  /// The path from the root, through no link.
  static func resolve(_ path: String) throws(SystemFailure) -> String {
    guard let resolved = realpath(path, nil) else { throw SystemFailure(code: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// One name in a folder.
struct FolderItem {
  /// The name; where its bytes are no UTF-8, with replacement characters.
  let name: String
  let isUTF8: Bool
  /// What the name stands for, its links followed; a link that leads nowhere stands for itself.
  let status: FileStatus
}

private let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0

extension Names {
  /// The folder's names but `.` and `..`, by their bytes, without those that go in the meantime.
  static func items(in folder: String) throws(SystemFailure) -> [FolderItem] {
    guard let listing = opendir(folder) else { throw SystemFailure(code: errno) }
    defer { closedir(listing) }
    let (names, starts) = try names { readdir(listing) }
    return names.withUnsafeBufferPointer { names in
      guard let first = names.baseAddress else { return [] }
      // Numbers are sorted, not texts: counting the owners of texts would take most of the time.
      let sorted = starts.sorted { strcmp(first + $0, first + $1) < 0 }
      return sorted.compactMap { item(first + $0, in: dirfd(listing)) }
    }
  }

  /// The names one behind the other, each with a zero at its end, and where each starts.
  private static func names(
    reading next: () -> UnsafeMutablePointer<dirent>?
  ) throws(SystemFailure) -> (bytes: [CChar], starts: [Int]) {
    var (bytes, starts): ([CChar], [Int]) = ([], [])
    while true {
      errno = 0
      guard let entry = next() else { break }
      let name = (UnsafeRawPointer(entry) + nameOffset).assumingMemoryBound(to: CChar.self)
      if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { continue }
      starts.append(bytes.count)
      bytes.append(contentsOf: UnsafeBufferPointer(start: name, count: strlen(name) + 1))
    }
    if errno != 0 { throw SystemFailure(code: errno) }
    return (bytes, starts)
  }

  private static func item(_ bytes: UnsafePointer<CChar>, in folder: Int32) -> FolderItem? {
    let valid = String(validatingCString: bytes)
    var found = stat()
    guard
      fstatat(folder, bytes, &found, 0) == 0
        || fstatat(folder, bytes, &found, AT_SYMLINK_NOFOLLOW) == 0
    else { return nil }
    return FolderItem(
      name: valid ?? String(cString: bytes),
      isUTF8: valid != nil,
      status: FileStatus(found)
    )
  }
}
