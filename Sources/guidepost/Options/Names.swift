import ArgumentParser
import Content

/// The id of a role that an argument names; the error proposes one.
func roleID(_ argument: String) throws -> String {
  let id = try pageName(argument)
  guard !id.contains("-vs-") else { throw ValidationError(.looksLikeComparison) }
  guard !FactLanguage.names.contains(id) else { throw ValidationError(.wordOfFacts) }
  return id
}

/// The name of a file and its address; the error proposes one.
func pageName(_ argument: String) throws -> String {
  guard isIdentifier(argument) else {
    throw ValidationError(.invalidName(proposal: identifier(like: argument)))
  }
  return argument
}

/// The nearest name that is allowed: small letters and digits with a hyphen for each run of other signs; none for a text with
/// letters that no address has.
private func identifier(like text: String) -> String? {
  guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
  let words = text.lowercased().unicodeScalars.split { !isIdentifier(String($0)) }
  let name = words.map(String.init).joined(separator: "-")
  return isIdentifier(name) ? name : nil
}
