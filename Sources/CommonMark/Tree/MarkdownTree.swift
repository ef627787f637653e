import CCommonMark
import CMarkdownArena

/// A parsed document, which owns the memory of libcmark's nodes.
///
/// It is made, edited, rendered and dropped inside one synchronous function, so that no pointer
/// crosses a task.
struct MarkdownTree: ~Copyable {
  let root: Node?

  init(parsing markdown: ArraySlice<UInt8>) {
    markdown_arena_begin()
    let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, markdown_arena())
    markdown.withUnsafeBytes { bytes in
      cmark_parser_feed(
        parser,
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        bytes.count
      )
    }
    root = Node(cmark_parser_finish(parser))
    cmark_parser_free(parser)
  }

  deinit {
    markdown_arena_end()
  }

  /// Renders the tree.
  ///
  /// - Parameters:
  ///   - rawHTML: Whether raw HTML is printed rather than left out.
  ///   - body: Is given the HTML, which lasts as long as the tree.
  /// - Returns: What the body returns.
  borrowing func withHTML<Result>(
    rawHTML: Bool,
    _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    body(root?.html(rawHTML: rawHTML) ?? UnsafeRawBufferPointer(start: nil, count: 0))
  }

  borrowing func walk() -> TreeWalk {
    TreeWalk(over: root)
  }
}

/// A way through a tree without recursion, so that no depth of nesting exhausts the stack.
///
/// A node may be changed as libcmark allows it: once it was left, or where it is met if it has no
/// children.
struct TreeWalk: ~Copyable {
  private let iterator: OpaquePointer?

  init(over root: Node?) {
    iterator = root.flatMap { cmark_iter_new($0.pointer) }
  }

  deinit {
    if let iterator { cmark_iter_free(iterator) }
  }

  /// One step: a node that is entered or left; nodes without children are only entered.
  struct Step {
    let node: Node
    let kind: Node.Kind
    let isEntering: Bool
  }

  mutating func next() -> Step? {
    guard let iterator else { return nil }
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = Node(cmark_iter_get_node(iterator)) else {
      return nil
    }
    return Step(node: node, kind: node.kind, isEntering: event == CMARK_EVENT_ENTER)
  }

  /// Goes past all that stands in a node that was entered, and past the leaving of it.
  mutating func skip(_ node: Node) {
    cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
  }
}
