#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The error number of a system call, before it is known what the caller was about.
struct SystemFailure: Error, Equatable {
  let code: Int32

  static let missing = SystemFailure(code: ENOENT)
  static let nameTooLong = SystemFailure(code: ENAMETOOLONG)
  static let exists = SystemFailure(code: EEXIST)
  static let notFolder = SystemFailure(code: ENOTDIR)
  static let isFolder = SystemFailure(code: EISDIR)
  static let notEmpty = SystemFailure(code: ENOTEMPTY)
  static let locked = SystemFailure(code: EWOULDBLOCK)
  static let full = SystemFailure(code: ENOSPC)

  /// The system's own words, in lower case: "no such file or directory".
  var reason: String { String(cString: strerror(code)).lowercased() }

  /// The result of a system call, made again as long as a signal interrupts it.
  @discardableResult
  static func checking<Number: SignedInteger>(
    _ call: () -> Number
  ) throws(SystemFailure) -> Number {
    while true {
      let result = call()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw SystemFailure(code: code) }
    }
  }
}
