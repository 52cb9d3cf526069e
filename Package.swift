// swift-tools-version: 6.2
import PackageDescription

/// What every module is compiled with: Swift 6 language mode, and the upcoming features that keep
/// imports private to a file and existentials visible. CI adds `-warnings-as-errors`.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module and its test bundle. `imports` lists what stands below it; nothing may point upwards.
func module(_ name: String, imports: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: imports, swiftSettings: settings)
}

func tests(_ name: String, imports: [Target.Dependency] = []) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: [.byName(name: name)] + imports, swiftSettings: settings)
}

let package = Package(
    name: "bulletin",
    products: [.executable(name: "bulletin", targets: ["Main"])],
    targets: [
        .systemLibrary(
            name: "CCmark",
            pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),

        // Trades: each stands alone and knows nothing of disclosure.
        module("Text"),
        module("Files", imports: ["Text"]),
        module("Formats", imports: ["Text"]),
        module("Markdown", imports: ["CCmark", "Text"]),
        module("Mustache", imports: ["Text"]),
        module("Paginating", imports: ["Text"]),
        module("Privacy", imports: ["Formats", "Text"]),
        module("Differing"),
        module("Drawing", imports: ["Text"]),
        module("Searching", imports: ["Text"]),
        module("Serving", imports: ["Files"]),
        module("Printing", imports: ["Files", "Formats"]),

        // The field: the model, and what rules have to say about it.
        module("Disclosure", imports: ["Formats", "Text"]),
        module("Findings", imports: ["Formats", "Text"]),

        // The five stages.
        module("Reading", imports: ["Files", "Findings", "Formats", "Text"]),
        module(
            "Checking",
            imports: ["Disclosure", "Findings", "Formats", "Markdown", "Paginating", "Privacy", "Reading", "Text"]),
        module(
            "Drafting",
            imports: ["Checking", "Disclosure", "Findings", "Formats", "Markdown", "Reading", "Text"]),
        module("Composing", imports: ["Disclosure", "Text"]),
        module(
            "Rendering",
            imports: [
                "Composing", "Differing", "Disclosure", "Drawing", "Formats", "Markdown", "Mustache", "Paginating",
                "Searching", "Text",
            ]),
        module("Publishing", imports: ["Files", "Formats", "Text"]),

        // The stages in a row, and the command line over them.
        module(
            "Bulletin",
            imports: [
                "Checking", "Composing", "Disclosure", "Drafting", "Files", "Findings", "Formats", "Markdown",
                "Mustache",
                "Privacy", "Publishing", "Reading", "Rendering", "Searching", "Text",
            ]),
        module(
            "Previewing",
            imports: [
                "Bulletin", "Composing", "Disclosure", "Files", "Findings", "Formats", "Privacy", "Publishing",
                "Reading",
                "Serving", "Text",
            ]),
        module(
            "Command",
            imports: [
                "Bulletin", "Checking", "Disclosure", "Drafting", "Files", "Findings", "Formats", "Previewing",
                "Printing", "Privacy", "Publishing", "Serving", "Text",
            ]),
        .executableTarget(name: "Main", dependencies: ["Command", "Files", "Findings"], swiftSettings: settings),

        tests("Text"),
        tests("Files"),
        tests("Formats"),
        tests("Markdown"),
        tests("Mustache"),
        tests("Paginating"),
        tests("Privacy"),
        tests("Differing"),
        tests("Drawing"),
        tests("Searching"),
        tests("Serving"),
        tests("Printing", imports: ["Files", "Formats"]),
        tests("Disclosure"),
        tests("Findings"),
        tests("Reading"),
        tests("Checking"),
        tests("Drafting", imports: ["Bulletin", "Files", "Findings", "Formats", "Markdown", "Reading", "Text"]),
        tests("Composing"),
        tests("Rendering"),
        tests("Publishing"),
        tests("Bulletin"),
        tests("Previewing"),
        tests("Command"),
    ],
    swiftLanguageModes: [.v6]
)
