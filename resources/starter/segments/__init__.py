"""The large renewal script: three segments by days to expiry, four lines of business, made from their words.

`python -m resources.starter.segments` writes `definitions/scripts/renewal_segments.yaml`, and the campaign that calls with
it, again after a change of the words; a test compares them. Each sentence stands once, in `words.py`, and each step of
the script is one of them in its place.
"""
