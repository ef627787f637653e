import CommonMark
package import Reporting

/// Reads a guide from its bytes alone, so that one that changed can be read again by itself.
///
/// - Parameters:
///   - bytes: The whole file.
///   - path: The file's path below the site's root.
///   - options: What reading depends on besides.
/// - Returns: The guide, or what must be known of a broken one, and all that is wrong with it.
package func readGuide(
  _ bytes: [UInt8],
  file path: String,
  options: ReadingOptions
) -> (MarkdownPart<Guide>, Report) {
  var file = MarkdownFile(bytes, file: path, options: options)
  file.findings.expectRoleName(file.name)
  let id = SubjectID(file.name)
  return file.part(of: "a guide") { Guide(&$0, id: id, file: path, body: $1, options) }
}

extension Guide {
  /// Asks for every key that a guide may have.
  fileprivate init?(
    _ keys: inout Keys,
    id: SubjectID,
    file: String,
    body: Article,
    _ options: ReadingOptions
  ) {
    (self.id, self.file, self.body) = (id, file, body)
    let name = keys.required("name", Form<String>.text.located)
    title = keys.optional("title", .text)
    inline = keys.optional("inline", .text)
    plural = keys.optional("plural", .text)
    article = keys.optional("article", .text)
    let summary = keys.required("summary", .summary(options))
    let published = keys.required("published", .date(by: options))
    updated = keys.optional("updated", .date(by: options))
    family = keys.optional("family", Form<FamilyID>.id.located)
    occupation = keys.optional("occupation", Form<SubjectID>.id.located)
    match = keys.match()
    alsoKnownAs = keys.list("also_known_as", of: .text)
    remote = keys.optional("remote", .choice)
    demand = keys.optional("demand", .choice)
    stress = keys.optional("stress", .choice)
    balance = keys.optional("balance", .choice)
    levels = keys.list("levels", of: "a level") { LadderStep(&$0, options) }
    education = keys.list("education", of: .text)
    industries = keys.list("industries", of: .text)
    attributes = keys.attributes(options)
    related = keys.list("related", of: Form<SubjectID>.id.located)
    leadsTo = keys.list("leads_to", of: Form<String>.text.located)
    aliases = keys.aliases()
    sources = keys.list("sources", of: Form<SourceID>.id.located)
    faq = keys.questions()
    saysNoPay = keys.optional("pay", Form<PayStatement>.choice) != nil
    image = keys.optional("image", Form<String>.address.located)
    isDraft = keys.optional("draft", .flag) ?? false
    extra = keys.extra()
    guard let name, let summary, let published else { return nil }
    (self.name, self.summary, self.published) = (name, summary, published)
  }
}

/// What a guide may say of its pay itself.
private enum PayStatement: String, CaseIterable {
  case noReliableFigure = "none"
}

extension LadderStep {
  fileprivate init?(_ keys: inout Keys, _ options: ReadingOptions) {
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

extension Keys {
  /// How well the occupation fits; the least is claimed where nothing is said.
  fileprivate mutating func match() -> Match {
    guard let match = optional("match", Form<Match>.choice.located) else { return .proxy }
    if !has("occupation") {
      findings.add(.missingKey, .matchAlone, at: match.location.position)
    }
    return match.value
  }

  fileprivate mutating func attributes(_ options: ReadingOptions) -> [Attribute] {
    pairs("attributes").map { pair in
      let (values, isList) = texts(of: pair, options)
      let location = Location(findings.file, pair.keyPosition)
      return Attribute(label: Located(pair.key, at: location), values: values, isList: isList)
    }
  }
}

extension Message {
  fileprivate static let matchAlone: Message =
    "'match' says how well an occupation fits, but there is no 'occupation'"
}
