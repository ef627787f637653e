import Foundation
import Publishing
import Reporting
import Testing

/// Whole sites and what becomes of them, byte by byte.
///
/// `RECORD_GOLDENS=1` writes what is expected anew, and fails, so that it is never left on.
@Suite struct GoldenTests {
  @Test(arguments: GoldenSite.sound, Place.allCases)
  func aSoundSiteIsWrittenByteForByte(_ site: GoldenSite, at place: Place) async throws {
    let copy = try TemporarySite(site)
    try copy.standInForAssets()
    let result = try await build(try copy.request(place))
    #expect(result.isSound, "\(result.text)")
    try site.expect(copy.output.contents, at: place)
    try site.expect(report: result.text)
  }

  @Test(arguments: GoldenSite.broken)
  func aBrokenSiteIsReportedWordForWord(_ site: GoldenSite) async throws {
    let copy = try TemporarySite(site)
    let result = try await build(try copy.request())
    #expect(!result.isSound)
    #expect(copy.output.files == [])
    try site.expect(report: result.text)
  }
}

extension GoldenSite {
  /// Holds what was written against what is expected, or records it.
  fileprivate func expect(_ written: Files, at place: Place) throws {
    let expected = Folder(path: "\(folder.path)/\(place.rawValue)")
    let chosen = compared.map { names in written.filter { names.contains($0.key) } } ?? written
    if isRecording { try expected.replace(by: chosen) }
    #expect(differences(of: chosen, from: expected.contents) == [])
    guard compared != nil else { return }
    try expect(written.keys.sorted().map { "\($0)\n" }.joined(), in: "files.txt")
  }

  fileprivate func expect(report: String) throws {
    try expect(report, in: "report.txt")
  }

  /// Holds a text against a file, which is not there where the text is empty.
  private func expect(_ text: String, in file: String) throws {
    if isRecording {
      try? FileManager.default.removeItem(atPath: "\(folder.path)/\(file)")
      if !text.isEmpty { try folder.write(text, to: file) }
    }
    #expect(firstDifference(text, folder.text(of: file) ?? "", in: file) == nil)
  }

  private var isRecording: Bool {
    guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil else { return false }
    Issue.record("recorded; read the difference, and run again without RECORD_GOLDENS")
    return true
  }
}
