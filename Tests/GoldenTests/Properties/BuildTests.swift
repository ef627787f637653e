import Content
import Foundation
import Publishing
import Reporting
import Testing

/// What holds for every build, whatever it is of.
@Suite struct BuildTests {
  @Test(arguments: GoldenSite.sound)
  func theBytesDependNeitherOnTheWorkersNorOnTheDay(_ golden: GoldenSite) async throws {
    let first = try await output(of: golden, workers: 1, asOf: try .someDay)
    let later = try #require(CalendarDate(year: 2031, month: 2, day: 3))
    let second = try await output(of: golden, workers: 8, asOf: later)
    #expect(differences(of: second, from: first) == [])
  }

  @Test(arguments: GoldenSite.sound)
  func theBytesDoNotDependOnTheWorkingFolder(_ golden: GoldenSite) async throws {
    let expected = try await output(of: golden, workers: 2, asOf: try .someDay)
    let copy = try TemporarySite(golden)
    for (folder, site) in [(copy.folder.path, "."), (NSTemporaryDirectory(), copy.folder.path)] {
      try runGuidepost(["build", "--site", site, "--as-of", "2026-11-20"], in: folder)
      #expect(differences(of: copy.output.contents, from: expected) == [])
    }
  }

  @Test(arguments: GoldenSite.sound)
  func buildingOverTheLastOutputTouchesNothing(_ golden: GoldenSite) async throws {
    let copy = try TemporarySite(golden)
    let first = try await build(try copy.request())
    let times = try copy.output.times()
    let second = try await build(try copy.request())
    #expect(try copy.output.times() == times)
    let (written, changes) = (try #require(first.changes), try #require(second.changes))
    #expect(changes.written == 0 && changes.removed == 0)
    #expect(changes.unchanged == written.written && written.written == times.count)
  }

  @Test(arguments: GoldenSite.all)
  func checkingReportsWhatBuildingDoes(_ golden: GoldenSite) async throws {
    let copy = try TemporarySite(golden)
    let checked = try await check(try copy.request())
    let built = try await build(try copy.request())
    #expect(checked.report.diagnostics == built.report.diagnostics)
    #expect(checked.isSound == built.isSound)
    #expect(checked.changes == nil)
  }

  @Test(arguments: GoldenSite.sound)
  func filesOfOthersStay(_ golden: GoldenSite) async throws {
    let copy = try TemporarySite(golden)
    let foreign = ["mine.txt", "guides/mine.html", "mine/index.html"]
    for file in foreign { try copy.output.write("mine", to: file) }
    for _ in 1...2 {
      _ = try await build(try copy.request())
      for file in foreign { #expect(copy.output.text(of: file) == "mine") }
    }
  }

  @Test(arguments: GoldenSite.broken)
  func aBrokenSiteLeavesTheLastOutputAsItIs(_ golden: GoldenSite) async throws {
    let copy = try TemporarySite(try #require(GoldenSite.sound.first))
    _ = try await build(try copy.request())
    let (files, times) = (copy.output.contents, try copy.output.times())
    for part in ["content", "templates"] {
      let broken = Folder(path: "\(golden.folder.path)/site/\(part)").contents
      try Folder(path: "\(copy.folder.path)/\(part)").replace(by: broken)
    }
    let result = try await build(try copy.request())
    #expect(!result.isSound && result.changes == nil)
    #expect(differences(of: copy.output.contents, from: files) == [])
    #expect(try copy.output.times() == times)
  }

  private func output(
    of golden: GoldenSite,
    workers: Int,
    asOf: CalendarDate
  ) async throws -> Files {
    let copy = try TemporarySite(golden)
    let result = try await build(try copy.request(workers: workers, asOf: asOf))
    #expect(result.isSound, "\(result.text)")
    return copy.output.contents
  }
}

extension GoldenSite {
  fileprivate var content: Files { Folder(path: "\(folder.path)/site/content").contents }
}

/// Runs the built program to its end.
private func runGuidepost(_ arguments: [String], in folder: String) throws {
  let process = Process()
  process.executableURL = products.appending(path: "guidepost")
  process.arguments = arguments + ["--quiet"]
  process.currentDirectoryURL = URL(filePath: folder)
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
}

/// Where the build puts its programs: beside the bundle of the tests.
private let products: URL = {
  let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
  return tests?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
}()
