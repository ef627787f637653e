import Foundation

/// What one run of the program gave.
struct Run: Equatable {
  var status: Int32
  var output: String
  var errors: String

  init(status: Int32 = 0, output: String = "", errors: String = "") {
    (self.status, self.output, self.errors) = (status, output, errors)
  }
}

/// A folder of one test in which the built program runs; it is removed when the test is over.
struct Workshop: ~Copyable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "guidepost-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Runs `guidepost` with the arguments.
  borrowing func guidepost(
    _ arguments: String...,
    environment: [String: String] = fixedDay
  ) throws -> Run {
    try guidepost(arguments, environment: environment)
  }

  /// Runs `guidepost` with the arguments.
  borrowing func guidepost(
    _ arguments: [String],
    environment: [String: String] = fixedDay
  ) throws -> Run {
    let process = Process()
    process.executableURL = products.appending(path: "guidepost")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: path)
    process.environment = environment
    // Files, for a pipe that nobody empties would stop the program.
    let streams = try [stream(), stream()]
    process.standardOutput = streams[0].handle
    process.standardError = streams[1].handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: try taken(streams[0].path),
      errors: try taken(streams[1].path)
    )
  }

  /// Writes a file, and the folders it lies in.
  borrowing func write(_ text: String, to file: String) throws {
    let url = URL(filePath: path).appending(path: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }

  /// The text of a file.
  borrowing func read(_ file: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }

  /// What lies in the folder, hidden names too.
  borrowing func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}

/// A new file beside the workshops, for what a run prints.
private func stream() throws -> (path: String, handle: FileHandle) {
  let path = NSTemporaryDirectory() + "guidepost-stream-" + UUID().uuidString
  try Data().write(to: URL(filePath: path))
  return (path, try FileHandle(forWritingTo: URL(filePath: path)))
}

/// A day that never changes: 2026-11-20.
let fixedDay = ["SOURCE_DATE_EPOCH": "1795132800"]

/// The text of a file that is needed once.
private func taken(_ path: String) throws -> String {
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try String(contentsOfFile: path, encoding: .utf8)
}

/// Where the build puts its programs: beside the bundle of the tests.
private let products: URL = {
  let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
  return tests?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
}()
