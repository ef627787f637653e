import Foundation
import Testing

@testable import Files

@Test func aFileIsWrittenWithItsFolders() throws {
  let folder = try TemporaryFolder()
  try folder.write("text", to: "a/b/c.txt")
  #expect(try folder.text(of: "a/b/c.txt") == "text")
}

@Test func aFileIsReplacedWhole() throws {
  let folder = try TemporaryFolder()
  try folder.write("a longer text", to: "file")
  try folder.write("text", to: "file")
  #expect(try folder.text(of: "file") == "text")
  #expect(try folder.names() == ["file"])
}

@Test func aNameOf255BytesIsWritten() throws {
  let folder = try TemporaryFolder()
  let name = String(repeating: "n", count: 255)
  try folder.write("text", to: name)
  #expect(try folder.names() == [name])
}

@Test func aNameOf256BytesIsRefusedAndLeavesNothing() throws {
  let folder = try TemporaryFolder()
  let path = folder.path + "/" + String(repeating: "n", count: 256)
  let error = #expect(throws: MachineError.self) { try writeFile([], to: path) }
  #expect(error?.description == "cannot write '\(path)': file name too long")
  #expect(try folder.names().isEmpty)
}

@Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
func aFolderThatTakesNoFoldersIsToldOnce() throws {
  let error = #expect(throws: MachineError.self) { try createFolder("/proc/none") }
  #expect(error?.description == "cannot create '/proc/none': no such file or directory")
}

@Test func aFolderInTheWayIsNamedAndNothingIsLeft() throws {
  let folder = try TemporaryFolder()
  try createFolder(folder.path + "/name")
  let error = #expect(throws: MachineError.self) { try writeFile([], to: folder.path + "/name") }
  #expect(error?.reason == "a folder is in the way")
  #expect(try folder.names() == ["name"])
}

@Test func aFileInTheWayOfAFolderIsNamed() throws {
  let folder = try TemporaryFolder()
  try folder.write("", to: "name")
  let path = folder.path + "/name"
  let error = #expect(throws: MachineError.self) { try createFolder(path) }
  #expect(error?.description == "cannot create '\(path)': a file is in the way")
  let other = #expect(throws: MachineError.self) { try writeFile([], to: path + "/below") }
  #expect(other?.reason == "a file is in the way of its folder")
}

@Test func whatAKilledProgramLeftIsReplaced() throws {
  let folder = try TemporaryFolder()
  let path = folder.path + "/file"
  try writeFile(Array("half".utf8), to: folder.path + "/left")
  try Names.move(folder.path + "/left", to: UnfinishedFile.temporaryPath(for: path))
  try folder.write("whole", to: "file")
  #expect(try folder.names() == ["file"])
  #expect(try folder.text(of: "file") == "whole")
}

@Test func anUnfinishedFileIsRemoved() throws {
  let folder = try TemporaryFolder()
  do {
    let file = try UnfinishedFile(writing: [1, 2, 3], for: folder.path + "/file")
    #expect(file.status.size == 3)
    #expect(try folder.names().count == 1)
  }
  #expect(try folder.names().isEmpty)
}

@Test func theStatusOfAnUnfinishedFileIsTheOneItWillHave() throws {
  let folder = try TemporaryFolder()
  let file = try UnfinishedFile(writing: [1, 2, 3], for: folder.path + "/file")
  let status = file.status
  try file.takePlace()
  #expect(try fileStatus(folder.path + "/file") == status)
}

@Test func onlyEmptyFoldersAreRemoved() throws {
  let folder = try TemporaryFolder()
  try folder.write("", to: "full/file")
  try createFolder(folder.path + "/empty")
  try folder.link("link", to: "empty")
  #expect(try removeEmptyFolder(folder.path + "/full") == false)
  #expect(try removeEmptyFolder(folder.path + "/link") == false)
  #expect(try removeEmptyFolder(folder.path + "/empty"))
  #expect(try removeEmptyFolder(folder.path + "/none"))
  #expect(try folder.names() == ["full", "link"])
}

@Test func aFileIsRemovedOnceAndAFolderNever() throws {
  let folder = try TemporaryFolder()
  try folder.write("", to: "folder/file")
  try removeFile(folder.path + "/folder/file")
  try removeFile(folder.path + "/folder/file")
  #expect(throws: MachineError.self) { try removeFile(folder.path + "/folder") }
}

@Test func aFullDiskIsNamed() throws {
  guard let file = try? Descriptor(opening: "/dev/full", for: .appending) else { return }
  #expect(throws: SystemFailure.full) { try file.put([1]) }
  #expect(SystemFailure.full.reason == "no space left on device")
}
