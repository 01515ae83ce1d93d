# python-bidi: only `bidi.algorithm` is used.
