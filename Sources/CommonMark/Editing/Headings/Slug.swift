/// The letters and digits of a title in lower case, with a `-` for each run of other signs.
package struct Slug {
  package let text: String

  /// - Parameter title: The title in UTF-8.
  package init(_ title: ArraySlice<UInt8>) {
    if title.allSatisfy({ $0 < 0x80 }) {
      text = String(unsafeUninitializedCapacity: title.count) { Slug.write(title, to: $0) }
    } else {
      text = Slug.unicode(title)
    }
  }

  /// Writes the slug of a title that holds no letter but plain ones, and so is no shorter than its
  /// slug.
  private static func write(
    _ title: ArraySlice<UInt8>,
    to slug: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var (count, isGap) = (0, false)
    for byte in title {
      guard byte.isDigit || byte.isLetter else {
        isGap = count > 0
        continue
      }
      if isGap {
        slug[count] = UInt8(ascii: "-")
        count += 1
        isGap = false
      }
      // The bit that tells lower case from upper case is set in every digit.
      slug[count] = byte | 0x20
      count += 1
    }
    return count
  }

  private static func unicode(_ title: ArraySlice<UInt8>) -> String {
    var slug: [UInt8] = []
    var isGap = false
    for scalar in String(decoding: title, as: UTF8.self).unicodeScalars {
      guard scalar.isLetterOrDigit || !isGap && !slug.isEmpty && scalar.isMarkOnLetter else {
        isGap = !slug.isEmpty
        continue
      }
      if isGap { slug.append(UInt8(ascii: "-")) }
      isGap = false
      slug.append(lowerCase: scalar)
    }
    return String(decoding: slug, as: UTF8.self)
  }
}

extension [UInt8] {
  fileprivate mutating func append(lowerCase scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    } else {
      append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    if isASCII {
      let byte = UInt8(truncatingIfNeeded: value)
      return byte.isDigit || byte.isLetter
    }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Whether it belongs to the letter before it; what only turns a sign into an emoji does not.
  fileprivate var isMarkOnLetter: Bool {
    guard value >= 0x300 else { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: !(0xFE00...0xFE0F).contains(value)
    default: false
    }
  }
}
