#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

import Content
import Files

/// The value of a variable of the environment, or nil where it is unset or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

/// The day it is in UTC.
func today() throws(MachineError) -> CalendarDate {
  guard let date = CalendarDate(secondsSince1970: time(nil)) else { throw .clockIsWrong }
  return date
}

/// How many cores the machine has.
func processorCount() -> Int {
  max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}

/// The two streams that a program writes to.
enum Terminal {
  case output, errors

  /// Whether a person reads it: what goes to a file or a pipe gets no colours.
  var isInteractive: Bool { isatty(descriptor) == 1 }

  /// Writes the text as it is; where nobody takes it, nothing is left to be told.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = systemWrite(descriptor, rest)
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }

  private var descriptor: Int32 {
    switch self {
    case .output: STDOUT_FILENO
    case .errors: STDERR_FILENO
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  while true {
    let count = write(descriptor, bytes.baseAddress, bytes.count)
    if count >= 0 || errno != EINTR { return count }
  }
}
