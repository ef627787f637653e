@main
struct Guidepost {
  static func main() {}
}
