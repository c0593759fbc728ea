"""Call grants: a ring from somebody else's customer."""
