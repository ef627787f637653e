import Files
import Foundation
import Testing

@testable import Publishing

@Test func whatAKilledBuildWroteIsRemovedByTheNext() throws {
  let site = try OutputSite()
  try site.build(["a": "1", "b": "2"])
  try site.buildHalf(["b": "new", "c/d": "3"], of: ["b", "c/d", "e/f"])
  #expect(try site.tree() == ["a": "1", "b": "new", "c/": "", "c/d": "3"])
  #expect(try site.build(["z": "4"]) == .init(written: 1, unchanged: 0, removed: 3))
  #expect(try site.tree() == ["z": "4"])
}

@Test func whatAKilledBuildWroteIsNotWrittenAgain() throws {
  let site = try OutputSite()
  try site.build(["a": "1"])
  try site.buildHalf(["a": "new", "b": "2"], of: ["a", "b"])
  let before = try site.status("b")
  let summary = try site.build(["a": "new", "b": "2"])
  #expect(summary == .init(written: 0, unchanged: 2, removed: 0))
  #expect(try site.status("b") == before)
}

@Test func whatAKilledBuildDidNotReachIsStillKnown() throws {
  let site = try OutputSite()
  try site.build(["a": "1", "b": "2"])
  try site.buildHalf([:], of: ["a", "c"])
  #expect(try site.build(["c": "3"]) == .init(written: 1, unchanged: 0, removed: 2))
}

@Test func killedBuildsAddUp() throws {
  let site = try OutputSite()
  try site.buildHalf(["a": "1", "b": "1"], of: ["a", "b"])
  try site.buildHalf(["b": "2", "c": "2"], of: ["b", "c"])
  #expect(try site.build([:]).removed == 3)
  #expect(try site.tree().isEmpty)
}

@Test func temporariesOfAKilledBuildAreRemoved() throws {
  let site = try OutputSite()
  let output = site.output
  try site.buildHalf([:], of: ["a/index.html", "b"])
  for path in ["a/index.html", "b"] {
    let temporary = UnfinishedFile.temporaryPath(for: output + "/" + path)
    try site.put("half", at: String(temporary.dropFirst(output.count + 1)))
  }
  #expect(try site.tree().count == 3)
  try site.build(["c": "1"])
  #expect(try site.tree() == ["c": "1"])
}

@Test func whatOthersDidAfterAKilledBuildStays() throws {
  let site = try OutputSite()
  try site.build(["a": "1"])
  try site.buildHalf(["b": "2"], of: ["b", "c"])
  try site.put("theirs", at: "a")
  try site.put("theirs", at: "b")
  try site.put("theirs", at: "c")
  #expect(try site.build([:]).removed == 0)
  #expect(try site.tree() == ["a": "theirs", "b": "theirs", "c": "theirs"])
}

@Test func aFailedWriteLeavesWhatWasThere() throws {
  let site = try OutputSite()
  try site.build(["a": "1"])
  try site.put("theirs", at: "b/c")
  #expect(throws: MachineError.self) { try site.build(["a": "2", "b": ""]) }
  #expect(try site.tree() == ["a": "2", "b/": "", "b/c": "theirs"])
  #expect(try site.build([:]).removed == 1)
}

@Test func aJournalThatWasCutShortIsReadAsFarAsItGoes() throws {
  let mark = FileMark(hash: ContentHash(value: 1), size: 2, modified: -3)
  let text =
    Journal.text(planning: ["a", "b"]) + Array("mark 12 3".utf8)
    + Journal.text(placing: "a", mark) + Array("plan c/../d\nplan".utf8)
  let journal = Journal(reading: text)
  #expect(journal.plan == ["a", "b"])
  #expect(journal.marks == ["a": [mark]])
}

@Test(arguments: [
  "", "guidepost record 2\n1 1 1 a\n", "1 1 1 a\n", "guidepost record 1",
  "guidepost record 1\n1 1 1 a", "guidepost record 1\n1 1 1 ../a\n1 1 1 /a\n",
  "guidepost record 1\n1 1 a\n11111111111111111 1 1 a\n 1 1 a\n1  1 a\nG 1 1 a\n",
])
func aLineThatIsNotWholeIsNotRecorded(text: String) {
  #expect(Record(reading: Array(text.utf8)).marks.isEmpty)
}

@Test func aRecordIsReadAsItWasWritten() {
  let mark = FileMark(hash: ContentHash(value: .max), size: 1 << 40, modified: .min)
  let written = Written(path: "a b/é", mark: mark, outcome: .new)
  let text = Record.text(of: [written])
  #expect(
    String(decoding: text, as: UTF8.self)
      == "guidepost record 1\nffffffffffffffff 10000000000 8000000000000000 a b/é\n"
  )
  #expect(Record(reading: text).marks == ["a b/é": mark])
}
