extension TemplateSet {
  /// The same templates, for pages that all have these values at their roots.
  ///
  /// What the templates print of such values becomes their own text, and what depends on them is decided. So a page costs
  /// only what tells it from others.
  ///
  /// - Parameter constants: The values, by the names that they have in the root of every template that knows them.
  /// - Returns: Templates that print the same, whatever the rest of a page's values.
  package func specialised(for constants: [String: Value]) -> TemplateSet {
    var set = self
    set.templates = templates.mapValues { $0.specialised(for: constants) }
    return set
  }
}

extension Template {
  fileprivate func specialised(for constants: [String: Value]) -> Template {
    var specialiser = Specialiser(program, Constants(constants, of: root, in: program))
    return Template(program: specialiser.program(from: entry), entry: 0, root: root)
  }
}
