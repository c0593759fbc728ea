"""`dev.py prove [NAME …]`: the long proofs, one file each."""
