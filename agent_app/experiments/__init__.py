"""Experiments at a desk: the arm that is spoken in a call (`arms`), and the effect page of the Operations desk."""
