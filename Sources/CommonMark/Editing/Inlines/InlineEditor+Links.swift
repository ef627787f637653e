import Reporting

extension InlineEditor {
  /// Takes a link in and empties its address, unless it names another site.
  mutating func leave(link node: Node) {
    let link = accept(node, as: .link)
    let title = editTitle(of: node)
    guard let link else {
      node.setURL([])
      return
    }
    if node.firstChild == nil { tellOfLinkWithoutText(calls.links[link]) }
    guard !calls.links[link].isExternal else { return }
    node.setURL([])
    var marked: [UInt8] = []
    markers.write(.address(link), to: &marked)
    node.setTitle(marked + title)
  }

  /// Takes an image in and puts a marker before its text.
  mutating func leave(image node: Node) {
    let link = accept(node, as: .image)
    editTitle(of: node)
    guard let link else {
      node.setURL([])
      return
    }
    if node.firstChild == nil { tellOfImageWithoutText(calls.links[link]) }
    if calls.links[link].isExternal {
      mark(node, with: .externalImage)
    } else {
      node.setURL([])
      mark(node, with: .image(link))
    }
  }
}

extension InlineEditor {
  /// The number of the link in the lists, or nil if its address is refused.
  private mutating func accept(_ node: Node, as kind: Link.Kind) -> Int? {
    let address = Address(bytes: node.url)
    let (range, isVerbatim) = place(of: address.bytes, in: node)
    let position = source.position(of: range)
    let url = address.bytes[...]
    if let braces = Braces(in: url, from: url.startIndex), case .pair(let inner, _) = braces {
      tellOfFactInAddress(String(decoding: url[inner].trimmed, as: UTF8.self), at: position)
      return nil
    }
    if let scheme = address.unsafeScheme {
      tell(.unsafeURL, .unsafeURL(scheme), at: position)
      return nil
    }
    calls.links.append(
      Link(
        destination: String(decoding: url, as: UTF8.self),
        kind: kind,
        position: position,
        isExternal: address.isExternal,
        isVerbatim: isVerbatim
      )
    )
    return calls.links.count - 1
  }

  /// Puts a marker in place of each call in a title, and returns what has become of it.
  @discardableResult
  private mutating func editTitle(of node: Node) -> [UInt8] {
    var title = node.title
    guard !title.isEmpty else { return title }
    let isChanged = title.removeMarkers()
    let marked = marked(title[...], in: .attribute)
    if isChanged || marked != title { node.setTitle(marked) }
    return marked
  }

  private mutating func tellOfLinkWithoutText(_ link: Link) {
    guard !link.destination.isEmpty else { return }
    tell(
      .linkWithoutText,
      .linkWithoutText(link.destination),
      at: link.position,
      suggestion: Suggestion("write where it leads between the brackets: [...](...)")
    )
  }

  private mutating func tellOfImageWithoutText(_ image: Link) {
    tell(
      .imageWithoutText,
      .imageWithoutText(image.destination),
      at: image.position,
      suggestion: Suggestion("write what it shows between the brackets: ![...](...)")
    )
  }
}

extension Message {
  fileprivate static func unsafeURL(_ scheme: String) -> Message {
    "an address may not begin with '\(scheme):'"
  }

  fileprivate static func linkWithoutText(_ destination: String) -> Message {
    "the link to '\(destination)' has no text, so that nobody sees it"
  }

  fileprivate static func imageWithoutText(_ destination: String) -> Message {
    "the image '\(destination)' has no text for those who do not see it"
  }
}
