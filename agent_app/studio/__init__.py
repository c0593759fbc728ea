"""The studio: scripts are read, changed, compared and published here. A page of the Operations desk."""
