"""The lead library's big doors: importing files, handing leads out in bulk, loading the sample world."""
