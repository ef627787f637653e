import CommonMark
import Content
import Reporting
import Templating

/// Checks that the facts and partials that a text calls for exist.
struct FactCheck {
  let desk: Desk
  let text: WrittenText
  private var proposals = Proposals()

  init(desk: Desk, text: WrittenText) {
    (self.desk, self.text) = (desk, text)
  }

  mutating func diagnostics() -> [Diagnostic] {
    expressions.compactMap { check($0) } + text.calls.partials.compactMap(check)
  }

  private mutating func check(_ expression: Expression) -> Diagnostic? {
    guard let first = expression.text.utf8.first, !"#^/$<!&={".utf8.contains(first) else {
      let message = expression.text.isEmpty ? Message.noName : .tag(expression.text)
      return Diagnostic(.unknownName, message, at: location(of: expression), suggestion: .names)
    }
    let path = expression.text.split(separator: ".", omittingEmptySubsequences: false).map(
      String.init
    )
    switch desk.models.prose.schema.resolve(path) {
    case .failed(let failure):
      return Diagnostic(
        .unknownName,
        failure.message,
        at: location(of: expression, part: failure.part, of: path),
        suggestion: proposals.next { failure.suggestion }
      )
    case .found(let name):
      return text.page.flatMap { check(path, name.shape, on: $0, at: location(of: expression)) }
    }
  }

  private func check(
    _ path: [String],
    _ shape: Shape,
    on page: PageView,
    at location: Location
  ) -> Diagnostic? {
    let name = path.joined(separator: ".")
    let value = desk.fact(name, on: page) ?? .none
    switch value {
    case .absent(let absence), .hollow(let absence, _):
      return isExplained(path)
        ? nil : Diagnostic(.absentFact, .absent(name, absence.words), at: location)
    case .none:
      return nothing(at: path, on: page, location)
    case .record, .thing, .list, .html, .json, .flag:
      return Diagnostic(.unknownName, .unprintable(name, shape.words), at: location)
    default:
      guard value.printed?.isEmpty ?? true else { return nil }
      return nothing(at: path, on: page, location)
    }
  }

  private func nothing(
    at path: [String],
    on page: PageView,
    _ location: Location
  ) -> Diagnostic? {
    guard !isExplained(path) else { return nil }
    let name = path.joined(separator: ".")
    let needsRole = path.first == "role" && page.role == nil
    return Diagnostic(
      .absentFact,
      .nothing(name, page.page.template),
      at: location,
      suggestion: needsRole ? .otherRole(path.dropFirst(), desk.catalog.roles.first) : nil
    )
  }

  /// Whether something that is told already kept the fact from being there.
  private func isExplained(_ path: [String]) -> Bool {
    Explained(catalog: desk.catalog).isAbsent(path, of: roles(namedBy: path))
  }

  /// The roles that a name speaks of.
  private func roles(namedBy path: [String]) -> [Role] {
    guard path.first == "roles" else { return text.page?.roles ?? [] }
    return path.dropFirst().first.flatMap { desk.catalog.role(SubjectID($0)) }.map { [$0] } ?? []
  }

  /// The names that are called for, without those that close a section: what opens it is told.
  private var expressions: [Expression] {
    let all = text.calls.expressions
    let opened = Set(
      all.lazy.filter { $0.text.hasPrefix("#") || $0.text.hasPrefix("^") }.map {
        $0.text.dropFirst()
      }
    )
    guard !opened.isEmpty else { return all }
    return all.filter { !$0.text.hasPrefix("/") || !opened.contains($0.text.dropFirst()) }
  }

  /// Where a name stands, or one of its parts where each byte of it is a byte of the file.
  private func location(
    of expression: Expression,
    part: Int = 0,
    of path: [String] = []
  )
    -> Location
  {
    let place = expression.position
    guard place.length == expression.text.utf8.count, path.count > 1 else {
      return Location(text.file, place)
    }
    let column = path[..<part].reduce(place.column) { $0 + $1.utf8.count + 1 }
    let length = path[part].utf8.count
    return Location(text.file, Position(line: place.line, column: column, length: length))
  }

  private func check(_ call: PartialCall) -> Diagnostic? {
    let location = Location(text.file, call.position)
    guard let template = desk.templates[call.name] else {
      return Diagnostic(
        .unknownPartial,
        .unknownPartial(call.name),
        at: location,
        suggestion: .nearest(to: call.name, among: IncludedPartials.known, listed: .shipped)
      )
    }
    guard let page = text.page else { return nil }
    var output: [UInt8] = []
    template.render(desk.models.prose.thing(page, at: desk), into: &output)
    guard output.allSatisfy({ $0 <= UInt8(ascii: " ") }), !isExplained([call.name]) else {
      return nil
    }
    return Diagnostic(.absentFact, .emptyPartial(call.name), at: location)
  }
}

extension PageView {
  /// The roles that a page speaks of by itself.
  fileprivate var roles: [Role] {
    [role?.role, comparison?.a, comparison?.b].compactMap(\.self)
  }
}

extension Suggestion {
  fileprivate static var names: Suggestion {
    Suggestion("prose prints facts by name, such as '{{role.salary.median}}'")
  }

  /// The same fact of a role that is named.
  fileprivate static func otherRole(_ rest: ArraySlice<String>, _ role: Role?) -> Suggestion? {
    guard let role else { return nil }
    let name = (["roles", role.id.text] + rest).joined(separator: ".")
    return Suggestion("say whose it is, as in '{{\(name)}}'")
  }
}

extension String {
  fileprivate static let shipped =
    "these ship: \(IncludedPartials.known.joined(separator: ", "))"
}

extension Message {
  fileprivate static var noName: Message { "no name stands between the braces" }

  fileprivate static func tag(_ text: String) -> Message {
    "'{{\(text)}}' belongs into templates"
  }

  fileprivate static func absent(_ name: String, _ words: String) -> Message {
    "'\(name)' has no value here: \(words)"
  }

  fileprivate static func nothing(_ name: String, _ kind: String) -> Message {
    "'\(name)' has no value on this \(kind == "page" ? "page" : "\(kind) page")"
  }

  fileprivate static func unprintable(_ name: String, _ words: String) -> Message {
    "'\(name)' is \(words), which prose cannot print: name one of its parts"
  }

  fileprivate static func unknownPartial(_ name: String) -> Message {
    "unknown partial '\(name)'"
  }

  fileprivate static func emptyPartial(_ name: String) -> Message {
    "the facts that '{{> \(name)}}' shows are not there"
  }
}
