import Reporting

/// The path at which a file that nothing reads would be read, if its folder, ending or name is only slightly wrong.
///
/// - Parameter path: The file's path below the site's root.
/// - Returns: The first of the likely paths that something reads, or nil.
func likelyPlace(of path: String) -> String? {
  let parts = path.split(separator: "/").map(String.init)
  guard parts.count >= 2, let written = parts.last else { return nil }
  let name = withUsualEnding(written)
  let folder = parts.count > 2 ? nearest(to: parts[1], among: folders) ?? parts[1] : nil
  let within = parts.dropFirst(2).dropLast()
  var places: [[String]] = []
  if let folder {
    places.append([folder] + within + [name])
    places.append([folder, name])
  }
  if let table = nearest(to: name, among: DataTable.allCases.map(\.fileName)) {
    places.append(["data", table])
  }
  if name.hasSuffix(".md") { places.append(["pages", name]) }
  if folder == nil, let settings = nearest(to: name, among: ["site.yml"]) {
    places.insert([settings], at: 0)
  }
  return places.map { "content/" + $0.joined(separator: "/") }
    .first { $0 != path && ContentFile(path: $0) != nil }
}

private let folders = ["guides", "comparisons", "pages", "data", "images", "files"]

/// The name with the ending that files of its kind have here.
private func withUsualEnding(_ name: String) -> String {
  guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
  let stem = String(name[..<dot])
  switch name[dot...].lowercased() {
  case ".md", ".markdown", ".mdown", ".mkd": return stem + ".md"
  case ".yml", ".yaml": return stem + ".yml"
  case ".csv": return stem + ".csv"
  default: return name
  }
}
