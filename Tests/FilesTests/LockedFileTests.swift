import Testing

@testable import Files

@Test func aLockedFileIsNobodyElses() throws {
  let folder = try TemporaryFolder()
  let path = folder.path + "/file"
  try appendTwice(to: path)
  guard let file = try LockedFile.locking(path) else {
    Issue.record("the lock outlived its owner")
    return
  }
  #expect(try file.bytes() == [1, 2, 3])
  try file.removeAll()
  #expect(try readFile(path).isEmpty)
}

private func appendTwice(to path: String) throws {
  guard let file = try LockedFile.locking(path) else {
    Issue.record("a new file is locked")
    return
  }
  let isFree = try LockedFile.locking(path) != nil
  #expect(!isFree)
  try file.append([1, 2])
  try file.append([3])
}

@Test func aFileThatCannotBeLockedIsNamed() throws {
  let folder = try TemporaryFolder()
  let error = #expect(throws: MachineError.self) {
    _ = try LockedFile.locking(folder.path)
  }
  #expect(error?.description == "cannot lock '\(folder.path)': is a directory")
}
