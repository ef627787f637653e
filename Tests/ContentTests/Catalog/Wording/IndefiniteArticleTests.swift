import Testing

@testable import Content

@Test(
  arguments: [
    ("accountant", "an"), ("electrician", "an"), ("urban planner", "an"), ("usher", "an"),
    ("hour", "an"), ("honest broker", "an"), ("honorary consul", "an"), ("heir", "an"),
    ("MBA", "an"), ("SQL developer", "an"), ("HR manager", "an"), ("X-ray technician", "an"),
    ("MLOps engineer", "an"), ("iOS developer", "an"), ("e-commerce manager", "an"),
    ("R developer", "an"), ("SAP consultant", "an"), ("AWS architect", "an"),
    ("8-bit artist", "an"), ("11th-grade teacher", "an"), ("18-wheeler driver", "an"),
    ("uninsured driver", "an"), ("unintended effect", "an"), ("école teacher", "an"),
  ]
)
func thisTakesAn(text: String, article: String) {
  #expect(indefiniteArticle(before: text) == article)
}

@Test(
  arguments: [
    ("developer", "a"), ("Python developer", "a"), ("helper", "a"), ("historian", "a"),
    ("one-person team", "a"), ("once-a-year job", "a"), ("university lecturer", "a"),
    ("UX designer", "a"), ("UI designer", "a"), ("European buyer", "a"), ("utility worker", "a"),
    ("user researcher", "a"), ("unit manager", "a"), ("urologist", "a"), ("eulogist", "a"),
    ("QA tester", "a"), ("C++ developer", "a"), (".NET developer", "a"), ("REST developer", "a"),
    ("LAN technician", "a"), ("DevOps engineer", "a"), ("3D artist", "a"),
    ("110-metre runner", "a"),
    ("SOC analyst", "a"), ("", "a"),
  ]
)
func thisTakesA(text: String, article: String) {
  #expect(indefiniteArticle(before: text) == article)
}
