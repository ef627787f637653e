import Foundation
import Testing

@testable import Files

@Test(arguments: [0, 1, 4096, 1_000_000])
func aFileIsReadWhole(size: Int) throws {
  let folder = try TemporaryFolder()
  let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 * 31) }
  try writeFile(bytes, to: folder.path + "/file")
  #expect(try readFile(folder.path + "/file") == bytes)
}

@Test func aFileAboveTheLimitIsNotRead() throws {
  let folder = try TemporaryFolder()
  try folder.write("12345", to: "file")
  let path = folder.path + "/file"
  #expect(try readFile(path, limit: 5) == .bytes(Array("12345".utf8)))
  #expect(try readFile(path, limit: 4) == .tooLarge(5))
}

@Test(arguments: [(0, ""), (3, "123"), (5, "12345"), (9, "12345")])
func theStartOfAFileIsRead(count: Int, start: String) throws {
  let folder = try TemporaryFolder()
  try folder.write("12345", to: "file")
  #expect(try readStart(of: folder.path + "/file", count: count) == Array(start.utf8))
}

@Test(arguments: [
  ("none", "no such file or directory"),
  (".", "is a directory"),
  ("file/below", "not a directory"),
  ("pipe", "it is a device, a pipe or a socket"),
  ("loop", "too many levels of symbolic links"),
])
func whatCannotBeReadIsNamed(name: String, reason: String) throws {
  let folder = try TemporaryFolder()
  try folder.write("", to: "file")
  try folder.link("loop", to: "loop")
  mkfifo(folder.path + "/pipe", 0o666)
  let path = folder.path + "/" + name
  let error = #expect(throws: MachineError.self) { try readFile(path) }
  #expect(error?.description == "cannot read '\(path)': \(reason)")
  #expect(error?.path == path)
  #expect(error?.reason == reason)
}

@Test func aFileOfManyGigabytesIsRefused() throws {
  let folder = try TemporaryFolder()
  try folder.write("", to: "file")
  let path = folder.path + "/file"
  truncate(path, 1 << 40)
  let error = #expect(throws: MachineError.self) { try readFile(path) }
  #expect(error?.reason == "it is larger than 2 GB")
}

@Test func anErrorShowsNoControlCharacters() {
  let error = MachineError(cannot: .read, "a\u{1B}[2J\nb", because: "x")
  #expect(error.description == "cannot read 'a\u{FFFD}[2J\u{FFFD}b': x")
  #expect(error.path == "a\u{1B}[2J\nb")
}
