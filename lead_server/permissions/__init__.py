"""The organisation's own cells of the table of permissions: read, changed, tried before they are changed."""
