"""Who works at this desk."""
