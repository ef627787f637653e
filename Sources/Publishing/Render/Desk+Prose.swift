import CommonMark
import Content
import Files
import Reporting
import Templating

/// Where a stretch of prose stands: what its facts, links and partials are read against.
struct ProsePlace: Sendable {
  let calls: Calls
  let file: String
  let page: PageView

  /// The fields that are printed where they stand; none where they are laid out by themselves.
  var fields: [CommonMark.Field] = []
}

extension Desk {
  /// A body's prose with its holes filled.
  func html(_ prose: Prose, in body: BodyView) -> ArraySlice<UInt8> {
    guard !prose.holes.isEmpty else { return prose.bytes }
    return html(prose, at: place(of: body))[...]
  }

  /// All that stands below an item's title, its fields among it.
  func html(_ item: CommonMark.Item, in body: BodyView) -> ArraySlice<UInt8> {
    guard !item.body.holes.isEmpty else { return item.body.bytes }
    var place = place(of: body)
    place.fields = item.fields
    return html(item.body, at: place)[...]
  }

  /// A section's title; as it was written where no facts stand in it.
  func plainTitle(of heading: Heading, in body: BodyView) -> String {
    heading.title.holes.isEmpty ? heading.plainTitle : plain(heading.title, in: body)
  }

  /// All that stands below an item's title, without markup and in one line.
  func plainLine(_ item: CommonMark.Item, in body: BodyView) -> [UInt8] {
    var place = place(of: body)
    place.fields = item.fields
    return item.body.plainLine { fill($0, at: place, into: &$1) }
  }

  func plain(_ prose: Prose, in body: BodyView) -> String {
    let place = place(of: body)
    return prose.plain { fill($0, at: place, into: &$1) }
  }

  /// A text of a guide's front matter.
  func html(_ text: Text, of role: Role) -> ArraySlice<UInt8> {
    html(text.content, in: text.location.file, on: .guide(role))
  }

  /// A text of a comparison's front matter.
  func html(_ text: Text, of comparison: ComparisonView) -> ArraySlice<UInt8> {
    html(text.content, in: text.location.file, on: .pair(comparison))
  }

  private func html(
    _ text: InlineText,
    in file: String,
    on page: @autoclosure () -> PageView
  ) -> ArraySlice<UInt8> {
    guard !text.prose.holes.isEmpty else { return text.prose.bytes }
    return html(text.prose, at: ProsePlace(calls: text.calls, file: file, page: page()))[...]
  }

  func plain(_ text: Text, of role: Role) -> String {
    plain(text, on: .guide(role))
  }

  func plain(_ text: Text, of comparison: ComparisonView) -> String {
    plain(text, on: .pair(comparison))
  }

  func plain(_ text: Text) -> String {
    plain(text, on: .bare)
  }

  private func plain(_ text: Text, on page: @autoclosure () -> PageView) -> String {
    guard !text.content.prose.holes.isEmpty else { return text.content.prose.plain { _, _ in } }
    let place = ProsePlace(calls: text.content.calls, file: text.location.file, page: page())
    return text.content.prose.plain { fill($0, at: place, into: &$1) }
  }

  private func place(of body: BodyView) -> ProsePlace {
    ProsePlace(calls: body.article.calls, file: body.page.prose?.file ?? "", page: body.page)
  }

  private func html(_ prose: Prose, at place: ProsePlace) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(prose.bytes.count + prose.holes.count * 24)
    prose.write(to: &output) { fill($0, at: place, into: &$1) }
    return output
  }

  private func fill(_ hole: Hole.Kind, at place: ProsePlace, into output: inout [UInt8]) {
    switch hole {
    case .fact(let index): write(place.calls.expressions[safe: index], at: place, to: &output)
    case .partial(let index):
      guard let call = place.calls.partials[safe: index] else { return }
      write(partial: call, on: place.page, to: &output)
    case .address(let index):
      guard let link = place.calls.links[safe: index] else { return }
      appendHTML(printed(link, at: place), to: &output)
    case .image(let index):
      guard let link = place.calls.links[safe: index] else { return }
      write(image: link, at: place, to: &output)
    case .field(let index):
      guard let field = place.fields[safe: index] else { return }
      write(field, at: place, to: &output)
    }
  }

  private func write(_ expression: Expression?, at place: ProsePlace, to output: inout [UInt8]) {
    guard let expression else { return }
    guard let printed = fact(expression.text, on: place.page)?.printed else { return }
    appendHTML(printed, to: &output)
  }

  private func write(partial call: PartialCall, on page: PageView, to output: inout [UInt8]) {
    guard let template = templates[call.name] else { return }
    template.render(models.prose.thing(page, at: self), into: &output)
  }

  private func printed(_ link: Link, at place: ProsePlace) -> String {
    let target = links.target(
      of: link.destination,
      kind: link.kind,
      in: place.file,
      on: place.page.address
    )
    guard case .address(let address, let fragment) = target else { return link.destination }
    let isHere = address == place.page.address && fragment != nil && !printsWhole
    let path = isHere ? "" : print(address)
    return path + (fragment.map { "#\($0)" } ?? "")
  }

  private func write(_ field: CommonMark.Field, at place: ProsePlace, to output: inout [UInt8]) {
    output += "<p><strong>".utf8
    appendHTML(field.label, to: &output)
    output += ":</strong> ".utf8
    output += html(field.text, at: place)
    output += "</p>\n".utf8
  }

  private func write(image link: Link, at place: ProsePlace, to output: inout [UInt8]) {
    output.append(contentsOf: " src=\"".utf8)
    appendHTML(printed(link, at: place), to: &output)
    output.append(UInt8(ascii: "\""))
    let target = links.target(
      of: link.destination,
      kind: .image,
      in: place.file,
      on: place.page.address
    )
    guard case .address(let address, _) = target, let size = imageSizes[address] else { return }
    output.append(contentsOf: " width=\"\(size.width)\" height=\"\(size.height)\"".utf8)
  }
}

extension Array {
  /// The element at an index, or nil where the array has none.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
