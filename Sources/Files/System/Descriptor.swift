#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An open file, closed when its owner goes.
struct Descriptor: ~Copyable, Sendable {
  /// What a file is opened for.
  enum Purpose {
    /// An existing file; one that would block (a pipe, a device) does not block here.
    case reading
    /// A file that must not exist yet.
    case creating
    /// A file that is made if it does not exist; what is written goes to its end.
    case appending

    fileprivate var flags: Int32 {
      switch self {
      case .reading: O_RDONLY | O_NONBLOCK | O_CLOEXEC
      case .creating: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
      case .appending: O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC
      }
    }
  }

  private let number: Int32

  init(opening path: String, for purpose: Purpose) throws(SystemFailure) {
    number = try SystemFailure.checking { open(path, purpose.flags, 0o666) }
  }

  deinit {
    close(number)
  }

  /// Closes the file now: some disks tell only here that they are full.
  consuming func closeChecked() throws(SystemFailure) {
    let number = number
    discard self
    // Never tried again: an interrupted close has closed, and the number may be another's by now.
    if close(number) != 0, errno != EINTR { throw SystemFailure(code: errno) }
  }

  func status() throws(SystemFailure) -> FileStatus {
    var found = stat()
    try SystemFailure.checking { fstat(number, &found) }
    return FileStatus(found)
  }
}

extension Descriptor {
  /// Up to `count` bytes from where the file stands; fewer only at its end.
  func bytes(upTo count: Int) throws(SystemFailure) -> [UInt8] {
    // An array without room is one for all threads, and would be written to.
    guard count > 0 else { return [] }
    var failure: SystemFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemFailure) {
        while filled < count {
          let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled..<count])
          let got = try SystemFailure.checking { read(number, rest.baseAddress, rest.count) }
          if got == 0 { break }
          filled += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all the bytes where the file stands.
  func put(_ bytes: [UInt8]) throws(SystemFailure) {
    var done = 0
    while done < bytes.count {
      done += try putOnce(bytes, from: done)
    }
  }

  /// Writes in one call, as one piece among those of other threads, and gives how much it took.
  func putOnce(_ bytes: [UInt8], from start: Int = 0) throws(SystemFailure) -> Int {
    try SystemFailure.checking {
      bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
        return write(number, rest.baseAddress, rest.count)
      }
    }
  }

  func removeAllBytes() throws(SystemFailure) {
    try SystemFailure.checking { ftruncate(number, 0) }
  }

  /// Takes the file's lock, which goes with this value, or fails at once with `.locked`.
  func lock() throws(SystemFailure) {
    try SystemFailure.checking { flock(number, LOCK_EX | LOCK_NB) }
  }
}
