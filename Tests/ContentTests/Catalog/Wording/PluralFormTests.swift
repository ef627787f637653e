import Testing

@testable import Content

@Test(
  arguments: [
    ("web developer", "web developers"),
    ("data analyst", "data analysts"),
    ("secretary", "secretaries"),
    ("attorney", "attorneys"),
    ("coach", "coaches"),
    ("waitress", "waitresses"),
    ("tax advisor", "tax advisors"),
    ("vet tech", "vet techs"),
    ("craftsman", "craftsmen"),
    ("tradeswoman", "tradeswomen"),
    ("human", "humans"),
    ("salesperson", "salespeople"),
    ("midwife", "midwives"),
    ("chief", "chiefs"),
    ("chief of staff", "chiefs of staff"),
    ("head of people and culture", "heads of people and culture"),
    ("attorney at law", "attorneys at law"),
    ("editor-in-chief", "editors-in-chief"),
    ("front-end developer", "front-end developers"),
    ("man-of-war", "men-of-war"),
    ("nurse (RN)", "nurses (RN)"),
    ("DBA", "DBAs"),
    ("Oracle DBA", "Oracle DBAs"),
    ("of", "ofs"),
    ("", ""),
  ]
)
func theNounThatIsCountedIsPutInThePlural(one: String, many: String) {
  #expect(pluralForm(of: one) == many)
}
