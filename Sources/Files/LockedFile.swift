/// A file that one program at a time has open, and that only grows until it is emptied.
///
/// The lock goes with this value, and with the program however it ends; the file stays.
package struct LockedFile: ~Copyable, Sendable {
  private let path: String
  private let file: Descriptor

  private init(path: String, file: consuming Descriptor) {
    self.path = path
    self.file = file
  }

  /// Opens and locks the file, which is made if it does not exist; nil if somebody else has it.
  package static func locking(_ path: String) throws(MachineError) -> LockedFile? {
    do throws(SystemFailure) {
      let file = try Descriptor(opening: path, for: .appending)
      try file.lock()
      return LockedFile(path: path, file: file)
    } catch .locked {
      return nil
    } catch {
      throw MachineError(cannot: .lock, path, error)
    }
  }

  /// The bytes that the file holds, before any are appended.
  package func bytes() throws(MachineError) -> [UInt8] {
    do throws(SystemFailure) {
      return try file.bytes(upTo: file.status().size)
    } catch {
      throw MachineError(cannot: .read, path, error)
    }
  }

  /// Adds bytes at the end, as one piece among those that other tasks add.
  package func append(_ bytes: [UInt8]) throws(MachineError) {
    do throws(SystemFailure) {
      if try file.putOnce(bytes) < bytes.count { throw .full }
    } catch {
      throw MachineError(cannot: .write, path, error)
    }
  }

  /// Empties the file.
  package func removeAll() throws(MachineError) {
    do throws(SystemFailure) {
      try file.removeAllBytes()
    } catch {
      throw MachineError(cannot: .write, path, error)
    }
  }
}
