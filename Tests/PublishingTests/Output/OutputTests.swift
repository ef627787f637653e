import Files
import Foundation
import Testing

@testable import Publishing

@Test func aFirstBuildWritesAll() throws {
  let site = try OutputSite()
  let summary = try site.build(["index.html": "home", "a/b/index.html": "deep"])
  #expect(summary == .init(written: 2, unchanged: 0, removed: 0))
  #expect(
    try site.tree() == ["index.html": "home", "a/": "", "a/b/": "", "a/b/index.html": "deep"]
  )
}

@Test func anUnchangedFileIsNotTouched() throws {
  let site = try OutputSite()
  try site.build(["a": "one", "b": "two"])
  let before = try site.status("a")
  let summary = try site.build(["a": "one", "b": "TWO"])
  #expect(summary == .init(written: 1, unchanged: 1, removed: 0))
  #expect(try site.status("a") == before)
  #expect(try site.tree() == ["a": "one", "b": "TWO"])
}

@Test func whatIsNotWrittenAgainIsRemovedWithItsFolders() throws {
  let site = try OutputSite()
  try site.build(["a": "1", "b/c/d": "2", "b/e": "3"])
  #expect(try site.build(["a": "1", "b/e": "3"]).removed == 1)
  #expect(try site.tree() == ["a": "1", "b/": "", "b/e": "3"])
  #expect(try site.build(["a": "1"]).removed == 1)
  #expect(try site.tree() == ["a": "1"])
}

@Test func whatOthersWroteStays() throws {
  let site = try OutputSite()
  try site.put("keep", at: ".gitkeep")
  try site.build(["a/b": "ours"])
  try site.put("theirs", at: "a/c")
  try site.put("left over", at: ".gp-0123456789abcdef")
  #expect(try site.build([:]).removed == 1)
  #expect(
    try site.tree() == [
      ".gitkeep": "keep", "a/": "", "a/c": "theirs", ".gp-0123456789abcdef": "left over",
    ]
  )
}

@Test func whatOthersChangedIsWrittenAgain() throws {
  let site = try OutputSite()
  try site.build(["a": "ours", "b": "ours"])
  try site.put("edit", at: "a")
  try site.put("longer", at: "b")
  #expect(try site.build(["a": "ours", "b": "ours"]).written == 2)
  #expect(try site.tree() == ["a": "ours", "b": "ours"])
}

@Test func whatOthersChangedIsNotRemoved() throws {
  let site = try OutputSite()
  try site.build(["a": "ours", "b": "ours"])
  try site.put("edit", at: "a")
  #expect(try site.build([:]).removed == 1)
  #expect(try site.tree() == ["a": "edit"])
  #expect(try site.build([:]).removed == 0)
}

/// A hard link stands for a disk that does not tell cases apart.
@Test func aFileWhoseNameChangesItsCaseStays() throws {
  let site = try OutputSite()
  try site.build(["Name": "1"])
  try FileManager.default.linkItem(atPath: site.output + "/Name", toPath: site.output + "/name")
  #expect(try site.build(["name": "1"]) == .init(written: 0, unchanged: 1, removed: 0))
}

@Test func gitIgnoresTheRecord() throws {
  let site = try OutputSite()
  try site.build([:])
  #expect(try readFile(site.path + "/.guidepost/.gitignore") == Array("*\n".utf8))
}

@Test func aFileOfOthersThatHasTheBytesIsNotTouched() throws {
  let site = try OutputSite()
  try site.put("same", at: "a")
  let before = try site.status("a")
  #expect(try site.build(["a": "same"]).unchanged == 1)
  #expect(try site.status("a") == before)
}

@Test func withoutARecordNothingIsRemoved() throws {
  let site = try OutputSite()
  try site.build(["a": "1", "b": "2"])
  try site.remove(".guidepost")
  let before = try site.status("a")
  #expect(try site.build(["a": "1"]) == .init(written: 0, unchanged: 1, removed: 0))
  #expect(try site.status("a") == before)
  #expect(try site.tree() == ["a": "1", "b": "2"])
}

