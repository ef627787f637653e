/// What reading a file of limited size gave.
package enum FileContents: Equatable, Sendable {
  case bytes([UInt8])

  /// The file is larger than the caller's limit; its size.
  case tooLarge(Int)
}

/// The most bytes that are ever read from one file: 2 GB.
private let largest = 1 << 31

/// Reads a whole file.
package func readFile(_ path: String) throws(MachineError) -> [UInt8] {
  switch try readFile(path, limit: largest) {
  case .bytes(let bytes): return bytes
  case .tooLarge: throw MachineError(cannot: .read, path, because: "it is larger than 2 GB")
  }
}

/// Reads a whole file, unless it is larger than `limit` bytes.
package func readFile(_ path: String, limit: Int) throws(MachineError) -> FileContents {
  try reading(path) { (file, size) throws(SystemFailure) in
    size <= min(limit, largest) ? .bytes(try file.bytes(upTo: size)) : .tooLarge(size)
  }
}

/// Reads the first `count` bytes of a file, or all of one that is smaller.
package func readStart(of path: String, count: Int) throws(MachineError) -> [UInt8] {
  try reading(path) { (file, size) throws(SystemFailure) in
    try file.bytes(upTo: min(count, size))
  }
}

private func reading<Result>(
  _ path: String,
  _ read: (borrowing Descriptor, _ size: Int) throws(SystemFailure) -> Result
) throws(MachineError) -> Result {
  do throws(SystemFailure) {
    let file = try Descriptor(opening: path, for: .reading)
    let status = try file.status()
    switch status.kind {
    case .file: return try read(file, status.size)
    case .folder: throw .isFolder
    case .link, .other: throw .notFile
    }
  } catch .notFile {
    throw MachineError(cannot: .read, path, because: "it is a device, a pipe or a socket")
  } catch {
    throw MachineError(cannot: .read, path, error)
  }
}

fileprivate extension SystemFailure {
  /// No system gives this number.
  static let notFile = SystemFailure(code: -1)
}
