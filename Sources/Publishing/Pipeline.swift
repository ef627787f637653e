import Content
package import Files
import Parallel
import Reporting

/// Reads, joins, arranges, checks, renders and writes a site.
///
/// All that can be wrong is found before anything is rendered, rendering cannot fail, and writing comes last: so a
/// broken site never touches the output, and `check` and `build` can never disagree.
package func build(_ request: BuildRequest) async throws(MachineError) -> BuildResult {
  var run = Run(request)
  let site = try await prepare(&run)
  guard run.isSound else { return run.result(of: site) }

  let files = site.outputFiles
  let output = try Output.begin(
    in: request.outputFolder,
    of: request.site,
    writing: files.map(\.path)
  )
  let buffer: [UInt8] = []
  let written = await concurrentMap(files, workers: request.workers, reusing: buffer) {
    file,
    bytes in
    Result { () throws(MachineError) in
      try file.write(site, in: request.site, to: &bytes)
      return try output.write(file.path, bytes)
    }
  }
  run.lap("render and write")
  let changes = try output.finish(try written.map { (one) throws(MachineError) in try one.get() })
  run.lap("finish")
  return run.result(of: site, changes)
}

/// Does all that a build does but render and write.
package func check(_ request: BuildRequest) async throws(MachineError) -> BuildResult {
  var run = Run(request)
  let site = try await prepare(&run)
  return run.result(of: site)
}

/// Reads a site, joins what was read, and gives everything an address: all that can be wrong is known then.
///
/// - Parameters:
///   - run: The run, which is told what is found.
///   - hasOwnTemplates: Whether the site's own templates are read beside the built-in ones.
/// - Returns: The site.
/// - Throws: When the machine fails.
func prepare(
  _ run: inout Run,
  ownTemplates hasOwnTemplates: Bool = true
) async throws(MachineError) -> Site {
  let request = run.request
  var source = try await SiteSource(
    reading: request.site,
    asOf: request.asOf,
    workers: request.workers,
    report: &run.report
  )
  if let url = request.baseURL { source.settings.url = url }
  run.lap("read")

  let folder = hasOwnTemplates ? request.site : nil
  let templates = try TemplateFolder(of: folder, report: &run.report)
  run.lap("templates")

  let join = Join(of: source, drafts: request.drafts, workers: request.workers)
  run.lap("join")

  let (misfits, (site, faults)) = together(workers: request.workers) {
    join.problems(asOf: request.asOf)
  } _: { [source] in
    arranged(join.catalog, source, with: templates)
  }
  run.report.add(misfits)
  run.report.add(faults)
  run.judge(by: source.settings.rules)
  run.lap("arrange and check")
  return site
}

/// Gives everything an address, and finds what is wrong between what lies there.
private func arranged(
  _ catalog: Catalog,
  _ source: SiteSource,
  with templates: TemplateFolder
) -> (Site, Report) {
  var report = Report()
  let site = Site(
    arranging: catalog,
    images: source.images,
    files: source.files,
    with: templates,
    report: &report
  )
  return (site, report)
}
