/// What a diagnostic is about; the raw value is the name that authors read, type and look up.
package enum Rule: String, Hashable, Sendable, CaseIterable {
  // Files and their bytes
  case invalidUTF8 = "invalid-utf8"
  case controlCharacter = "control-character"
  case fileTooLarge = "file-too-large"
  case unreadableFile = "unreadable-file"
  case unusedFile = "unused-file"
  case invalidFileName = "invalid-file-name"
  case missingFile = "missing-file"

  // YAML and front matter
  case malformedYAML = "malformed-yaml"
  case tooManyNodes = "too-many-nodes"
  case missingFrontMatter = "missing-front-matter"
  case unclosedFrontMatter = "unclosed-front-matter"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case repeatedKey = "repeated-key"

  // CSV
  case malformedCSV = "malformed-csv"
  case unknownColumn = "unknown-column"
  case missingColumn = "missing-column"
  case repeatedColumn = "repeated-column"
  case raggedRow = "ragged-row"
  case missingValue = "missing-value"
  case repeatedRow = "repeated-row"
  case rowWithoutFigure = "row-without-figure"
  case emptyTable = "empty-table"

  // Values
  case wrongKind = "wrong-kind"
  case invalidID = "invalid-id"
  case reservedID = "reserved-id"
  case repeatedID = "repeated-id"
  case invalidDate = "invalid-date"
  case futureDate = "future-date"
  case dateOrder = "date-order"
  case invalidNumber = "invalid-number"
  case invalidURL = "invalid-url"
  case unknownValue = "unknown-value"
  case repeatedEntry = "repeated-entry"
  case summaryLength = "summary-length"
  case certificationWithoutIssuer = "certification-without-issuer"

  // Between files
  case unknownSubject = "unknown-subject"
  case unknownRole = "unknown-role"
  case unknownOccupation = "unknown-occupation"
  case unknownSkill = "unknown-skill"
  case unknownSource = "unknown-source"
  case unknownRegion = "unknown-region"
  case unknownLevel = "unknown-level"
  case unknownFamily = "unknown-family"
  case unusedOccupation = "unused-occupation"
  case nearMiss = "near-miss"
  case repeatedName = "repeated-name"
  case selfReference = "self-reference"
  case comparisonName = "comparison-name"
  case comparisonOfDraft = "comparison-of-draft"
  case oneSided = "one-sided"
  case thinComparison = "thin-comparison"
  case factStatedTwice = "fact-stated-twice"
  case linkToDraft = "link-to-draft"

  // Figures
  case percentileOrder = "percentile-order"
  case guideWithoutPay = "guide-without-pay"
  case staleFigure = "stale-figure"
  case supersededEdition = "superseded-edition"
  case levelOrder = "level-order"
  case overlappingLevels = "overlapping-levels"
  case levelGap = "level-gap"
  case implausibleFigure = "implausible-figure"
  case wrongArithmetic = "wrong-arithmetic"

  // Markdown
  case rawHTML = "raw-html"
  case unsafeURL = "unsafe-url"
  case tooDeep = "too-deep"
  case unclosedFence = "unclosed-fence"
  case unclosedBraces = "unclosed-braces"
  case misplacedPartial = "misplaced-partial"
  case bareTable = "bare-table"
  case tableWithoutCaption = "table-without-caption"
  case tableWithoutBody = "table-without-body"
  case emptyCell = "empty-cell"
  case emptySection = "empty-section"
  case repeatedHeading = "repeated-heading"
  case headingLevel = "heading-level"
  case linkWithoutText = "link-without-text"
  case imageWithoutText = "image-without-text"
  case factInAddress = "fact-in-address"
  case absentFact = "absent-fact"

  // Links and addresses
  case brokenLink = "broken-link"
  case brokenFragment = "broken-fragment"
  case missingImage = "missing-image"
  case addressClash = "address-clash"

  // Templates
  case templateSyntax = "template-syntax"
  case unknownName = "unknown-name"
  case unknownPartial = "unknown-partial"
  case circularPartial = "circular-partial"
  case unsafePlace = "unsafe-place"
  case notHTML = "not-html"
  case unusedTemplate = "unused-template"

  // The site as a whole
  case untranslatedSentences = "untranslated-sentences"
}

extension Rule {
  /// How bad it is unless the site says otherwise.
  package var severity: Severity {
    switch self {
    case .unusedFile, .rowWithoutFigure, .emptyTable, .futureDate, .dateOrder, .repeatedEntry,
      .summaryLength, .certificationWithoutIssuer, .unusedOccupation, .nearMiss, .repeatedName,
      .selfReference, .comparisonOfDraft, .oneSided, .thinComparison, .factStatedTwice,
      .guideWithoutPay, .staleFigure, .supersededEdition, .levelOrder, .overlappingLevels,
      .levelGap, .implausibleFigure, .wrongArithmetic, .bareTable, .emptyCell, .emptySection,
      .repeatedHeading, .headingLevel, .linkWithoutText, .imageWithoutText, .unusedTemplate,
      .untranslatedSentences:
      .warning
    default:
      .error
    }
  }

  /// Whether a site may not change its severity: a page could not be made, or would be wrong for certain.
  package var isFixed: Bool { severity == .error }

  /// Whether it counts only where the site turns it on.
  package var isOffByDefault: Bool { false }
}
