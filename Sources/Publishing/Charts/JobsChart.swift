import Content

extension BarChart {
  /// The jobs of a projection: counted in its first year, projected for its last.
  ///
  /// - Parameters:
  ///   - row: The projection; nil is returned for one that counts no jobs.
  ///   - note: Where, when, who says so, and of whom it speaks.
  ///   - wording: How the site says things.
  init?(jobsOf row: OutlookRow, note: String, _ wording: Wording) {
    let amounts = [row.jobsFrom, row.jobsTo].compactMap(\.self)
    guard let scale = ChartScale(fromZeroTo: amounts) else { return nil }
    let id = "gp-jobs-\(row.subject.value.text)-\(row.region.value.text)-\(row.from)-\(row.to)"
    words = ChartWords(
      id: id,
      title: wording.words["jobs_chart"],
      note: note,
      description: wording.description(ofJobs: row)
    )
    let ends = [row.jobsFrom, row.jobsTo].map { $0.map(scale.place) }
    bars = [
      Bar(
        name: wording.jobs(in: row.from),
        value: wording.jobs(row.jobsFrom),
        look: ends[0].map { .solid(.start, $0) } ?? .nothing
      ),
      Bar(
        name: "\(wording.jobs(in: row.to)), \(wording.words["projected"])",
        value: wording.jobs(row.jobsTo),
        look: ends[1].map { .outlined(.start, $0) } ?? .nothing
      ),
    ]
  }
}
