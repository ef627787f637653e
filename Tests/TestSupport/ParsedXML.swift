import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The elements of a document in their order, as a strict parser reads them.
package struct ParsedXML: Equatable {
  /// An element that holds a text, with its path from the root: "rss/channel/title".
  package struct Element: Equatable {
    package var path: String
    package var attributes: [String: String]
    package var text = ""
  }

  package private(set) var elements: [Element] = []

  /// Nil if the bytes are no well-formed document.
  package init?(_ bytes: [UInt8]) {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse() else { return nil }
    elements = reader.elements
  }

  /// The texts of all elements with the path.
  package func texts(_ path: String) -> [String] {
    elements.filter { $0.path == path }.map(\.text)
  }

  /// The one class here: Foundation's parser tells what it reads to nothing else.
  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      let parent = open.last.map { elements[$0].path + "/" } ?? ""
      open.append(elements.count)
      elements.append(Element(path: parent + name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if let last = open.last { elements[last].text += text }
    }

    func parser(
      _ parser: XMLParser,
      didEndElement name: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}
