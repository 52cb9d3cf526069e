import Text

/// The nearest name, where looking for it is worth the time: nobody has names of 200 bytes, or a
/// thousand of them in one place.
func nearbyName(to name: String, in candidates: [String]) -> String? {
    guard name.utf8.count <= 200, candidates.count <= 1000 else { return nil }
    return nearestName(to: name, in: candidates)
}
