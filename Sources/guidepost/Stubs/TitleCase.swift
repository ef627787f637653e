/// A name made of an id: each word with a capital, as titles have it.
func titleCased(_ id: String) -> String {
  id.split(separator: "-").enumerated().map { index, word in
    if let known = knownWords[String(word)] { return known }
    let isSmall = index > 0 && smallWords.contains(String(word))
    return isSmall ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
  }.joined(separator: " ")
}

private let smallWords: Set = ["and", "for", "in", "of", "the", "to"]

/// Words that are not written as one reads them in an id.
private let knownWords = [
  "api": "API", "cad": "CAD", "cnc": "CNC", "crm": "CRM", "devops": "DevOps", "erp": "ERP",
  "gis": "GIS", "hr": "HR", "hvac": "HVAC", "ios": "iOS", "it": "IT", "javascript": "JavaScript",
  "ml": "ML", "php": "PHP", "qa": "QA", "seo": "SEO", "sql": "SQL", "typescript": "TypeScript",
  "ui": "UI", "ux": "UX", "vfx": "VFX",
]
