import Files
import Templating

/// The files under `templates/assets/`, with the addresses that carry a hash of their content.
struct Assets: Sendable {
  /// A file of `templates/assets/`.
  struct File: Sendable {
    /// The path below `assets/`: `site.css`.
    let path: String

    let address: Address
    let bytes: [UInt8]
  }

  let files: [File]

  /// The addresses by the names that templates use: `site-css`.
  let addresses: [String: Address]

  /// - Parameter files: The files by their paths below `assets/`; of two that have one name the first counts.
  init(_ files: [(path: String, bytes: [UInt8])]) {
    self.files = files.map { path, bytes in
      File(path: path, address: Assets.address(of: path, bytes), bytes: bytes)
    }
    addresses = Dictionary(
      self.files.map { (Assets.name(of: $0.path), $0.address) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The name that templates use: each sign but letters and digits becomes `-`.
  static func name(of path: String) -> String {
    String(path.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }

  /// `/assets/site.1f3a5c7e9b2d4f60.css`: a browser may keep it for ever.
  private static func address(of path: String, _ bytes: [UInt8]) -> Address {
    let hash = ContentHash(of: bytes).hex
    guard let dot = lastComponent(of: path).lastIndex(of: ".") else {
      return Address("/assets/\(path).\(hash)")
    }
    let ending = lastComponent(of: path)[dot...]
    return Address("/assets/\(path.dropLast(ending.count)).\(hash)\(ending)")
  }

  func value(of chain: StepChain, at desk: Desk) -> Value {
    addresses[chain.key].map { .address(desk.print($0)) } ?? .none
  }
}