@Test func aSpoiledRecordIsNotBelieved() throws {
  let site = try OutputSite()
  try site.build(["a": "1", "b": "2"])
  let folder = site.path + "/.guidepost"
  let record = try #require(
    try walkFolder(folder).entries.map(\.path).first { $0.hasSuffix(".record") }
  )
  try writeFile([0xFF, 0, 10, 32], to: folder + "/" + record)
  #expect(try site.build(["a": "1"]) == .init(written: 0, unchanged: 1, removed: 0))
}

@Test func aSiteThatIsMovedKeepsItsRecord() throws {
  let site = try OutputSite()
  try site.build(["a": "1", "b": "2"])
  let moved = try OutputSite()
  try moved.remove("")
  try FileManager.default.moveItem(atPath: site.path, toPath: moved.path)
  #expect(try moved.build(["a": "1"]) == .init(written: 0, unchanged: 1, removed: 1))
}

@Test func eachOutputFolderHasItsOwnRecord() throws {
  let site = try OutputSite()
  try site.build(["a": "1"])
  let other = try Output.begin(in: site.path + "/other", of: site.path, writing: [])
  #expect(try other.finish([]).removed == 0)
  #expect(try site.tree() == ["a": "1"])
}

@Test func twoBuildsAtOnceAreRefused() throws {
  let site = try OutputSite()
  let first = try site.begin(["a"])
  let error = #expect(throws: MachineError.self) { _ = try site.begin(["a"]) }
  #expect(error?.description == "another build is writing to '\(site.output)'")
  #expect(try first.finish([first.write("a", [1])]).written == 1)
}

@Test func theFolderIsFreeWhenABuildIsOver() throws {
  let site = try OutputSite()
  try site.buildHalf([:], of: ["a"])
  #expect(try site.build(["a": "1"]).written == 1)
}

@Test func manyTasksWriteAtOnce() async throws {
  let site = try OutputSite()
  let paths = (0..<500).map { "folder-\($0 % 7)/sub-\($0 % 20)/file-\($0)" }
  let output = try site.begin(paths)
  let written = try await inTasks(paths) { try output.write($0, Array($0.utf8)) }
  #expect(try output.finish(written).written == 500)
  #expect(try site.tree().filter { !$0.key.hasSuffix("/") }.allSatisfy { $0.key == $0.value })
}

private func inTasks(
  _ paths: [String],
  write: @escaping @Sendable (String) throws -> Written
) async throws -> [Written] {
  try await withThrowingTaskGroup(of: Written.self) { tasks in
    for path in paths { tasks.addTask { try write(path) } }
    return try await tasks.reduce(into: []) { $0.append($1) }
  }
}

@Test func aNameOf255BytesIsWrittenAndRemoved() throws {
  let site = try OutputSite()
  let name = String(repeating: "n", count: 255)
  try site.build([name: "text"])
  #expect(try site.tree() == [name: "text"])
  #expect(try site.build([:]).removed == 1)
}

@Test(arguments: ["", "/a", "a/", "a//b", ".", "..", "a/../b", "../a", "./a", "a\nb", "a\0b"])
func aPathThatLeadsElsewhereIsRefused(path: String) throws {
  let site = try OutputSite()
  let output = try site.begin([])
  let error = #expect(throws: MachineError.self) { _ = try output.write(path, []) }
  #expect(error?.reason == "it is no path below the output folder")
}

@Test(arguments: ["a", ".a", "..a", "a..", "...", ".../a", ".well-known/x", "a b/é"])
func anOddPathIsWritten(path: String) throws {
  let site = try OutputSite()
  #expect(try site.build([path: ""]).written == 1)
  #expect(try site.build([:]).removed == 1)
}
