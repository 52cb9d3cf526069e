/// Small files made by another implementation of ZIP and Deflate, in base64. All numbers in them are made up.
enum SmallDocuments {
    /// A paragraph cut into runs, one with a revision, a table, a comment, properties, a macro.
    static let docx = base64(
        """
        UEsDBBQAAAAIAAAAIVzHHBc8CgAAAAgAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLMJqSxILda3AwBQSwMEFAAAAAgAAAAhXEV0\
        IPdMAQAAwAIAABEAAAB3b3JkL2RvY3VtZW50LnhtbJVSTU/CMBj+K0vv8HbCFAiDk5454A+ArcCSrV3aKnAk8eLBj0QvhpDoCRMP\
        nIzGj3/DdP4LW9gAQWJMk7fd2+frXVqu9gLfOCZceIzayMxiZBDqMNejbRsd1g8yBVStlLsllzlHAaHSUHgqSl0bdaQMSwDC6ZCg\
        IbIsJFTdtRgPGlJ98jZ0GXdDzhwihJILfNjBeBeChkeRlmwyt6/3UBeui6xEb7fT51PDNLFaZdAtXfkCwmuzrQnzfi3hmcUixjm8\
        t0ZR7qy1z7mhuv2Q2KiHYMUtb5n5HwxI0qxG+rx+jCejNWGX+AuIOtdJT2XIFTCeFaxxaXspnZA8KlbksUqesSxrY2BIkGkm2Zyx\
        5ZznbPy58VV0efbLNJCiNznxy8P09T2eDKKLp+1MWJhusf4YnUfD4T+tx4Ovm5P47v5PX0hGh/TFwPI1Vr4BUEsDBBQAAAAIAAAA\
        IVz5Oq5YkwAAAL8AAAARAAAAd29yZC9jb21tZW50cy54bWyzKbdKzs/NTc0rKVaoyM3JK7Yqt1XKKCkpsNLXL07OSM1NLNbLL0jN\
        A8ql5RflJpYAuUXp+uX5RSkFRfnJqcXFmXnpuTn6RgYGZvq5iZl5SnY2cCMVyq0SS0sy8otslZ7N7Xu+u/9p1zywfAGIKAIRJXbP\
        Fux4un6ngqGxpYEBmDCw0QeJg8giMFkAJqFmIrOL7QBQSwMEFAAAAAgAAAAhXO+uYz9oAAAAkwAAABEAAABkb2NQcm9wcy9jb3Jl\
        LnhtbLNJLrBKzi9KDSjKL0gtKslMLVaoyM3JK7ZKLrBVSlSCclKSbZWSlOxsUpKtkotSE0vyi+ye93U/393/tGuejT6SqA3QuJzE\
        4hLf/JTMtMzUFKdKuxdbtz7ZsfvJ7t02+piSYDFU++0AUEsDBBQAAAAIAAAAIVwDimKsBgAAADIAAAATAAAAd29yZC92YmFQcm9q\
        ZWN0LmJpbquoIBUAAFBLAQIUAxQAAAAIAAAAIVzHHBc8CgAAAAgAAAATAAAAAAAAAAAAAACAAQAAAABbQ29udGVudF9UeXBlc10u\
        eG1sUEsBAhQDFAAAAAgAAAAhXEV0IPdMAQAAwAIAABEAAAAAAAAAAAAAAIABOwAAAHdvcmQvZG9jdW1lbnQueG1sUEsBAhQDFAAA\
        AAgAAAAhXPk6rliTAAAAvwAAABEAAAAAAAAAAAAAAIABtgEAAHdvcmQvY29tbWVudHMueG1sUEsBAhQDFAAAAAgAAAAhXO+uYz9o\
        AAAAkwAAABEAAAAAAAAAAAAAAIABeAIAAGRvY1Byb3BzL2NvcmUueG1sUEsBAhQDFAAAAAgAAAAhXAOKYqwGAAAAMgAAABMAAAAA\
        AAAAAAAAAIABDwMAAHdvcmQvdmJhUHJvamVjdC5iaW5QSwUGAAAAAAUABQA/AQAARgMAAAAA
        """)

