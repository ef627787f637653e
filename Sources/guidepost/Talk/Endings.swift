import ArgumentParser
import Files

/// Why a command did not do what it was asked: one sentence, and status 1.
struct Refusal: Error, Hashable {
  let sentence: String

  init(_ sentence: String) {
    self.sentence = sentence
  }
}

/// Says what ended the program, and ends it: with 74 where the machine failed, 64 where the command was not understood.
func end(because error: any Error) -> Never {
  switch error {
  case let failure as MachineError: end(saying: failure.description, status: 74)
  case let refusal as Refusal: end(saying: refusal.sentence, status: 1)
  default: Guidepost.exit(withError: error)
  }
}

private func end(saying sentence: String, status: Int32) -> Never {
  Terminal.errors.write("guidepost: \(sentence)\n")
  Guidepost.exit(withError: ExitCode(status))
}
