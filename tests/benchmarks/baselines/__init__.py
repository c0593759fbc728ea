"""What our figures are held against. Fixed before what they measure; changed only with a page in `docs/decisions/`."""
