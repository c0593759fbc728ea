"""Leads at the server: the aggregate, lists, search words, who may see what of them."""
