def run(*a): return ""
