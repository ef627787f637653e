import Content
import Foundation
import Publishing
import Reporting
import Testing

/// A copy of a site in a folder of its own, which is removed when the test is over.
struct TemporarySite: ~Copyable {
  let folder: Folder

  /// An empty one.
  init() {
    folder = Folder(path: NSTemporaryDirectory() + "guidepost-golden-" + UUID().uuidString)
  }

  init(_ golden: GoldenSite) throws {
    self.init()
    try folder.replace(by: Folder(path: "\(golden.folder.path)/site").contents)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder.path)
  }

  var output: Folder { Folder(path: "\(folder.path)/public") }

  /// Takes the built-in style and scripts out of what is built, so that goldens outlast a change of either.
  borrowing func standInForAssets() throws {
    try folder.write("/* Stands in for the built-in style. */\n", to: "templates/assets/site.css")
    for name in ["site", "search"] {
      let file = "assets/\(name).js"
      try folder.write("// Stands in for \(file).\n", to: "templates/\(file)")
    }
  }

  borrowing func request(
    _ place: Place = .ownAddress,
    workers: Int = 2,
    asOf: CalendarDate? = nil
  ) throws -> BuildRequest {
    BuildRequest(
      site: folder.path,
      output: output.path,
      baseURL: place.baseURL.flatMap(SiteURL.init(parsing:)),
      workers: workers,
      asOf: try asOf ?? .someDay
    )
  }
}

extension BuildResult {
  /// What is told, as people read it.
  var text: String { TextPrinter(lines: lines).print(report) }
}

extension CalendarDate {
  /// The day on which the sites are built, where no other is named.
  static var someDay: CalendarDate {
    get throws { try #require(CalendarDate(year: 2026, month: 11, day: 20)) }
  }
}
