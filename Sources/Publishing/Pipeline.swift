package import Files
import Reporting

/// Reads, joins, checks, renders and writes a site.
///
/// All that can be wrong is found before anything is rendered, rendering cannot fail, and writing comes last.
package func build(_ request: BuildRequest) async throws(MachineError) -> BuildResult {
  throw MachineError(path: request.site, reason: "not written yet", saying: "not written yet")
}

/// Does all that a build does but render and write.
package func check(_ request: BuildRequest) async throws(MachineError) -> BuildResult {
  throw MachineError(path: request.site, reason: "not written yet", saying: "not written yet")
}
