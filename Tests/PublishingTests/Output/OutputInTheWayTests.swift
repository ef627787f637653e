import Files
import Foundation
import Testing

@testable import Publishing

@Test func aFileOfOursMakesWayForAFolder() throws {
  let site = try OutputSite()
  try site.build(["a": "1"])
  #expect(try site.build(["a/b/c": "2"]) == .init(written: 1, unchanged: 0, removed: 1))
  #expect(try site.tree() == ["a/": "", "a/b/": "", "a/b/c": "2"])
}

@Test func aFolderOfOursMakesWayForAFile() throws {
  let site = try OutputSite()
  try site.build(["a/b/c": "1", "a/d": "2"])
  #expect(try site.build(["a": "3"]) == .init(written: 1, unchanged: 0, removed: 2))
  #expect(try site.tree() == ["a": "3"])
}

@Test func aFileOfOthersDoesNotMakeWay() throws {
  let site = try OutputSite()
  try site.put("theirs", at: "a")
  let error = #expect(throws: MachineError.self) { try site.build(["a/b": "1"]) }
  #expect(error?.description == "cannot create '\(site.output)/a': a file is in the way")
  #expect(try site.tree() == ["a": "theirs"])
}

@Test func aFolderOfOthersDoesNotMakeWay() throws {
  let site = try OutputSite()
  try site.put("theirs", at: "a/b")
  let error = #expect(throws: MachineError.self) { try site.build(["a": "1"]) }
  #expect(error?.description == "cannot write '\(site.output)/a': a folder is in the way")
  #expect(try site.tree() == ["a/": "", "a/b": "theirs"])
}

@Test func aFolderOfOursWithAFileOfOthersDoesNotMakeWay() throws {
  let site = try OutputSite()
  try site.build(["a/b": "1"])
  try site.put("theirs", at: "a/c")
  #expect(throws: MachineError.self) { try site.build(["a": "2"]) }
  #expect(try site.tree() == ["a/": "", "a/c": "theirs"])
}

@Test func aLinkInTheWayIsReplacedAndItsTargetStays() throws {
  let site = try OutputSite()
  try site.put("theirs", at: "target")
  try FileManager.default.createSymbolicLink(
    atPath: site.output + "/a",
    withDestinationPath: "target"
  )
  #expect(try site.build(["a": "theirs"]).written == 1)
  #expect(try site.status("a")?.kind == .file)
  #expect(try site.tree() == ["a": "theirs", "target": "theirs"])
}

@Test func theOutputFolderMayBeALink() throws {
  let site = try OutputSite()
  try createFolder(site.path + "/elsewhere")
  try FileManager.default.createSymbolicLink(
    atPath: site.output,
    withDestinationPath: "elsewhere"
  )
  try site.build(["a": "1"])
  #expect(try readFile(site.path + "/elsewhere/a") == Array("1".utf8))
  #expect(try site.build([:]).removed == 1)
}

@Test(arguments: [
  ("", "the site itself lies there"), ("/.", "the site itself lies there"),
  ("/..", "the site itself lies there"), ("/none/..", "the site itself lies there"),
  ("/content", "the site's 'content' folder lies there"),
  ("/none/../content/", "the site's 'content' folder lies there"),
  ("/content/out", "it lies in the site's 'content' folder"),
  ("/templates", "the site's 'templates' folder lies there"),
  ("/templates/a/b", "it lies in the site's 'templates' folder"),
  ("/.guidepost", "the site's '.guidepost' folder lies there"),
  ("/link", "the site's 'content' folder lies there"),
])
func anOutputFolderThatTheSiteNeedsIsRefused(name: String, reason: String) throws {
  let site = try OutputSite()
  try FileManager.default.createSymbolicLink(
    atPath: site.path + "/link",
    withDestinationPath: "content"
  )
  let error = #expect(throws: MachineError.self) {
    _ = try Output.begin(in: site.path + name, of: site.path, writing: [])
  }
  #expect(error?.description == "cannot write '\(site.path + name)': \(reason)")
  #expect(
    try walkFolder(site.path).entries.map(\.path) == ["content", "link", "templates"]
  )
}

@Test func anOutputFolderBelowAFileIsNamed() throws {
  let site = try OutputSite()
  try writeFile([], to: site.path + "/file")
  let error = #expect(throws: MachineError.self) {
    _ = try Output.begin(in: site.path + "/file/public", of: site.path, writing: [])
  }
  #expect(error?.reason == "not a directory")
}
