#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the file system says about a path.
package struct FileStatus: Hashable, Sendable {
  /// What stands at a path; `other` is a device, a pipe or a socket.
  package enum Kind: Hashable, Sendable {
    case file, folder, link, other
  }

  /// Which file it is, whatever its path.
  package struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  /// What stands there.
  package let kind: Kind

  /// The size in bytes.
  package let size: Int

  /// When the bytes were last changed, in nanoseconds since 1970.
  package let modified: Int

  /// What tells it from all other files of the machine.
  package let identity: Identity

  init(_ found: stat) {
    kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(found.st_size)
    #if canImport(Darwin)
    let time = found.st_mtimespec
    #else
    let time = found.st_mtim
    #endif
    // Any time at all may be set: one past the year 2262 wraps around, and has only to stay the same.
    modified = Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: found.st_dev),
      number: UInt64(found.st_ino)
    )
  }
}

/// What stands at a path, or nil if there is nothing; a link is what it leads to, if it is followed.
package func fileStatus(
  _ path: String,
  followingLinks: Bool = true
) throws(MachineError) -> FileStatus? {
  var found = stat()
  do throws(SystemFailure) {
    try SystemFailure.checking { followingLinks ? stat(path, &found) : lstat(path, &found) }
    return FileStatus(found)
  } catch .missing, .notFolder, .nameTooLong {
    return nil
  } catch {
    throw MachineError(cannot: .read, path, error)
  }
}
