// The only file that holds libcmark's pointers. A document owns its tree and frees it once; a node is
// valid while its document lives, and never leaves this module.
internal import CCmark

/// A parsed body: libcmark's tree, freed with the value.
struct CmarkDocument: ~Copyable {
    let root: CmarkNode

    /// Parses `bytes` as CommonMark. libcmark keeps no reference to them. `nil` only where it has no
    /// memory left to give.
    init?(parsing bytes: [UInt8]) {
        let pointer = bytes.withUnsafeBytes { buffer in
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
        }
        guard let pointer else { return nil }
        root = CmarkNode(pointer: pointer)
    }

    deinit {
        cmark_node_free(root.pointer)
    }
}

/// A node of libcmark's tree.
struct CmarkNode: Equatable {
    fileprivate let pointer: OpaquePointer

    fileprivate init(pointer: OpaquePointer) {
        self.pointer = pointer
    }

    var kind: cmark_node_type { cmark_node_get_type(pointer) }
    var parent: CmarkNode? { cmark_node_parent(pointer).map(CmarkNode.init) }
    var next: CmarkNode? { cmark_node_next(pointer).map(CmarkNode.init) }
    var previous: CmarkNode? { cmark_node_previous(pointer).map(CmarkNode.init) }
    var firstChild: CmarkNode? { cmark_node_first_child(pointer).map(CmarkNode.init) }

    /// 1-based lines and byte columns of the text that was parsed. Of inline nodes they count from the
    /// paragraph's content, see `SourceMap`.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
    var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

    func withLiteral<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        withBytes(of: cmark_node_get_literal(pointer), body)
    }

    func withFenceInfo<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        withBytes(of: cmark_node_get_fence_info(pointer), body)
    }

    func withTitle<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        withBytes(of: cmark_node_get_title(pointer), body)
    }

    /// The destination of a link or image.
    func withAddress<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        withBytes(of: cmark_node_get_url(pointer), body)
    }

    /// Unsafe: libcmark's strings end with NUL (NUL in the input has become U+FFFD) and live as long as
    /// the node; the span does not outlive the call.
    private func withBytes<Result>(of string: UnsafePointer<CChar>?, _ body: (Span<UInt8>) -> Result) -> Result {
        guard let string else { return body(Span()) }
        let buffer = UnsafeRawBufferPointer(start: string, count: strlen(string)).assumingMemoryBound(to: UInt8.self)
        return body(buffer.span)
    }
}

extension CmarkNode {
    var isQuote: Bool { kind == CMARK_NODE_BLOCK_QUOTE }
    var isList: Bool { kind == CMARK_NODE_LIST }
    var isHeading: Bool { kind == CMARK_NODE_HEADING }
    var isParagraph: Bool { kind == CMARK_NODE_PARAGRAPH }
    var isText: Bool { kind == CMARK_NODE_TEXT }
    var isImage: Bool { kind == CMARK_NODE_IMAGE }
    var isCode: Bool { kind == CMARK_NODE_CODE }
}
