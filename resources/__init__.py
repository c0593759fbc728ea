"""Icons, themes, sounds, words and the starter content; `resources.path` finds them in a checkout and in a package."""
