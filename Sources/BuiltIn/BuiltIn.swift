import CBuiltIn

/// The files that are part of the program, so that it needs none beside it.
package enum BuiltIn {
  /// The templates and their assets by their paths below `templates/`, in the order of the paths.
  package static let templates = files(from: built_in_templates())

  /// The site that `guidepost new site` writes, by the paths below the site's root.
  package static let starter = files(from: built_in_starter())
}

/// Copies a table of files, which ends at the first without a path.
private func files(
  from table: UnsafePointer<built_in_file>?
) -> [(path: String, bytes: [UInt8])] {
  var files: [(path: String, bytes: [UInt8])] = []
  var next = table
  while let file = next, let path = file.pointee.path {
    let bytes = UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count)
    files.append((String(cString: path), Array(bytes)))
    next = file.advanced(by: 1)
  }
  return files
}
