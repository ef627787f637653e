import Foundation
import Testing

@testable import Files

@Test func aFolderIsListedByTheBytesOfItsNames() throws {
  let folder = try TemporaryFolder()
  for name in ["b.md", "a/z.md", "a-b.md", "B.md", "é.md", ".hidden", "a/b/c.md"] {
    try folder.write(name, to: name)
  }
  let listing = try walkFolder(folder.path)
  #expect(
    listing.entries.map(\.path) == [
      ".hidden", "B.md", "a", "a/b", "a/b/c.md", "a/z.md", "a-b.md", "b.md", "é.md",
    ]
  )
  #expect(listing.unusable.isEmpty)
}

@Test func anEntryTellsKindSizeAndTime() throws {
  let folder = try TemporaryFolder()
  try folder.write("12345", to: "a/file")
  let entries = try walkFolder(folder.path).entries
  #expect(entries.map(\.status.kind) == [.folder, .file])
  #expect(entries.last?.status.size == 5)
  #expect(try entries.last?.status == fileStatus(folder.path + "/a/file"))
}

@Test func linksAreFollowedUnlessTheyLoop() throws {
  let folder = try TemporaryFolder()
  try folder.write("1", to: "a/file")
  try folder.link("a/up", to: "..")
  try folder.link("a/self", to: ".")
  try folder.link("other", to: "a")
  try folder.link("file", to: "a/file")
  try folder.link("lost", to: "none")
  try folder.link("ring", to: "ring")
  let listing = try walkFolder(folder.path)
  #expect(listing.entries.map(\.path) == ["a", "a/file", "file", "other", "other/file"])
  #expect(listing.entries.allSatisfy { $0.status.kind != .link })
  #expect(
    listing.unusable == [
      .init(path: "a/self", reason: .loop), .init(path: "a/up", reason: .loop),
      .init(path: "lost", reason: .brokenLink), .init(path: "other/self", reason: .loop),
      .init(path: "other/up", reason: .loop), .init(path: "ring", reason: .brokenLink),
    ]
  )
}

@Test func namesThatCannotBeUsedAreGivenApart() throws {
  let folder = try TemporaryFolder()
  try folder.write("", to: "tab\there")
  mkfifo(folder.path + "/pipe", 0o666)
  let invalid = Array((folder.path + "/").utf8) + [0xFF, 0]
  let made = mkdir(invalid.map { CChar(bitPattern: $0) }, 0o777)
  var expected: [FolderListing.Unusable] = [
    .init(path: "pipe", reason: .notFile),
    .init(path: "tab\u{FFFD}here", reason: .controlCharacter),
  ]
  // Some file systems have no such names.
  if made == 0 { expected.append(.init(path: "\u{FFFD}", reason: .notUTF8)) }
  let listing = try walkFolder(folder.path)
  #expect(listing.entries.isEmpty)
  #expect(listing.unusable == expected)
}

@Test(arguments: [("none", "no such file or directory"), ("file", "not a directory")])
func aFolderThatCannotBeListedIsNamed(name: String, reason: String) throws {
  let folder = try TemporaryFolder()
  try folder.write("", to: "file")
  let path = folder.path + "/" + name
  let error = #expect(throws: MachineError.self) { try walkFolder(path) }
  #expect(error?.description == "cannot read '\(path)': \(reason)")
}

@Test func aTimeFarInTheFutureIsNoTrap() throws {
  let folder = try TemporaryFolder()
  try folder.write("", to: "file")
  var times = [timeval(tv_sec: 1 << 40, tv_usec: 0), timeval(tv_sec: 1 << 40, tv_usec: 0)]
  utimes(folder.path + "/file", &times)
  #expect(try walkFolder(folder.path).entries.map(\.path) == ["file"])
}

@Test func aPathIsResolvedAsFarAsItExists() throws {
  let folder = try TemporaryFolder()
  try createFolder(folder.path + "/real")
  try folder.link("link", to: "real")
  let root = try resolvedPath(folder.path)
  #expect(try resolvedPath(folder.path + "/link") == root + "/real")
  #expect(try resolvedPath(folder.path + "/link/a/b") == root + "/real/a/b")
  #expect(try resolvedPath("/none") == "/none")
  #expect(try resolvedPath("none/") == resolvedPath(".") + "/none")
  #expect(try resolvedPath(folder.path + "/none/./../real/a/..") == root + "/real")
  #expect(try resolvedPath("/none/../..") == "/")
}
