/// `a` or `an`, by the sound with which a text begins: an hour, an SQL developer, a UX designer, a European.
///
/// - Parameter text: What the article stands before.
/// - Returns: The article.
package func indefiniteArticle(before text: String) -> String {
  let head = text.unicodeScalars.prefix { $0.isLetterOrDigit }
  return beginsWithVowelSound(String(head)) ? "an" : "a"
}

private func beginsWithVowelSound(_ head: String) -> Bool {
  guard let first = head.unicodeScalars.first else { return false }
  if ("0"..."9").contains(first) { return saysEight(head) }
  let lower = head.lowercased()
  guard let sound = lower.unicodeScalars.first else { return false }
  if isSpeltOut(head) { return lettersThatBeginWithVowels.contains(sound) }
  if sound == "h" { return silentH.contains(where: lower.begins) }
  return vowels.contains(sound) && !beginsWithConsonantSound(lower)
}

/// Whether a number begins with eight, eleven or eighteen: `an 8-bit`, `an 11th`, but `a 110-metre`.
private func saysEight(_ head: String) -> Bool {
  let digits = String(head.unicodeScalars.prefix { ("0"..."9").contains($0) })
  return digits.begins(with: "8") || digits == "11" || digits == "18"
}

/// Whether the letters are said one by one: `SQL`, `MLOps`, the `X` of `X-ray`; but not `REST`.
private func isSpeltOut(_ head: String) -> Bool {
  let start = head.unicodeScalars.prefix(2)
  if start.count == 1 { return true }
  return start.allSatisfy(\.isCapital) && !acronymsSaidAsWords.contains(head)
}

private func beginsWithConsonantSound(_ word: String) -> Bool {
  switch word.unicodeScalars.first {
  case "o": word == "one" || word == "once"
  case "e", "u": !plainVowels.contains(where: word.begins) && youSounds.contains(where: word.begins)
  default: false
  }
}

private let vowels = Set("aeiouàáâäæèéêëìíîïòóôöøœùúûü".unicodeScalars)

/// Letters whose names begin with a vowel: `an MBA`, but `a UX designer`.
private let lettersThatBeginWithVowels = Set("aefhilmnorsx".unicodeScalars)

private let silentH = ["heir", "honest", "honor", "honour", "hour"]

/// How words begin that begin with the sound of "you": `a European`, `a university`, `a utility`.
private let youSounds = [
  "eu", "ew", "ubi", "ufo", "uk", "uni", "ura", "ure", "uro", "usa", "use", "usu", "ute", "uti",
]

/// How words begin that only look so: `an unintended`, `an unimportant`.
private let plainVowels = ["unin", "unim", "unide"]

private let acronymsSaidAsWords: Set = [
  "LAMP", "LAN", "MEAN", "MERN", "NASA", "NATO", "RAM", "REST", "ROM", "SAS", "SCADA", "SIEM",
  "SOC",
]