    /// A sheet and a hidden one, shared strings, a number with an exponent.
    static let xlsx = base64(
        """
        UEsDBBQAAAAIAAAAIVzHHBc8CgAAAAgAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLMJqSxILda3AwBQSwMEFAAAAAgAAAAhXOfY\
        hAhMAAAAeQAAAA8AAAB4bC93b3JrYm9vay54bWyzKc8vyk7Kz8+2synOSE0tKYbSCnmJuam2Sk8n9D7tnaqkABbzTLFVMlTSR1Ox\
        a+rTth4kFUZAdkliCVAqIzMlJTUPpEEfZrY+3DoAUEsDBBQAAAAIAAAAIVyxqFVoZQAAAKkAAAAUAAAAeGwvc2hhcmVkU3RyaW5n\
        cy54bWyzKS4usbMpzrSzKbF7unzy0wm9NvpAAX2QCET0ZfvEl4vmvt/T8bS1+f2eTnTpp3sWPNmBIfpi1+onu/e+WN/4tH87qlwR\
        SNrQ0AAIDS0tDQyMIdJFUBkDcxNTQxO4GFibPsiNAFBLAwQUAAAACAAAACFc9tshQ1wAAAC8AAAAGAAAAHhsL3dvcmtzaGVldHMv\
        c2hlZXQxLnhtbLMpzy/KLs5ITS2xswFTLokliXY2RfnlCkW2SoZKdjbJIIajoZJCia1SMZBfZmdgo19mZ6OfDJVzQpYzhMvpA82A\
        G2QEN8gISbERmkFGYFEzAwM0Q/SRXKaPcDAAUEsDBBQAAAAIAAAAIVx9HcACgAAAAOkAAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVl\
        dDIueG1ssynPL8ouzkhNLbGzAVMuiSWJdjZF+eUKRbZKhkp2NskKJbZKxUBGmZ2BjX6ZnY1+MlQwMy8nMy81uKQIKJlZbGdTYvd8\
        ytYX6+fa6AMN0weJwJVC9BvD9esDLYDbYoRqixHCFhDXUM/YwsDA0NjC1RDNfohyEzRD9ZG8oY/wHQBQSwECFAMUAAAACAAAACFc\
        xxwXPAoAAAAIAAAAEwAAAAAAAAAAAAAAgAEAAAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLAQIUAxQAAAAIAAAAIVzn2IQITAAAAHkA\
        AAAPAAAAAAAAAAAAAACAATsAAAB4bC93b3JrYm9vay54bWxQSwECFAMUAAAACAAAACFcsahVaGUAAACpAAAAFAAAAAAAAAAAAAAA\
        gAG0AAAAeGwvc2hhcmVkU3RyaW5ncy54bWxQSwECFAMUAAAACAAAACFc9tshQ1wAAAC8AAAAGAAAAAAAAAAAAAAAgAFLAQAAeGwv\
        d29ya3NoZWV0cy9zaGVldDEueG1sUEsBAhQDFAAAAAgAAAAhXH0dwAKAAAAA6QAAABgAAAAAAAAAAAAAAIAB3QEAAHhsL3dvcmtz\
        aGVldHMvc2hlZXQyLnhtbFBLBQYAAAAABQAFAEwBAACTAgAAAAA=
        """)

