import Content

extension Sentences {
  /// What people bring to a role: what its guide says, what is officially typical, and which certifications there are.
  ///
  /// - Parameters:
  ///   - backgrounds: The usual backgrounds, as they stand in a sentence.
  ///   - entry: What is officially typical at entry, ready to end with its source.
  ///   - certifications: The certifications.
  ///   - names: The names of the role.
  ///   - lists: The places of the full lists on the page.
  /// - Returns: The sentences that there are facts for.
  func education(
    _ backgrounds: [String],
    entry: OfficialEntry?,
    certifications: [String],
    of names: RoleNames,
    _ lists: FullLists
  ) -> Answer {
    var answer = Answer(background(backgrounds, of: names, lists.attributes))
    if !certifications.isEmpty {
      let list = Phrase.list(certifications, "and", Remainder(id: lists.skills))
      let noun = certifications.count == 1 ? "certification" : "certifications"
      answer.say("this guide lists the \(noun) \(list)")
    }
    if let entry { entry.say(in: &answer) }
    return answer
  }

  /// "the usual backgrounds of a Python developer are a bachelor's degree and a bootcamp".
  func background(_ backgrounds: [String], of names: RoleNames, _ id: String?) -> Phrase? {
    guard !backgrounds.isEmpty else { return nil }
    let list = Phrase.list(backgrounds.map(Credential.withArticle), "and", Remainder(id: id))
    return backgrounds.count == 1
      ? "the usual background of \(names.indefinite) is \(list)"
      : "the usual backgrounds of \(names.indefinite) are \(list)"
  }
}
