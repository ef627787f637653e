import Reporting

/// The columns of skills.csv.
struct SkillColumns: TableColumns {
  private let skill, name, kind, inline, url, issuer: Column

  init(_ header: inout TableHeader, _: ReadingOptions) {
    skill = header.required("skill")
    name = header.required("name")
    kind = header.required("kind")
    inline = header.optional("inline")
    url = header.optional("url")
    issuer = header.optional("issuer")
  }

  var ownID: Column? { skill }

  func value(of row: TableRow, _ findings: inout Findings) -> SkillRow? {
    let id = row.required(skill, Form<SkillID>.newID.cell, &findings)
    let name = row.required(name, .text, &findings)
    let kind = row.required(kind, Form<SkillKind>.choice, &findings)
    let inline = row.optional(inline, .text, &findings)
    let url = row.optional(url, .webAddress, &findings)
    let issuer = row.optional(issuer, .text, &findings)
    guard let id, let name, let kind else { return nil }
    if kind == .certification, issuer == nil {
      findings.add(.certificationWithoutIssuer, .noIssuer(name), at: id.position)
    }
    return SkillRow(
      id: id,
      name: name,
      inline: inline ?? name,
      kind: kind,
      url: url,
      issuer: issuer,
      place: RowPlace(file: findings.file, line: row.line)
    )
  }
}

/// The columns of role-skills.csv.
struct RoleSkillColumns: TableColumns {
  private let subject, skill, importance, tier, source: Column
  private let subjectForm = Form<SubjectID>.id.cell
  private let skillForm = Form<SkillID>.id.cell
  private let sourceForm = Form<SourceID>.id.cell

  init(_ header: inout TableHeader, _: ReadingOptions) {
    subject = header.required("subject")
    skill = header.required("skill")
    importance = header.optional("importance")
    tier = header.optional("tier")
    source = header.optional("source")
  }

  var references: [(kind: Mention.Kind, column: Column)] {
    [(.subject, subject), (.skill, skill), (.source, source)]
  }

  func value(of row: TableRow, _ findings: inout Findings) -> RoleSkillRow? {
    let subject = row.required(subject, subjectForm, &findings)
    let skill = row.required(skill, skillForm, &findings)
    let importance = row.amount(importance, .share, &findings)
    let tier = row.optional(tier, Form<Tier>.choice, &findings)
    let source = row.optional(source, sourceForm, &findings)
    guard let subject, let skill else { return nil }
    return RoleSkillRow(
      subject: subject,
      skill: skill,
      importance: importance,
      tier: tier,
      source: source,
      place: RowPlace(file: findings.file, line: row.line)
    )
  }
}

extension Message {
  fileprivate static func noIssuer(_ name: String) -> Message {
    "the certification '\(name)' names no issuer"
  }
}
