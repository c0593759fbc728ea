"""The quality pages: figures are computed here, from rows; nothing is kept beside them."""
