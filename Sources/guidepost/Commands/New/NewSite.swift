import ArgumentParser
import BuiltIn
import Files

/// Writes a small site that builds.
struct NewSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Begin a site: a folder with one guide, its figures and their sources.",
    discussion: """
      The folder must be new or empty.

        guidepost new site careers
      """
  )

  @Argument(help: "The site's folder.", completion: .directory)
  var folder: String

  func run() throws {
    try requireNothing(in: folder)
    for (path, bytes) in BuiltIn.starter {
      try writeFile(bytes, to: joinedPath(folder, path))
    }
    Terminal.output.write(.madeSite(folder, files: BuiltIn.starter.count))
  }
}

private func requireNothing(in folder: String) throws {
  switch try fileStatus(folder)?.kind {
  case nil: return
  case .folder where try walkFolder(folder).isEmpty: return
  case .folder: throw Refusal(.folderIsNotEmpty(folder))
  default: throw Refusal(.isNoFolder(folder))
  }
}

extension FolderListing {
  fileprivate var isEmpty: Bool { entries.isEmpty && unusable.isEmpty }
}
