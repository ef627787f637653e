// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target of the pipeline; its tests live in `Tests/<name>Tests`.
func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  _ name: String,
  _ dependencies: [Target.Dependency],
  resources: [Resource] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: dependencies + ["TestSupport"],
    exclude: exclude,
    resources: resources,
    swiftSettings: settings
  )
}

let package = Package(
  name: "guidepost",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "guidepost", targets: ["guidepost"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Only the tests: they hold the reader of YAML against it.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCommonMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    layer("Reporting"),
    layer("Parallel"),
    layer("Files"),
    .target(name: "CBuiltIn", exclude: ["starter"]),
    layer("BuiltIn", ["CBuiltIn"]),
    .target(name: "CMarkdownArena", dependencies: ["CCommonMark"]),
    .target(name: "CMemory"),
    layer("CommonMark", ["CCommonMark", "CMarkdownArena", "Reporting"]),
    layer("Templating", ["Reporting"]),
    layer("Content", ["Reporting", "Parallel", "Files", "CommonMark"]),
    layer(
      "Publishing",
      [
        "Content", "Templating", "CommonMark", "Reporting", "Parallel", "Files",
        "BuiltIn",
      ]
    ),
    .executableTarget(
      name: "guidepost",
      dependencies: [
        "Publishing", "Content", "Reporting", "Files", "BuiltIn", "CMemory",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "TestSupport",
      dependencies: ["Reporting"],
      path: "Tests/TestSupport",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["Templating", "Reporting"],
      path: "Tests/Benchmarks",
      swiftSettings: settings
    ),
    tests("Reporting", ["Reporting"]),
    tests("Parallel", ["Parallel"]),
    tests("Files", ["Files"]),
    tests("CommonMark", ["CommonMark", "Reporting"], resources: [.copy("commonmark-0.30.txt")]),
    tests("Templating", ["Templating", "Reporting"], resources: [.copy("mustache")]),
    tests("Content", ["Content", "Reporting", "CommonMark", "Files", "Yams"]),
    tests("BuiltIn", ["BuiltIn"]),
    tests(
      "Command",
      ["guidepost", "BuiltIn", "Content", "Publishing", "Reporting", "Files"],
      resources: [.copy("ExampleSite")]
    ),
    tests("Publishing", ["Publishing", "Content", "Templating", "Reporting", "Files"]),
    tests(
      "Golden",
      ["guidepost", "Publishing", "Content", "Reporting"],
      exclude: ["Sites", "Published", "EveryRow"]
    ),
  ],
  swiftLanguageModes: [.v6]
)
