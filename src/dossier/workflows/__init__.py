"""One verb a module: each introduces the stages to each other and owns transaction and progress."""