    /// The workbook above and a text.
    static let zip = base64(
        """
        UEsDBBQAAAgIAAAAIVwvlLfCVgIAAPUDAAALAAAA5ZCN5Y2VLnhsc3gL8GZmEWFgYOAAYsWY4zLiNlxQnjAQRzvn55Wk5pXEh1QW\
        pBbH6lXk5mzmXKnjoXttOzNDAIrW5zdaOHyArEog5gfiihz98vyi7KT8/GywNs3z+qf8Tp0/v22z5jkPX13NtktclZ07V27z8lf/\
        Yvd27qolDGKffTaGGoVccg/emP3q8jY5FVE3hzLPJM4ALWVjVVVT/iWO8mnb7O5YoVm8cUVoRiqQtRKIRSAWF2ckFqWmBJcUZeal\
        F0Ns19PbCLR4y2bNjdW7aj5d5txr9suBsXYCh8uX1N9Hpnc/23f/8sctW3/+nedX8nJ5tZjNzUbFX0nXX6nv/r4v4v6PLfXWq2IE\
        PW5duMDAwaury8vTo3jJNUCSuVg42Fl4h0TEbLsTvWjO+nZb0TkGyNoDxBKI8CjOSE0tKdYHU4bwgNEDBcnGzYzBep2qnWVmrj+f\
        crlu82rzKjM7qdC2eOEkp861QYYT4tPSExYDicXzeaYWO00zbjn9kvlsg3QKi/kJDs+NgrMc3RICjZmZTZy/TIxZ1l9ggOaiWtkD\
        TA1A1kvcLjIixkVcqtu8jjq4zZzb2Fs3c25vnVGIgbG+urG+6Y4lHBozI3PSg5O+15y6Jv76+a0XzLyX2TsPTHX6In3462tm3Ybb\
        SS1Z3YKHxASuB5y/cejAgQs3Dl0VOFvXUSRs4vx14p6F/R9kga5mZBJhxp0oYaCBkQF7EkU3AD1pIgywxkyo6JrRkxdC8xYciQ3d\
        BPSUgDDBmxF3ukA3BT32EKbcxW6KEcQUVjaQKlYg9AGqm8wE4gEAUEsDBBQAAAAIAAAAIVy2cvb/CgAAAAsAAAAFAAAAYS50eHQz\
        NDY3MDAEEQYAUEsBAhQDFAAACAgAAAAhXC+Ut8JWAgAA9QMAAAsAAAAAAAAAAAAAAIABAAAAAOWQjeWNlS54bHN4UEsBAhQDFAAA\
        AAgAAAAhXLZy9v8KAAAACwAAAAUAAAAAAAAAAAAAAIABfwIAAGEudHh0UEsFBgAAAAACAAIAbAAAAKwCAAAAAA==
        """)

    /// tEXt, zTXt and compressed iTXt.
    static let png = base64(
        """
        iVBORw0KGgoAAAANSUhEUgAAAAAAAAAAAAAAAAAukGgPAAAAF3RFWHRBdXRob3IAV2FuZyAxMzgwMDEzODAwMJBryeIAAAAselRY\
        dENvbW1lbnQAAHice7Fr9ZPde1+sb1QwNDQAQkNLSwMDYwNzE1NDEwDHcwpxK1m0xgAAACFpVFh0VGl0bGUAAQB6aAAAeJx7tqD9\
        5aIZz6a1P107HQA3cQhdB5KY2QAAAABJRU5ErkJggg==
        """)

    /// Exif with UTF-16, XMP, IPTC.
    static let jpeg = base64(
        """
        /9j/4AAHSkZJRgD/4QAwRXhpZgAASUkqAEFydGlzdCBXYW5nADEAMwA4ADAAMAAxADMAOAAwADAAMAAAAP/hAEVodHRwOi8vbnMu\
        YWRvYmUuY29tL3hhcC8xLjAvADx4OnhtcG1ldGE+dGVsIDEzOTAwMTM5MDAwPC94OnhtcG1ldGE+/+0ADuaRhOW9seW8oOS4if/a
        """)

    /// RFC 4648.
    private static func base64(_ text: String) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var bytes: [UInt8] = []
        var (buffer, held) = (0, 0)
        for letter in text.utf8 {
            guard let value = alphabet.firstIndex(of: letter) else { continue }
            buffer = (buffer << 6 | value) & 0xFFFF
            held += 6
            guard held >= 8 else { continue }
            held -= 8
            bytes.append(UInt8(buffer >> held & 0xFF))
        }
        return bytes
    }
}
