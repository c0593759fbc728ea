"""A customer who had herself erased is forgotten on this desk too."""
