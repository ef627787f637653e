import Testing

@testable import Content

@Test(arguments: [
  ("Health care", "health care"), ("Financial Services", "financial services"),
  ("Research and Development", "research and development"), ("REST APIs", "REST APIs"),
  ("Write tests in Python", "write tests in Python"), ("Python scripts", "Python scripts"),
  ("Amazon Web Services", "Amazon Web Services"), ("Head of SEO", "head of SEO"),
  ("A portfolio", "a portfolio"), ("C programming", "C programming"), ("IT", "IT"),
  ("Fix reported bugs", "fix reported bugs"),
  ("Senior Python Developer", "senior Python developer"),
  ("Bachelor's Degree", "bachelor's degree"), ("5 years or more", "5 years or more"), ("", ""),
])
func aTextFromAListLosesItsCapitalInsideASentence(text: String, printed: String) {
  #expect(phraseForm(of: text, properNouns: ["Python", "Amazon Web Services"]) == printed)
}
