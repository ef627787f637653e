package import Reporting

/// What one file of `content/` gave, and what is wrong with it.
///
/// It depends on the file's bytes and the options alone, so it can be kept as long as they stay the same.
package struct SourcePart: Sendable {
  package let file: ContentFile
  package let value: Value

  /// All that is wrong with the file by itself.
  package let report: Report

  /// The ids in the rows of a table that could not be read.
  let mentions: [Mention]

  /// The ids that a table with errors describes besides those that could be read; nil where they are not known.
  let described: Set<String>?

  /// What a file gives, by its kind.
  package enum Value: Sendable {
    case settings(Settings)
    case guide(MarkdownPart<Guide>)
    case comparison(MarkdownPart<ComparisonFile>)
    case page(MarkdownPart<PageFile>)

    /// The rows of a table, nil where the file could not be read.
    case table(TableRows?)
    case image(ImageFile)
    case file(StaticFile)
  }

  /// Reads a file; one that cannot be read gives what must be known of it all the same.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - site: The folder that holds `content/`.
  ///   - options: What reading depends on besides the bytes.
  package init(reading file: ContentFile, in site: String, options: ReadingOptions) {
    var findings = Findings(in: file.path)
    let path = site + "/" + file.path
    self.file = file
    switch file.kind {
    case .settings: value = .settings(Settings(at: path, &findings))
    case .guide: value = .guide(.reading(path, &findings, options, readGuide))
    case .comparison: value = .comparison(.reading(path, &findings, options, readComparison))
    case .page: value = .page(.reading(path, &findings, options, readPage))
    case .table(let table):
      let bytes = findings.contents(of: path, limit: mostDataBytes)
      value = .table(
        bytes.map { TableRows(table, reading: $0, options: options, &findings) }
      )
    case .image:
      let size = findings.imageSize(of: path)
      value = .image(ImageFile(path: file.pathInFolder, file: file.path, size: size))
    case .file: value = .file(StaticFile(path: file.pathInFolder, file: file.path))
    }
    (report, mentions, described) = (findings.report, findings.mentions, findings.described)
  }
}

/// The most bytes of a Markdown file: 8 MB.
private let mostMarkdownBytes = 8 << 20

/// The most bytes of a data file: 256 MB.
private let mostDataBytes = 256 << 20

extension Settings {
  fileprivate init(at path: String, _ findings: inout Findings) {
    let bytes = findings.contents(of: path, limit: mostMarkdownBytes)
    self = bytes.map { Settings(reading: $0, &findings) } ?? .unknown
  }
}

extension MarkdownPart {
  fileprivate static func reading(
    _ path: String,
    _ findings: inout Findings,
    _ options: ReadingOptions,
    _ read: ([UInt8], _ file: String, ReadingOptions) -> (MarkdownPart, Report)
  ) -> MarkdownPart {
    guard let bytes = findings.contents(of: path, limit: mostMarkdownBytes) else {
      return .broken(BrokenFile(unread: findings.file))
    }
    let (part, report) = read(bytes, findings.file, options)
    findings.report.add(report)
    return part
  }
}

extension BrokenFile {
  fileprivate init(unread file: String) {
    self.init(name: fileStem(file), file: file, isDraft: false, anchors: [], title: nil)
  }
}
