import BuiltIn
import Content
import Files
import Reporting
import Templating

/// The templates and assets of a site: its own, and the built-in ones where it has none.
struct TemplateFolder: Sendable {
  let templates: [TemplateSource]
  let assets: Assets

  /// The site's own files by template name, to tell which of them nothing uses.
  private let files: [String: String]

  /// Reads `templates/`, which need not exist.
  ///
  /// - Parameters:
  ///   - site: The folder that holds it; nil for the built-in templates alone.
  ///   - report: Where to tell of files that are no templates.
  /// - Throws: When the machine fails.
  init(of site: String?, report: inout Report) throws(MachineError) {
    var contents = TemplateFiles()
    if let site { try contents.read(joinedPath(site, "templates"), report: &report) }
    for (path, bytes) in BuiltIn.templates where contents.add(path) {
      contents.take(path, bytes, file: nil)
    }
    templates = contents.templates.sorted { $0.name < $1.name }
    assets = Assets(contents.assets.sorted { $0.path < $1.path })
    files = Dictionary(
      contents.templates.compactMap { source in source.file.map { (source.name, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    report.add(contents.clashes())
  }

  /// The warnings about the site's own templates that no page comes to.
  func unused(in set: TemplateSet) -> [Diagnostic] {
    set.unusedTemplates.compactMap { name in
      files[name].map { Diagnostic(.unusedTemplate, .unused(name), at: Location($0)) }
    }
  }

  /// The name under which a template is known to others: partials and the layout by their file's name alone.
  static func name(of path: String) -> String? {
    guard let name = path.dropping(suffix: ".mustache") else { return nil }
    if let partial = name.dropping(prefix: "partials/") { return partial }
    return Page.templates.contains(name) ? "pages/\(name)" : name
  }
}

/// Collects files under `templates/`; of two with one path the first counts.
private struct TemplateFiles {
  private(set) var templates: [TemplateSource] = []
  private(set) var assets: [(path: String, bytes: [UInt8])] = []
  private var paths: Set<String> = []

  mutating func add(_ path: String) -> Bool { paths.insert(path).inserted }

  mutating func read(_ folder: String, report: inout Report) throws(MachineError) {
    guard try fileStatus(folder)?.kind == .folder else { return }
    let listing = try walkFolder(folder)
    for unusable in listing.unusable where !lastComponent(of: unusable.path).hasPrefix(".") {
      let location = Location("templates/\(unusable.path)")
      report.add(Diagnostic(.unreadableFile, .unusable(unusable.reason), at: location))
    }
    for entry in listing.entries where entry.status.kind == .file {
      guard !lastComponent(of: entry.path).hasPrefix("."), add(entry.path) else { continue }
      let file = "templates/\(entry.path)"
      let bytes = try readFile(joinedPath(folder, entry.path))
      if take(entry.path, bytes, file: file) {
        if entry.path.hasSuffix(".mustache") { report.add(textProblems(in: bytes, of: file)) }
      } else {
        report.add(Diagnostic(.unusedTemplate, .notTemplate, at: Location(file)))
      }
    }
  }

  /// Keeps a file as what it is; false for one that is neither a template nor an asset.
  @discardableResult
  mutating func take(_ path: String, _ bytes: [UInt8], file: String?) -> Bool {
    if let asset = path.dropping(prefix: "assets/") {
      assets.append((asset, bytes))
    } else if let name = TemplateFolder.name(of: path) {
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
      templates.append(TemplateSource(name: name, file: file, bytes: text))
    } else {
      return false
    }
    return true
  }

  /// The assets that templates could not tell apart by name.
  func clashes() -> [Diagnostic] {
    var seen: [String: String] = [:]
    return assets.compactMap { path, _ in
      let name = Assets.name(of: path)
      guard let other = seen.updateValue(path, forKey: name) else { return nil }
      return Diagnostic(
        .addressClash,
        .oneName(path, other, name),
        at: Location("templates/assets/\(path)")
      )
    }
  }
}

extension Message {
  fileprivate static func unused(_ name: String) -> Message {
    "no page uses the template '\(name)'"
  }

  fileprivate static var notTemplate: Message {
    "only '.mustache' files and what lies under 'assets/' is read here"
  }

  fileprivate static func oneName(_ path: String, _ other: String, _ name: String) -> Message {
    "the assets '\(path)' and '\(other)' are both called '\(name)' in templates"
  }
}
