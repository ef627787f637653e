import Testing

@testable import Content
@testable import Publishing

/// What people bring to a role, as sentences say it.
struct CredentialTests {
  @Test(arguments: [
    ("bachelor's degree in statistics", "a bachelor's degree in statistics"),
    ("associate's or bachelor's degree", "an associate's or bachelor's degree"),
    ("high school diploma or equivalent", "a high school diploma or equivalent"),
    ("bootcamp or self-directed study", "a bootcamp or self-directed study"),
    ("MBA degree", "an MBA degree"),
    ("apprenticeship", "an apprenticeship"),
    ("internship/residency", "an internship/residency"),
    ("self-directed study or bootcamp", "self-directed study or bootcamp"),
    ("vocational training", "vocational training"),
    ("several years in a laboratory with a degree", "several years in a laboratory with a degree"),
    ("no formal educational credential", "no formal educational credential"),
    ("a license to drive", "a license to drive"),
    ("guild school", "guild school"),
    ("", ""),
  ])
  func whatIsCountedGetsAnArticle(text: String, printed: String) {
    #expect(Credential.withArticle(text) == printed)
  }

  @Test(
    arguments: [
      (
        "Bachelor's degree", "None", "None",
        "a bachelor's degree is typically needed for entry, while related work experience and on-the-job training are not"
      ),
      (
        "Bachelor's degree", "None", nil,
        "a bachelor's degree is typically needed for entry, while related work experience is not"
      ),
      ("Bachelor's degree", nil, nil, "a bachelor's degree is typically needed for entry"),
      (
        "Master's degree", "5 years or more", "None",
        "a master's degree is typically needed for entry, along with 5 years or more of related work experience"
      ),
      (
        "Some college, no degree", "None", "Moderate-term on-the-job training",
        "some college but no degree is typically needed for entry, along with moderate-term on-the-job training"
      ),
      (
        "No formal educational credential", "Less than 5 years", "Short-term on-the-job training",
        "no formal educational credential is typically needed for entry, but less than 5 years of related work experience and short-term on-the-job training are"
      ),
      (
        "No formal educational credential", "None", "None",
        "no formal educational credential is typically needed for entry, and no related work experience or on-the-job training"
      ),
      (nil, "None", "None", nil),
    ] as [(String?, String?, String?, String?)]
  )
  func whatIsTypicalAtEntry(
    education: String?,
    experience: String?,
    training: String?,
    said: String?
  ) {
    let row = Fixture.outlook(31_000, entry: [education, experience, training])
    #expect(EntryRequirements(row)?.clause.text == said)
  }
}
