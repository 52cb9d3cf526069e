#if canImport(Darwin)
    /// There is no inotify: listings are compared.
    final class ChangeNotices {
        init?() { return nil }

        var source: WaitSource { WaitSource(number: -1) }

        func watch(_ folder: String, in root: String) -> Bool { false }

        func take(tops: Set<String>, passesOver: (String) -> Bool) -> (isChange: Bool, foldersChanged: Bool) {
            (false, false)
        }
    }
#else
    import Glibc

    /// The system's notices of changes in folders (inotify(7)).
    final class ChangeNotices {
        private let descriptor: Descriptor
        /// The folder that each watch is of, by the system's number of the watch; empty: the top.
        private var folders: [Int32: String] = [:]

        /// `nil` where the system gives none.
        init?() {
            let number = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
            guard number >= 0 else { return nil }
            descriptor = Descriptor(owning: number, path: "inotify")
        }

        var source: WaitSource { WaitSource(number: descriptor.number) }

        /// False where the system takes no more watches. A folder that went away meanwhile is none.
        func watch(_ folder: String, in root: String) -> Bool {
            let path = folder.isEmpty ? root : root + "/" + folder
            let number = inotify_add_watch(descriptor.number, path, watchedEvents)
            if number >= 0 { folders[number] = folder }
            return number >= 0 || errno == ENOENT || errno == ENOTDIR
        }

        /// Takes the notices that have come.
        func take(tops: Set<String>, passesOver: (String) -> Bool) -> (isChange: Bool, foldersChanged: Bool) {
            var (isChange, foldersChanged) = (false, false)
            for notice in Notices(descriptor.number) {
                if notice.mask & UInt32(IN_IGNORED) != 0 { folders[notice.watch] = nil }
                // Notices were lost, so anything may have changed.
                let isLost = notice.mask & UInt32(IN_Q_OVERFLOW) != 0
                let isTop = folders[notice.watch]?.isEmpty ?? false
                guard isLost || (isTop ? tops.contains(notice.name) : !passesOver(notice.name)) else { continue }
                isChange = true
                if isLost || notice.mask & UInt32(IN_ISDIR) != 0 { foldersChanged = true }
            }
            return (isChange, foldersChanged)
        }
    }

    /// What ends with the content on the disk being another: not the opening, nor the reading.
    private let watchedEvents = UInt32(
        IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF)

    /// All notices that can be had now.
    private struct Notices: Sequence, IteratorProtocol {
        struct Notice {
            let watch: Int32
            let mask: UInt32
            /// Empty where the notice is of the folder itself.
            let name: String
        }

        private let number: Int32
        private var buffer = [UInt8](repeating: 0, count: 16 << 10)
        private var offset = 0
        private var count = 0

        init(_ number: Int32) { self.number = number }

        /// A notice is watch, mask, cookie and length of the name, four bytes each, then the name, filled up
        /// with NUL.
        mutating func next() -> Notice? {
            if offset >= count {
                offset = 0
                count = read(number, &buffer, buffer.count)
            }
            guard count - offset >= 16 else { return nil }
            let (watch, mask, length) = buffer.withUnsafeBytes { bytes in
                (
                    bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self),
                    bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
                    Int(bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
                )
            }
            let name = buffer[(offset + 16)..<Swift.min(offset + 16 + length, count)].prefix { $0 != 0 }
            offset += 16 + length
            return Notice(watch: watch, mask: mask, name: String(decoding: name, as: UTF8.self))
        }
    }
#endif
