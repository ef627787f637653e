package import Reporting

/// One rung of a guide's career ladder.
package final class LadderStep: Sendable {
  package let level: Located<LevelID>
  package let name: String
  package let experience: Experience?
  package let duties: [Text]
  package let summary: Text?

  /// Experience may overlap between ladders only; nil is the main one.
  package let ladder: String?

  package let location: Location

  init?(_ keys: inout Keys, _ options: ReadingOptions) {
    let level = keys.required("level", Form<LevelID>.id.located)
    let name = keys.required("name", .text)
    experience = keys.optional("experience", .experience)
    duties = keys.list("duties", of: .markdown(options))
    summary = keys.optional("summary", .markdown(options))
    ladder = keys.optional("ladder", .text)
    location = Location(keys.findings.file, keys.position)
    guard let level, let name else { return nil }
    (self.level, self.name) = (level, name)
  }
}
