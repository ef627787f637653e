/// The width and height that an image is shown with, in pixels, read from the start of its file.
///
/// PNG, JPEG, GIF, WebP, AVIF and SVG are known by their content. A size is never guessed: it is
/// nil for a file of another kind, a damaged one, and one whose size lies beyond the bytes given.
package struct ImageSize: Hashable, Sendable {
  /// How many bytes of a file are enough for all but odd images: some put much before their size.
  package static let enoughBytes = 256 * 1024

  /// From left to right.
  package let width: Int

  /// From top to bottom.
  package let height: Int

  /// The size of the image whose file begins with the bytes.
  package init?(reading bytes: [UInt8]) {
    let image = ImageBytes(bytes[...])
    guard
      let size = ImageSize(png: image) ?? ImageSize(jpeg: image) ?? ImageSize(gif: image)
        ?? ImageSize(webP: image) ?? ImageSize(avif: image) ?? ImageSize(svg: image)
    else { return nil }
    self = size
  }

  /// Pixels on both sides, which no image lacks and none has more than 2^31 of.
  init?(_ width: Int?, _ height: Int?) {
    guard let width, let height, width > 0, height > 0, max(width, height) < 1 << 31 else {
      return nil
    }
    self.width = width
    self.height = height
  }

  /// The size of the image turned by a quarter.
  var turned: ImageSize? { ImageSize(height, width) }
}

extension ImageSize {
  /// PNG: the signature, then the header chunk with both sizes.
  fileprivate init?(png: ImageBytes) {
    guard png.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), png.has("IHDR", at: 12) else {
      return nil
    }
    self.init(png.bigEndian(4, at: 16), png.bigEndian(4, at: 20))
  }

  /// GIF: the signature with its version, then the size of the logical screen.
  fileprivate init?(gif: ImageBytes) {
    guard gif.has("GIF87a") || gif.has("GIF89a") else { return nil }
    self.init(gif.littleEndian(2, at: 6), gif.littleEndian(2, at: 8))
  }
}
