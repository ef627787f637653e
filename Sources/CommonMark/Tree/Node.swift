import CCommonMark
import CMarkdownArena

/// A node of a Markdown tree, borrowed from the tree that owns it.
struct Node: Equatable {
  let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  enum Kind {
    case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, html, emphasis, strong, link, image
    case other
  }
}

// MARK: - Looking

extension Node {
  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .html
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_DOCUMENT: .document
    default: .other
    }
  }

  var parent: Node? { Node(cmark_node_parent(pointer)) }
  var next: Node? { Node(cmark_node_next(pointer)) }
  var previous: Node? { Node(cmark_node_previous(pointer)) }
  var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
  var lastChild: Node? { Node(cmark_node_last_child(pointer)) }

  /// The text of a text, code or HTML node.
  var literal: [UInt8] { Array(bytes(of: cmark_node_get_literal(pointer))) }

  /// Appends the literal to a text.
  func write(to text: inout [UInt8]) {
    text.append(contentsOf: bytes(of: cmark_node_get_literal(pointer)))
  }

  var url: [UInt8] { Array(bytes(of: cmark_node_get_url(pointer))) }
  var title: [UInt8] { Array(bytes(of: cmark_node_get_title(pointer))) }
  var fenceInfo: [UInt8] { Array(bytes(of: cmark_node_get_fence_info(pointer))) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// Whether it is a paragraph that is printed without its tags, in a list without blank lines.
  var isTight: Bool {
    guard let list = parent?.parent else { return false }
    return cmark_node_get_list_tight(list.pointer) != 0
  }

  /// Renders the node.
  ///
  /// - Parameter rawHTML: Whether raw HTML is printed rather than left out.
  /// - Returns: The HTML, in the tree's memory.
  func html(rawHTML: Bool) -> UnsafeRawBufferPointer {
    let options = rawHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT
    return bytes(of: cmark_render_html(pointer, options))
  }

  // libcmark's positions of blocks are sound, those of inline nodes are not.
  var firstLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var firstColumn: Int { Int(cmark_node_get_start_column(pointer)) }
}

// MARK: - Changing

extension Node {
  func setLiteral(_ text: [UInt8]) {
    withCString(text) { _ = cmark_node_set_literal(pointer, $0) }
  }

  func setURL(_ url: [UInt8]) {
    withCString(url) { _ = cmark_node_set_url(pointer, $0) }
  }

  func setTitle(_ title: [UInt8]) {
    withCString(title) { _ = cmark_node_set_title(pointer, $0) }
  }

  func setFenceInfo(_ info: [UInt8]) {
    withCString(info) { _ = cmark_node_set_fence_info(pointer, $0) }
  }

  func setHeadingLevel(_ level: Int) {
    cmark_node_set_heading_level(pointer, Int32(level))
  }

  /// Puts a text before the node's first child.
  func prepend(_ text: [UInt8]) {
    guard let node = Node(text: text) else { return }
    cmark_node_prepend_child(pointer, node.pointer)
  }

  /// Puts a text behind the node's last child.
  func append(_ text: [UInt8]) {
    guard let node = Node(text: text) else { return }
    cmark_node_append_child(pointer, node.pointer)
  }

  private init?(text: [UInt8]) {
    self.init(cmark_node_new_with_mem(CMARK_NODE_TEXT, markdown_arena()))
    setLiteral(text)
  }

  /// Puts a block in the node's place that prints this HTML as it is, and frees the node.
  func replace(withHTML html: [UInt8]) {
    guard let block = Node(cmark_node_new_with_mem(CMARK_NODE_CUSTOM_BLOCK, markdown_arena()))
    else { return }
    withCString(html) { _ = cmark_node_set_on_enter(block.pointer, $0) }
    cmark_node_replace(pointer, block.pointer)
    free()
  }

  /// Takes the node out of its tree and frees it with all below it.
  func free() {
    cmark_node_free(pointer)
  }
}

/// The bytes of a C string; of none, no bytes.
private func bytes(of text: UnsafePointer<CChar>?) -> UnsafeRawBufferPointer {
  UnsafeRawBufferPointer(start: text, count: text.map { strlen($0) } ?? 0)
}

/// Calls the body with the text as libcmark takes it: in memory for the time of the call, with a
/// zero behind it.
private func withCString(_ text: [UInt8], _ body: (UnsafePointer<CChar>?) -> Void) {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: text.count + 1) { copy in
    text.withUnsafeBytes { UnsafeMutableRawBufferPointer(copy).copyMemory(from: $0) }
    copy[text.count] = 0
    body(copy.baseAddress)
  }
}
