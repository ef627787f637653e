/// `a` or `an`, by the sound with which a text begins: an hour, an SQL developer, a UX designer, a European.
///
/// - Parameter text: What the article stands before.
/// - Returns: The article.
func indefiniteArticle(before text: String) -> String {
  let head = text.prefix { $0.isLetter || $0.isNumber }
  return beginsWithVowelSound(String(head)) ? "an" : "a"
}

private func beginsWithVowelSound(_ head: String) -> Bool {
  guard let first = head.unicodeScalars.first else { return false }
  if ("0"..."9").contains(first) { return head.hasPrefix("8") || ["11", "18"].contains(head) }
  let lower = head.lowercased()
  if isSpeltOut(head) { return lettersThatBeginWithVowels.contains(lower.prefix(1)) }
  if silentH.contains(where: lower.hasPrefix) { return true }
  guard "aeiouàáâäæèéêëìíîïòóôöøœùúûü".contains(lower.prefix(1)) else { return false }
  return !beginsWithConsonantSound(lower)
}

/// Whether the letters are said one by one: `SQL`, `MLOps`, the `X` of `X-ray`; but not `REST`.
private func isSpeltOut(_ head: String) -> Bool {
  let start = head.unicodeScalars.prefix(2)
  if start.count == 1 { return true }
  return start.allSatisfy(\.properties.isUppercase) && !acronymsSaidAsWords.contains(head)
}

private func beginsWithConsonantSound(_ word: String) -> Bool {
  if word == "one" || word == "once" { return true }
  if ["unin", "unim", "unide"].contains(where: word.hasPrefix) { return false }
  return youSounds.contains(where: word.hasPrefix)
}

/// Letters whose names begin with a vowel: `an MBA`, but `a UX designer`.
private let lettersThatBeginWithVowels = "aefhilmnorsx"

private let silentH = ["heir", "honest", "honor", "honour", "hour"]

/// How words begin that begin with the sound of "you": `a European`, `a university`, `a utility`.
private let youSounds = [
  "eu", "ew", "ubi", "ufo", "uk", "uni", "ura", "ure", "uro", "usa", "use", "usu", "ute", "uti",
]

private let acronymsSaidAsWords: Set = [
  "LAMP", "LAN", "MEAN", "MERN", "NASA", "NATO", "RAM", "REST", "ROM", "SAS", "SCADA",
  "SIEM", "SOC",
]
