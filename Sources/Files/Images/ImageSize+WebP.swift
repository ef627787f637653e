extension ImageSize {
  /// WebP: a RIFF file whose first chunk is one of three kinds.
  init?(webP: ImageBytes) {
    guard webP.has("RIFF"), webP.has("WEBP", at: 8) else { return nil }
    let body = webP.rest(from: 20)
    if webP.has("VP8 ", at: 12) {
      self.init(lossy: body)
    } else if webP.has("VP8L", at: 12) {
      self.init(lossless: body)
    } else if webP.has("VP8X", at: 12) {
      self.init(extended: body)
    } else {
      return nil
    }
  }

  /// A key frame: its tag, its start code, then 14 bits for each side.
  private init?(lossy frame: ImageBytes) {
    guard frame.has([0x9D, 0x01, 0x2A], at: 3) else { return nil }
    self.init(
      frame.littleEndian(2, at: 6).map { $0 & 0x3FFF },
      frame.littleEndian(2, at: 8).map { $0 & 0x3FFF }
    )
  }

  /// A signature, then 14 bits for each side, less one.
  private init?(lossless image: ImageBytes) {
    guard image.has([0x2F]), let sides = image.littleEndian(4, at: 1) else { return nil }
    self.init(sides & 0x3FFF + 1, sides >> 14 & 0x3FFF + 1)
  }

  /// Flags, then the canvas in 24 bits for each side, less one.
  private init?(extended header: ImageBytes) {
    self.init(
      header.littleEndian(3, at: 4).map { $0 + 1 },
      header.littleEndian(3, at: 7).map { $0 + 1 }
    )
  }
}
