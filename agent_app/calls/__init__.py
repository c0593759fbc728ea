"""The call, its states and its wrap-up."""
