"""The lead library: a page of the Operations desk over all leads the person may see."""
