/// A compiled template, ready to print any number of pages.
package struct Template: Sendable {
  let program: Program
  let entry: Int

  /// Appends the template's text with the values of `root`, a record of the schema that it was compiled for.
  ///
  /// A value that is missing, or is not what the schema says, prints nothing: rendering cannot fail.
  package func render(_ root: Value, into output: inout [UInt8]) {
    var renderer = Renderer(program, root: root)
    renderer.run(from: entry, into: &output)
  }
}
