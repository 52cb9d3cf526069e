import Files

/// A site of one entry, with the layouts of this package.
func plantSmallSite(in root: String) throws {
    let content = [
        "site.yaml":
            "名称: 小镇政务公开\n主办单位: 小镇人民政府\n网址: https://gk.example.org/\n语言: zh-Hans\n时区: +08:00\n监督电话: 0990-5550100\n",
        "units.csv": "编码,名称,上级\nU1,小镇人民政府,\n",
        "catalogue/a.csv":
            "领域,编码,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体\n财政,I1,预算,部门预算,文件全文,《政府信息公开条例》,信息形成或者变更之日起20个工作日内,小镇人民政府,■政府网站\n",
        "calendar.csv": "日期,类别,名称\n2025-10-01,放假,国庆节\n2026-01-01,放假,元旦\n",
        "entries/1.md":
            "---\n标题: 关于预算的公示\n公开事项: I1\n公开主体: U1\n索引号: 1-1\n生成日期: 2026-01-05\n发布日期: 2026-01-05\n---\n\n正文。\n",
    ]
    for (path, text) in content { try plant(root + "/content/" + path, text) }
    let package = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let layouts = try Folder(package + "/layouts")
    for file in try layouts.paths() where file.kind == .file {
        let target = root + "/layouts/" + file.path
        if let parent = parentFolder(of: target) { try Folder.working.makeFolders(parent) }
        try Folder.working.write(target, try layouts.read(file.path))
    }
}

/// Runs `body` with the path of a site of one entry.
func withSmallSite(_ body: (String) throws -> Void) throws {
    try withScratch { root in
        try plantSmallSite(in: root)
        try body(root)
    }
}
