"""The public pool: a masked list, claims within a quota, leads that come back when nobody works them."""
