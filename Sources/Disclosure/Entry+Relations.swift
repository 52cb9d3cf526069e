extension Entry {
    /// The same entry with other relations.
    package func with(relations: [Relation]) -> Entry {
        Entry(
            file: file, slug: slug, title: title, summary: summary, keywords: keywords, item: item, unit: unit,
            office: office, index: index, document: document, dates: dates, posting: posting, manner: manner,
            audience: audience, channels: channels, review: review, elements: elements, relations: relations,
            edition: edition, change: change, withdrawal: withdrawal, contact: contact, attachments: attachments,
            personalParts: personalParts, isDraft: isDraft, sheetForms: sheetForms, steps: steps,
            statesNothing: statesNothing)
    }
}
