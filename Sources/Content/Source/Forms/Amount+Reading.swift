extension Amount {
  /// Reads a number as data writes it: digits, and perhaps a `.` and one to four digits more; at most 10^12.
  ///
  /// - Parameter bytes: The number alone, without sign or blanks.
  init?(digits bytes: ArraySlice<UInt8>) {
    var value: Int64 = 0
    var decimals = -1
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value * 10 + Int64(byte - UInt8(ascii: "0"))
        if decimals >= 0 { decimals += 1 }
        guard value <= Amount.largest || decimals > 0, decimals <= 4 else { return nil }
      case UInt8(ascii: ".") where decimals < 0 && byte != bytes.first: decimals = 0
      default: return nil
      }
    }
    guard decimals != 0, !bytes.isEmpty else { return nil }
    for _ in max(decimals, 0)..<4 { value *= 10 }
    guard value <= Amount.largest * 10_000 else { return nil }
    self.init(tenThousandths: value, decimals: max(decimals, 0))
  }

  /// The same number with the other sign.
  var negated: Amount { Amount(tenThousandths: -tenThousandths, decimals: decimals) }
}
