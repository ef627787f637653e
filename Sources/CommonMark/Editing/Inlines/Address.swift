/// The address of a link or an image, as bytes.
struct Address {
  let bytes: [UInt8]

  /// The scheme in lower case, if it has one.
  var scheme: String? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes.first?.isLetter == true,
      bytes[..<colon].allSatisfy(\.isSchemeSign)
    else { return nil }
    return String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
  }

  /// Whether it names another site.
  var isExternal: Bool {
    bytes.starts(with: "//".utf8) || scheme != nil
  }

  /// The scheme by which it could run a script or read a file; images inside of the address itself
  /// are safe.
  var unsafeScheme: String? {
    guard let scheme, ["javascript", "vbscript", "file", "data"].contains(scheme) else {
      return nil
    }
    let start = String(decoding: bytes.prefix(16), as: UTF8.self).lowercased()
    let images = ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"]
    return images.contains(where: start.hasPrefix) ? nil : scheme
  }
}

extension UInt8 {
  fileprivate var isSchemeSign: Bool {
    isLetter || isDigit || self == UInt8(ascii: "+") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ".")
  }
}
