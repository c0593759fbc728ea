"""The life of scripts: drafts, check, approval, publication, roll back, stop now; comments and proposals."""
