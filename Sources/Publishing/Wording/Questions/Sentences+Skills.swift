import Content

/// The skills that a role needs, each by its name inside a sentence, the first to learn first.
struct SkillNames: Sendable {
  var technical: [String] = []
  var tools: [String] = []
  var soft: [String] = []
  var certifications: [String] = []
}

extension Sentences {
  /// The skills of a role by their kind; certifications belong to education.
  ///
  /// - Parameters:
  ///   - skills: The skills.
  ///   - names: The names of the role.
  ///   - id: The place of the full list on the page.
  /// - Returns: A sentence for each kind; nil where there is none.
  func skills(_ skills: SkillNames, of names: RoleNames, fullListAt id: String?) -> Answer {
    var answer = Answer()
    if !skills.technical.isEmpty {
      let list = Phrase.list(skills.technical, "and", .init(noun: "technical skills", id: id))
      answer.say("\(names.indefinite) needs \(list)")
    }
    if !skills.tools.isEmpty {
      let verb = skills.tools.count == 1 ? "the usual tool is" : "the usual tools are"
      answer.say("\(verb) \(Phrase.list(skills.tools, "and", Remainder(id: id)))")
    }
    if !skills.soft.isEmpty {
      let list = Phrase.list(skills.soft, "and", Remainder(id: id))
      answer.say("as for soft skills, the role calls for \(list)")
    }
    return answer
  }
}

extension Sentences {
  /// The skills that two roles share, and those that only one of them needs.
  ///
  /// - Parameters:
  ///   - both: Those of both, by their names inside a sentence.
  ///   - a: Those of the first alone.
  ///   - b: Those of the other alone.
  ///   - roles: The two roles.
  ///   - id: The place of the full lists on the page.
  /// - Returns: One sentence for those of both, and one for the others.
  func sharedSkills(
    _ both: [String],
    _ a: [String],
    _ b: [String],
    of roles: (Role, Role),
    fullListAt id: String?
  ) -> Answer {
    let rest = Remainder(id: id)
    var answer = Answer(
      both.isEmpty
        ? "they share none of the skills that this site lists for them"
        : "both need \(Phrase.list(both, "and", rest))"
    )
    let others = [(roles.0, a), (roles.1, b)].filter { !$0.1.isEmpty }.map { role, skills in
      "\(role.names.plural) \(both.isEmpty ? "" : "also ")need \(Phrase.list(skills, "and", rest))"
        as Phrase
    }
    answer.say(others.first)
    answer.say(others.dropFirst().first)
    return answer
  }
}
