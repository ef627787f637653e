import Files
import Reporting

extension Findings {
  /// Reads a text file of limited size; nil if it is larger or cannot be read, which is told.
  mutating func contents(of path: String, limit: Int) -> [UInt8]? {
    do throws(MachineError) {
      switch try readFile(path, limit: limit) {
      case .bytes(let bytes): return bytes
      case .tooLarge(let size): add(.fileTooLarge, .tooLarge(size, limit: limit))
      }
    } catch {
      add(.unreadableFile, .unreadable(error.reason))
    }
    return nil
  }

  /// Reads the size of an image from its start; nil if the file does not say it or cannot be read, which is told.
  mutating func imageSize(of path: String) -> (width: Int, height: Int)? {
    do throws(MachineError) {
      let start = try readStart(of: path, count: ImageSize.enoughBytes)
      return ImageSize(reading: start).map { ($0.width, $0.height) }
    } catch {
      add(.unreadableFile, .unreadable(error.reason))
      return nil
    }
  }
}

extension Message {
  fileprivate static func tooLarge(_ size: Int, limit: Int) -> Message {
    let megabytes = (size + (1 << 20) - 1) >> 20
    return "the file has \(megabytes) MB, and at most \(limit >> 20) MB are read"
  }

  fileprivate static func unreadable(_ reason: String) -> Message {
    "the file cannot be read: \(reason)"
  }
}
